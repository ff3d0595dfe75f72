/** What the menu does once it is open. This comes when it is first opened: until then it is a list of links. */
import './copied.css';
import type { Word } from '#lib/i18n/words.ts';
import { pageFile } from '#lib/runtime/disk.ts';
import { passOn, sharedAddress } from '#lib/runtime/shared-address.ts';

/** Where the reader is. */
export interface Here {
	/** Id of the step in focus. */
	readonly step: string;
	/** Whether the reader has left the opening. */
	readonly begun: boolean;
	/** The reader's choices, as an address has them. */
	readonly query: string;
}

interface Ways {
	readonly word: Word;
	readonly here: () => Here;
	/** Takes the focus along to the step that a link leads to. */
	readonly focusTarget: (link: HTMLAnchorElement) => void;
}

/**
 * Looks after a menu that has just been opened for the first time, from then on.
 * @param early clicks that came before this did
 */
export function tendMenu(
	menu: HTMLDetailsElement,
	{ word, here, focusTarget }: Ways,
	early: readonly Event[]
): void {
	const copied = menu.querySelector('.copied');
	const describer = offerDescriptions(menu, word);

	/** Opened or closed: what was copied is old news; links lead on from the step that is read, and it is marked. */
	function prepare(): void {
		const { step, begun, query } = here();
		copied?.replaceChildren();
		for (const link of menu.querySelectorAll<HTMLAnchorElement>('.panel a')) {
			if (link.className === 'present') link.href = `present/${pageFile}${query}${begun ? `#${step}` : ''}`;
			if (link.hash === `#${step}` && link.closest('.chapters'))
				link.setAttribute('aria-current', 'location');
			else link.removeAttribute('aria-current');
		}
	}

	function act({ target }: Event): void {
		if (target instanceof HTMLAnchorElement) {
			menu.open = false;
			if (target.closest('.chapters')) focusTarget(target);
		} else if (target === describer) copied?.replaceChildren(describeAll(describer, word));
		else if (target instanceof HTMLElement && target.dataset['copy']) void copy(target.dataset['copy']);
	}

	/** A step is passed on by the device's own way of sharing, where it has one; the page as it stands is copied. */
	async function copy(what: string): Promise<void> {
		const { step, query } = here();
		const shares = what === 'step';
		const heading = document.getElementById(step)?.querySelector('h3')?.textContent ?? '';
		const address = shares
			? sharedAddress(new URL('.', location.href).href, step, query)
			: new URL(`${query}#${step}`, location.href).href;
		const done = await passOn(address, shares ? heading : undefined);
		if (done === 'shared') return;
		const written = document.createElement('span');
		written.textContent = address;
		copied?.replaceChildren(`${word(done === 'copied' ? 'page.copy-done' : 'page.copy-failed')} `, written);
	}

	function closeOnEscape({ key }: KeyboardEvent): void {
		if (key !== 'Escape' || !menu.open) return;
		menu.open = false;
		menu.querySelector('summary')?.focus();
	}

	function closeFromOutside({ target }: Event): void {
		if (target instanceof Node && !menu.contains(target)) menu.open = false;
	}

	menu.addEventListener('toggle', prepare);
	menu.querySelector('.panel')?.addEventListener('click', act);
	document.addEventListener('keydown', closeOnEscape);
	document.addEventListener('pointerdown', closeFromOutside);
	prepare();
	early.forEach(act);
}

/** A button that opens every picture's description. It comes with what it does: without script it would do nothing. */
function offerDescriptions(menu: Element, word: Word): HTMLButtonElement {
	const button = document.createElement('button');
	button.type = 'button';
	button.textContent = word('page.describe-all');
	const item = document.createElement('li');
	item.append(button);
	menu.querySelector('.ways')?.append(item);
	return button;
}

/** Opens all descriptions, or closes them where all are open. @returns what it did, in words */
function describeAll(button: HTMLButtonElement, word: Word): string {
	const all = [...document.querySelectorAll<HTMLDetailsElement>('.describe')];
	const open = all.some((description) => !description.open);
	for (const description of all) description.open = open;
	button.textContent = word(open ? 'page.describe-none' : 'page.describe-all');
	return word(open ? 'page.described' : 'page.undescribed', { count: String(all.length) });
}
