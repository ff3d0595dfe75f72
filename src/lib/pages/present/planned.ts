import type { DeckData } from './data.ts';
import type { Route } from '#lib/runtime/routes.ts';

const MINUTE = 60_000;

/** Planned time of a lesson, in ms. */
export interface Planned {
	/** Of the whole route. */
	readonly route: number;
	/** Of one step of it. */
	readonly step: number;
	/** Of the route up to and with that step; undefined where the step is beside it. */
	readonly byThen: number | undefined;
}

/**
 * The time that is planned for a route, and for a step: by its plan. Where nobody has planned it, a route for a lesson
 * takes as long as the lesson, and its steps have their share of what their pictures leave for the class.
 */
export function plannedFor(
	{ name, steps }: Route,
	step: number,
	{ routes, slides }: Pick<DeckData, 'routes' | 'slides'>
): Planned {
	const time = (indices: readonly number[]) =>
		indices.reduce((sum, index) => sum + (slides[index]?.seconds ?? 0) * 1000, 0);
	const ready = routes.find(({ id }) => id === name);
	const planned = ready?.plan.find((some) => some.steps.includes(step));
	const until = planned?.until[planned.steps.indexOf(step)];
	if (planned && until !== undefined)
		return { route: planned.of * MINUTE, step: time([step]), byThen: until * MINUTE };
	const pictures = time(steps);
	const route = Math.max(pictures, (ready?.minutes ?? 0) * MINUTE);
	const place = steps.indexOf(step);
	return {
		route,
		step: time([step]),
		byThen: place < 0 || pictures === 0 ? undefined : (time(steps.slice(0, place + 1)) * route) / pictures
	};
}
