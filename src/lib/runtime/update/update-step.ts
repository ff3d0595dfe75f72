/**
 * Updates a step's figures and table to the reader's choices. Loaded when a step with something to choose comes near.
 */
import type { FigureLookup } from './figure-lookup.ts';
import { parseFormat } from '#lib/i18n/figure-formats.ts';
import { formatFigure } from '#lib/i18n/numbers.ts';
import type { Choices, Scene, Table } from '#lib/scenes/scene.ts';
import type { World } from '#lib/scenes/world.ts';
import type { StepData } from '../data.ts';
import { updateComparison } from './comparison.ts';
import { logError } from '../page/failure.ts';
import { updateOwnerNotes, type SettingsOwner } from './settings-owner.ts';
import { updateWalkTexts } from './walk-texts.ts';

export { createFigureLookup } from './figure-lookup.ts';

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

/** What the text of one step is computed from. */
export interface StepInputs {
	readonly choices: Choices;
	/** The scene that computes its table, once it is loaded. */
	readonly scene: Scene | undefined;
}

/** Figures in collapsed sections, such as the description of a picture. They need no immediate update. */
const COLLAPSED_FIGURES = ':scope details:not([open]) [data-f]';

/** Returns the figures in a step's sentences with their elements: all, or only those outside collapsed sections. */
function figuresIn(section: ParentNode, { figures }: StepData, which: 'all' | 'seen') {
	const collapsed = new Set(which === 'seen' ? section.querySelectorAll(COLLAPSED_FIGURES) : []);
	return [...section.querySelectorAll('[data-f]')].flatMap((element, index) => {
		const use = figures[index];
		return use && !collapsed.has(element) ? [{ element, use }] : [];
	});
}

/**
 * Computes a step's visible figures ahead of time, so that the first move of a control is quick. The results are not
 * kept here: models memoize them.
 * @param wait yields to the browser before each figure; if it resolves to false, the rest is not computed
 */
export async function precomputeFigures(
	step: StepData,
	choices: Choices,
	numbers: FigureLookup,
	wait: () => Promise<boolean>
): Promise<void> {
	const section = document.getElementById(step.id);
	for (const name of section ? new Set(figuresIn(section, step, 'seen').map(({ use }) => use.name)) : []) {
		if (!(await wait())) return;
		numbers(name, step.state, choices);
	}
}

/**
 * Updates the figures in a step's sentences, and the texts that depend on them: who chose the settings, and what the
 * cameras see of the reader's own walk.
 * @param which all figures, or only those outside collapsed sections (`seen`)
 */
export function updateSentences(
	section: ParentNode,
	step: StepData,
	{ choices }: StepInputs,
	{ numbers, world, way, owner }: UpdateContext,
	which: 'all' | 'seen' = 'seen'
): void {
	const compute = (figure: string) => numbers(figure, step.state, choices);
	for (const { element, use } of figuresIn(section, step, which))
		write(element, formatFigure(compute(use.name), parseFormat(use.format), world.locale));
	updateOwnerNotes(section, owner, isMoved);
	if (!section.querySelector('.walk')) return;
	const before = walkTextIn(section);
	updateWalkTexts(section, way, compute('walk.filmed-seconds') > 0);
	const now = walkTextIn(section);
	if (now && now !== before) changedElements.add(now);
}

/**
 * Updates all figures of a step, its comparison with the story's own settings, and the table of its picture. An error
 * in one of them is logged and does not stop the others.
 * @param which all three, or the table alone
 */
export function updateStep(
	section: ParentNode,
	step: StepData,
	standing: StepInputs,
	means: UpdateContext,
	which: 'all' | 'table' = 'all'
): void {
	const { choices, scene } = standing;
	const { numbers, world, usual } = means;
	const { state, guess } = step;
	const figures = [
		() => updateSentences(section, step, standing, means, 'all'),
		() => updateComparison(section, step, { numbers, world, choices, usual })
	];
	const table = () =>
		scene &&
		!scene.isStatic &&
		refreshTable(section, () =>
			scene.table(scene.data(state, world, choicesForTable(choices, guess)), world)
		);
	for (const part of which === 'all' ? [...figures, table] : [table])
		try {
			part();
		} catch (error) {
			logError(error);
		}
}

/** Elements whose text changed since the last announcement. */
const changedElements = new Set<Element>();

/** A step has two texts about the reader's own walk, filmed or not: selects the one that is visible. */
const WALK = '.walk:not([hidden]) > div:not([hidden])';
const walkTextIn = (section: ParentNode) => section.querySelector(WALK);

