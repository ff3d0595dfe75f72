/**
 * Draws a day of alerts in one column per hour, with lost alerts crossed out, and a loupe that enlarges one
 * hour.
 */
import { group } from 'd3-array';
import { createShape, type Drawing } from '#lib/chart/drawing.ts';
import { fit } from '#lib/chart/layout/alternatives.ts';
import { AXIS_HEIGHT, axisX } from '#lib/chart/layout/axis.ts';
import {
	atLeast,
	behind,
	empty,
	grow,
	named,
	optional,
	place,
	sized,
	type Box,
	type NamedRects,
	type Size
} from '#lib/chart/layout/box.ts';
import { column, row } from '#lib/chart/layout/line.ts';
import { counts } from '#lib/chart/layout/counts.ts';
import { layOut } from '#lib/chart/layout/lay-out.ts';
import { plot, type PlotMark } from '#lib/chart/layout/plot.ts';
import { note, title } from '#lib/chart/layout/text.ts';
import { fitUnits } from '#lib/chart/layout/units.ts';
import { rectPath } from '#lib/chart/path.ts';
import { LABEL_SIZE, type Viewport } from '#lib/chart/viewport.ts';
import { defineMarkScene } from '../define-mark-scene.ts';
import { formatCount, pluralWord } from '../shared/plural.ts';
import { tableOf } from '../shared/table-of.ts';
import type { Table } from '../scene.ts';
import type { World } from '../world.ts';
import { alertsInHour, data, HOURS_PER_DAY, MINUTES_PER_HOUR, type Alert, type QueueView } from './data.ts';
import { alertMark, crossPath, loupeBox } from './loupe.ts';

/** Height of a viewport in units from which the averages are shown. */
const MIN_HEIGHT_FOR_AVERAGE = 350;
/** Ratio of width to height above which the loupe goes beside the day. */
const SIDE_BY_SIDE_RATIO = 1.7;
/** Smallest size of a loupe, in units. A smaller space has no loupe. */
const MIN_LOUPE_SIZE = { width: 150, height: 75 };

const layout = (view: QueueView, viewport: Viewport, world: World): Drawing =>
	layOut(
		viewport,
		column(
			{ gap: 'l' },
			heading(view, viewport, world),
			grow(sized((available) => body(view, available, world)))
		)
	);

/** The title, the counts of the day and the average of the hours. */
function heading(view: QueueView, { showTitle, height }: Viewport, world: World): Box {
	const { total, isPeak, operators } = view;
	const count = (id: string, value: number, style = '') => ({
		id,
		number: formatCount(world, value),
		names: [pluralWord(world, `queue.${id}`, value)],
		style
	});
	const [alerts, lost] = [count('alert', total.alerts), count('lost', total.lost)];
	const [right, wrong] = [
		count('right', total.right, 'right-ink'),
		count('wrong', total.alerts - total.right, 'wrong-ink')
	];
	const isEmpty = total.alerts === 0 || operators === 0;
	return column(
		{ gap: 'm' },
		title(showTitle ? world.word(isPeak ? 'queue.title-busy' : 'queue.title') : ''),
		// If not all four counts fit, shows only the total and the lost alerts.
		total.alerts > 0 ? fit(counts([lost, alerts, right, wrong], 1), counts([lost, alerts])) : empty,
		isEmpty
			? note('average', averageWordings(view, world))
			: optional(
					note('average', height > MIN_HEIGHT_FOR_AVERAGE ? averageWordings(view, world) : '', {
						maxLines: 1
					})
				)
	);
}

function body(view: QueueView, { width, height }: Size, world: World): Box {
	const detailAlerts = alertsInHour(view.tickets, view.detailHour);
	if (detailAlerts.length === 0) return dayBox(view, false, world);
	const loupe = named('loupe', atLeast(MIN_LOUPE_SIZE, loupeBox(view, detailAlerts, world)));
	const day = dayBox(view, true, world);
	const isSideBySide = width > SIDE_BY_SIDE_RATIO * height;
	const both = isSideBySide
		? row({ gap: 'xl' }, grow(day, 0.45), grow(loupe, 0.55))
		: column({ gap: 'xl' }, grow(day, 0.34), grow(loupe, 0.66));
	return fit(
		behind((_, rects) => ({ shapes: [createShape('opening', 'hair', connectorPath(rects))] }), both),
		dayBox(view, false, world)
	);
}

