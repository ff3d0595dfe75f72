import type { DeckData } from '../data/deck-types.ts';
import type { Stop } from '../player/route-stops.ts';
import type { Route } from '#lib/runtime/address/routes.ts';

const MINUTE = 60_000;

/** Planned times, in ms. */
export interface PlannedTime {
	/** Planned time of the lesson that contains the step, or of the whole route if it has no plan. */
	readonly route: number;
	/** Planned time of the step or board. */
	readonly step: number;
	/** From the start of the lesson or route to the end of the step or board; undefined if it is not on the route. */
	readonly untilStepEnd: number | undefined;
}

/**
 * Returns the planned times of a route and of one of its stops. If a lesson plan contains the step, it gives the times. Otherwise
 * the route takes its given minutes, or the sum of its steps’ seconds if that is longer or no minutes are given; the
 * time up to a step is then in proportion to those seconds.
 * @param stop index of the step in the story, or id of the board
 */
export function plannedTimeFor(
	{ name, steps }: Route,
	stop: Stop,
	{ routes, slides }: Pick<DeckData, 'routes' | 'slides'>
): PlannedTime {
	const time = (indices: readonly number[]) =>
		indices.reduce((sum, index) => sum + (slides[index]?.seconds ?? 0) * 1000, 0);
	const predefined = routes.find(({ id }) => id === name);
	if (typeof stop === 'string') {
		const row = predefined?.plan.find(({ board }) => board?.id === stop);
		const minutes = predefined?.boards.find(({ id }) => id === stop)?.minutes ?? 0;
		const of = row?.of ?? predefined?.minutes ?? 0;
		return {
			route: of * MINUTE,
			step: minutes * MINUTE,
			untilStepEnd: row?.board && row.board.until * MINUTE
		};
	}
	const step = stop;
	const planned = predefined?.plan.find((some) => some.steps.includes(step));
	const until = planned?.until[planned.steps.indexOf(step)];
	if (planned && until !== undefined)
		return { route: planned.of * MINUTE, step: time([step]), untilStepEnd: until * MINUTE };
	const pictures = time(steps);
	const route = Math.max(pictures, (predefined?.minutes ?? 0) * MINUTE);
	const place = steps.indexOf(step);
	return {
		route,
		step: time([step]),
		untilStepEnd:
			place < 0 || pictures === 0 ? undefined : (time(steps.slice(0, place + 1)) * route) / pictures
	};
}
