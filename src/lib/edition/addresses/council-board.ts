import type { CouncilBoard } from '#lib/narrative/types/board.ts';
import type { Story } from '#lib/narrative/types/story.ts';

/** Returns the first council of a class; undefined if no lesson has one. */
export const councilBoard = ({ routes }: Story): CouncilBoard | undefined =>
	routes
		.flatMap(({ plan }) => plan)
		.flatMap(({ board }) => (board?.kind === 'council' ? [board] : []))
		.at(0);
