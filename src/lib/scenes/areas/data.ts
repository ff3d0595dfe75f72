import { bisectRight, extent, ticks } from 'd3-array';
import type { PictureWorld } from '../define-picture-scene.ts';
import type { Table } from '../scene.ts';
import { formatValue } from '../shared/format-value.ts';
import { tableOf } from '../shared/table-of.ts';
import type { AreasState } from './story.ts';

/** An area of a map. */
export interface Area {
	readonly id: string;
	readonly name: string;
	/** Path data, in units of the map. */
	readonly shape: string;
	readonly value: number | undefined;
	/** Its class, from 0, the lowest; undefined without a value. */
	readonly level: number | undefined;
	/** Whether it is shaded yet. */
	readonly isDrawn: boolean;
	/** Whether its value is covered, because the reader is to guess. */
	readonly isCovered?: true;
}

/** The areas of a picture, and the bounds between their classes. */
export interface Areas {
	readonly areas: readonly Area[];
	readonly bounds: readonly number[];
}

/** Number of classes that round bounds should make, and largest number of shades. */
const [WANTED_CLASSES, MAX_CLASSES] = [4, 4];
/** Side of the square of an area without a shape, in units of the map. */
const SQUARE_SIDE = 100;

/** Returns the areas of a picture with their classes. The first ones that are shaded have the highest values. */
export function data({ drawn }: AreasState, { drawnRecords, definition }: PictureWorld): Areas {
	const values = drawnRecords.flatMap(({ value }) => value ?? []);
	const bounds = definition.classes ?? roundBounds(values);
	const ranks = values.toSorted((a, b) => b - a);
	const shaded = Math.round((drawn / 100) * values.length);
	return {
		bounds,
		areas: drawnRecords.map(({ id, name, value, shape }, index): Area => ({
			...{ id, name, value, shape: shape ?? squareAt(index) },
			level: value === undefined ? undefined : bisectRight(bounds, value),
			isDrawn: value !== undefined && ranks.indexOf(value) < shaded
		}))
	};
}

/** Returns the same areas and classes, but covers which area is in which class. */
export const withoutAnswer = ({ areas, bounds }: Areas): Areas => ({
	bounds,
	areas: areas.map((area) => ({ ...area, isDrawn: false, isCovered: true }))
});

/** Returns round bounds within the range of values. */
function roundBounds(values: readonly number[]): number[] {
	const [least = 0, most = 0] = extent(values);
	const inner = ticks(least, most, WANTED_CLASSES).filter((bound) => bound > least && bound < most);
	return inner.length < MAX_CLASSES
		? inner
		: inner.filter((_, index) => index % 2 === 1).slice(0, MAX_CLASSES - 1);
}

/** Returns a square for an area without a shape, which tests of data have. */
function squareAt(index: number): string {
	const [x, y] = [(index % 4) * SQUARE_SIDE, Math.floor(index / 4) * SQUARE_SIDE];
	return `M${x} ${y}L${x + SQUARE_SIDE} ${y}L${x + SQUARE_SIDE} ${y + SQUARE_SIDE}L${x} ${y + SQUARE_SIDE}Z`;
}

/** Returns the words for each class, from the lowest. */
export function classWords(bounds: readonly number[], world: PictureWorld): string[] {
	const format = (bound = 0) => formatValue(world, bound);
	return [...bounds, undefined].map((until, index) => {
		const from = bounds[index - 1];
		if (from === undefined) return world.fill('areas.class-first', { until: format(until) });
		return until === undefined
			? world.fill('areas.class-last', { from: format(from) })
			: world.fill('areas.class', { from: format(from), until: format(until) });
	});
}

/** Returns a value with its unit, or the words for a missing one. */
export const valueText = (value: number | undefined, world: PictureWorld): string =>
	value === undefined
		? world.word('areas.missing')
		: world.fill('areas.value', { value: formatValue(world, value) });

/** Returns the table of all areas: those with the highest values first, those without one last. */
export const table = (_areas: Areas, world: PictureWorld): Table =>
	tableOf(
		world,
		'areas',
		world.drawnRecords.toSorted((a, b) => (b.value ?? -Infinity) - (a.value ?? -Infinity) || 0),
		{
			name: ({ name }) => name,
			value: ({ value }) => valueText(value, world),
			what: ({ what = world.word('areas.none') }) => what
		}
	);
