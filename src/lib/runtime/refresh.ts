/** What brings a page to what its reader chose, and the figures for it: fetched once she may choose something. */
import type { Numbers } from './numbers.ts';
import { readFormat } from '#lib/i18n/formats.ts';
import { formatFigure } from '#lib/i18n/numbers.ts';
import type { Choices, Scene, Table } from '#lib/scenes/scene.ts';
import type { World } from '#lib/scenes/world.ts';
import type { StepData } from './data.ts';
import { refreshCompared } from './comparing.ts';
import { report } from './failure.ts';
import { refreshOwner, type Owner } from './owner.ts';
import { refreshWalk } from './walk.ts';

export { createNumbers } from './numbers.ts';

/** By what a step's words are brought there. */
export interface Means {
	readonly numbers: Numbers;
	readonly world: World;
	/** The reader's own walk in a few words, if she has one. */
	readonly way: string | undefined;
	/** The story's own settings. */
	readonly usual: Choices;
	/** Whose settings the figures stand at, where they are not all the story's. */
	readonly owner?: Owner | undefined;
}

/** What a step's words are brought to. */
export interface Standing {
	readonly choices: Choices;
	/** The scene that makes its table, once it has arrived. */
	readonly scene: Scene | undefined;
}

/** What is folded away, as a picture's description is: nobody sees it follow. */
const FOLDED = ':scope details:not([open]) [data-f]';

/** The figures in a step's sentences, each an element of its own. */
function figuresIn(section: ParentNode, { figures }: StepData, which: 'all' | 'seen') {
	const folded = new Set(which === 'seen' ? section.querySelectorAll(FOLDED) : []);
	return [...section.querySelectorAll('[data-f]')].flatMap((element, index) => {
		const use = figures[index];
		return use && !folded.has(element) ? [{ element, use }] : [];
	});
}

/**
 * Asks for the figures that will follow a hand: models lay out what they go by when they are first asked, and the first
 * move then waits for none of it.
 * @param wait lets others have their turn, before each figure; false ends it
 */
export async function prepareFigures(
	step: StepData,
	choices: Choices,
	numbers: Numbers,
	wait: () => Promise<boolean>
): Promise<void> {
	const section = document.getElementById(step.id);
	for (const name of section ? new Set(figuresIn(section, step, 'seen').map(({ use }) => use.name)) : []) {
		if (!(await wait())) return;
		numbers(name, step.state, choices);
	}
}

/**
 * Brings a step's sentences to some choices: in the step in focus they follow the hand.
 * @param which those that are seen, or all
 */
export function refreshSentences(
	section: ParentNode,
	step: StepData,
	{ choices }: Standing,
	{ numbers, world, way, owner }: Means,
	which: 'all' | 'seen' = 'seen'
): void {
	const number = (figure: string) => numbers(figure, step.state, choices);
	for (const { element, use } of figuresIn(section, step, which))
		write(element, formatFigure(number(use.name), readFormat(use.format), world.locale));
	refreshOwner(section, owner, isMoved);
	if (!section.querySelector('.walk')) return;
	const before = toldOf(section);
	refreshWalk(section, way, number('walk.filmed-seconds') > 0);
	const now = toldOf(section);
	if (now && now !== before) written.add(now);
}

/**
 * Brings all that a step says to some choices, its table too. What fails in one of them keeps nothing else from being right.
 * @param which its table alone, where all its figures stand
 */
export function refreshStep(
	section: ParentNode,
	step: StepData,
	standing: Standing,
	means: Means,
	which: 'all' | 'table' = 'all'
): void {
	const { choices, scene } = standing;
	const { numbers, world, usual } = means;
	const { state, guess } = step;
	const figures = [
		() => refreshSentences(section, step, standing, means, 'all'),
		() => refreshCompared(section, step, { numbers, world, choices, usual })
	];
	const table = () =>
		scene &&
		!scene.fixed &&
		refreshTable(section, () => scene.table(scene.data(state, world, toldIn(choices, guess)), world));
	for (const part of which === 'all' ? [...figures, table] : [table])
		try {
			part();
		} catch (error) {
			report(error);
		}
}

/** Figures that read differently, and what else has come, since it was last said what has changed. */
const written = new Set<Element>();

/** What a step tells of the reader's own walk: one of two texts, once she has one. */
const WALK = '.walk:not([hidden]) > div:not([hidden])';
const toldOf = (section: ParentNode) => section.querySelector(WALK);

/** Stands before a figure that has changed while its sentence is looked for. */
const MARK = '\u0001';