/** Temporary character before a changed figure, to find its sentence. */
const MARK = '\u0001';

/** Selects texts that are never announced: hidden texts about a walk, and the teacher's script. */
const NOT_ANNOUNCED = '.walk[hidden], .walk [hidden], .script';
/** An unanswered guess in the page, in a frame or on a slide; and the element with its question. */
const UNANSWERED = ':is(.guess, .ask):not(.open), .slide:not(.open) > .counted';
const QUESTION = 'legend, .asked > p, h2';

/**
 * Returns the text to announce after a change of settings, and forgets what has changed so far. It is the step's number
 * and the text about the reader's walk, if they changed; else the first changed sentence; else the unchanged number.
 * While a guess is unanswered, it is the question, because the sentences would reveal the answer. The comparison with
 * the story's own settings follows, if any. Source marks are left out.
 */
export function describeStepEffect(section: Element, locale: string): string {
	const hasChanged = (part: Element) =>
		changedElements.has(part) ||
		[...part.querySelectorAll('[data-f]')].some((figure) => changedElements.has(figure));
	const question = section.querySelector(UNANSWERED) && section.querySelector(QUESTION);
	const summary = [...section.querySelectorAll(`.number, ${WALK}`)];
	const changed = summary.filter(hasChanged);
	const sentence = [...section.querySelectorAll('p')].find((p) => !p.closest(NOT_ANNOUNCED) && hasChanged(p));
	const announced = question
		? [question]
		: changed.length > 0
			? changed
			: sentence
				? [changedSentence(sentence, locale)]
				: summary.slice(0, 1);
	changedElements.clear();
	const compared = question ? null : section.querySelector('.compared:not(:empty)');
	return [...announced, ...(compared ? [compared] : [])]
		.map((part) => (typeof part === 'string' ? part : plainText(part)).replace(/[.\s]+$/, ''))
		.join('. ');
}

/**
 * Returns the text that explains the answer to a step's guess, without source marks; empty if there is none.
 * @param number the answer, which is put before the line of a slide, because that continues it
 */
export const answerExplanation = (section: Element, number: string): string =>
	[...section.querySelectorAll('.reveal, .line.answered')]
		.map((part) => (part.matches('.line') ? `${number} ${plainText(part)}` : plainText(part)))
		.join(' ');

function changedSentence(paragraph: Element, locale: string): string {
	const figures = [...paragraph.querySelectorAll('[data-f]')];
	const copy = paragraph.cloneNode(true) as Element;
	for (const [index, figure] of copy.querySelectorAll('[data-f]').entries())
		if (changedElements.has(figures[index] as Element)) figure.prepend(MARK);
	const text = plainText(copy);
	// Before version 125, Firefox has no segmenters: the whole paragraph is spoken.
	if (!('Segmenter' in Intl)) return text.replaceAll(MARK, '');
	const parts = [...new Intl.Segmenter(locale, { granularity: 'sentence' }).segment(text)];
	const found = parts.find(({ segment }) => segment.includes(MARK))?.segment ?? text;
	return found.replaceAll(MARK, '');
}

/** Returns the text of an element on one line, without source marks. */
function plainText(element: Element): string {
	const copy = element.cloneNode(true) as Element;
	for (const mark of copy.querySelectorAll('sup')) mark.remove();
	return copy.textContent.replace(/\s+/g, ' ').trim();
}

/** Value of a guess's setting when the reader skipped the guess. */
const SKIPPED = -2;

/** Returns the choices for a step's table. It always shows the answer, as the reader has to open it. */
function choicesForTable(choices: Choices, guess: StepData['guess']): Choices {
	if (!guess || (choices.settings[guess.setting] ?? -1) >= 0) return choices;
	return { ...choices, settings: { ...choices.settings, [guess.setting]: SKIPPED } };
}

/** Text of each figure at the story's own settings, as the server rendered it. */
const storyText = new WeakMap<Element, string>();
const isMoved = (figure: Element): boolean =>
	(storyText.get(figure) ?? figure.textContent) !== figure.textContent;

/** Writes a figure's text if it differs. Only this element changes; the sentence around it is never rendered again. */
function write(figure: Element, text: string): void {
	if (figure.textContent === text) return;
	if (!storyText.has(figure)) storyText.set(figure, figure.textContent);
	figure.textContent = text;
	changedElements.add(figure);
}

/**
 * Updates the table of a step's picture, if the page has one.
 * @param make computes the table, which is as expensive as a picture
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
