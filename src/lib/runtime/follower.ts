import type { Choices } from '#lib/scenes/scene.ts';
import { CAMERAS, writePlacement } from './address.ts';
import type { StepData } from './data.ts';
import { refreshSentences, refreshStep, type Means, type Standing } from './refresh.ts';

export { ownerOf } from './owner.ts';
export { createNumbers, effectOf, explanationIn, prepareFigures } from './refresh.ts';

/** Milliseconds after the last touch of a control before all that is out of sight follows. */
const FOLLOW_AFTER = 250;

/** What the words of a page are brought to. */
export interface Lead {
	/** The step in focus. */
	readonly step: StepData | undefined;
	readonly standingOf: (step: StepData) => Standing;
	readonly means: Means;
}

/**
 * Brings the words of a page to what its reader chose: the sentences of the step in focus at once, its table and the other
 * steps when her hand rests, one after the other.
 */
export class Follower {
	readonly #steps: readonly StepData[];
	/** Of a guess, the scenes in which steps ask for it: no other step says anything of it. */
	readonly #asking = new Map<string, Set<string>>();
	/** What each step's words stand at. */
	readonly #stands = new Map<StepData, Standing>();
	/** Steps of which what is seen stands elsewhere since, as they were in somebody's hand. */
	readonly #touched = new Set<StepData>();
	#timer: ReturnType<typeof setTimeout> | undefined;

	constructor(steps: readonly StepData[]) {
		this.#steps = steps;
		for (const { guess, scene } of steps)
			if (guess) this.#asking.set(guess.setting, (this.#asking.get(guess.setting) ?? new Set()).add(scene));
	}

	follow(lead: Lead): void {
		const { step, standingOf, means } = lead;
		const here = step && document.getElementById(step.id);
		try {
			if (here && this.#hasFigures(step, lead)) {
				this.#touched.add(step);
				refreshSentences(here, step, standingOf(step), means);
			}
		} catch {
			// Said when the hand rests: what fails is tried again then, and keeps nothing else from being right.
		}
		this.stop();
		const bring = ([next, ...rest]: readonly StepData[]): void => {
			if (!next) return;
			// A task each: nothing waits for long.
			if (this.#bring(next, lead)) this.#timer = setTimeout(() => bring(rest));
			else bring(rest);
		};
		this.#timer = setTimeout(() => bring([...(step ? [step] : []), ...this.#steps]), FOLLOW_AFTER);
	}

	/** A step is to be brought anew: there is more of it than before. */
	forget(step: StepData): void {
		this.#stands.delete(step);
	}

	stop(): void {
		clearTimeout(this.#timer);
	}

	/** @returns whether there was anything to do */
	#bring(step: StepData, lead: Lead): boolean {
		const { standingOf, means } = lead;
		const [standing, before] = [standingOf(step), this.#stands.get(step)];
		// A table is as the server made it until something is chosen.
		const sameScene = !before || before.scene === standing.scene;
		const concerned =
			this.#touched.has(step) || this.#concerns(step, before?.choices ?? means.usual, standing.choices);
		if (sameScene && !concerned) return false;
		const which = this.#hasFigures(step, lead) ? 'all' : 'table';
		this.#stands.set(step, standing);
		this.#touched.delete(step);
		const section = document.getElementById(step.id);
		if (section) refreshStep(section, step, standing, means, which);
		return section !== null;
	}

	/** Whether a step's figures may have changed: models know of no guess, so that one alone leaves them as the page has them. */
	#hasFigures(step: StepData, { standingOf, means: { usual } }: Lead): boolean {
		if (this.#touched.has(step)) return true;
		const { choices } = standingOf(step);
		const before = this.#stands.get(step)?.choices ?? usual;
		return [before, usual].some((each) => changesIn(each, choices).some((id) => !this.#asking.has(id)));
	}

	/** Whether a step may say something else at some choices than at others. */
	#concerns({ scene }: StepData, before: Choices, now: Choices): boolean {
		return changesIn(before, now).some((id) => this.#asking.get(id)?.has(scene) ?? true);
	}
}

/** Ids of the settings in which choices differ, and `cams` where other cameras hang. */
const changesIn = (before: Choices, now: Choices): string[] => [
	...(writePlacement(before.placement) === writePlacement(now.placement) ? [] : [CAMERAS]),
	...Object.keys(now.settings).filter((id) => now.settings[id] !== before.settings[id])
];
