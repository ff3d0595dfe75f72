/** Draws the map with names in the margins, in the best of several variants. */
import { EMPTY_DRAWING, mergeDrawings, type Drawing } from '#lib/chart/drawing.ts';
import {
	mapTransform,
	fitMap,
	layOutMapWithLabels,
	type SideLabel,
	type LabelledMap
} from '#lib/chart/plan/map-outline.ts';
import { LABEL_SIZE, TITLE_SIZE, type Rect } from '#lib/chart/viewport.ts';
import type { PictureWorld } from '../define-picture-scene.ts';
import type { Town } from './index.ts';
import { drawTowns, marginLabel } from './towns.ts';
import {
	isInInset,
	mapOutlines,
	drawInset,
	markInset,
	INSET_ID,
	sizeInset,
	type MapOutlines
} from './inset.ts';

/** A variant of the map: font size and number of the names, and place of the inset. */
interface MapVariant {
	readonly size: number;
	readonly names: number;
	/** `sea`: the inset is in the margin, beside the land; `under`: below the map. */
	readonly window: 'sea' | 'under' | 'none';
}

const variantsFor = (towns: number): MapVariant[] => [
	...([TITLE_SIZE, LABEL_SIZE] as const).flatMap((size) =>
		(['sea', 'under'] as const).map((window): MapVariant => ({ size, names: towns, window }))
	),
	...Array.from({ length: towns + 1 }, (_, fewer): MapVariant => ({
		size: LABEL_SIZE,
		names: towns - fewer,
		window: 'none'
	}))
];

/**
 * Values of naming all places, of the inset and of large text. A map of the largest possible size has the
 * value 1.
 */
const VALUE = { names: 0.6, window: 0.2, large: 0.1 };
/** Smallest size of a map with names, as a share of the largest possible size. */
const MIN_MAP_SHARE = 0.5;

/**
 * Draws the map in a rectangle, in the variant with the highest value. A large map, names, an inset and large
 * text add to the value.
 */
export function drawMap(all: readonly Town[], rect: Rect, world: PictureWorld): Drawing {
	const lands = mapOutlines(world.picture);
	const isInside = isInInset(lands);
	const largest = fitMap(rect, lands.whole).scale;
	let best = { worth: -1, drawing: () => EMPTY_DRAWING };
	const suburban = all.filter(isInside).length;
	for (const way of variantsFor(all.length - suburban + 1)) {
		// Skips variants whose upper bound is no better than the best so far.
		if (maxValueOf(way, all.length - suburban) <= best.worth) continue;
		const plan = layOutVariant(way, all, rect, lands, world);
		const share = (plan?.placed.position.scale ?? 0) / largest;
		if (!plan || (share < MIN_MAP_SHARE && way.names > 0)) continue;
		const worth =
			share +
			(VALUE.names * plan.named.length) / Math.max(1, plan.towns.length) +
			(plan.window ? VALUE.window : 0) +
			(way.size > LABEL_SIZE ? VALUE.large : 0);
		if (worth > best.worth) best = { worth, drawing: () => drawLayout(plan, way, rect, lands, world) };
	}
	return best.drawing();
}

/**
 * Returns an upper bound of the value of a variant.
 * @param towns number of towns outside the inset
 */
const maxValueOf = ({ names, size, window }: MapVariant, towns: number): number =>
	1 +
	VALUE.names * Math.min(1, names / Math.max(1, towns)) +
	(window === 'none' ? 0 : VALUE.window) +
	(size > LABEL_SIZE ? VALUE.large : 0);

interface MapLayout {
	readonly suburban: readonly Town[];
	readonly towns: readonly Town[];
	readonly named: readonly Town[];
	readonly window: SideLabel | undefined;
	readonly placed: LabelledMap;
}

/** Lays out a variant of the map; undefined if the map does not fit with its names. */
function layOutVariant(
	way: MapVariant,
	all: readonly Town[],
	rect: Rect,
	lands: MapOutlines,
	world: PictureWorld
): MapLayout | undefined {
	const { part, whole } = lands;
	const isInside = isInInset(lands);
	const middle = whole.box.x + whole.box.width / 2;
	const suburban = all.filter(isInside);
	const others = all.filter((town) => !isInside(town));
	const window =
		way.window === 'none' || suburban.length < 2 || !part
			? undefined
			: sizeInset(suburban, way.window === 'under' ? rect.width : 0, part, whole, world);
	const towns = window ? others : [...others, ...mergeTowns(suburban, world)];
	// If not all names fit, prefers the towns with the most projects.
	const named = towns.toSorted((a, b) => b.statuses.length - a.statuses.length).slice(0, way.names);
	const under = way.window === 'under' && window ? window.height + LABEL_SIZE : 0;
	const placed = layOutMapWithLabels(whole, { ...rect, height: rect.height - under }, [
		...named.map((town) => marginLabel(town, way.size, town.x < middle ? 'left' : 'right')),
		...(window && way.window === 'sea' ? [window] : [])
	]);
	return placed && { suburban, towns, named, window, placed };
}

function drawLayout(
	{ suburban, towns, named, window, placed }: MapLayout,
	{ size }: MapVariant,
	rect: Rect,
	lands: MapOutlines,
	world: PictureWorld
): Drawing {
	const { position, rects } = placed;
	const map = drawTowns('towns', towns, named, position, rects, size);
	const base = {
		shapes: [{ id: 'land', style: 'country', d: lands.land, transform: mapTransform(position) }]
	};
	const { part, whole } = lands;
	if (!window || !part) return mergeDrawings(base, map.drawing);
	const frame = rects.get(INSET_ID) ?? {
		x: rect.x,
		y: rect.y + rect.height - window.height,
		width: window.width,
		height: window.height
	};
	return mergeDrawings(
		base,
		map.drawing,
		markInset(position, part, whole, map.discs, world),
		drawInset(suburban, frame, window.side, lands, world)
	);
}

/** Merges the towns that belong to the inset into one place, for a map without the inset. */
function mergeTowns(towns: readonly Town[], world: PictureWorld): Town[] {
	const [first] = towns;
	if (!first) return [];
	const { x, y } = towns.find(({ statuses }) => statuses.length > 1) ?? first;
	const name = towns.length === 1 ? first.name : world.word('map.inset-short');
	return [{ id: first.id, name, x, y, statuses: towns.flatMap(({ statuses }) => statuses) }];
}
