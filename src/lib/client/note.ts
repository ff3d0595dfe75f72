/** What a source mark in a sentence opens, in place: its entry from the page of sources. */
import './note.css';

/** The page of sources, once it has been asked for. */
let sources: Promise<Document> | undefined;

async function fetchSources(address: string): Promise<Document> {
	// eslint-disable-next-line no-restricted-syntax -- the address of a link of this page to another page of the site
	const response = await fetch(address);
	if (!response.ok) throw new Error(`${response.status} for ${address}`);
	// Its styles are not for here, and what is parsed heeds the policy of this page.
	const text = (await response.text()).replace(/<style.*?<\/style>/gs, '');
	return new DOMParser().parseFromString(text, 'text/html');
}

/** Pixels between a mark and its note, and between the note and the window's edges. */
const GAP = 8;

/**
 * Opens the note of a mark beside it; Escape, or a press elsewhere, closes it and gives the focus back.
 * Throws where the page of sources is not to be had.
 */
export async function openNote(mark: HTMLAnchorElement): Promise<void> {
	sources ??= fetchSources(mark.pathname);
	const page = await sources.catch((error: unknown) => {
		sources = undefined;
		throw error;
	});
	const entry = page.getElementById(mark.hash.slice(1));
	if (!entry) throw new Error(`There is no source ${mark.hash}`);
	const note = document.createElement('div');
	note.className = 'definition note';
	note.popover = 'auto';
	note.tabIndex = -1;
	note.setAttribute('role', 'dialog');
	note.ariaLabel = mark.ariaLabel;
	const whole = document.createElement('a');
	whole.href = mark.href;
	whole.textContent = mark.ariaLabel;
	note.append(whole, ...document.importNode(entry, true).childNodes);
	for (const aside of note.querySelectorAll('.permalink, .uses')) aside.remove();
	note.addEventListener('toggle', ({ newState }) => {
		if (newState === 'closed') note.remove();
	});
	document.body.append(note);
	note.showPopover();
	place(note, mark.getBoundingClientRect());
	note.focus({ preventScroll: true });
}

/** Under its mark, or above it where there is more room; it goes along when the page scrolls. */
function place(note: HTMLElement, { left, top, bottom }: DOMRect): void {
	const { offsetWidth: width, offsetHeight: height } = note;
	const { clientWidth, clientHeight } = document.documentElement;
	const under = bottom + GAP + height <= clientHeight || top < clientHeight / 2;
	note.style.left = `${Math.max(GAP, Math.min(left - width / 3, clientWidth - width - GAP))}px`;
	note.style.top = `${scrollY + (under ? bottom + GAP : top - GAP - height)}px`;
}