/** What tells of a walk that is not the reader's, or is the teacher's alone. */
const UNTOLD = '.walk[hidden], .walk [hidden], .script';
/** A question that waits for its answer: in the page, in a frame, on a slide; and how it is asked there. */
const ASKING = ':is(.guess, .ask):not(.open), .slide:not(.open) > .counted';
const QUESTION = 'legend, .asked > p, h2';

/**
 * What a change of settings did to a step, to be said: its number, or what it tells of the reader's walk, whichever reads
 * otherwise than before; where neither does, the first sentence of the card, or else of the description, that does. Where
 * all reads as before, the number says so. Source marks are left out. While a question waits for its answer, that is the
 * question: the sentences would tell.
 */
export function effectOf(section: Element, locale: string): string {
	const hasChanged = (part: Element) =>
		written.has(part) || [...part.querySelectorAll('[data-f]')].some((figure) => written.has(figure));
	const question = section.querySelector(ASKING) && section.querySelector(QUESTION);
	const summary = [...section.querySelectorAll(`.number, ${WALK}`)];
	const changed = summary.filter(hasChanged);
	const sentence = [...section.querySelectorAll('p')].find((p) => !p.closest(UNTOLD) && hasChanged(p));
	const told = question
		? [question]
		: changed.length > 0
			? changed
			: sentence
				? [changedSentence(sentence, locale)]
				: summary.slice(0, 1);
	written.clear();
	const compared = question ? null : section.querySelector('.compared:not(:empty)');
	return [...told, ...(compared ? [compared] : [])]
		.map((part) => (typeof part === 'string' ? part : plain(part)).replace(/[.\s]+$/, ''))
		.join('. ');
}

/**
 * What a step says of the answer to its guess; source marks are left out.
 * @param number the answer: the line of a slide goes on from it
 */
export const explanationIn = (section: Element, number: string): string =>
	[...section.querySelectorAll('.reveal, .line.answered')]
		.map((part) => (part.matches('.line') ? `${number} ${plain(part)}` : plain(part)))
		.join(' ');

function changedSentence(paragraph: Element, locale: string): string {
	const figures = [...paragraph.querySelectorAll('[data-f]')];
	const copy = paragraph.cloneNode(true) as Element;
	for (const [index, figure] of copy.querySelectorAll('[data-f]').entries())
		if (written.has(figures[index] as Element)) figure.prepend(MARK);
	const text = plain(copy);
	const parts = [...new Intl.Segmenter(locale, { granularity: 'sentence' }).segment(text)];
	const found = parts.find(({ segment }) => segment.includes(MARK))?.segment ?? text;
	return found.replaceAll(MARK, '');
}

/** Its words, without marks of sources, on one line. */
function plain(element: Element): string {
	const copy = element.cloneNode(true) as Element;
	for (const mark of copy.querySelectorAll('sup')) mark.remove();
	return copy.textContent.replace(/\s+/g, ' ').trim();
}

/** What a guess's setting holds where the answer is seen without one. */
const SEEN = -2;

/** The values of a picture tell the answer to its question, as its description does: whoever opens them asks for it. */
function toldIn(choices: Choices, guess: StepData['guess']): Choices {
	if (!guess || (choices.settings[guess.setting] ?? -1) >= 0) return choices;
	return { ...choices, settings: { ...choices.settings, [guess.setting]: SEEN } };
}

/** What a figure says at the story's own settings: pages come with that. */
const storyText = new WeakMap<Element, string>();
const isMoved = (figure: Element): boolean =>
	(storyText.get(figure) ?? figure.textContent) !== figure.textContent;

/** Writes a figure, if it reads differently: sentences are never made again, each figure is an element of its own. */
function write(figure: Element, text: string): void {
	if (figure.textContent === text) return;
	if (!storyText.has(figure)) storyText.set(figure, figure.textContent);
	figure.textContent = text;
	written.add(figure);
}

/**
 * Brings the table of a step's picture, where the page has one, to what the picture shows now.
 * @param make the table, which costs a picture
 */
function refreshTable(root: ParentNode, make: () => Table | undefined): void {
	const body = root.querySelector('tbody');
	const table = body && make();
	if (!table) return;
	const caption = root.querySelector('caption');
	if (caption) caption.textContent = table.caption;
	body.replaceChildren(
		...table.rows.map((cells) => {
			const row = document.createElement('tr');
			row.append(
				...cells.map((text, column) => {
					const cell = document.createElement(column === 0 ? 'th' : 'td');
					if (column === 0) cell.setAttribute('scope', 'row');
					cell.textContent = text;
					return cell;
				})
			);
			return row;
		})
	);
}
