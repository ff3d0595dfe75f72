/** Draws an inset: an enlarged part of the map for places that lie too close together. */
import { outlines } from 'virtual:outlines';
import { createShape, EMPTY_DRAWING, mergeDrawings, type Drawing } from '#lib/chart/drawing.ts';
import { besidePoint, placeLabels } from '#lib/chart/layout/labels.ts';
import { drawAt } from '#lib/chart/layout/lay-out.ts';
import { text } from '#lib/chart/layout/text.ts';
import {
	parseOutline,
	mapTransform,
	layOutMapWithLabels,
	type SideLabel,
	type Outline,
	type MapPosition
} from '#lib/chart/plan/map-outline.ts';
import { rectPath } from '#lib/chart/path.ts';
import { textWidth } from '#lib/chart/text/text-width.ts';
import { insetRect, LABEL_SIZE, type Rect } from '#lib/chart/viewport.ts';
import type { PictureWorld } from '../define-picture-scene.ts';
import type { Town } from './index.ts';
import type { Circle } from '#lib/chart/layout/dodge.ts';
import { drawTowns, marginLabel, NAME_ROW_HEIGHT } from './towns.ts';

/** Largest distance from the land of the inset at which a place still belongs to it, in units of the map. */
const INSET_MARGIN = 8;
/** Id of the inset among the labels beside the map. */
export const INSET_ID = 'window';

/** Outlines of a map and of its inset, if it has one. */
export interface MapOutlines {
	/** Path data of the land. */
	readonly land: string;
	/** Path data of the inset; empty if there is none. */
	readonly inset: string;
	readonly whole: Outline;
	readonly part?: Outline;
}

const cache = new Map<string, MapOutlines>();

/**
 * Returns the outlines of the map of a picture, from a cache. A picture without outlines gets a square.
 * @param picture name of the picture
 */
export function mapOutlines(picture: string): MapOutlines {
	const cached = cache.get(picture);
	if (cached) return cached;
	const { land, inset } = outlines[picture] ?? { land: 'M0 0L1000 0L1000 1000L0 1000Z', inset: '' };
	const lands = {
		land,
		inset,
		whole: parseOutline(land),
		...(inset === '' ? {} : { part: parseOutline(inset) })
	};
	cache.set(picture, lands);
	return lands;
}

/** Returns a function that says whether a town belongs to the inset. For a map without one, no town does. */
export const isInInset =
	({ part }: MapOutlines) =>
	({ x, y }: Town): boolean =>
		part !== undefined &&
		x > part.box.x - INSET_MARGIN &&
		x < part.box.x + part.box.width + INSET_MARGIN &&
		y > part.box.y - INSET_MARGIN &&
		y < part.box.y + part.box.height + INSET_MARGIN;

const INSET_PADDING = LABEL_SIZE * 0.7;
const TITLE_HEIGHT = LABEL_SIZE * 1.4;

/**
 * Returns the inset as a label for the margin of the map, with the size that it needs. The names of its towns
 * go to the right of its map or, if a full width is given, to both sides.
 * @param fullWidth width of the inset in units, or 0 for the width of its contents
 */
export function sizeInset(
	towns: readonly Town[],
	fullWidth: number,
	part: Outline,
	whole: Outline,
	world: PictureWorld
): SideLabel {
	const rows =
		Math.max(fullWidth > 0 ? Math.ceil(towns.length / 2) : towns.length, 6) *
		(LABEL_SIZE * NAME_ROW_HEIGHT + 2);
	const map = (rows * part.box.width) / part.box.height;
	const names = Math.max(...towns.map(({ name }) => textWidth(name, LABEL_SIZE)));
	const width = Math.max(map + names + LABEL_SIZE * 2, textWidth(world.word('map.inset'), LABEL_SIZE));
	return {
		id: INSET_ID,
		side: fullWidth > 0 ? 'right' : 'left',
		x: whole.box.x,
		y: widestSeaY(whole),
		width: fullWidth > 0 ? fullWidth : width + 2 * INSET_PADDING,
		height: TITLE_HEIGHT + rows + 2 * INSET_PADDING
	};
}

/**
 * Returns the y at which there is most sea to the left of the lower half of the land, in units of the map.
 */
function widestSeaY({ extentBetween, box: { y, height } }: Outline): number {
	const candidates = [...Array(10).keys()].map((step) => y + height * (0.5 + step * 0.04));
	const coast = (middle: number) => extentBetween(middle - height * 0.1, middle + height * 0.1)?.[0] ?? 0;
	return candidates.reduce((best, each) => (coast(each) > coast(best) ? each : best));
}

/**
 * Draws a square with a name on the map, around the area that the inset enlarges.
 * @param taken circles that the name must not touch
 */
export function markInset(
	{ x, y, scale }: MapPosition,
	{ box }: Outline,
	{ box: land }: Outline,
	taken: readonly Circle[],
	world: PictureWorld
): Drawing {
	const side = box.width * scale;
	const mark = { x: x + box.x * scale, y: y + box.y * scale, width: side, height: side };
	const bounds = {
		x: x + land.x * scale,
		y: y + land.y * scale,
		width: land.width * scale,
		height: land.height * scale
	};
	const name = {
		id: 'window-name',
		content: text('window-name', world.word('map.inset-short')),
		placements: besidePoint(mark.x + side / 2, mark.y + side / 2, side / 2)
	};
	const obstacles = taken.map((circle) => ({
		x: circle.x - circle.radius,
		y: circle.y - circle.radius,
		width: 2 * circle.radius,
		height: 2 * circle.radius
	}));
	return mergeDrawings(
		{ shapes: [createShape('window-place', 'boxes', rectPath(mark))] },
		placeLabels([name], bounds, [mark, ...obstacles]).drawing
	);
}

/**
 * Draws the inset in its frame; nothing if its map and names do not fit.
 * @param side `left`: names go to the right of its map; `right`: names go to both sides, as the inset is as
 * wide as the layout box
 */
export function drawInset(
	towns: readonly Town[],
	frame: Rect,
	side: SideLabel['side'],
	{ inset: land, part }: MapOutlines,
	world: PictureWorld
): Drawing {
	if (!part) return EMPTY_DRAWING;
	const inner = insetRect(frame, INSET_PADDING);
	const sorted = towns.toSorted((a, b) => a.x - b.x);
	const placed = layOutMapWithLabels(
		part,
		{ ...inner, y: inner.y + TITLE_HEIGHT, height: inner.height - TITLE_HEIGHT },
		sorted.map((town, index) =>
			marginLabel(town, LABEL_SIZE, side === 'right' && index < sorted.length / 2 ? 'left' : 'right')
		)
	);
	if (!placed) return EMPTY_DRAWING;
	const { position, rects } = placed;
	return mergeDrawings(
		{
			shapes: [
				createShape('window', 'plate', rectPath(frame)),
				{ ...createShape('window-map', 'country part', land), transform: mapTransform(position) }
			]
		},
		drawTowns('window-towns', towns, towns, position, rects, LABEL_SIZE, LABEL_SIZE).drawing,
		drawAt(text('window', world.word('map.inset'), { style: 'strong' }), [inner.x, inner.y], {
			x: 'start',
			y: 'start'
		})
	);
}
