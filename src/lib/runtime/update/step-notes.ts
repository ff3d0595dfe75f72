/**
 * Notes beside changed numbers of a step: how a number compares with the story's own, and who chose the settings, which
 * may be the reader, the host of a frame, or the sender of a link.
 */
import { countedWord } from '#lib/i18n/counted-word.ts';
import { figureDifference, parseFigureKey, type Figure } from '#lib/i18n/figures.ts';
import { formatFigure } from '#lib/i18n/numbers.ts';
import type { Word } from '#lib/i18n/words.ts';
import type { Choices } from '#lib/scenes/scene.ts';
import type { World } from '#lib/scenes/world.ts';
import { CAMERAS_PARAM, choicesSender } from '../address/choices-address.ts';
import type { StepData } from '../data.ts';
import type { Playhead } from '../playhead.svelte.ts';
import type { FigureLookup } from './figure-lookup.ts';

/** What the update of every step needs. */
export interface UpdateContext {
	readonly numbers: FigureLookup;
	readonly world: World;
	/** The reader's own walk in a few words (“from … to …”); undefined if she chose none. */
	readonly way: string | undefined;
	/** The story's own choices. */
	readonly usual: Choices;
	/** Who chose the settings, unless all are the story's own. */
	readonly owner?: SettingsOwner | undefined;
}

/** Returns the figure of a step that an element shows; undefined if there is no element. */
export function figureOf(element: HTMLElement | null, { figures }: StepData): Figure | undefined {
	const key = figures[Number(element?.dataset['f'])];
	return key === undefined ? undefined : parseFigureKey(key);
}

/** Where the comparison is inserted: beside the reset button, once it exists; on a slide, at the end of its line. */
const COMPARISON_PLACE = '.controls > .buttons:has(button), .band > .line:not(.asked)';

/**
 * Updates the text beside a step's controls that compares its number with that of the story's own settings: “138 more
 * than with the original settings (13)”. The text is empty if both read the same. In a step with a guess, the answer is
 * compared, once the guess is answered.
 */
export function updateComparison(
	section: ParentNode,
	step: StepData,
	choices: Choices,
	context: UpdateContext
): void {
	if (step.controls.length === 0) return;
	const place = section.querySelector(COMPARISON_PLACE);
	const known = place?.querySelector('.compared');
	const difference = comparisonText(section, step, choices, context);
	if (!place || (known?.textContent ?? '') === difference) return;
	const words = known ?? document.createElement('span');
	words.className = 'compared';
	words.textContent = difference;
	if (!known) place.append(' ', words);
}

function comparisonText(
	section: ParentNode,
	step: StepData,
	choices: Choices,
	{ numbers, world, usual }: UpdateContext
): string {
	// The reader's cameras replace all of the story's, so the sentence states how many those are.
	const cameras = usual.settings['cameras'] ?? 0;
	const kind = step.play === 'placement' && choices.placement.length > 0 && cameras > 1 ? 'place' : 'control';
	return figuresToCompare(section, step)
		.flatMap(({ name, format, label }) => {
			const value = numbers(name, step.state, choices);
			const own = numbers(name, step.state, usual);
			const difference = figureDifference(value, own, format, world.locale);
			if (!difference) return [];
			const { isMore, amount, points } = difference;
			const text = world.fill(isMore ? `${kind}.above` : `${kind}.below`, {
				cameras: String(cameras),
				amount:
					points === undefined
						? amount
						: countedWord(world.fill, 'control.points', points, world.locale, { count: amount }),
				usual: formatFigure(own, format, world.locale)
			});
			return [label ? world.fill('control.compared', { label, text }) : text];
		})
		.join('. ');
}

/** Returns the figures named in the story; else the answer of an answered guess, or the figure of the step's number. */
function figuresToCompare(
	section: ParentNode,
	step: StepData
): readonly (Figure & { readonly label?: string })[] {
	const { guess, compare } = step;
	if (compare) return compare.map(({ figure, label }) => ({ ...parseFigureKey(figure), label }));
	if (guess) {
		const { answer, format } = guess;
		const isAsked = section.querySelector(':is(.guess, .ask):not(.open)');
		return typeof answer === 'string' && !isAsked ? [{ name: answer, format }] : [];
	}
	const figure = figureOf(section.querySelector<HTMLElement>('.number strong [data-f]'), step);
	return figure ? [figure] : [];
}

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
				writeNote(note, block ? `(${owner.text})` : (serverText.get(note) ?? note.textContent));
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

function writeNote(note: Element, text: string): void {
	if (!serverText.has(note)) serverText.set(note, note.textContent);
	if (text === '') note.remove();
	else if (note.textContent !== text) note.textContent = text;
}
