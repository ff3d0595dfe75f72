/**
 * Lets pages of the development server edit the story in place: Alt+click on a text, or Alt+Enter on the text with the
 * pointer or the focus, opens a box that writes the story file. No build contains this script.
 */
import { mount, unmount } from 'svelte';
import EditBox from './EditBox.svelte';
import EditMark from './EditMark.svelte';
import { type Draft, keptDraft, keptNote, type SavedNote } from './draft.ts';
import { editWords } from './edit-words.ts';
import { elementAt, findMeantTexts } from './meant-texts.ts';
import { connectTo } from './requests.ts';

const tag = document.querySelector<HTMLMetaElement>('meta[name="edit-in-place"]');
if (tag && !isFramedElsewhere()) start(connectTo(tag.content, tag.dataset['token'] ?? ''));

function start(requests: ReturnType<typeof connectTo>): void {
	const words = editWords(document.documentElement.lang);
	/** What the pointer or the focus was on last. */
	let current: () => Element | undefined = () => undefined;
	let isOpen = false;

	function open(element = document.body as Element, draft?: Draft): void {
		if (isOpen) return;
		isOpen = true;
		const close = () => {
			isOpen = false;
			void unmount(box);
		};
		const box: Record<string, unknown> = mount(EditBox, {
			target: document.body,
			props: {
				requests,
				words,
				draft,
				meant: findMeantTexts(element),
				saved: (note: SavedNote) => {
					keptNote.set(note);
					close();
				},
				closed: close
			}
		});
	}

	/** Keeps an event from links, controls and drags of the page. */
	function take(event: Event): void {
		event.preventDefault();
		event.stopImmediatePropagation();
	}
	const options = { capture: true };
	for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'] as const)
		addEventListener(
			type,
			(event) => {
				if (!event.altKey || isOpen) return;
				take(event);
				if (type === 'click') open(elementAt(event.clientX, event.clientY));
			},
			options
		);
	addEventListener(
		'keydown',
		(event) => {
			if (!event.altKey || event.key !== 'Enter' || isOpen) return;
			take(event);
			open(current());
		},
		options
	);
	addEventListener(
		'pointermove',
		({ clientX, clientY }) => (current = () => elementAt(clientX, clientY)),
		options
	);
	addEventListener('focusin', ({ target }) => (current = () => target as Element), options);

	// Frames in a page share what is kept.
	if (window.top !== window) return;
	const note = keptNote.get();
	keptNote.set(undefined);
	mount(EditMark, { target: document.body, props: { words, note, open: () => open() } });
	const draft = keptDraft.get();
	if (draft) open(document.body, draft);
}

/** Returns whether a page of another site frames this one, and could lead a click. */
function isFramedElsewhere(): boolean {
	try {
		return window.top?.location.origin !== location.origin;
	} catch {
		return true;
	}
}
