/** The streets that the plans of a class film most, and those that none of them films, by name. */
import type { StreetGrid } from '../cameras/coverage.ts';
import type { District } from '../district/district.ts';
import { createStreetLookup, type Outlooks } from '../district/faced-streets.ts';
import type { Point } from '../maths/geometry.ts';

/** The street of each cell of the street grid: an index in `names`, of which the first is empty, for the edge of the plan. */
export interface CellStreets {
	readonly names: readonly string[];
	readonly cells: Uint8Array;
}

/** Names the street of each cell. The generator yields after each row, which takes about a millisecond. */
export function* nameCells(
	district: District,
	outlooks: Outlooks,
	{ columns, rows, street }: StreetGrid
): Generator<undefined, CellStreets> {
	const nameAt = createStreetLookup(district, outlooks);
	const names = [''];
	const cells = new Uint8Array(street.length);
	for (let row = 0; row < rows; row++) {
		for (let column = 0; column < columns; column++) {
			const cell = row * columns + column;
			if (!street[cell]) continue;
			const name = nameAt([column + 0.5, row + 0.5]);
			if (!names.includes(name)) names.push(name);
			cells[cell] = names.indexOf(name);
		}
		yield;
	}
	return { names, cells };
}

/** Some places of the streets. */
export interface StreetPart {
	/** Their share of the area of all streets, 0 … 1. */
	readonly share: number;
	/** Up to two streets with most of them. */
	readonly streets: readonly StreetMean[];
}

/** A street, and the middle in metres of those of its places that are meant. */
export interface StreetMean {
	readonly name: string;
	readonly at: Point;
}

/** Smallest area of a street in square metres for which it is named, and number of streets that are named. */
const [MIN_NAMED_AREA, MAX_STREETS] = [20, 2];
/** Smallest share of a street for which the whole of it may be said to be meant. */
const MIN_NAMED_SHARE = 0.5;

/**
 * Returns the places that a number of plans film.
 * @param counts the number of plans that film each cell
 * @param isMeant whether places that so many plans film are meant
 * @param by what makes a street the first: the area that is meant, or its share of the street. By share, a street of which
 * less than half is meant has no name, as the map shows it as one that is not
 */
export function placesFilmedBy(
	{ columns, street, area }: StreetGrid,
	{ names, cells }: CellStreets,
	counts: Uint8Array,
	isMeant: (count: number) => boolean,
	by: 'area' | 'share' = 'area'
): StreetPart {
	const sums = names.map(() => ({ own: 0, all: 0, x: 0, y: 0 }));
	let sum = 0;
	for (let cell = 0; cell < street.length; cell++) {
		const part = sums[cells[cell] ?? 0];
		if (!street[cell] || !part) continue;
		part.all++;
		if (!isMeant(counts[cell] ?? 0)) continue;
		sum++;
		part.own++;
		part.x += (cell % columns) + 0.5;
		part.y += Math.floor(cell / columns) + 0.5;
	}
	const streets = names
		.map((name, index) => ({ name, ...(sums[index] ?? { own: 0, all: 0, x: 0, y: 0 }) }))
		.filter(({ name, own }) => name !== '' && own >= MIN_NAMED_AREA)
		.filter(({ own, all }) => by === 'area' || own >= MIN_NAMED_SHARE * all)
		.sort((a, b) => (by === 'area' ? 0 : b.own / b.all - a.own / a.all) || b.own - a.own)
		.slice(0, MAX_STREETS)
		.map(({ name, own, x, y }): StreetMean => ({ name, at: [x / own, y / own] }));
	return { share: sum / area, streets };
}

/** The sides of a street, clockwise from the north. */
export const SIDES = ['north', 'east', 'south', 'west'] as const;

/** A street, or the side of it that is meant. */
export interface NamedStreet {
	readonly name: string;
	readonly side?: (typeof SIDES)[number];
}

/** Least distance in metres between two parts of a street that lie on different sides. */
const MIN_APART = 4;

/**
 * Returns the names of two lists of streets, so that no place is in both: a street that both name has a side in each. If its
 * parts have the same middle, only the first names it.
 */
export function separateStreets(
	first: readonly StreetMean[],
	second: readonly StreetMean[]
): [first: NamedStreet[], second: NamedStreet[]] {
	const shared = new Map(
		first.flatMap(({ name, at: [x, y] }) => {
			const other = second.find((street) => street.name === name)?.at;
			return other ? [[name, [x - other[0], y - other[1]] as const]] : [];
		})
	);
	const nameOf = (name: string, sign: 1 | -1): NamedStreet[] => {
		const [x, y] = shared.get(name) ?? [];
		if (x === undefined || y === undefined) return [{ name }];
		if (Math.hypot(x, y) < MIN_APART) return sign === 1 ? [{ name }] : [];
		const isAcross = Math.abs(x) > Math.abs(y);
		if (isAcross) return [{ name, side: x * sign > 0 ? 'east' : 'west' }];
		return [{ name, side: y * sign > 0 ? 'south' : 'north' }];
	};
	return [first.flatMap(({ name }) => nameOf(name, 1)), second.flatMap(({ name }) => nameOf(name, -1))];
}
