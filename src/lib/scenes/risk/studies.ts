/** Published studies of how many times more often group B is wrongly matched than group A. */
import type { World } from '../world.ts';

/** A study, as a row of the scale. */
export interface Study {
	readonly id: string;
	/** Names, the longest first. */
	readonly names: readonly string[];
	/** Range of the ratio, if the study gives one. */
	readonly between?: readonly [low: number, high: number];
	/** Whether the study found a difference. */
	readonly found: boolean;
}

/** Returns the studies of the story, in its order. */
export const studiesOf = (world: World): readonly Study[] =>
	world.records('studies').map(({ id, name, shorter = [], kind, value, high = value }) => ({
		id,
		names: [name, ...shorter],
		...(value === undefined || high === undefined ? {} : { between: [value, high] }),
		found: kind === 'gap'
	}));
