import { yearsOf, yearsThrough } from '../dates.ts';
import { kindsOf, type PictureWorld } from '../pictured.ts';
import type { WorldRecord } from '../world.ts';

/** How a kind is drawn: a full ring, a barred one, two triangles that point back, or a line that goes on. */
export type Sign = 'full' | 'barred' | 'rewind' | 'onward';

/** A lane. */
export interface Said {
	readonly kind: string;
	readonly sign: Sign;
	readonly items: readonly WorldRecord[];
}

export interface Dated {
	readonly lanes: readonly Said[];
	/** The years shown, half a year at least after the last that any item names. */
	readonly first: number;
	readonly last: number;
	/** The date at which the law is told. */
	readonly asOf: string;
}

/** The records of a picture by kind, each in the order of time; lanes that hold nothing are left out. */
export function data(_state: unknown, world: PictureWorld): Dated {
	const begin = ({ when = world.lawAsOf }: WorldRecord): number => yearsOf(when);
	const { items, own } = world;
	const lanes = kindsOf(world).map((kind) => ({
		kind,
		sign: (own.signs?.[kind] ?? 'full') as Sign,
		items: items.filter((item) => item.kind === kind).toSorted((a, b) => begin(a) - begin(b))
	}));
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
