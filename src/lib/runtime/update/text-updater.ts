/**
 * Updates the sentences and tables of steps to the reader's choices. Loaded when a step with something to choose comes
 * near. Until then the text that the server rendered is correct.
 */
import { writeFigure } from '#lib/i18n/figures.ts';
import type { Choices, Scene, Table } from '#lib/scenes/scene.ts';
import { CAMERAS_PARAM, writePlacement } from '../address/choices-address.ts';
import type { StepData } from '../data.ts';
import { logError } from '../page/failure.ts';
import { markChanged, SHOWN_WALK_TEXT } from './announcements.ts';
import type { FigureLookup } from './figure-lookup.ts';
import { figureOf, updateComparison, updateOwnerNotes, type UpdateContext } from './step-notes.ts';
import { updateWalkTexts } from './walk-texts.ts';

export { answerExplanation, describeStepEffect } from './announcements.ts';
export { createFigureLookup } from './figure-lookup.ts';
export { settingsOwner } from './step-notes.ts';
export { answerRail } from '../rail/rail-answers.ts';

/** What the text of one step is computed from. */
export interface StepInputs {
	readonly choices: Choices;
	/** The scene that computes its table, once it is loaded. */
	readonly scene: Scene | undefined;
}

/** Delay after the last change before everything but the current step's sentences is updated. */
const UPDATE_DELAY_MS = 250;

/** What the text of a page is to show. */
export interface TextUpdate {
	/** The current step. */
	readonly step: StepData | undefined;
	readonly inputsOf: (step: StepData) => StepInputs;
	readonly context: UpdateContext;
	/** Called after a pause in the input, before the rest of the text is updated, with the choices of the current step. */
	readonly onPause?: (choices: Choices) => void;
}

/**
 * Updates the text of a page to the reader's choices: the sentences of the current step at once; its table and the
 * other steps after a pause in the input, one per task.
 */
export class TextUpdater {
	readonly #steps: readonly StepData[];
	/** For each guess setting, the scenes of the steps that ask it. Other steps do not depend on it. */
	readonly #scenesByGuess = new Map<string, Set<string>>();
	/** Inputs of each step's last full update. */
	readonly #shown = new Map<StepData, StepInputs>();
	/** Steps of which only the sentences were updated, while a control moved; they still need a full update. */
	readonly #partlyUpdated = new Set<StepData>();
	#timer: ReturnType<typeof setTimeout> | undefined;

	constructor(steps: readonly StepData[]) {
		this.#steps = steps;
		for (const { guess, scene } of steps)
			if (guess)
				this.#scenesByGuess.set(
					guess.setting,
					(this.#scenesByGuess.get(guess.setting) ?? new Set()).add(scene)
				);
	}

