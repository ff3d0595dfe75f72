/** A window on Paris and the départements around it, where on the map of France there is no room for their towns. */
import { france, suburbs } from 'virtual:france';
import { block } from '#lib/chart/block.ts';
import { NOTHING, together, type Drawing } from '#lib/chart/drawing.ts';
import { labels } from '#lib/chart/labels.ts';
import { outlineOf, seated, surround, type Aside, type Seat } from '#lib/chart/outline.ts';
import { round } from '#lib/chart/path.ts';
import { textWidth } from '#lib/chart/text-width.ts';
import { below } from '#lib/chart/divide.ts';
import { inset, LABEL, type Rect } from '#lib/chart/viewport.ts';
import type { World } from '../world.ts';
import type { Town } from './data.ts';
import type { Round } from './discs.ts';
import { dotted, nameBeside, ROW } from './towns.ts';

export const FRANCE = outlineOf(france);
const AROUND_PARIS = outlineOf(suburbs);
/** What lies so many kilometres off the départements around Paris still counts as around it. */
const SUBURB = 8;
/** The window on Paris, as one of what stands beside the map. */
export const WINDOW = 'window';

export const nearParis = ({ x, y }: Town): boolean => {
	const { box } = AROUND_PARIS;
	return (
		x > box.x - SUBURB &&
		x < box.x + box.width + SUBURB &&
		y > box.y - SUBURB &&
		y < box.y + box.height + SUBURB
	);
};

const PAD = LABEL * 0.7;
const HEAD = LABEL * 1.4;

/** How much room the window takes: names to the right of its map or, where it is as wide as the room, to both sides. */
export function windowOf(towns: readonly Town[], room: number, world: World): Aside {
	const rows = Math.max(room > 0 ? Math.ceil(towns.length / 2) : towns.length, 6) * (LABEL * ROW + 2);
	const map = (rows * AROUND_PARIS.box.width) / AROUND_PARIS.box.height;
	const names = Math.max(...towns.map(({ name }) => textWidth(name, LABEL)));
	const width = Math.max(map + names + LABEL * 2, textWidth(world.word('france.inset'), LABEL));
	return {
		id: WINDOW,
		side: room > 0 ? 'right' : 'left',
		x: FRANCE.box.x,
		y: openSea(),
		width: room > 0 ? room : width + 2 * PAD,
		height: HEAD + rows + 2 * PAD
	};
}

/** Where the coast of the south-west recedes most. */
function openSea(): number {
	const { y, height } = FRANCE.box;
	const tried = [...Array(10).keys()].map((step) => y + height * (0.5 + step * 0.04));
	const coast = (middle: number) => FRANCE.between(middle - height * 0.1, middle + height * 0.1)?.[0] ?? 0;
	return tried.reduce((best, each) => (coast(each) > coast(best) ? each : best));
}

/** On the map of France, a square where the window opens. */
export function placeOfWindow({ x, y, scale }: Seat, taken: readonly Round[], world: World): Drawing {
	const { box } = AROUND_PARIS;
	const [left, top, side] = [x + box.x * scale, y + box.y * scale, box.width * scale];
	const name = {
		id: 'window-name',
		x: left + side / 2,
		y: top + side / 2,
		radius: side / 2,
		wordings: [world.word('france.inset-short')]
	};
	const land = FRANCE.box;
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

/** The départements around Paris, larger. */
export function openWindow(towns: readonly Town[], frame: Rect, side: Aside['side'], world: World): Drawing {
	const inner = inset(frame, PAD);
	const head = block('window', world.word('france.inset'), inner, { style: 'strong' });
	const sorted = towns.toSorted((a, b) => a.x - b.x);
	const placed = surround(
		AROUND_PARIS,
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
				{ id: 'window-map', style: 'country part', d: suburbs, transform: seated(seat) }
			]
		},
		dotted('window-towns', towns, towns, seat, rects, LABEL, LABEL).drawing,
		{ texts: head.texts }
	);
}

const rectPath = ({ x, y, width, height }: Rect): string =>
	`M${round(x)} ${round(y)}h${round(width)}v${round(height)}h-${round(width)}z`;
