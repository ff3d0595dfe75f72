/** Draws the map: countries by status, with names inside them or in the margins with leader lines. */
import { textBlock, translate } from '#lib/chart/text/text-block.ts';
import { strokesAroundText } from '#lib/chart/text/line-around-text.ts';
import { mergeDrawings, type Drawing, type Shape } from '#lib/chart/drawing.ts';
import { hatchPath } from '#lib/chart/marks/hatch.ts';
import { centreInRow } from '#lib/chart/layout/list.ts';
import { circlePath } from '#lib/chart/marks/symbol-paths.ts';
import {
	mapTransform,
	fitMap,
	layOutMapWithLabels,
	type SideLabel,
	type MapPosition,
	type LabelledMap
} from '#lib/chart/plan/map-outline.ts';
import { roundToTenth } from '#lib/chart/path.ts';
import { textWidth } from '#lib/chart/text/text-width.ts';
import { LABEL_SIZE, type Rect } from '#lib/chart/viewport.ts';
import type { Country, CountryStatus } from './countries.ts';
import { EUROPE_OUTLINE, geometryOf, NEIGHBOUR_LAND, findLabelPosition } from './geometry.ts';

/** How countries are labelled: by name or code, and whether labels may go into the margins. */
interface LabelVariant {
	readonly hasNames: boolean;
	readonly usesMargins: boolean;
	/** Value of the variant, on the scale on which a map of the largest size is worth 1. */
	readonly value: number;
}
const LABEL_VARIANTS: readonly LabelVariant[] = [
	{ hasNames: true, usesMargins: true, value: 0.5 },
	{ hasNames: false, usesMargins: true, value: 0.25 },
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
/** Distance between two hatching lines, in units. */
const HATCH_GAP = 4;

/** The chosen layout of the map. */
export interface MapLayout {
	readonly placed: LabelledMap;
	readonly variant: LabelVariant;
	/** Countries labelled in the margins. */
	readonly marginCountries: readonly Country[];
	/** Scale of the map divided by its largest scale without labels, 0 to 1. */
	readonly share: number;
}

/** Size of the words that share the north-west with the map, over the sea. */
export type CornerSize = Pick<Rect, 'width' | 'height'>;
/** Id of the space for these words among the margin labels. */
export const CORNER_ID = 'corner';

/**
 * Returns the best layout of the map in a rectangle, weighing labels against the size of the map and the
 * number of leader lines.
 * @param corner space to keep free in the north-west
 * @returns `undefined` if no variant fits
 */
export function layOutMap(
	countries: readonly Country[],
	rect: Rect,
	corner?: CornerSize
): MapLayout | undefined {
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
const positionInside = (country: Country, named: boolean, seat: Pick<MapPosition, 'scale'>) =>
	findLabelPosition(
		country.code,
		textWidth(labelText(country, named), LABEL_SIZE) + 4,
		LABEL_SIZE * 0.9,
		seat
	);

/**
 * Lays out one variant; undefined if it does not fit. Which labels fit inside countries depends on the scale, and
 * the scale depends on the labels in the margins: three iterations settle it.
 */
function surroundMap(
	countries: readonly Country[],
	way: LabelVariant,
	rect: Rect,
	corner: CornerSize | undefined
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
	const names = countries.flatMap((country) => {
		const rect = rects.get(country.code);
		const soft = country.status === 'outside' ? 'soft' : '';
		if (rect)
			return centreInRow(
				textBlock(
					country.code,
					labelText(country, variant.hasNames),
					{ ...rect, y: 0, width: rect.width + 1 },
					{}
				),
				rect
			).texts;
		const full = variant.hasNames ? positionInside(country, true, position) : undefined;
		const place = full ?? positionInside(country, false, position);
		if (!place) return [];
		const [x, y] = toViewport(place);
		const style = country.status === 'uses' ? 'poster-word' : country.status === 'unlisted' ? 'haloed' : soft;
		const words = textBlock(
			country.code,
			labelText(country, full !== undefined),
			{ x: 0, y: 0, width: Infinity },
			{ style, anchor: 'start' }
		);
		return translate(words, x - words.width / 2, y - LABEL_SIZE * 0.375).texts;
	});
	const lines = marginCountries.flatMap((country) => {
		const rect = rects.get(country.code);
		const [x, y] = toViewport(anchorOf(country));
		if (!rect) return [];
		const start = x > rect.x ? rect.x + rect.width + 2.5 : rect.x - 2.5;
		return [
			{
				d: `M${roundToTenth(start)} ${roundToTenth(rect.y + rect.height / 2)}L${roundToTenth(x)} ${roundToTenth(y)}`,
				x,
				y
			}
		];
	});
	return mergeDrawings(
		{ shapes: countryShapes(countries, position) },
		{
			shapes: [
				{ id: 'leaders', style: 'axis fine', d: strokesAroundText(lines.map(({ d }) => d).join(''), names) },
				{
					id: 'spots',
					style: 'point open',
					d: lines.map(({ x, y }) => circlePath(x, y, LEADER_DOT_RADIUS)).join('')
				}
			],
			texts: names
		}
	);
}

/** Draws users in solid ink, expected users in a tone, and countries of unknown status with hatching. */
function countryShapes(countries: readonly Country[], seat: MapPosition): Shape[] {
	const transform = mapTransform(seat);
	const pathOf = (look: CountryStatus) =>
		countries
			.filter((country) => country.status === look)
			.map(({ outline }) => outline)
			.join('');
	const hatching = pathOf('unlisted') === '' ? '' : hatchPath(pathOf('unlisted'), HATCH_GAP / seat.scale);
	const smallCountries = countries.flatMap(({ code }) => {
		const { box } = geometryOf(code);
		return Math.max(box.width, box.height) * seat.scale < 2 * SMALL_COUNTRY_RADIUS
			? [
					circlePath(
						seat.x + (box.x + box.width / 2) * seat.scale,
						seat.y + (box.y + box.height / 2) * seat.scale,
						SMALL_COUNTRY_RADIUS
					)
				]
			: [];
	});
	return [
		{ id: 'neighbours', style: 'land', d: NEIGHBOUR_LAND, transform },
		{ id: 'outside', style: 'abroad', d: pathOf('outside'), transform },
		{ id: 'unlisted', style: 'country listed', d: pathOf('unlisted'), transform },
		{ id: 'strokes', style: 'unseen', d: hatching, transform },
		{ id: 'expected', style: 'country listed', d: pathOf('expected'), transform },
		{ id: 'expected-tone', style: 'tone-1', d: pathOf('expected'), transform },
		{ id: 'uses', style: 'country uses', d: pathOf('uses'), transform },
		{ id: 'small', style: 'axis', d: smallCountries.join('') }
	].filter(({ d }) => d !== '');
}
