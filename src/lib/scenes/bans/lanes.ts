import { yearsOf } from '../dates.ts';
import type { World, WorldRecord } from '../world.ts';

/** What was said, from the top: no; yes, but after the fact; no and then yes; and the rule. */
export const LANES = ['no', 'after', 'back', 'rule'] as const;
export type Lane = (typeof LANES)[number];

export interface Said {
	readonly lane: Lane;
	readonly items: readonly WorldRecord[];
}

/** The story’s list `bans` by lane, each in the order of time; lanes that hold nothing are left out. */
export function lanesOf(world: World): Said[] {
	const begin = ({ when = world.lawAsOf }: WorldRecord): number => yearsOf(when);
	return LANES.map((lane) => ({
		lane,
		items: world
			.records('bans')
			.filter(({ kind }) => kind === lane)
			.toSorted((a, b) => begin(a) - begin(b))
	})).filter(({ items }) => items.length > 0);
}
