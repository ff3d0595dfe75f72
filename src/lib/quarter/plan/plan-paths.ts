/** The plan of a quarter as paths of SVG, in metres from the north-west corner of the window. */
import { edges, type Point, type Ring } from '#lib/model/maths/geometry.ts';
import type { Quarter } from '../area/quarter.ts';
import { hatchFootprint } from './hatch.ts';
import { roofRidge } from './roof-ridge.ts';

/** A name beside a street. */
export interface StreetLabel {
	readonly text: string;
	readonly at: Point;
	/** Degrees clockwise. */
	readonly turn: number;
	/** Length of the straight part of the street, in metres. */
	readonly length: number;
}

/** What the plan draws, from bottom to top. */
export interface PlanPaths {
	readonly green: string;
	readonly water: string;
	/** Public areas; streets are lines with their width in metres. */
	readonly areas: string;
	readonly streets: readonly { readonly path: string; readonly width: number }[];
	/** Outlines of blocks with their courtyards, to fill by the even–odd rule. */
	readonly blocks: string;
	readonly hatch: string;
	/** Ridges of long roofs. */
	readonly ridges: string;
	readonly labels: readonly StreetLabel[];
}

/** Returns the paths of the plan of a quarter. */
export function drawPlan(quarter: Quarter): PlanPaths {
	const { blocks, streets, areas } = quarter;
	const areaPath = (kind: (typeof areas)[number]['kind']) =>
		areas.map((area) => (area.kind === kind ? ringsPath(area.rings) : '')).join('');
	const byWidth = new Map<number, string>();
	for (const { line, width } of streets) byWidth.set(width, (byWidth.get(width) ?? '') + linePath(line));
	return {
		green: areaPath('green'),
		water: areaPath('water'),
		areas: areaPath('public'),
		streets: [...byWidth].map(([width, path]) => ({ path, width })),
		blocks: blocks.map(({ outline, courtyards }) => ringsPath([outline, ...courtyards])).join(''),
		hatch: blocks.flatMap(hatchFootprint).map(linePath).join(''),
		ridges: blocks.map((block) => linePath(roofRidge(block) ?? [])).join(''),
		labels: labelStreets(quarter)
	};
}

/** Returns closed rings as a path. */
export const ringsPath = (rings: readonly Ring[]): string =>
	rings.map((ring) => (ring.length > 0 ? `${linePath(ring)}Z` : '')).join('');

/** Returns an open line as a path. */
export const linePath = (line: readonly Point[]): string =>
	line.length > 0 ? `M${line.map(pair).join('L')}` : '';

const pair = ([x, y]: Point): string => `${round(x)} ${round(y)}`;
const round = (metres: number): number => Math.round(metres * 100) / 100;

/** Returns a label for each name, in the middle of the longest straight part of its street in the window. */
function labelStreets({ streets, width, height }: Quarter): StreetLabel[] {
	const longest = new Map<string, StreetLabel>();
	for (const { name, line } of streets) {
		if (name === undefined) continue;
		// The last edge would close the line.
		for (const [x1, y1, x2, y2] of edges(line).slice(0, -1)) {
			const at: Point = [(x1 + x2) / 2, (y1 + y2) / 2];
			const length = Math.hypot(x2 - x1, y2 - y1);
			const isInside = at[0] > 0 && at[1] > 0 && at[0] < width && at[1] < height;
			if (!isInside || length <= (longest.get(name)?.length ?? 0)) continue;
			longest.set(name, { text: name, at, turn: uprightTurn(x2 - x1, y2 - y1), length });
		}
	}
	return [...longest.values()];
}

/** Returns the direction of a line in degrees, between −90 and 90 so that its text is not upside down. */
function uprightTurn(dx: number, dy: number): number {
	const turn = (Math.atan2(dy, dx) * 180) / Math.PI;
	return Math.round(turn > 90 ? turn - 180 : turn <= -90 ? turn + 180 : turn);
}
