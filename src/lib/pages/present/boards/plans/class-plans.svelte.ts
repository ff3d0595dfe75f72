import type { District } from '#lib/model/district/district.ts';
import { streetGrid } from '#lib/model/cameras/coverage.ts';
import { filmsEvent, type DrawnEvent } from '#lib/model/class-plans/drawn-events.ts';
import {
	countFilmingPlans,
	countUnfilmedPeople,
	measurePlan,
	type PeopleCount,
	type PlanContext,
	type PlanMeasures
} from '#lib/model/class-plans/plan-measures.ts';
import { readPlanCode, type Plan } from '#lib/model/plan-code/plan-code.ts';
import type { Timeline } from '#lib/model/scenario/timeline.ts';
import { yieldToBrowser } from '#lib/runtime/page/idle.ts';

/** Longest time in milliseconds that the models compute before the browser may draw a frame. */
const SLICE_MS = 8;

/** The plans of a class, decoded, and what each of them films: computed in short slices, and kept by code. */
export class ClassPlans {
	readonly #context: PlanContext;
	readonly #plans = new Map<string, Plan>();
	/** What each plan films, by its code, as far as it is computed. */
	measures: ReadonlyMap<string, PlanMeasures> = $state.raw(new Map());
	/** People whom no plan films; undefined until they are counted. */
	people: PeopleCount | undefined = $state.raw();
	/** Number of the current computation: a later one ends it. */
	#run = 0;

	constructor(context: PlanContext) {
		this.#context = context;
	}

	get district(): District {
		return this.#context.district;
	}

	/** Returns whether a text is the code of a plan with a camera. */
	isPlan(code: string): boolean {
		const plan = readPlanCode(this.district, code);
		return 'cameras' in plan && plan.cameras.length > 0;
	}

	/** Returns the plan of a code. @throws RangeError if it is the code of no plan */
	planOf(code: string): Plan {
		const known = this.#plans.get(code);
		if (known) return known;
		const plan = readPlanCode(this.district, code);
		if (!('cameras' in plan)) throw new RangeError(`No plan has the code ${code}`);
		this.#plans.set(code, plan);
		return plan;
	}

	/** Computes what the plans with some codes film, and then the people whom none of them films. */
	async measure(codes: readonly string[], timeline: Timeline): Promise<void> {
		const run = ++this.#run;
		this.people = undefined;
		for (const code of codes) {
			if (this.measures.has(code)) continue;
			const measured = await this.#finish(measurePlan(this.#context, this.planOf(code).cameras), run);
			if (!measured) return;
			this.measures = new Map(this.measures).set(code, measured);
		}
		if (codes.length > 0)
			this.people = await this.#finish(
				countUnfilmedPeople(this.district, timeline, this.countFilming(codes)),
				run
			);
	}

	/** Returns for each cell of the street grid how many of the plans film it, of those that are computed. */
	countFilming(codes: readonly string[]): Uint8Array {
		const plans = codes.flatMap((code) => this.measures.get(code) ?? []);
		return countFilmingPlans(plans, streetGrid(this.district).street.length);
	}

	/** Returns whether the plan with a code films an event. */
	filmsEvent(code: string, event: DrawnEvent): boolean {
		return filmsEvent(this.#context, this.planOf(code).cameras, event);
	}

	/** Runs a computation in slices. @returns its result; undefined if a later computation has begun meanwhile */
	async #finish<Result>(steps: Generator<undefined, Result>, run: number): Promise<Result | undefined> {
		let began = performance.now();
		for (;;) {
			const step = steps.next();
			if (step.done) return step.value;
			if (performance.now() - began < SLICE_MS) continue;
			await yieldToBrowser();
			if (run !== this.#run) return undefined;
			began = performance.now();
		}
	}

	/** Ends the current computation. */
	stop(): void {
		this.#run++;
	}
}