/** Returns two lines from the detailed hour to the corners of the loupe, as for an inset of a map. */
function connectorPath(rects: NamedRects): string {
	const [hour, loupe] = [rects.get('hour'), rects.get('loupe')];
	if (!hour || !loupe) return '';
	const [right, bottom] = [hour.x + hour.width, hour.y + hour.height];
	if (loupe.y < bottom)
		return `M${right} ${hour.y}L${loupe.x} ${loupe.y}M${right} ${bottom}L${loupe.x} ${loupe.y + loupe.height}`;
	// They start below the labels of the axis when the loupe is below the day.
	const top = bottom + AXIS_HEIGHT + 2;
	return `M${hour.x} ${top}L${loupe.x} ${loupe.y}M${right} ${top}L${loupe.x + loupe.width} ${loupe.y}`;
}

/** Numbers of alerts that one mark can stand for, and largest number of marks. */
const [ALERTS_PER_MARK, MAX_MARKS] = [[1, 10, 100], 4000] as const;
/** Smallest and largest distance between marks, in units. */
const PITCH = { least: 3, most: 24 };
/** Gap between two hours, as a share of the width of an hour. */
const HOUR_GAP = 0.12;
/** Hours with a tick. */
const TICKS = [0, 6, 12, 18, 24];

/**
 * The alerts of a day, stacked in columns by hour with the right ones at the bottom. Lost alerts are crossed out.
 * @param hasLoupe whether the column of the detailed hour is outlined, because a loupe enlarges it
 */
const dayBox = (view: QueueView, hasLoupe: boolean, world: World): Box => {
	const hours = stackAlerts(view);
	return sized(({ width, height }) => {
		const each = alertsPerMark(hours, { width, height: height - AXIS_HEIGHT });
		const text = each > 1 ? world.fill('queue.each', { count: formatCount(world, each) }) : '';
		return column(
			{ gap: 'xs' },
			place({ x: 'end' }, note('each', text, { maxLines: 1 })),
			grow(
				plot(
					{ x: [0, HOURS_PER_DAY] },
					axisX({
						id: 'hours',
						ticks: () => TICKS,
						format: (hour) => world.fill('queue.clock', { hour: formatCount(world, hour) })
					}),
					stackMark(hours, each, hasLoupe ? view.detailHour : undefined)
				)
			)
		);
	});
};

/** Order of the alerts in a stack, as [right, lost]: right before false, opened before lost. */
const STACK_ORDER = [
	[true, false],
	[true, true],
	[false, false],
	[false, true]
] as const;

/** The alerts of an hour, in the parts of its stack from bottom to top. */
type HourStack = readonly (readonly Alert[])[];

function stackAlerts({ tickets }: QueueView): HourStack[] {
	const byHour = group(tickets, ({ arrivedAt }) => Math.floor(arrivedAt / MINUTES_PER_HOUR));
	return Array.from({ length: HOURS_PER_DAY }, (_, hour) =>
		STACK_ORDER.map(([right, lost]) =>
			(byHour.get(hour) ?? []).filter((alert) => alert.right === right && alert.lost === lost)
		)
	);
}

/** Returns the number of marks of a stack whose marks stand for several alerts. */
const stackSize = (stack: HourStack, each: number): number =>
	stack.reduce((sum, part) => sum + Math.round(part.length / each), 0);

/** A mark stands for one alert; for 10 or 100 only if marks would be too small or too many. */
function alertsPerMark(hours: readonly HourStack[], size: Size): number {
	const isFitting = (each: number) =>
		hours.reduce((sum, stack) => sum + stackSize(stack, each), 0) <= MAX_MARKS &&
		fitStacks(hours, each, size).pitch >= PITCH.least;
	return ALERTS_PER_MARK.find(isFitting) ?? ALERTS_PER_MARK[2];
}

