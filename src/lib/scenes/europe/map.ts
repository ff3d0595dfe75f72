/** Draws the map: countries by status, with names inside them or in the margins with leader lines. */
import { extent, greatest, mean, range, sort } from 'd3-array';
import { countries as outlines, others } from 'virtual:europe';
import { createShape, mergeDrawings, type Drawing, type Shape } from '#lib/chart/drawing.ts';
import { dotPath, DOTS_STYLE } from '#lib/chart/marks/dots.ts';
import type { Size } from '#lib/chart/layout/box.ts';
import { drawAt } from '#lib/chart/layout/lay-out.ts';
import { text } from '#lib/chart/layout/text.ts';
import { circlePath } from '#lib/chart/marks/symbol-paths.ts';
import {
	mapTransform,
	fitMap,
	layOutMapWithLabels,
	parseOutline,
	parseRings,
	type SideLabel,
	type MapPosition,
	type LabelledMap
} from '#lib/chart/plan/map-outline.ts';
import { textWidth } from '#lib/chart/text/text-width.ts';
import { LABEL_SIZE, type Rect } from '#lib/chart/viewport.ts';
import { memoize } from '#lib/model/maths/memoize.ts';
import type { Country, CountryStatus } from './data.ts';
import { containsInterval, intervalsAt, type Interval, type Ring } from './intervals.ts';

/** How countries are labelled: by name or code, and whether labels may go into the margins. */
interface LabelVariant {
	readonly hasNames: boolean;
	readonly usesMargins: boolean;
	/** Value of the variant, on the scale on which a map of the largest size is worth 1. */
	readonly value: number;
}
const LABEL_VARIANTS: readonly LabelVariant[] = [
	{ hasNames: true, usesMargins: true, value: 0.5 },
	{ hasNames: false, usesMargins: true, value: 0.3 },
	{ hasNames: false, usesMargins: false, value: 0 }
];
/** Cost of each leader line, on the same scale. */
const LEADER_COST = 0.012;
/** Smallest map to accept for the sake of margin labels, as a share of the largest size. */
const MIN_MAP_SHARE = 0.6;
/** Radius below which a country is also drawn as a ring, in units. */
const SMALL_COUNTRY_RADIUS = LABEL_SIZE * 0.3;
/** Radius of the dot at the end of a leader line, in units. */
const LEADER_DOT_RADIUS = 1.3;
/** Distance between two rows of dots, in units. */
const DOT_DISTANCE = 3;

/** The chosen layout of the map. */
export interface MapLayout {
	readonly placed: LabelledMap;
	readonly variant: LabelVariant;
	/** Countries labelled in the margins. */
	readonly marginCountries: readonly Country[];
	/** Scale of the map divided by its largest scale without labels, 0 to 1. */
	readonly share: number;
}

/** Id of the space for the words that share the north-west with the map, over the sea. */
export const CORNER_ID = 'corner';

/**
 * Returns the best layout of the map in a rectangle, weighing labels against the size of the map and the
 * number of leader lines.
 * @param corner space to keep free in the north-west
 * @returns `undefined` if no variant fits
 */
export function layOutMap(countries: readonly Country[], rect: Rect, corner?: Size): MapLayout | undefined {
	const largest = fitMap(rect, EUROPE_OUTLINE).scale;
	let best: { readonly plan: MapLayout; readonly value: number } | undefined;
	for (const variant of LABEL_VARIANTS) {
		const found = surroundMap(countries, variant, rect, corner);
		if (!found) continue;
		const share = found.placed.position.scale / largest;
		const value = share + variant.value - found.marginCountries.length * LEADER_COST;
		if ((share >= MIN_MAP_SHARE || !variant.usesMargins) && (!best || value > best.value))
			best = { plan: { ...found, share }, value };
	}
	return best?.plan;
}

const labelText = ({ code, name }: Country, named: boolean): string => (named ? name : code.toUpperCase());

/** Returns the position of a label inside its country, or `undefined` if it does not fit. */
const positionInside = (country: Country, named: boolean, { scale }: MapPosition) =>
	findLabelPosition(
		country.code,
		textWidth(labelText(country, named), LABEL_SIZE) + 4,
		LABEL_SIZE * 0.9,
		scale
	) ?? undefined;

/**
 * Lays out one variant; undefined if it does not fit. Which labels fit inside countries depends on the scale, and
 * the scale depends on the labels in the margins: three iterations settle it.
 */
