import type { Choices } from '#lib/scenes/scene.ts';
import type { StepData } from '#lib/runtime/data.ts';
import type { Presenter } from './presenter.svelte.ts';

/**
 * Shows the story’s own cameras on the steps whose row of the lesson plan says so. The cameras that the class has placed
 * are kept: other steps, the address and the other windows still have them.
 */
export class StoryCameras {
	readonly #presenter: Presenter;
	/** The choices without cameras, by the choices: scenes memoize their pictures by identity. */
	readonly #withoutPlacement = new WeakMap<Choices, Choices>();

	constructor(presenter: Presenter) {
		this.#presenter = presenter;
	}

	/** Returns whether the cameras that the class has placed are not shown on a step. False if it has placed none. */
	replaceOwn(step: StepData): boolean {
		const { data, playhead, position } = this.#presenter;
		const hasOwn = playhead.choices.placement.length > 0;
		return hasOwn && position.rowOf(data.steps.indexOf(step))?.hasStoryCameras === true;
	}

	/** Returns what a step shows of some choices: all, or all but the cameras that the class has placed. */
	choicesFor(step: StepData | undefined, choices: Choices): Choices {
		if (!step || choices.placement.length === 0 || !this.replaceOwn(step)) return choices;
		const known = this.#withoutPlacement.get(choices) ?? { ...choices, placement: [] };
		this.#withoutPlacement.set(choices, known);
		return known;
	}
}
