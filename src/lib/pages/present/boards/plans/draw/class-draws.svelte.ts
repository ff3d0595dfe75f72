import { drawEvent, type DrawnEvent } from '#lib/model/class-plans/drawn-events.ts';
import type { World } from '#lib/scenes/world.ts';
import type { ClassPlans } from '../class-plans.svelte.ts';
import { SlicedWork } from '../sliced-work.ts';

/** Events that were drawn, and which plans film them. */
export interface DrawResults {
	/** The events in the order of their draws; undefined where nobody was in the streets. */
	readonly events: readonly (DrawnEvent | undefined)[];
	/** For each plan, whether it films each of the events. */
	readonly films: readonly (readonly boolean[])[];
}

/** The draws of a class: computed in short slices, and kept until the class calls another number. */
export class ClassDraws {
	readonly #plans: ClassPlans;
	readonly #world: World;
	readonly #work = new SlicedWork();
	#lot = 0;
	#events: (DrawnEvent | undefined)[] = [];
	/** By the code of a plan. */
	readonly #films = new Map<string, boolean[]>();
	results: DrawResults = $state.raw({ events: [], films: [] });

	constructor(plans: ClassPlans, world: World) {
		this.#plans = plans;
		this.#world = world;
	}

	/** Computes the results of a number of draws for the plans with some codes. */
	async draw(lot: number, draws: number, codes: readonly string[]): Promise<void> {
		const results = await this.#work.finish(this.#compute(lot, draws, codes), this.#work.begin(true));
		if (results) this.results = results;
	}

	*#compute(lot: number, draws: number, codes: readonly string[]): Generator<undefined, DrawResults> {
		if (lot !== this.#lot) {
			this.#lot = lot;
			this.#events = [];
			this.#films.clear();
		}
		const { timeline } = this.#world;
		while (this.#events.length < draws) {
			this.#events.push(drawEvent(this.#world, timeline, lot, this.#events.length + 1));
			yield;
		}
		for (const code of codes) {
			const films = this.#films.get(code) ?? [];
			this.#films.set(code, films);
			while (films.length < draws) {
				const event = this.#events[films.length];
				films.push(event !== undefined && this.#plans.filmsEvent(code, event));
				yield;
			}
		}
		return {
			events: this.#events.slice(0, draws),
			films: codes.map((code) => (this.#films.get(code) ?? []).slice(0, draws))
		};
	}

	/** Ends the current computation. */
	stop(): void {
		this.#work.stop();
	}
}
