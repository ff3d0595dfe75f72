import type { GatheredPlan } from './plans-state.ts';
import type { ClassPlans } from './class-plans.svelte.ts';

/** Prices of one camera in euros, from the lowest to the highest that a source names. */
export interface PriceRange {
	readonly low: number;
	readonly high: number;
}

/** A row of the table of plans. */
export interface PlanRow {
	/** Number of the plan on the board, from 1. */
	readonly number: number;
	readonly code: string;
	readonly cameras: number;
	/** Shares of the streets from 0 to 1, and whether the fall is filmed; undefined until they are computed. */
	readonly share: number | undefined;
	readonly identified: number | undefined;
	readonly fall: boolean | undefined;
}

/** Returns a row for each plan, those that film most first. */
export const planRows = (list: readonly GatheredPlan[], plans: ClassPlans): PlanRow[] =>
	list
		.map(({ code }, index) => {
			const measures = plans.measures.get(code);
			return {
				number: index + 1,
				code,
				cameras: plans.planOf(code).cameras.length,
				share: measures?.share,
				identified: measures?.identified,
				fall: measures?.fall
			};
		})
		.sort((a, b) => (b.share ?? -1) - (a.share ?? -1) || a.number - b.number);

/** Returns what some cameras cost, in thousands of euros: `52–220`. */
export const writeCost = (
	cameras: number,
	{ low, high }: PriceRange,
	write: (value: number) => string
): string => [low, high].map((price) => write(Math.round((cameras * price) / 1000))).join('–');
