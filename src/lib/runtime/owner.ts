/** Says beside a number that settings have moved whose settings those are. Comes with the figures. */
import type { Word } from '#lib/i18n/words.ts';
import { CAMERAS, sender } from './address.ts';
import type { StepData } from './data.ts';
import type { Playhead } from './playhead.svelte.ts';

/** Who moved settings away from the story's own. */
export interface Owner {
	/** “chosen by this site”, “your setting”. */
	readonly text: string;
	/** Whether somebody else chose them, for a page's readers: then every moved number says so. */
	readonly isBrought: boolean;
}

/** Whose settings the figures stand at; undefined where all are the story's own. No figure depends on a guess. */
export function ownerOf(playhead: Playhead, steps: readonly StepData[], word: Word): Owner | undefined {
	const guesses = new Set(steps.map(({ guess }) => guess?.setting));
	const moved = [...playhead.settings.map(({ id }) => id), CAMERAS].filter(
		(id) => !guesses.has(id) && playhead.isMoved(id)
	);
	const brought = moved.filter((id) => playhead.isBrought(id));
	if (moved.length === 0) return undefined;
	if (brought.length === 0) return { text: word('control.by-reader'), isBrought: false };
	const both = brought.length < moved.length ? '-and-reader' : '';
	return { text: word(`control.by-${sender()}${both}`), isBrought: true };
}

/** Texts of a step that are read by themselves: in a frame, on a page, on a slide. */
const TEXTS = '.sentence, .panel, .card, .band, .reveal';
/** Where the note may stand in one, the best place first. */
const BLOCKS = ['.number', '.line:not(.asked)', 'p'];
/** What the server wrote in the place of a note. */
const own = new WeakMap<Element, string>();

/**
 * Writes the note behind the first number of each text that differs from the story's. Where a note says that it is an
 * assumption, the new one takes its place; settings of the reader's own are known to her, and get no other.
 * @param isMoved whether an element holds a figure that differs from the story's
 */
export function refreshOwner(
	section: ParentNode,
	owner: Owner | undefined,
	isMoved: (element: Element) => boolean
): void {
	for (const text of section.querySelectorAll(TEXTS)) {
		const block = owner && firstBlock(text, isMoved);
		for (const note of text.querySelectorAll('small.supposed'))
			if (note.closest(TEXTS) === text)
				write(note, block ? `(${owner.text})` : (own.get(note) ?? note.textContent));
		if (!block || !owner.isBrought || block.querySelector('small.supposed')) continue;
		const note = document.createElement('small');
		note.className = 'supposed';
		own.set(note, '');
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
	// The number itself is in large type: its words have room for a note.
	return first.querySelector(':scope > span') ?? text.querySelector('.line:not(.asked)') ?? first;
}

function write(note: Element, text: string): void {
	if (!own.has(note)) own.set(note, note.textContent);
	if (text === '') note.remove();
	else if (note.textContent !== text) note.textContent = text;
}
