import type { DeckData } from '../data/deck-types.ts';
import { isInRow, type Stop } from '../player/route-stops.ts';

/** A row of the plan of a lesson. */
export interface FoundRow {
	/** Id of the lesson. */
	readonly route: string;
	/** Index among the rows of its plan. */
	readonly row: number;
	/** Whether the presentation follows another route, whose minutes differ. */
	readonly isBorrowed: boolean;
}

/**
 * Returns the row of a lesson plan for a stop: that of the route, or, if the route has no plan, of the first lesson with
 * this stop, so that what to ask and to reply is at hand on any route. Undefined if there is none.
 * @param name name of the route
 * @param stop index of a step, or id of a board of a plan
 */
export function findPlanRow(
	{ routes }: Pick<DeckData, 'routes'>,
	name: string,
	stop: Stop
): FoundRow | undefined {
	const lessons = routes.filter(({ plan }) => plan.length > 0);
	const own = lessons.find(({ id }) => id === name);
	for (const { id, plan } of own ? [own] : lessons) {
		const row = plan.findIndex((each) => isInRow(each, stop));
		if (row >= 0) return { route: id, row, isBorrowed: !own };
	}
	return undefined;
}
