/** A window on a part of the map where there is no room on it for its places. */
import { outlines } from 'virtual:outlines';
import { block } from '#lib/chart/block.ts';
import { NOTHING, together, type Drawing } from '#lib/chart/drawing.ts';
import { labels } from '#lib/chart/labels.ts';
import { outlineOf, seated, surround, type Aside, type Outline, type Seat } from '#lib/chart/outline.ts';
import { round } from '#lib/chart/path.ts';
import { textWidth } from '#lib/chart/text-width.ts';
import { below } from '#lib/chart/divide.ts';
import { inset, LABEL, type Rect } from '#lib/chart/viewport.ts';
import type { PictureWorld } from '../pictured.ts';
import type { Town } from './data.ts';
import type { Round } from './discs.ts';
import { dotted, nameBeside, ROW } from './towns.ts';

/** What lies so far off the inset’s land still belongs into it, in units of the map. */
const AROUND = 8;
/** The window on the inset, as one of what stands beside the map. */
export const WINDOW = 'window';

/** The land of a map, and of its inset where it has one. */
export interface Lands {
	readonly land: string;
	readonly inset: string;
	readonly whole: Outline;
	readonly part?: Outline;
}

const known = new Map<string, Lands>();

/** The outlines of a picture. */
export function landsOf(picture: string): Lands {
	const before = known.get(picture);
	if (before) return before;
	const { land, inset } = outlines[picture] ?? { land: 'M0 0L1000 0L1000 1000L0 1000Z', inset: '' };
	const lands = { land, inset, whole: outlineOf(land), ...(inset === '' ? {} : { part: outlineOf(inset) }) };
	known.set(picture, lands);
	return lands;
}

export const isInInset =
	({ part }: Lands) =>
	({ x, y }: Town): boolean =>
		part !== undefined &&
		x > part.box.x - AROUND &&
		x < part.box.x + part.box.width + AROUND &&
		y > part.box.y - AROUND &&
		y < part.box.y + part.box.height + AROUND;

const PAD = LABEL * 0.7;
const HEAD = LABEL * 1.4;

/** How much room the window takes: names to the right of its map or, where it is as wide as the room, to both sides. */
export function windowOf(
	towns: readonly Town[],
	room: number,
	part: Outline,
	whole: Outline,
	world: PictureWorld
): Aside {
	const rows = Math.max(room > 0 ? Math.ceil(towns.length / 2) : towns.length, 6) * (LABEL * ROW + 2);
	const map = (rows * part.box.width) / part.box.height;
	const names = Math.max(...towns.map(({ name }) => textWidth(name, LABEL)));
	const width = Math.max(map + names + LABEL * 2, textWidth(world.word('map.inset'), LABEL));
	return {
		id: WINDOW,
		side: room > 0 ? 'right' : 'left',
		x: whole.box.x,
		y: openSea(whole),
		width: room > 0 ? room : width + 2 * PAD,
		height: HEAD + rows + 2 * PAD
	};
}

/** Where the coast of the lower left recedes most. */
function openSea({ between, box: { y, height } }: Outline): number {
	const tried = [...Array(10).keys()].map((step) => y + height * (0.5 + step * 0.04));
	const coast = (middle: number) => between(middle - height * 0.1, middle + height * 0.1)?.[0] ?? 0;
	return tried.reduce((best, each) => (coast(each) > coast(best) ? each : best));
}

/** On the map, a square where the window opens. */
export function placeOfWindow(
	{ x, y, scale }: Seat,
	{ box }: Outline,
	{ box: land }: Outline,
	taken: readonly Round[],
	world: PictureWorld
): Drawing {
	const [left, top, side] = [x + box.x * scale, y + box.y * scale, box.width * scale];
	const name = {
		id: 'window-name',
		x: left + side / 2,
		y: top + side / 2,
		radius: side / 2,
		wordings: [world.word('map.inset-short')]
	};
	return together(
		{
			shapes: [
				{ id: 'window-place', style: 'boxes', d: rectPath({ x: left, y: top, width: side, height: side }) }
			]
		},
		labels(
			[name],
			{
				x: x + land.x * scale,
				y: y + land.y * scale,
				width: land.width * scale,
				height: land.height * scale
			},
			taken.map(({ x: across, y: down, radius }) => ({
				left: across - radius,
				right: across + radius,
				top: down - radius,
				bottom: down + radius
			}))
		)
	);
}

/** The inset, larger. */
export function openWindow(
	towns: readonly Town[],
	frame: Rect,
	side: Aside['side'],
	{ inset: land, part }: Lands,
	world: PictureWorld
): Drawing {
	if (!part) return NOTHING;
	const inner = inset(frame, PAD);
	const head = block('window', world.word('map.inset'), inner, { style: 'strong' });
	const sorted = towns.toSorted((a, b) => a.x - b.x);
	const placed = surround(
		part,
		below(inner, HEAD),
		sorted.map((town, index) =>
			nameBeside(town, LABEL, side === 'right' && index < sorted.length / 2 ? 'left' : 'right')
		)
	);
	if (!placed) return NOTHING;
	const { seat, rects } = placed;
	return together(
		{
			shapes: [
				{ id: 'window', style: 'plate', d: rectPath(frame) },
				{ id: 'window-map', style: 'country part', d: land, transform: seated(seat) }
			]
		},
		dotted('window-towns', towns, towns, seat, rects, LABEL, LABEL).drawing,
		{ texts: head.texts }
	);
}

const rectPath = ({ x, y, width, height }: Rect): string =>
	`M${round(x)} ${round(y)}h${round(width)}v${round(height)}h-${round(width)}z`;
