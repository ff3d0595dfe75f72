/** What was found elsewhere, on the scale of how many times more often B is taken for somebody else. */
import type { World } from '../world.ts';

/** A row of the scale. */
export interface Study {
	readonly id: string;
	/** From the longest to the shortest. */
	readonly names: readonly string[];
	/** Between which two values; none where no value was read. */
	readonly between?: readonly [low: number, high: number];
	/** Whether a difference was found. */
	readonly found: boolean;
}

/** The studies of the story, in its order. */
export const studiesOf = (world: World): readonly Study[] =>
	world.records('studies').map(({ id, name, shorter = [], kind, value, high = value }) => ({
		id,
		names: [name, ...shorter],
		...(value === undefined || high === undefined ? {} : { between: [value, high] }),
		found: kind === 'gap'
	}));
