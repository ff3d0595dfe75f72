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
	/** In a town edition: that it is of the town, and the words for a ratio that is not known. */
	readonly own?: true | undefined;
	readonly unknown?: string | undefined;
	/** In a town edition: that nobody watches; `unknown` has the words for it. */
	readonly isNobody?: boolean;
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
	const sorted = drawnRecords.flatMap(toRatio).sort((a, b) => b.perPerson - a.perPerson);
	// That of the town is first, as the last ones are left out of small pictures.
	const all = sorted.toSorted((a, b) => Number(b.own ?? false) - Number(a.own ?? false));
	const isApart = ({ kind = '' }: Ratio) => definition.signs?.[kind] === 'apart';
	return { comparable: all.filter((ratio) => !isApart(ratio)), incomparable: all.filter(isApart) };
}

function toRatio(record: WorldRecord): Ratio[] {
	const { id, name, kind, what = '', value, high } = record;
	if (record.own)
		return [
			{
				id,
				name,
				kind,
				what,
				things: value ?? 0,
				people: high ?? 0,
				perPerson: (value ?? 0) / (high ?? 1),
				own: record.own,
				unknown: record.unknown,
				isNobody: high === 0
			}
		];
	if (value === undefined || !high) return [];
	return [{ id, name, kind, what, things: value, people: high, perPerson: value / high }];
}

/** Returns the table of the ratios: things, people, things per person, and the words of the source. */
export const table = ({ comparable, incomparable }: Ratios, world: PictureWorld): Table => {
	const countIn = ({ unknown }: Ratio, count: number): string => unknown ?? formatCount(world, count);
	return tableOf(world, 'ratio', [...comparable, ...incomparable], {
		name: ({ name }) => name,
		kind: ({ kind }) => (kind === undefined ? '' : world.word(`ratio.kind-${kind}`)),
		things: (ratio) => (ratio.things > 0 ? formatCount(world, ratio.things) : countIn(ratio, 0)),
		people: (ratio) => (ratio.isNobody ? formatCount(world, 0) : countIn(ratio, ratio.people)),
		each: (ratio) => countIn(ratio, ratio.perPerson),
		what: ({ what }) => what
	});
};
