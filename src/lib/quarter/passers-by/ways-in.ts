/** The places at the edge of a quarter where people come in. */
import { distanceToSegment, type Point } from '#lib/model/maths/geometry.ts';
import { segmentsOf } from '../area/public-ground.ts';
import { publicGrid, type Quarter } from '../area/quarter.ts';
import { centreOf, nearestCell } from './shortest-ways.ts';

/** A place where public ground crosses the edge of the window. */
export interface WayIn {
	/** Cell of the public grid. */
	readonly cell: number;
	readonly side: 'north' | 'east' | 'south' | 'west';
	/** Name of the street that leads there; undefined if the map has none. */
	readonly street: string | undefined;
}

/** Largest number of ways in: of more, the widest are kept. */
export const MAX_WAYS_IN = 16;
/** On maps without streets, openings wider than this, in metres, are several ways in. */
const MAX_OPENING_METRES = 40;
/** Metres beside a street within which a way in has its name. */
const BESIDE_METRES = 2;

/**
 * Returns the ways into a quarter: its entrances, if it says which they are, else the middles of the openings in its edge,
 * clockwise from its north-west corner.
 */
export function waysIn(quarter: Quarter): WayIn[] {
	const grid = publicGrid(quarter);
	const { street, columns, rows } = grid;
	const border = borderCells(columns, rows);
	if (quarter.entrances) {
		const cells = quarter.entrances.map((at) => nearestCell(grid, at));
		return cells.flatMap((cell) => {
			const found = border.find((each) => each.cell === cell);
			return found ? [{ ...found, street: undefined }] : [];
		});
	}
	return runsOf(border.map(({ cell }) => street[cell] === 1))
		.flatMap((run) => (quarter.hasStreets ? [run] : divide(run)))
		.sort((a, b) => b.length - a.length)
		.slice(0, MAX_WAYS_IN)
		.sort((a, b) => a.start - b.start)
		.flatMap(({ start, length }) => {
			const middle = border[(start + (length >> 1)) % border.length];
			return middle ? [{ ...middle, street: streetAt(quarter, centreOf(middle.cell, columns)) }] : [];
		});
}

/** Returns the cells along the edge, clockwise from the north-west corner. */
function borderCells(columns: number, rows: number): Pick<WayIn, 'cell' | 'side'>[] {
	const list = (side: WayIn['side'], count: number, cellOf: (index: number) => number) =>
		Array.from({ length: count }, (_, index) => ({ side, cell: cellOf(index) }));
	return [
		...list('north', columns, (x) => x),
		...list('east', rows - 1, (y) => (y + 2) * columns - 1),
		...list('south', columns - 1, (x) => rows * columns - 2 - x),
		...list('west', rows - 2, (y) => (rows - 2 - y) * columns)
	];
}

interface Run {
	readonly start: number;
	length: number;
}

/** Divides a run into equal parts that are not too long. */
function divide({ start, length }: Run): Run[] {
	const parts = Math.ceil(length / MAX_OPENING_METRES);
	const at = (part: number) => Math.round((length * part) / parts);
	return Array.from({ length: parts }, (_, part) => ({
		start: start + at(part),
		length: at(part + 1) - at(part)
	}));
}

/** Returns the runs of true values in a list whose end is beside its start. */
function runsOf(values: readonly boolean[]): Run[] {
	const runs: Run[] = [];
	// A run over the end of the list begins before it.
	const first = values.indexOf(false) + 1;
	for (let i = 0; i < values.length; i++) {
		const at = (first + i) % values.length;
		const last = runs.at(-1);
		if (!values[at]) continue;
		if (last && i > 0 && values[(at || values.length) - 1]) last.length++;
		else runs.push({ start: at, length: 1 });
	}
	return runs;
}

function streetAt({ streets }: Quarter, [x, y]: Point): string | undefined {
	const near = streets.flatMap(({ name, line, width }) => {
		const metres = Math.min(...segmentsOf(line).map((wall) => distanceToSegment(x, y, wall)));
		return name !== undefined && metres <= width / 2 + BESIDE_METRES ? [{ name, metres }] : [];
	});
	return near.sort((a, b) => a.metres - b.metres)[0]?.name;
}
