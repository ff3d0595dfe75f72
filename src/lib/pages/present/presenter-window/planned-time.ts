import type { DeckData } from '../data/deck-types.ts';
import type { Route } from '#lib/runtime/address/routes.ts';

const MINUTE = 60_000;

/** Planned times, in ms. */
export interface PlannedTime {
	/** Planned time of the lesson that contains the step, or of the whole route if it has no plan. */
	readonly route: number;
	/** Planned time of the step. */
	readonly step: number;
	/** From the start of the lesson or route to the end of the step; undefined if the step is not on the route. */
	readonly untilStepEnd: number | undefined;
}

/**
 * Returns the planned times of a route and of a step. If a lesson plan contains the step, it gives the times. Otherwise
 * the route takes its given minutes, or the sum of its steps’ seconds if that is longer or no minutes are given; the
 * time up to a step is then in proportion to those seconds.
 * @param step index of the step in the story
 */
export function plannedTimeFor(
	{ name, steps }: Route,
	step: number,
	{ routes, slides }: Pick<DeckData, 'routes' | 'slides'>
): PlannedTime {
	const time = (indices: readonly number[]) =>
		indices.reduce((sum, index) => sum + (slides[index]?.seconds ?? 0) * 1000, 0);
	const predefined = routes.find(({ id }) => id === name);
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
