/** Behaviour of the open menu, lazy-loaded when it is first opened. Until then the menu is a list of links. */
import './copied.css';
import type { Word } from '#lib/i18n/words.ts';
import { INDEX_FILE } from '#lib/runtime/page/file-copy.ts';
import { shareOrCopy, shareAddress } from '#lib/runtime/address/shared-address.ts';

/** Where the reader is in the story, and her choices. */
export interface ReaderPosition {
	/** Id of the current step. */
	readonly step: string;
	/** Whether the reader is past the opening. */
	readonly isPastOpening: boolean;
	/** The reader's choices as a query. */
	readonly query: string;
}

interface MenuOptions {
	readonly word: Word;
	readonly here: () => ReaderPosition;
	/** Moves the focus to the step that a link leads to. */
	readonly focusTarget: (link: HTMLAnchorElement) => void;
}

/**
 * Adds the behaviour of the menu. Call it once, when the menu is opened for the first time.
 * @param early clicks in the menu while this module was loading; they are handled now
 */
export function initMenu(
	menu: HTMLDetailsElement,
	{ word, here, focusTarget }: MenuOptions,
	early: readonly Event[]
): void {
	const copied = menu.querySelector('.copied');
	const describeButton = addDescribeButton(menu, word);

	/**
	 * Clears the copy message, and updates links and `aria-current` to the current step. Called on opening and closing.
	 */
	function update(): void {
		const { step, isPastOpening, query } = here();
		copied?.replaceChildren();
		for (const link of menu.querySelectorAll<HTMLAnchorElement>('.panel a')) {
			if (link.className === 'present')
				link.href = `present/${INDEX_FILE}${query}${isPastOpening ? `#${step}` : ''}`;
			if (link.hash === `#${step}` && link.closest('.chapters'))
				link.setAttribute('aria-current', 'location');
			else link.removeAttribute('aria-current');
		}
	}

	function act({ target }: Event): void {
		if (target instanceof HTMLAnchorElement) {
			menu.open = false;
			if (target.closest('.chapters')) focusTarget(target);
		} else if (target === describeButton) copied?.replaceChildren(toggleDescriptions(describeButton, word));
		else if (target instanceof HTMLElement && target.dataset['copy']) void copy(target.dataset['copy']);
	}

	/**
	 * Shares or copies an address, and shows it if it was not shared.
	 * @param what `step` for the current step’s own page; otherwise the address of this page with all choices
	 */
	async function copy(what: string): Promise<void> {
		const { step, query } = here();
		const shares = what === 'step';
		const heading = document.getElementById(step)?.querySelector(':is(h2, h3)')?.textContent ?? '';
		const address = shares
			? shareAddress(new URL('.', location.href).href, step, query)
			: new URL(`${query}#${step}`, location.href).href;
		const outcome = await shareOrCopy(address, shares ? heading : undefined);
		if (outcome === 'shared') return;
		const written = document.createElement('span');
		written.textContent = address;
		copied?.replaceChildren(
			`${word(outcome === 'copied' ? 'page.copy-done' : 'page.copy-failed')} `,
			written
		);
	}

	function closeOnEscape({ key }: KeyboardEvent): void {
		if (key !== 'Escape' || !menu.open) return;
		menu.open = false;
		menu.querySelector('summary')?.focus();
	}

	function closeFromOutside({ target }: Event): void {
		if (target instanceof Node && !menu.contains(target)) menu.open = false;
	}

	menu.addEventListener('toggle', update);
	menu.querySelector('.panel')?.addEventListener('click', act);
	document.addEventListener('keydown', closeOnEscape);
	document.addEventListener('pointerdown', closeFromOutside);
	update();
	early.forEach(act);
}

/** Adds the button that opens all descriptions. It is created here because it needs script. */
function addDescribeButton(menu: Element, word: Word): HTMLButtonElement {
	const button = document.createElement('button');
	button.type = 'button';
	button.textContent = word('page.describe-all');
	const item = document.createElement('li');
	item.append(button);
	menu.querySelector('.ways')?.append(item);
	return button;
}

/** Opens all descriptions, or closes them if all are open. @returns the message for the live region */
function toggleDescriptions(button: HTMLButtonElement, word: Word): string {
	const all = [...document.querySelectorAll<HTMLDetailsElement>('.describe')];
	const open = all.some((description) => !description.open);
	for (const description of all) description.open = open;
	button.textContent = word(open ? 'page.describe-none' : 'page.describe-all');
	return word(open ? 'page.described' : 'page.undescribed', { count: String(all.length) });
}
