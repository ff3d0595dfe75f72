/** Towns on a map: discs, and names that stand aside with hairlines to them. */
import { block, type Block } from '#lib/chart/block.ts';
import { clearStrokes } from '#lib/chart/clear-line.ts';
import { together, type Drawing } from '#lib/chart/drawing.ts';
import { centred } from '#lib/chart/list.ts';
import type { Aside, Seat } from '#lib/chart/outline.ts';
import { round } from '#lib/chart/path.ts';
import { textWidth } from '#lib/chart/text-width.ts';
import type { Rect } from '#lib/chart/viewport.ts';
import type { Town } from './data.ts';
import { apart, cluster, discs, reach, type Disc, type Round } from './discs.ts';

/** Height of a name's row, in sizes of its letters. */
export const ROW = 1.2;
/** Width of a disc, in units of the map, and between which sizes. */
const DISC = { wide: 30, least: 7, most: 15 };

export const nameBeside = ({ id, name, x, y }: Town, size: number, side: Aside['side']): Aside => ({
	id,
	side,
	x,
	y,
	width: textWidth(name, size),
	height: size * ROW
});

interface Dotted {
	readonly drawing: Drawing;
	/** Where they came to lie. */
	readonly discs: readonly Round[];
}

/** Towns as discs, in their places as far as they leave one another room, and the names that stand aside. */
export function dotted(
	id: string,
	towns: readonly Town[],
	named: readonly Town[],
	seat: Seat,
	rects: ReadonlyMap<string, Rect>,
	size: number,
	least = DISC.least
): Dotted {
	const disc = Math.max(least, Math.min(DISC.most, DISC.wide * seat.scale));
	const places = apart(
		towns.map((town) => ({
			id: town.id,
			x: seat.x + town.x * seat.scale,
			y: seat.y + town.y * seat.scale,
			radius: disc * (reach(town.fates.length) + 0.04)
		}))
	);
	const all = towns.flatMap(({ id: town, fates }) => {
		const { x, y } = places.get(town) ?? { x: 0, y: 0 };
		const around = cluster(fates.length);
		return fates.map((sign, index): Disc => {
			const [dx, dy] = around[index] ?? [0, 0];
			return { x: x + dx * disc, y: y + dy * disc, sign };
		});
	});
	const lines = named.flatMap((town) => {
		const [rect, place] = [rects.get(town.id), places.get(town.id)];
		return rect && place ? [leader(rect, textWidth(town.name, size), place)] : [];
	});
	const texts = named.flatMap((town) => {
		const rect = rects.get(town.id);
		return rect ? nameIn(town, rect, size).texts : [];
	});
	const leaders = { id: `${id}-leaders`, style: 'hair', d: clearStrokes(lines.join(''), texts) };
	const drawing = together({ shapes: [leaders, ...discs(id, all, disc)] }, { texts });
	return { drawing, discs: [...places.values()] };
}

/** A name in its row. */
const nameIn = ({ id, name }: Town, rect: Rect, size: number): Block =>
	centred(block(id, name, { ...rect, y: 0, width: rect.width + 1 }, { size }), rect);

/** From a name to the edge of what it names. */
function leader(
	{ x, y, width, height }: Rect,
	words: number,
	place: { readonly x: number; readonly y: number; readonly radius: number }
): string {
	const middle = y + height / 2;
	const start = place.x > x ? x + Math.min(words, width) + 2.5 : x - 2.5;
	const [dx, dy] = [place.x - start, place.y - middle];
	const long = Math.hypot(dx, dy);
	const share = Math.max(0, (long - place.radius) / long);
	return long < place.radius
		? ''
		: `M${round(start)} ${round(middle)}L${round(start + dx * share)} ${round(middle + dy * share)}`;
}
