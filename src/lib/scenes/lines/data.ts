import { max, min } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import { formatDate } from '#lib/i18n/dates.ts';
import type { PictureWorld } from '../define-picture-scene.ts';
import type { Table } from '../scene.ts';
import { decimalYear } from '../shared/dates.ts';
import { formatValue } from '../shared/format-value.ts';
import type { LinesState } from './story.ts';

/** A value, and where it is on the axis: at a decimal year, or at the rank of its name, from 1. */
export interface LinePoint {
	readonly when: string;
	readonly at: number;
	readonly low: number;
	readonly high: number;
}

/** A line, complete. */
export interface Line {
	readonly id: string;
	readonly label: string;
	readonly points: readonly LinePoint[];
	/** Whether it is coloured. */
	readonly isMain: boolean;
}

/** The lines of a picture, and how far they are drawn. */
export interface Lines {
	readonly lines: readonly Line[];
	/** Distinct points of the axis, in order. */
	readonly moments: readonly Pick<LinePoint, 'when' | 'at'>[];
	/** Where the lines end for the moment. */
	readonly until: number;
	/** The marked point, which lies between two points of its line while it moves, and the nearest of these. */
	readonly mark: { readonly point: LinePoint; readonly nearest: LinePoint } | undefined;
	/** Where the axis of the values begins. */
	readonly from: number;
	/** Whether the lines are covered, because the reader is to guess. */
	readonly isCovered?: true;
}

const DATE = /^\d{4}(-\d{2}){0,2}$/;

/** Returns the series of a picture as lines over time or, if a point has no date, over the names of their points. */
export function data({ drawn, line, mark, from }: LinesState, { definition, series }: PictureWorld): Lines {
	const all = (definition.series ?? []).map((id) => ({ id, ...series(id) }));
	const names = [...new Set(all.flatMap(({ points }) => points.map(({ when }) => when)))];
	const isDated = names.every((when) => DATE.test(when));
	const positions = new Map(names.map((when, rank) => [when, isDated ? decimalYear(when) : rank + 1]));
	const lines = all.map(({ id, label, points }, index): Line => ({
		...{ id, label, isMain: index === line - 1 },
		points: points.map(({ when, value, high = value }) => ({
			...{ when, low: value, high },
			at: positions.get(when) ?? 0
		}))
	}));
	const moments = [...positions].map(([when, at]) => ({ when, at })).sort((a, b) => a.at - b.at);
	const [first, last] = [moments[0]?.at ?? 0, moments.at(-1)?.at ?? 0];
	const marked = mark > 0 ? lines[line - 1] : undefined;
	return {
		...{ lines, moments, from },
		until: first + ((last - first) * drawn) / 100,
		mark: marked && markOf(marked, mark)
	};
}

/** Returns the same axes and names, but covers the lines. */
export const withoutAnswer = (lines: Lines): Lines => ({
	...lines,
	until: lines.moments.at(-1)?.at ?? lines.until,
	mark: undefined,
	isCovered: true
});

function markOf({ points }: Line, position: number): Lines['mark'] {
	const [nearest] = points.toSorted((a, b) => Math.abs(a.at - position) - Math.abs(b.at - position));
	return nearest && { point: pointAt(points, position), nearest };
}

/** Returns the point of a line at a position, which may lie between two of its own. */
function pointAt(points: readonly LinePoint[], position: number): LinePoint {
	const [first, last] = [points[0]?.at ?? 0, points.at(-1)?.at ?? 0];
	const at = Math.min(last, Math.max(first, position));
	const along = (value: (point: LinePoint) => number) =>
		points.length > 1
			? scaleLinear(
					points.map((point) => point.at),
					points.map(value)
				)(at)
			: points.map(value)[0];
	return { when: '', at, low: along(({ low }) => low) ?? 0, high: along(({ high }) => high) ?? 0 };
}

/** Returns the position of a point on the axis. */
export const atOf = ({ at }: LinePoint): number => at;
/** Returns the height of a line at a point: the middle of the values on which sources differ. */
export const middleOf = ({ low, high }: LinePoint): number => (low + high) / 2;

/** Returns the points of a line up to a position, and that at the position. */
export function pointsUntil(points: readonly LinePoint[], until: number): readonly LinePoint[] {
	const [before, next] = [points.filter(({ at }) => at <= until), points.find(({ at }) => at > until)];
	return before.length > 0 && next ? [...before, pointAt(points, until)] : before;
}

/** Returns the range of all values of a picture, from the beginning of their axis. */
export const valueRange = ({ lines, from }: Lines): [number, number] => {
	const points = lines.flatMap((line) => line.points);
	const least = Math.min(from, min(points, ({ low }) => low) ?? 0);
	return [least, max(points, ({ high }) => high) ?? 1];
};

/** Returns a value with its unit, or both where sources differ. */
export const valueText = ({ low, high }: LinePoint, world: PictureWorld): string =>
	high > low
		? world.fill('lines.range', { low: formatValue(world, low), high: formatValue(world, high) })
		: world.fill('lines.value', { value: formatValue(world, low) });

/** Returns the date of a point as it is written in the language, or its name. */
export const whenText = (when: string, world: PictureWorld): string =>
	DATE.test(when) ? formatDate(world.locale, when) : when;

/** Returns the table of all values: a row for each date or name, a column for each line. */
export const table = ({ lines, moments }: Lines, world: PictureWorld): Table => ({
	caption: world.word('lines.caption'),
	head: [world.word('lines.head-when'), ...lines.map(({ label }) => label)],
	rows: moments.map(({ when }) => [
		whenText(when, world),
		...lines.map(({ points }) => {
			const point = points.find((each) => each.when === when);
			return point ? valueText(point, world) : world.word('lines.none');
		})
	])
});

/** Interpolates how much is drawn, and the mark while it stays on its line. */
export function interpolate(a: LinesState, b: LinesState, t: number): LinesState | undefined {
	if (a.picture !== b.picture || a.from !== b.from || (a.line !== b.line && a.mark > 0)) return undefined;
	const between = (from: number, to: number) => from + (to - from) * t;
	return {
		...b,
		drawn: between(a.drawn, b.drawn),
		mark: a.mark > 0 && b.mark > 0 ? between(a.mark, b.mark) : t < 0.5 ? a.mark : b.mark
	};
}
