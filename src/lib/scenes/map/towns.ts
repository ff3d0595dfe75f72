/** Draws towns as discs, with names in the margins and leader lines to them. */
import { textBlock, type TextBlock } from '#lib/chart/text/text-block.ts';
import { strokesAroundText } from '#lib/chart/text/line-around-text.ts';
import { mergeDrawings, type Drawing } from '#lib/chart/drawing.ts';
import { centreInRow } from '#lib/chart/layout/list.ts';
import type { SideLabel, MapPosition } from '#lib/chart/plan/map-outline.ts';
import { roundToTenth } from '#lib/chart/path.ts';
import { textWidth } from '#lib/chart/text/text-width.ts';
import type { Rect } from '#lib/chart/viewport.ts';
import type { Town } from './data.ts';
import { dodgeCircles, type Circle } from '#lib/chart/layout/dodge.ts';
import { clusterOffsets, drawDiscs, clusterRadius, type Disc } from './discs.ts';

/** Height of the row of a name, as a multiple of the font size. */
export const NAME_ROW_HEIGHT = 1.2;
/** Diameter of a disc in units of the map, and its limits in units of the viewport. */
const DISC_DIAMETER = { wide: 30, least: 7, most: 15 };

/**
 * Returns the name of a town as a label for the margin of the map.
 * @param size font size, in units
 */
export const marginLabel = ({ id, name, x, y }: Town, size: number, side: SideLabel['side']): SideLabel => ({
	id,
	side,
	x,
	y,
	width: textWidth(name, size),
	height: size * NAME_ROW_HEIGHT
});

interface DrawnTowns {
	readonly drawing: Drawing;
	/** Circle around the discs of each town, after overlapping circles were moved apart. */
	readonly discs: readonly Circle[];
}

/**
 * Draws towns as clusters of discs, moved apart where they would overlap, with names and leader lines.
 * @param named towns that have a name in the margin
 * @param rects rectangles of the names, by id of the town
 * @param size font size, in units
 * @param minDiameter smallest diameter of a disc, in units
 */
export function drawTowns(
	id: string,
	towns: readonly Town[],
	named: readonly Town[],
	seat: MapPosition,
	rects: ReadonlyMap<string, Rect>,
	size: number,
	minDiameter = DISC_DIAMETER.least
): DrawnTowns {
	const diameter = Math.max(minDiameter, Math.min(DISC_DIAMETER.most, DISC_DIAMETER.wide * seat.scale));
	const circles = dodgeCircles(
		towns.map((town) => ({
			id: town.id,
			x: seat.x + town.x * seat.scale,
			y: seat.y + town.y * seat.scale,
			radius: diameter * (clusterRadius(town.statuses.length) + 0.04)
		}))
	);
	const places = new Map(circles.map((circle) => [circle.id, circle]));
	const all = towns.flatMap(({ id: town, statuses }) => {
		const { x, y } = places.get(town) ?? { x: 0, y: 0 };
		const around = clusterOffsets(statuses.length);
		return statuses.map((sign, index): Disc => {
			const [dx, dy] = around[index] ?? [0, 0];
			return { x: x + dx * diameter, y: y + dy * diameter, sign };
		});
	});
	const leaderPaths = named.flatMap((town) => {
		const [rect, place] = [rects.get(town.id), places.get(town.id)];
		return rect && place ? [leaderPath(rect, textWidth(town.name, size), place)] : [];
	});
	const texts = named.flatMap((town) => {
		const rect = rects.get(town.id);
		return rect ? layOutName(town, rect, size).texts : [];
	});
	const leaders = { id: `${id}-leaders`, style: 'hair', d: strokesAroundText(leaderPaths.join(''), texts) };
	const drawing = mergeDrawings({ shapes: [leaders, ...drawDiscs(id, all, diameter)] }, { texts });
	return { drawing, discs: [...places.values()] };
}

/** Lays out the name of a town, centred in the height of its row. */
const layOutName = ({ id, name }: Town, rect: Rect, size: number): TextBlock =>
	centreInRow(textBlock(id, name, { ...rect, y: 0, width: rect.width + 1 }, { size }), rect);

/**
 * Returns the leader line from a name to the edge of its cluster, or an empty path if they touch.
 * @param words width of the name, in units
 */
function leaderPath(
	{ x, y, width, height }: Rect,
	words: number,
	place: { readonly x: number; readonly y: number; readonly radius: number }
): string {
	const middle = y + height / 2;
	const start = place.x > x ? x + Math.min(words, width) + 2.5 : x - 2.5;
	const [dx, dy] = [place.x - start, place.y - middle];
	const distance = Math.hypot(dx, dy);
	const share = Math.max(0, (distance - place.radius) / distance);
	return distance < place.radius
		? ''
		: `M${roundToTenth(start)} ${roundToTenth(middle)}L${roundToTenth(start + dx * share)} ${roundToTenth(middle + dy * share)}`;
}