/** Returns the number of marks per row, and their pitch, at which the fullest hour fits. */
function fitStacks(hours: readonly HourStack[], each: number, { width, height }: Size) {
	const fullest = Math.max(1, ...hours.map((stack) => stackSize(stack, each)));
	const columnWidth = (width / HOURS_PER_DAY) * (1 - HOUR_GAP);
	// Of several numbers of columns with the same pitch, the smallest: stacks are high.
	const columnCounts = Array.from({ length: 40 }, (_, index) => 40 - index);
	return fitUnits([fullest], { width: columnWidth, height }, { maxPitch: PITCH.most, columnCounts });
}

/** @param detailHour hour whose column is outlined; undefined for none */
const stackMark = (hours: readonly HourStack[], each: number, detailHour: number | undefined): PlotMark => ({
	draw({ rect, x }, _, rects) {
		const { pitch, columns } = fitStacks(hours, each, rect);
		const bottom = rect.y + rect.height;
		const placed = hours.flatMap((stack, hour) =>
			stack
				.flatMap((part) => part.slice(0, Math.round(part.length / each)))
				.map((alert, index) => ({
					alert,
					x: x(hour + 0.5) + ((index % columns) - (columns - 1) / 2) * pitch,
					y: bottom - 1 - (Math.floor(index / columns) + 0.5) * pitch
				}))
		);
		const height = Math.ceil(stackSize(hours[detailHour ?? 0] ?? [], each) / columns) * pitch + 4;
		const opened = { x: x(detailHour ?? 0), y: bottom - height, width: x(1) - x(0), height };
		rects.set('hour', opened);
		const crosses = placed.map((one) => (one.alert.lost ? crossPath(one.x, one.y, pitch) : ''));
		return {
			shapes: [
				createShape('opened', 'plate', detailHour === undefined ? '' : rectPath(opened)),
				createShape('crosses', pitch < LABEL_SIZE * 0.9 ? 'boxes fine' : 'boxes', crosses.join(''))
			],
			series: [{ kind: 'alerts', marks: placed.map((one) => alertMark(one.alert, one.x, one.y, pitch)) }]
		};
	}
});

/** Formats an average: in whole numbers from 10, with one decimal from 0.1, and with two below. */
function formatAverage(value: number, world: World): string {
	const digits = value >= 10 || value === 0 ? 0 : value >= 0.1 ? 1 : 2;
	return world.format(value, digits === 0 ? { type: 'integer' } : { type: 'decimal', digits });
}

/**
 * Returns the text on the average hour, the longest wording first. If there are no alerts or no operators, it
 * says that instead.
 */
function averageWordings({ mean, total, operators, threshold }: QueueView, world: World): string[] {
	if (mean.alerts === 0) return [world.fill('queue.empty', { threshold: formatCount(world, threshold) })];
	if (total.alerts === 0) return [world.word('queue.quiet')];
	if (operators === 0) return [world.word('queue.nobody')];
	const lost = world.format(mean.share, { type: 'percent', digits: 0 });
	return ['average', 'average-short'].map((key) =>
		world.fill(`queue.${key}`, {
			alerts: formatAverage(mean.alerts, world),
			word: pluralWord(world, 'queue.alert', mean.alerts),
			lost
		})
	);
}

/** Returns a row for each hour of the simulated day, for the whole day, and for the average hour. */
function table({ hours, total, mean }: QueueView, world: World): Table {
	const exact = (value: number) => formatCount(world, value);
	const rows = [
		...hours.map((count, hour) => ({
			name: world.fill('queue.clock', { hour: formatCount(world, hour) }),
			count,
			format: exact
		})),
		{ name: world.word('queue.this-day'), count: total, format: exact },
		{
			name: world.word('queue.mean-hour'),
			count: mean,
			format: (value: number) => formatAverage(value, world)
		}
	];
	return tableOf(world, 'queue', rows, {
		when: ({ name }) => name,
		alerts: ({ count, format }) => format(count.alerts),
		right: ({ count, format }) => format(count.right),
		lost: ({ count, format }) => format(count.lost)
	});
}

export default defineMarkScene({ data, layout, table });
