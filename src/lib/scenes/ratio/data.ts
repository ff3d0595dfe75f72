import type { PictureWorld } from '../define-picture-scene.ts';
import type { Table } from '../scene.ts';
import { formatCount } from '../shared/plural.ts';
import { tableOf } from '../shared/table-of.ts';
import type { WorldRecord } from '../world.ts';

/** Number of things per person, both from the same source. */
export interface Ratio {
	readonly id: string;
	readonly name: string;
	readonly kind: string | undefined;
	readonly what: string;
	/** Number of things, `value` of the record. */
	readonly things: number;
	/** Number of people, `high` of the record. */
	readonly people: number;
	/** Things divided by people. */
	readonly perPerson: number;
}

/** The ratios of a picture. */
export interface Ratios {
	/** Ratios that can be compared, drawn with marks. */
	readonly comparable: readonly Ratio[];
	/** Ratios of kinds with the sign `apart`, which cannot be compared with the others. */
	readonly incomparable: readonly Ratio[];
}

/**
 * Computes the ratios of the records of a picture, in descending order. Those of kinds with the sign `apart`
 * are separate; records that lack a number are left out.
 */
export function data(_state: unknown, { drawnRecords, definition }: PictureWorld): Ratios {
	const all = drawnRecords.flatMap(toRatio).sort((a, b) => b.perPerson - a.perPerson);
	const isApart = ({ kind = '' }: Ratio) => definition.signs?.[kind] === 'apart';
	return { comparable: all.filter((ratio) => !isApart(ratio)), incomparable: all.filter(isApart) };
}

function toRatio({ id, name, kind, what = '', value, high }: WorldRecord): Ratio[] {
	if (value === undefined || !high) return [];
	return [{ id, name, kind, what, things: value, people: high, perPerson: value / high }];
}

/** Returns the table of the ratios: things, people, things per person, and the words of the source. */
export const table = ({ comparable, incomparable }: Ratios, world: PictureWorld): Table =>
	tableOf(world, 'ratio', [...comparable, ...incomparable], {
		name: ({ name }) => name,
		kind: ({ kind }) => (kind === undefined ? '' : world.word(`ratio.kind-${kind}`)),
		things: ({ things }) => formatCount(world, things),
		people: ({ people }) => formatCount(world, people),
		each: ({ perPerson }) => formatCount(world, perPerson),
		what: ({ what }) => what
	});
