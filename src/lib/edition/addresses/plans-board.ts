import type { PlansBoard } from '#lib/narrative/types/board.ts';
import type { Step, Story } from '#lib/narrative/types/story.ts';

/**
 * Returns the first board that gathers the plans of a class, and has the missions of its groups if any board does; undefined
 * if no lesson has one.
 */
export function plansBoard({ routes }: Story): PlansBoard | undefined {
	const boards = routes
		.flatMap(({ plan }) => plan)
		.flatMap(({ board }) => (board?.kind === 'plans' ? [board] : []));
	return boards.find(({ missions }) => missions.length > 0) ?? boards.at(0);
}

/** Returns the step in which readers place cameras, whose picture the page of a plan shows; undefined if there is none. */
export const placementStep = ({ chapters }: Story): Step | undefined =>
	chapters.flatMap(({ steps }) => steps).find(({ play }) => play === 'placement');

/** Returns whether a story has the page on which a group makes its plan. */
export const hasPlans = (story: Story): boolean =>
	plansBoard(story) !== undefined && placementStep(story) !== undefined;
