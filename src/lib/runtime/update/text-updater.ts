import type { Choices } from '#lib/scenes/scene.ts';
import { CAMERAS_PARAM, writePlacement } from '../address/choices-address.ts';
import type { StepData } from '../data.ts';
import { updateSentences, updateStep, type UpdateContext, type StepInputs } from './update-step.ts';

export { settingsOwner } from './settings-owner.ts';
export {
	createFigureLookup,
	describeStepEffect,
	answerExplanation,
	precomputeFigures
} from './update-step.ts';

/** Delay after the last change before everything but the current step's sentences is updated. */
const UPDATE_DELAY_MS = 250;

/** What the text of a page is to show. */
export interface TextUpdate {
	/** The current step. */
	readonly step: StepData | undefined;
	readonly inputsOf: (step: StepData) => StepInputs;
	readonly context: UpdateContext;
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
		this.#timer = setTimeout(() => updateInTurn([...(step ? [step] : []), ...this.#steps]), UPDATE_DELAY_MS);
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
