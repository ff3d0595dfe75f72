import { yearsOf, yearsThrough } from '../dates.ts';
import type { World, WorldRecord } from '../world.ts';

/** What was said, from the top: no; yes, but after the fact; no and then yes; and the rule. */
const LANES = ['no', 'after', 'back', 'rule'] as const;
export type Lane = (typeof LANES)[number];

export interface Said {
	readonly lane: Lane;
	readonly items: readonly WorldRecord[];
}

export interface Bans {
	readonly lanes: readonly Said[];
	/** The years shown, half a year at least after the last that any item names. */
	readonly first: number;
	readonly last: number;
	/** The date at which the law is told. */
	readonly asOf: string;
}

/** The story’s list `bans` by lane, each in the order of time; lanes that hold nothing are left out. */
export function data(_state: unknown, world: World): Bans {
	const begin = ({ when = world.lawAsOf }: WorldRecord): number => yearsOf(when);
	const items = world.records('bans');
	const lanes = LANES.map((lane) => ({
		lane,
		items: items.filter(({ kind }) => kind === lane).toSorted((a, b) => begin(a) - begin(b))
	})).filter(({ items: own }) => own.length > 0);
	const moments = [
		yearsOf(world.lawAsOf),
		...items.flatMap((item) => [begin(item), ...(item.until === undefined ? [] : [yearsThrough(item.until)])])
	];
	return {
		lanes,
		first: Math.floor(Math.min(...moments)),
		last: Math.ceil(Math.max(...moments) + 0.5),
		asOf: world.lawAsOf
	};
}
