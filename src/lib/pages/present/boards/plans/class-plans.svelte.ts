import { outlooks } from 'virtual:outlooks';
import type { District } from '#lib/model/district/district.ts';
import { createStreetLookup } from '#lib/model/district/faced-streets.ts';
import { streetGrid } from '#lib/model/cameras/coverage.ts';
import { filmsEvent, type DrawnEvent } from '#lib/model/class-plans/drawn-events.ts';
import {
	countFilmingPlans,
	countUnfilmedPeople,
	findPeoplesCells,
	measurePlan,
	type PeoplesCells,
	type PlanContext,
	type PlanMeasures
} from '#lib/model/class-plans/plan-measures.ts';
import {
	nameCells,
	placesFilmedBy,
	type CellStreets,
	type StreetPart
} from '#lib/model/class-plans/street-summary.ts';
import { fallIncident } from '#lib/model/figures/fall.ts';
import type { Point } from '#lib/model/maths/geometry.ts';
import { readPlanCode, writePlanCode, type Plan } from '#lib/model/plan-code/plan-code.ts';
import type { Timeline } from '#lib/model/scenario/timeline.ts';
import { SlicedWork } from './sliced-work.ts';

/** A place counts as agreed on if so large a share of the largest number of plans film it. */
const AGREEMENT_SHARE = 0.75;

/** People who are in the streets during the scenario. */
export interface PeopleCount {
	readonly all: number;
	/** Those whom no plan films at any moment. */
	readonly unfilmed: number;
}

/** What the plans of a class film together. */
export interface ClassSummary {
	readonly people: PeopleCount;
	/** The places that no plan films, and those that most plans film. */
	readonly never: StreetPart;
	readonly agreed: StreetPart;
}

/** The plans of a class, decoded, and what each of them films: computed in short slices, and kept by code. */
export class ClassPlans {
	readonly #context: PlanContext;
	readonly #plans = new Map<string, Plan>();
	/** What each plan films, by its code, as far as it is computed. */
	measures: ReadonlyMap<string, PlanMeasures> = $state.raw(new Map());
	/** What the plans film together; undefined until it is computed. */
	summary: ClassSummary | undefined = $state.raw();
	/** For each plan, by its code, the number of people whom it never films; empty until it is computed. */
	unfilmed: ReadonlyMap<string, number> = $state.raw(new Map());
	#streets: CellStreets | undefined;
	#people: PeoplesCells | undefined;
	readonly #work = new SlicedWork();

	constructor(context: PlanContext) {
		this.#context = context;
	}

	get district(): District {
		return this.#context.district;
	}

	/** Returns whether a text is the code of a plan with a camera. */
	isPlan(code: string): boolean {
		return (this.#read(code)?.cameras.length ?? 0) > 0;
	}

	/** Returns the plan of a code. @throws RangeError if it is the code of no plan */
	planOf(code: string): Plan {
		const plan = this.#read(code);
		if (!plan) throw new RangeError(`No plan has the code ${code}`);
		return plan;
	}

	/** Returns the code of a plan with another mission. What the plan films stays known. */
	codeFor(code: string, mission: number): string {
		const by = writePlanCode(this.district, { ...this.planOf(code), mission });
		const measures = this.measures.get(code);
		if (measures) this.measures = new Map(this.measures).set(by, measures);
		return by;
	}

	/** The place of the fall and the name of its street, as a class bets on it; undefined without a fall. */
	fall: { readonly at: Point; readonly street: string } | undefined = $derived.by(() => {
		const { district } = this.#context;
		const at = district.places[fallIncident(this.#context)?.place ?? ''];
		return at && { at, street: createStreetLookup(district, outlooks)(at) };
	});

	#read(code: string): Plan | undefined {
		const known = this.#plans.get(code);
		if (known) return known;
		const plan = readPlanCode(this.district, code);
		if (!('cameras' in plan)) return undefined;
		this.#plans.set(code, plan);
		return plan;
	}

	/** Computes what the plans with some codes film, and then what they film together. */
	async measure(codes: readonly string[], timeline: Timeline): Promise<void> {
		const run = this.#work.begin();
		this.summary = undefined;
		// Published only between two slices, since every change redraws the board.
		const measures = new Map(this.measures);
		const publish = () => (this.measures = new Map(measures));
		for (const code of codes) {
			if (measures.has(code)) continue;
			const measured = await this.#work.finish(
				measurePlan(this.#context, this.planOf(code).cameras),
				run,
				publish
			);
			if (!measured) return;
			measures.set(code, measured);
		}
		publish();
		if (codes.length === 0) return;
		const { district } = this.#context;
		const grid = streetGrid(district);
		this.#streets ??= await this.#work.finish(nameCells(district, outlooks, grid), run);
		const counts = this.countFilming(codes);
		this.#people ??= await this.#work.finish(findPeoplesCells(district, timeline), run);
		const people = this.#people;
		if (!people || !this.#streets) return;
		this.unfilmed = new Map(
			codes.flatMap((code) => {
				const plan = measures.get(code);
				return plan ? [[code, countUnfilmedPeople(people, plan)] as const] : [];
			})
		);
		const most = counts.reduce((max, count) => Math.max(max, count), 0);
		this.summary = {
			people: { all: people.size, unfilmed: countUnfilmedPeople(people, { filmed: counts }) },
			never: placesFilmedBy(grid, this.#streets, counts, (count) => count === 0, 'share'),
			agreed: placesFilmedBy(
				grid,
				this.#streets,
				counts,
				(count) => count > 0 && count >= AGREEMENT_SHARE * most
			)
		};
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

	/** Ends the current computation. */
	stop(): void {
		this.#work.stop();
	}
}