function surroundMap(
	countries: readonly Country[],
	way: LabelVariant,
	rect: Rect,
	corner: Size | undefined
): Omit<MapLayout, 'share'> | undefined {
	const { x, y } = EUROPE_OUTLINE.box;
	const words: SideLabel[] = corner ? [{ id: CORNER_ID, side: 'left', x, y, ...corner }] : [];
	let placed = layOutMapWithLabels(EUROPE_OUTLINE, rect, words);
	let aside: readonly Country[] = [];
	for (let iteration = 0; iteration < 3 && placed && way.usesMargins; iteration++) {
		const { position } = placed;
		aside = countries.filter(
			(country) => country.status !== 'outside' && !positionInside(country, way.hasNames, position)
		);
		placed = layOutMapWithLabels(EUROPE_OUTLINE, rect, [
			...words,
			...aside.map((country) => marginLabel(country, way.hasNames))
		]);
	}
	return placed && { placed, variant: way, marginCountries: aside };
}

function marginLabel(country: Country, named: boolean): SideLabel {
	const [x, y] = anchorOf(country);
	return {
		id: country.code,
		side: x < EUROPE_OUTLINE.box.x + EUROPE_OUTLINE.box.width * LEFT_MARGIN_SHARE ? 'left' : 'right',
		x,
		y,
		width: textWidth(labelText(country, named), LABEL_SIZE),
		height: LABEL_SIZE * 1.25
	};
}

/** Share of the width of the map. Labels of countries to the west of it go into the left margin. */
const LEFT_MARGIN_SHARE = 0.5;

const anchorOf = ({ code }: Country): readonly [number, number] => {
	const { points, box } = geometryOf(code);
	return points[0] ?? [box.x + box.width / 2, box.y + box.height / 2];
};

/** Draws the map in the layout that `layOutMap` returned. */
export function drawMap(
	countries: readonly Country[],
	{ placed, variant, marginCountries }: MapLayout
): Drawing {
	const { position, rects } = placed;
	const toViewport = ([x, y]: readonly [number, number]) =>
		[position.x + x * position.scale, position.y + y * position.scale] as const;
	const names = countries.map((country) => {
		const rect = rects.get(country.code);
		const full = rect || !variant.hasNames ? undefined : positionInside(country, true, position);
		const place = full ?? (rect ? undefined : positionInside(country, false, position));
		if (!rect && !place) return {};
		const soft = country.status === 'outside' ? 'soft' : '';
		const style = country.status === 'uses' ? 'reversed' : country.status === 'unlisted' ? 'haloed' : soft;
		const hasName = rect ? variant.hasNames : full !== undefined;
		const name = text(country.code, labelText(country, hasName), { style: rect ? '' : style });
		return rect
			? drawAt(name, [rect.x, rect.y + rect.height / 2], { x: 'start' })
			: drawAt(name, toViewport(place ?? [0, 0]));
	});
	const lines = marginCountries.flatMap((country) => {
		const rect = rects.get(country.code);
		const [x, y] = toViewport(anchorOf(country));
		if (!rect) return [];
		const start = x > rect.x ? rect.x + rect.width + 2.5 : rect.x - 2.5;
		const d = `M${start} ${rect.y + rect.height / 2}L${x} ${y}`;
		return [{ d, spot: circlePath(x, y, LEADER_DOT_RADIUS) }];
	});
	return mergeDrawings(
		{
			shapes: [
				...countryShapes(countries, position),
				createShape('leaders', 'axis fine', lines.map(({ d }) => d).join('')),
				// Leader lines pass behind countries outside the study, to which they do not belong.
				{
					...createShape('outside', 'abroad', pathOf(countries, 'outside')),
					transform: mapTransform(position)
				},
				createShape('spots', 'point open', lines.map(({ spot }) => spot).join(''))
			]
		},
		...names
	);
}

/** Returns the outlines of all countries with a status, in kilometres. */
const pathOf = (countries: readonly Country[], look: CountryStatus): string =>
	countries.flatMap(({ status, outline }) => (status === look ? outline : [])).join('');

