/** The streets that the plans of a class film most, and those that none of them films, by name. */
import type { StreetGrid } from '../cameras/coverage.ts';
import type { District } from '../district/district.ts';
import { createStreetLookup, type Outlooks } from '../district/faced-streets.ts';

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
	/** Names of up to three streets with most of them, the largest area first. */
	readonly streets: readonly string[];
}

/** Smallest area of a street in square metres for which it is named, and number of streets that are named. */
const [MIN_NAMED_AREA, MAX_STREETS] = [20, 3];

/**
 * Returns the places that a number of plans film.
 * @param counts the number of plans that film each cell
 * @param isMeant whether places that so many plans film are meant
 */
export function placesFilmedBy(
	{ street, area }: StreetGrid,
	{ names, cells }: CellStreets,
	counts: Uint8Array,
	isMeant: (count: number) => boolean
): StreetPart {
	const areas = names.map(() => 0);
	let sum = 0;
	for (let cell = 0; cell < street.length; cell++) {
		if (!street[cell] || !isMeant(counts[cell] ?? 0)) continue;
		const name = cells[cell] ?? 0;
		areas[name] = (areas[name] ?? 0) + 1;
		sum++;
	}
	const streets = names
		.map((name, index) => ({ name, own: areas[index] ?? 0 }))
		.filter(({ name, own }) => name !== '' && own >= MIN_NAMED_AREA)
		.sort((a, b) => b.own - a.own)
		.slice(0, MAX_STREETS)
		.map(({ name }) => name);
	return { share: sum / area, streets };
}
