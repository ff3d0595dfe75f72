/**
 * Notes beside changed numbers that say who chose the settings: the reader, the host of a frame, or the sender of a
 * link. Loaded with the figures.
 */
import type { Word } from '#lib/i18n/words.ts';
import { CAMERAS_PARAM, choicesSender } from '../address/choices-address.ts';
import type { StepData } from '../data.ts';
import type { Playhead } from '../playhead.svelte.ts';

/** Who changed the story's own settings. */
export interface SettingsOwner {
	/** The text of the note, such as “chosen by this site” or “your setting”. */
	readonly text: string;
	/** Whether someone other than the reader chose them: then every changed number gets the note. */
	readonly isOtherPerson: boolean;
}

/**
 * Returns who chose the current settings and cameras; undefined if all are the story's own. Guesses are ignored,
 * because they change no figure.
 */
export function settingsOwner(
	playhead: Playhead,
	steps: readonly StepData[],
	word: Word
): SettingsOwner | undefined {
	const guesses = new Set(steps.map(({ guess }) => guess?.setting));
	const moved = [...playhead.settings.map(({ id }) => id), CAMERAS_PARAM].filter(
		(id) => !guesses.has(id) && playhead.isChanged(id)
	);
	const sharedIds = moved.filter((id) => playhead.isFromAddress(id));
	if (moved.length === 0) return undefined;
	if (sharedIds.length === 0) return { text: word('control.by-reader'), isOtherPerson: false };
	const both = sharedIds.length < moved.length ? '-and-reader' : '';
	return { text: word(`control.by-${choicesSender()}${both}`), isOtherPerson: true };
}

/** Selects the texts that are read separately, in a frame, on a page or on a slide: each gets its own note. */
const TEXTS = '.sentence, .panel, .card, .band, .reveal';
/** Selectors of the places for the note in such a text, the best first. */
const BLOCKS = ['.number', '.line:not(.asked)', 'p'];
/** Text that the server rendered in place of a note; empty for a note added here. */
const serverText = new WeakMap<Element, string>();

/**
 * Writes in each text of a step, beside its first changed number, who chose the settings. An existing note
 * (“assumption”) is replaced until all settings are the story's own again. A new note is added only if someone else
 * chose them: readers know their own choices.
 * @param owner undefined if all settings are the story's own
 * @param isMoved returns whether a figure differs from what the server rendered
 */
export function updateOwnerNotes(
	section: ParentNode,
	owner: SettingsOwner | undefined,
	isMoved: (element: Element) => boolean
): void {
	for (const text of section.querySelectorAll(TEXTS)) {
		const block = owner && firstBlock(text, isMoved);
		for (const note of text.querySelectorAll('small.supposed'))
			if (note.closest(TEXTS) === text)
				write(note, block ? `(${owner.text})` : (serverText.get(note) ?? note.textContent));
		if (!block || !owner.isOtherPerson || block.querySelector('small.supposed')) continue;
		const note = document.createElement('small');
		note.className = 'supposed';
		serverText.set(note, '');
		note.textContent = `(${owner.text})`;
		block.append(' ', note);
	}
}

function firstBlock(text: Element, isMoved: (element: Element) => boolean): Element | undefined {
	const holds = (block: Element) =>
		block.closest(TEXTS) === text && [...block.querySelectorAll('[data-f]')].some(isMoved);
	const blocks = BLOCKS.flatMap((selector) => [...text.querySelectorAll(selector)].filter(holds));
	const [first] = blocks;
	if (!first?.matches('.number')) return first;
	// The number itself is in large type, so the note goes into its caption.
	return first.querySelector(':scope > span') ?? text.querySelector('.line:not(.asked)') ?? first;
}

function write(note: Element, text: string): void {
	if (!serverText.has(note)) serverText.set(note, note.textContent);
	if (text === '') note.remove();
	else if (note.textContent !== text) note.textContent = text;
}
