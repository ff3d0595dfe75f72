import { yearsOf, yearsThrough } from '../dates.ts';
import { kindsOf, type PictureWorld } from '../pictured.ts';
import type { WorldRecord } from '../world.ts';
import { gateOf, type Gate } from './stretches.ts';

/** How a kind is drawn in its lane: a full ring, a barred one, two triangles that point back, or a line that goes on. */
export type Sign = 'full' | 'barred' | 'rewind' | 'onward';

/** A lane. */
export interface Said {
	readonly kind: string;
	readonly sign: Sign;
	readonly items: readonly WorldRecord[];
}

export interface Lanes {
	readonly lanes: readonly Said[];
	/** The years shown, half a year at least after the last that any item names. */
	readonly first: number;
	readonly last: number;
	/** The date at which the law is told. */
	readonly asOf: string;
}

export interface Dated {
	/** In the order of the picture, which is that of the table. */
	readonly items: readonly WorldRecord[];
	readonly drawn: Lanes | Gate;
}

/** The records of a picture in the order of time, around a gate; or by kind, in lanes, without those that hold nothing. */
export function data(_state: unknown, world: PictureWorld): Dated {
	const begin = ({ when = world.lawAsOf }: WorldRecord): number => yearsOf(when);
	const { own } = world;
	const items = world.items.toSorted((a, b) => begin(a) - begin(b));
	if (Object.values(own.signs ?? {}).includes('gate')) return { items, drawn: gateOf(items, world) };
	const lanes = kindsOf(world).map((kind) => ({
		kind,
		sign: (own.signs?.[kind] ?? 'full') as Sign,
		items: items.filter((item) => item.kind === kind)
	}));
	const moments = [
		yearsOf(world.lawAsOf),
		...items.flatMap((item) => [begin(item), ...(item.until === undefined ? [] : [yearsThrough(item.until)])])
	];
	return {
		items: lanes.flatMap((lane) => lane.items),
		drawn: {
			lanes,
			first: Math.floor(Math.min(...moments)),
			last: Math.ceil(Math.max(...moments) + 0.5),
			asOf: world.lawAsOf
		}
	};
}
