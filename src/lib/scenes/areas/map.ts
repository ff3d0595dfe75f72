/** Draws areas by class, with as many of their names as fit inside them. */
import { createShape, mergeDrawings, type Drawing } from '#lib/chart/drawing.ts';
import { column } from '#lib/chart/layout/line.ts';
import { placeLabels, type Label, type Placement } from '#lib/chart/layout/labels.ts';
import { text } from '#lib/chart/layout/text.ts';
import { hatchPath } from '#lib/chart/marks/hatch.ts';
import { fitMap, mapTransform, parseOutline, type MapPosition } from '#lib/chart/plan/map-outline.ts';
import type { Rect } from '#lib/chart/viewport.ts';
import type { PictureWorld } from '../define-picture-scene.ts';
import { COVERED } from '../shared/guess.ts';
import { valueText, type Area, type Areas } from './data.ts';

/** Shades by number of classes, from the lowest class. */
const SHADES: readonly (readonly string[])[] = [
	['tone-2'],
	['tone-1', 'tone-4'],
	['tone-1', 'tone-2', 'tone-4'],
	['tone-1', 'tone-2', 'tone-3', 'tone-4']
];
/** Vertical distance of hatching lines, in units. */
export const HATCH_DISTANCE = 5;
/** Gap on both sides of the name of an area, in units. */
const NAME_GAP = 3;

/** Returns the style of a class. @param level its rank, from 0, the lowest */
export const shadeOf = (level: number, bounds: readonly number[]): string =>
	SHADES[bounds.length]?.[level] ?? 'tone-1';

/** Draws the map as large as it fits into a rectangle. */
export function drawMap({ areas, bounds }: Areas, rect: Rect, world: PictureWorld): Partial<Drawing> {
	const position = fitMap(rect, parseOutline(areas.map(({ shape }) => shape).join('')));
	const transform = mapTransform(position);
	const shapes = areas.flatMap(({ id, shape, level, isDrawn, isCovered }) => [
		{ ...createShape(`${id}-area`, 'country part', shape), transform },
		...(isDrawn && level !== undefined
			? [{ ...createShape(`${id}-shade`, shadeOf(level, bounds), shape), transform }]
			: []),
		...(level === undefined && !isCovered
			? [
					{
						...createShape(`${id}-missing`, 'hair', hatchPath(shape, HATCH_DISTANCE / position.scale)),
						transform
					}
				]
			: [])
	]);
	const named = areas.map((area) => labelOf(area, position, world));
	return mergeDrawings({ shapes }, placeLabels(named, rect).drawing);
}

/** The name of an area with its value, in the middle of it, if it has the space. */
function labelOf(
	{ id, name, value, shape, isDrawn, isCovered }: Area,
	{ x, y, scale }: MapPosition,
	world: PictureWorld
): Label {
	const { box, extentBetween } = parseOutline(shape);
	const inside: Placement = ({ width, height }, isFree) => {
		const middle = y + (box.y + box.height / 2) * scale;
		const [top, bottom] = [middle - height / 2, middle + height / 2].map((each) => (each - y) / scale);
		const [left, right] = (extentBetween(top ?? 0, bottom ?? 0) ?? [0, 0]).map((each) => x + each * scale);
		const found = {
			x: ((left ?? 0) + (right ?? 0) - width) / 2,
			y: middle - height / 2,
			width,
			height,
			anchor: 'middle' as const
		};
		const hasSpace = width + 2 * NAME_GAP <= (right ?? 0) - (left ?? 0) && height <= box.height * scale;
		return hasSpace && isFree(found) ? found : undefined;
	};
	const words = (lines: readonly string[]) =>
		column(
			{ gap: 'none', align: 'middle' },
			...lines.map((line, index) =>
				text(`${id}-${index}`, line, { style: index === 0 ? 'strong halo' : 'halo' })
			)
		);
	const hasValue = value !== undefined && isDrawn;
	const below = isCovered ? [COVERED] : hasValue ? [valueText(value, world)] : [];
	return { id, content: [words([name, ...below]), words([name])], placements: inside };
}
