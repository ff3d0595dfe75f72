import type { Word } from '#lib/i18n/words.ts';
import { PLAN_CAMERAS } from '#lib/model/plan-code/plan-code.ts';
import type { World } from '#lib/scenes/world.ts';
import type { PlansData } from '../../board-types.ts';
import type { ClassDraws } from '../draw/class-draws.svelte.ts';
import type { ClassPlans } from '../class-plans.svelte.ts';
import { numberOfPlan, type PlanField, type PlansState } from '../plans-state.ts';

/** A row of the table of plans. What is not computed yet is undefined. */
export interface PlanRow {
	/** Index of the plan on the board. */
	readonly index: number;
	/** Number by which the class calls it. */
	readonly number: number;
	readonly code: string;
	/** Number of its cameras. */
	readonly cameras: number;
	/** Shares of the streets, 0 … 1, that the plan films at all and with two cameras or more. */
	readonly share: number | undefined;
	readonly twice: number | undefined;
	/** Number of passers-by whom the plan never films. */
	readonly people: number | undefined;
	readonly fall: boolean | undefined;
	/** Number of drawn events that it films; undefined without a draw. */
	readonly events: number | undefined;
	/** Number of the table at which it was made, and its bet in per cent; undefined if these are not known. */
	readonly table: number | undefined;
	readonly shareGuess: number | undefined;
	/** By how many points of a per cent the bet differs from the share as the table writes it. */
	readonly off: number | undefined;
}

/** A column of the table: a field by which it may be sorted, or what belongs to the bet. */
export type PlanColumn = PlanField | 'shareGuess' | 'off';

/** The fields of which a class looks first at the smallest value. */
const SMALLEST_FIRST: readonly PlanField[] = ['number', 'people'];

/** Returns the share of the streets that a plan films as the table writes it, in whole per cent; undefined until it is computed. */
export const sharePercent = ({ share }: Pick<PlanRow, 'share'>): number | undefined =>
	share === undefined ? undefined : Math.round(100 * share);

/** Returns a row for each plan, in the order that the class chose; equal ones in the order in which they came. */
export function planRows(
	{ plans: list, sort, isReversed, draws: count }: PlansState,
	plans: ClassPlans,
	{ results }: ClassDraws
): PlanRow[] {
	const rows = list.map(({ code, table, shareGuess }, index): PlanRow => {
		const measures = plans.measures.get(code);
		const percent = sharePercent({ share: measures?.share });
		const films = count > 0 ? results.films[index] : undefined;
		return {
			index,
			number: numberOfPlan(list, index),
			code,
			cameras: plans.planOf(code).cameras.length,
			share: measures?.share,
			twice: measures?.twice,
			people: plans.unfilmed.get(code),
			fall: measures?.fall,
			events: films?.filter(Boolean).length,
			...{ table, shareGuess },
			off: shareGuess === undefined || percent === undefined ? undefined : Math.abs(shareGuess - percent)
		};
	});
	const sign = SMALLEST_FIRST.includes(sort) === isReversed ? -1 : 1;
	const valueOf = (row: PlanRow) => Number(row[sort] ?? -1);
	return rows.sort((a, b) => sign * (valueOf(a) - valueOf(b)) || a.number - b.number);
}

/** Returns what the cameras of a plan of a board cost, in thousands of euros: `6 cameras, installed: 52–220 …`. */
export function writeCost(
	{ prices: { low, high }, paper = PLAN_CAMERAS }: Pick<PlansData, 'prices' | 'paper'>,
	world: Pick<World, 'format'>,
	word: Word
): string {
	const write = (value: number) => world.format(value, { type: 'integer' });
	const cost = [low, high].map((price) => write(Math.round((paper * price) / 1000))).join('–');
	return word('present.plans-costs', { count: write(paper), cost });
}
