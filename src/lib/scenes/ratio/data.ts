import type { PictureWorld } from '../pictured.ts';
import type { WorldRecord } from '../world.ts';

/** Things for one person, as a source counts both. */
export interface Ratio {
	readonly id: string;
	readonly name: string;
	readonly kind: string | undefined;
	readonly what: string;
	/** Things, people, and the one divided by the other. */
	readonly things: number;
	readonly people: number;
	readonly each: number;
}

export interface Ratios {
	/** People who may be compared: each in front of what falls to her. */
	readonly present: readonly Ratio[];
	/** Of kinds with the sign `apart`: numbers that are not to be compared with these. */
	readonly apart: readonly Ratio[];
}

/** The records of a picture, `value` divided by `high`, from the most on; set apart, those of kinds that are. */
export function data(_state: unknown, { items, own }: PictureWorld): Ratios {
	const all = items.flatMap(ratioOf).sort((a, b) => b.each - a.each);
	const isApart = ({ kind = '' }: Ratio) => own.signs?.[kind] === 'apart';
	return { present: all.filter((ratio) => !isApart(ratio)), apart: all.filter(isApart) };
}

function ratioOf({ id, name, kind, what = '', value, high }: WorldRecord): Ratio[] {
	if (value === undefined || !high) return [];
	return [{ id, name, kind, what, things: value, people: high, each: value / high }];
}