	/** Updates the text to new choices or scenes. Cancels what remains of an earlier update. */
	follow(lead: TextUpdate): void {
		const { step, inputsOf, context } = lead;
		const here = step && document.getElementById(step.id);
		try {
			if (here && this.#needsFigures(step, lead)) {
				this.#partlyUpdated.add(step);
				updateSentences(here, step, inputsOf(step), context);
			}
		} catch {
			// The full update below tries again and logs the error.
		}
		this.stop();
		const updateInTurn = ([next, ...rest]: readonly StepData[]): void => {
			if (!next) return;
			// One task per step, so that input is never blocked for long.
			if (this.#update(next, lead)) this.#timer = setTimeout(() => updateInTurn(rest));
			else updateInTurn(rest);
		};
		this.#timer = setTimeout(() => {
			lead.onPause?.(step ? inputsOf(step).choices : context.usual);
			updateInTurn([...(step ? [step] : []), ...this.#steps]);
		}, UPDATE_DELAY_MS);
	}

	/**
	 * Makes the next `follow` update a step even if its inputs are the same. Call it after elements were added to the
	 * step.
	 */
	invalidate(step: StepData): void {
		this.#shown.delete(step);
	}

	/** Cancels the updates that are still waiting. */
	stop(): void {
		clearTimeout(this.#timer);
	}

	/** Updates a step if its inputs changed. Returns whether it did. */
	#update(step: StepData, lead: TextUpdate): boolean {
		const { inputsOf, context } = lead;
		const [standing, before] = [inputsOf(step), this.#shown.get(step)];
		// Until something is chosen, the table is the one that the server rendered.
		const sameScene = !before || before.scene === standing.scene;
		const isAffected =
			this.#partlyUpdated.has(step) ||
			this.#dependsOn(step, before?.choices ?? context.usual, standing.choices);
		if (sameScene && !isAffected) return false;
		const which = this.#needsFigures(step, lead) ? 'all' : 'table';
		this.#shown.set(step, standing);
		this.#partlyUpdated.delete(step);
		const section = document.getElementById(step.id);
		if (section) updateStep(section, step, standing, context, which);
		return section !== null;
	}

	/** Returns whether the figures of a step may have changed. A change of a guess alone does not change any figure. */
	#needsFigures(step: StepData, { inputsOf, context: { usual } }: TextUpdate): boolean {
		if (this.#partlyUpdated.has(step)) return true;
		const { choices } = inputsOf(step);
		const before = this.#shown.get(step)?.choices ?? usual;
		return [before, usual].some((each) =>
			changesIn(each, choices).some((id) => !this.#scenesByGuess.has(id))
		);
	}

	/** Returns whether a step's text may differ between two sets of choices. */
	#dependsOn({ scene }: StepData, before: Choices, now: Choices): boolean {
		return changesIn(before, now).some((id) => this.#scenesByGuess.get(id)?.has(scene) ?? true);
	}
}

/** Returns the ids of the settings in which two sets of choices differ, and `cams` if the cameras differ. */
const changesIn = (before: Choices, now: Choices): string[] => [
	...(writePlacement(before.placement) === writePlacement(now.placement) ? [] : [CAMERAS_PARAM]),
	...Object.keys(now.settings).filter((id) => now.settings[id] !== before.settings[id])
];

/** Figures in collapsed sections, such as the description of a picture. They need no immediate update. */
const COLLAPSED_FIGURES = ':scope details:not([open]) [data-f]';

/** Returns the elements with a figure in a part of the page: all, or only those outside collapsed sections. */
function figuresIn(section: ParentNode, which: 'all' | 'seen'): readonly HTMLElement[] {
	const all = [...section.querySelectorAll<HTMLElement>('[data-f]')];
	const collapsed = new Set(which === 'seen' ? section.querySelectorAll(COLLAPSED_FIGURES) : []);
	return all.filter((element) => !collapsed.has(element));
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
	const elements = section ? figuresIn(section, 'seen') : [];
	for (const name of new Set(elements.map((element) => figureOf(element, step)?.name))) {
		if (!(await wait())) return;
		if (name !== undefined) numbers(name, step.state, choices);
	}
}

/**
 * Updates the figures in a step's sentences, and the texts that depend on them: who chose the settings, and what the
 * cameras see of the reader's own walk.
 * @param which all figures, or only those outside collapsed sections (`seen`)
 */
function updateSentences(
	section: ParentNode,
	step: StepData,
	{ choices }: StepInputs,
	{ numbers, world, way, owner }: UpdateContext,
	which: 'all' | 'seen' = 'seen'
): void {
	const compute = (figure: string) => numbers(figure, step.state, choices);
	for (const element of figuresIn(section, which)) {
		const figure = figureOf(element, step);
		if (figure) write(element, writeFigure(figure, compute, world.locale));
	}
	updateOwnerNotes(section, owner, isMoved);
	if (!section.querySelector('.walk')) return;
	const before = section.querySelector(SHOWN_WALK_TEXT);
	updateWalkTexts(section, way, compute('walk.filmed-seconds') > 0);
	const now = section.querySelector(SHOWN_WALK_TEXT);
	if (now && now !== before) markChanged(now);
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
	const { state, guess } = step;
	const figures = [
		() => updateSentences(section, step, standing, means, 'all'),
		() => updateComparison(section, step, choices, means)
	];
	const table = () =>
		scene &&
		!scene.isStatic &&
		refreshTable(section, () =>
			scene.table(scene.data(state, means.world, choicesForTable(choices, guess)), means.world)
		);
	for (const part of which === 'all' ? [...figures, table] : [table])
		try {
			part();
		} catch (error) {
			logError(error);
		}
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
	markChanged(figure);
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
