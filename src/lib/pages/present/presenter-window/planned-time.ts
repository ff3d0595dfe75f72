import type { DeckData } from '../data/deck-types.ts';
import type { BoardData } from '../boards/board-types.ts';
import { isInRow, stopsOnRoute, type Stop } from '../player/route-stops.ts';
import type { Route } from '#lib/runtime/address/routes.ts';

const MINUTE = 60_000;

/** Planned times, in ms. */
export interface PlannedTime {
	/** Planned time of the lesson that contains the step, or of the whole route if it has no plan. */
	readonly route: number;
	/** Planned time of the step or board, or of the row of the lesson plan that contains it, or of the phase of that row. */
	readonly step: number;
	/** From the start of the lesson or route to the end of the step or board; undefined if it is not on the route. */
	readonly untilStepEnd: number | undefined;
}

/**
 * Returns the planned times of a route and of one of its stops. If a lesson plan contains the stop, it gives the times.
 * Otherwise the route takes its given minutes, or the sum of the times of its stops if that is longer or no minutes are
 * given; the time up to a stop is then in proportion to those times.
 * @param stop index of the step in the story, or id of the board
 * @param boards the boards of the route
 * @param phase the phase of the row that a board is in, from 0; undefined unless the row has several
 */
export function plannedTimeFor(
	{ name, steps }: Route,
	stop: Stop,
	{ routes, slides }: Pick<DeckData, 'routes' | 'slides'>,
	boards: readonly BoardData[],
	phase?: number
): PlannedTime {
	const predefined = routes.find(({ id }) => id === name);
	const row = predefined?.plan.find((each) => isInRow(each, stop));
	if (row) {
		const { steps: some, until, board, of, minutes, phases } = row;
		const part = phases?.[phase ?? -1];
		const end = part?.until ?? (typeof stop === 'string' ? board?.until : until[some.indexOf(stop)]);
		return {
			route: of * MINUTE,
			step: (part?.minutes ?? minutes) * MINUTE,
			untilStepEnd: end === undefined ? undefined : end * MINUTE
		};
	}
	const own = timeOf(stop, boards, slides);
	const stops = stopsOnRoute(steps, boards);
	const time = (some: readonly Stop[]) =>
		some.reduce<number>((sum, each) => sum + timeOf(each, boards, slides), 0);
	const all = time(stops);
	const route = Math.max(all, (predefined?.minutes ?? 0) * MINUTE);
	const place = stops.indexOf(stop);
	return {
		route,
		step: own,
		untilStepEnd: place < 0 || all === 0 ? undefined : (time(stops.slice(0, place + 1)) * route) / all
	};
}

/** Returns the planned time of a stop, in ms. */
function timeOf(stop: Stop, boards: readonly BoardData[], slides: DeckData['slides']): number {
	if (typeof stop === 'number') return (slides[stop]?.seconds ?? 0) * 1000;
	return (boards.find(({ id }) => id === stop)?.minutes ?? 0) * MINUTE;
}