/** Draws users in solid ink, expected users in a tone, and countries of unknown status with dots. */
function countryShapes(countries: readonly Country[], seat: MapPosition): Shape[] {
	const transform = mapTransform(seat);
	const unlisted = pathOf(countries, 'unlisted');
	const dots = unlisted === '' ? '' : dotPath(unlisted, DOT_DISTANCE / seat.scale, 1);
	const smallCountries = countries
		.map(({ code }) => geometryOf(code).box)
		.filter(({ width, height }) => Math.max(width, height) * seat.scale < 2 * SMALL_COUNTRY_RADIUS)
		.map(({ x, y, width, height }) => {
			const [middleX, middleY] = [x + width / 2, y + height / 2];
			return circlePath(seat.x + middleX * seat.scale, seat.y + middleY * seat.scale, SMALL_COUNTRY_RADIUS);
		});
	const inKilometres = (...parts: Parameters<typeof createShape>) => ({
		...createShape(...parts),
		transform
	});
	return [
		// Countries outside the study, so that their land is not taken for sea.
		inKilometres('neighbours', 'land', others),
		inKilometres('unlisted', 'country listed', unlisted),
		inKilometres('dots', DOTS_STYLE, dots),
		inKilometres('expected', 'country listed', pathOf(countries, 'expected')),
		inKilometres('expected-tone', 'country expected', pathOf(countries, 'expected')),
		inKilometres('uses', 'country uses', pathOf(countries, 'uses')),
		createShape('small', 'axis', smallCountries.join(''))
	];
}

/** Geometry of a country. */
interface CountryGeometry {
	readonly rings: readonly Ring[];
	/** Bounding box of the largest part, in kilometres. */
	readonly box: Rect;
	/** Candidate points inside the country, in kilometres, the most central first. */
	readonly points: readonly (readonly [x: number, y: number])[];
	/** Intervals inside the country at the height of each point. */
	readonly rows: ReadonlyMap<number, readonly Interval[]>;
}

/** Outline of all countries of the study. */
const EUROPE_OUTLINE = parseOutline(Object.values(outlines).join(''));

/** Candidate points tried in each direction. */
const GRID_STEPS = 18;

const cache = new Map<string, CountryGeometry>();
/** Maximum number of cached positions: enough for all countries at several scales. */
const MAX_CACHED_POSITIONS = 500;

/** Measures the country with a lower-case code, before the first layout needs it. */
export const measureCountry = (code: string): void => void geometryOf(code);

/** Returns the geometry of a country by its lower-case code. The result is cached. */
function geometryOf(code: string): CountryGeometry {
	const cached = cache.get(code);
	if (cached) return cached;
	const rings = parseRings(outlines[code] ?? '');
	const largest = greatest(rings, ({ length }) => length) ?? [];
	const [left = 0, right = 0] = extent(largest, ([x]) => x);
	const [top = 0, bottom = 0] = extent(largest, ([, y]) => y);
	const box = { x: left, y: top, width: right - left, height: bottom - top };
	const steps = range(GRID_STEPS).map((step) => (step + 0.5) / GRID_STEPS);
	const rows = new Map<number, readonly Interval[]>();
	const inside = steps.flatMap((down) => {
		const y = box.y + down * box.height;
		const land = intervalsAt(rings, y);
		rows.set(y, land);
		return steps
			.map((across) => [box.x + across * box.width, y] as const)
			.filter(([x]) => containsInterval(land, x, x));
	});
	const [cx, cy] = [mean(inside, ([x]) => x) ?? 0, mean(inside, ([, y]) => y) ?? 0];
	const geometry = { rings, box, rows, points: sort(inside, ([x, y]) => Math.hypot(x - cx, y - cy)) };
	cache.set(code, geometry);
	return geometry;
}

/**
 * Returns the centre of a label that lies wholly inside a country, in kilometres, or `null` if none fits. Cached, because
 * layouts try the same scales again with other words over the sea.
 * @param width width of the label, in units of the viewport
 * @param height height of the label, in units of the viewport
 */
const findLabelPosition = memoize(
	(code: string, width: number, height: number, scale: number): readonly [x: number, y: number] | null => {
		const { rings, box, points, rows } = geometryOf(code);
		const [halfWidth, halfHeight] = [width / 2 / scale, height / 2 / scale];
		if (2 * halfWidth > box.width || 2 * halfHeight > box.height) return null;
		const edges = new Map<number, readonly (readonly Interval[])[]>();
		const found = points.find(([x, y]) => {
			const isOnLand = (land: readonly Interval[]) => containsInterval(land, x - halfWidth, x + halfWidth);
			if (!isOnLand(rows.get(y) ?? [])) return false;
			const own = edges.get(y) ?? [-halfHeight, halfHeight].map((down) => intervalsAt(rings, y + down));
			edges.set(y, own);
			return own.every(isOnLand);
		});
		return found ?? null;
	},
	{ max: MAX_CACHED_POSITIONS }
);
