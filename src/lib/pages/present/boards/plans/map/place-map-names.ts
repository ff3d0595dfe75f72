/** Names on a map that keep clear of what the class looks for: cameras, the fall, and the edge of the map. */
import { textWidth } from '#lib/chart/text/text-width.ts';
import type { Point } from '#lib/model/maths/geometry.ts';

/** A line of a name. */
export interface NameLine {
	readonly text: string;
	/** Font size, in metres. */
	readonly size: number;
	/** Distance of its middle below that of the name, in metres. */
	readonly below: number;
}

/** A name, with the places where it may stand. */
export interface MapName {
	readonly lines: readonly NameLine[];
	/** In degrees, clockwise. */
	readonly angle: number;
	/** Middles in metres, the best first. */
	readonly places: readonly Point[];
}

/** A disc that no name covers, in metres. */
export interface Disc {
	readonly at: Point;
	readonly radius: number;
}

/** A name at its place. */
export interface PlacedName extends Pick<MapName, 'lines' | 'angle'> {
	readonly at: Point;
}

/** The width of letters in bold type, and half the height of a line, as parts of what they are in regular type and of the font size. */
const [BOLD_WIDTH, HALF_HEIGHT] = [1.06, 0.45];

/** Returns the point at a distance along a direction and across it, to its right. */
export function shift([x, y]: Point, angle: number, along: number, across: number): Point {
	const [cos, sin] = [Math.cos((angle * Math.PI) / 180), Math.sin((angle * Math.PI) / 180)];
	return [x + along * cos - across * sin, y + along * sin + across * cos];
}

/** Returns discs that cover a name at a place: a row of them for each line. */
function coverName({ lines, angle }: MapName, at: Point): Disc[] {
	return lines.flatMap(({ text, size, below }) => {
		const radius = size * HALF_HEIGHT;
		const reach = Math.max(0, (textWidth(text, size) * BOLD_WIDTH) / 2 - radius);
		const count = Math.ceil(reach / radius) + 1;
		return Array.from({ length: count }, (_, index) => ({
			at: shift(at, angle, count === 1 ? 0 : reach * ((2 * index) / (count - 1) - 1), below),
			radius
		}));
	});
}

/** Space between a name and the edge of the map, in metres. */
const EDGE = 2;

const overlap = (a: Disc, b: Disc): boolean =>
	Math.hypot(a.at[0] - b.at[0], a.at[1] - b.at[1]) < a.radius + b.radius;

/**
 * Returns the names that have a free place, each at the first one. The names come in the order of their importance: each
 * keeps clear of those before it, of the discs, and of the edge of the map.
 * @param size width and height of the map, in metres
 */
export function placeMapNames(
	names: readonly MapName[],
	discs: readonly Disc[],
	[width, height]: Point
): PlacedName[] {
	const taken = [...discs];
	const isInside = ({ at: [x, y], radius }: Disc) => {
		const space = radius + EDGE;
		return x >= space && x <= width - space && y >= space && y <= height - space;
	};
	return names.flatMap((name) => {
		for (const at of name.places) {
			const cover = coverName(name, at);
			if (!cover.every((disc) => isInside(disc) && !taken.some((other) => overlap(disc, other)))) continue;
			taken.push(...cover);
			return [{ lines: name.lines, angle: name.angle, at }];
		}
		return [];
	});
}
