import { scaleLinear } from 'd3-scale';
import { horizontalAxis, AXIS_HEIGHT } from '#lib/chart/layout/axis.ts';
import { textBlock } from '#lib/chart/text/text-block.ts';
import { mergeDrawings, type Drawing, type Mark } from '#lib/chart/drawing.ts';
import { rectPath, roundToTenth } from '#lib/chart/path.ts';
import { trimBottom, trimTop } from '#lib/chart/layout/divide-rect.ts';
import { LABEL_SIZE, type Rect } from '#lib/chart/viewport.ts';
import { formatCount } from '../shared/plural.ts';
import type { World } from '../world.ts';
import { HOURS_PER_DAY, type Alert } from './arrivals.ts';
import { alertsInHour, type QueueView } from './data.ts';

/** The drawing of the day, with the rectangle of the detailed hour. */
export interface DayDrawing {
	readonly drawing: Drawing;
	/** Column of the hour that the loupe enlarges. */
	readonly detailRect: Rect;
}

/** Numbers of alerts that one mark can stand for. */
const ALERTS_PER_MARK = [1, 10, 100] as const;
/** Largest number of marks. */
const MAX_MARKS = 4000;
/** Smallest distance between marks, in units. */
const MIN_PITCH = 3;
/** Largest distance between marks, in units. */
const MAX_PITCH = 24;
/** Gap between two hours, as a share of the width of an hour. */
const HOUR_GAP = 0.12;
/** Hours between two labelled ticks. */
const TICK_HOURS = 6;

/**
 * Arrangement of the marks of an hour: alerts per mark, marks per row, and distance between marks in units.
 */
interface StackLayout {
	readonly each: number;
	readonly perRow: number;
	readonly pitch: number;
}

/**
 * Draws the alerts of a day, stacked in columns by hour with the right ones at the bottom. Lost alerts are
 * crossed out.
 * @param hasLoupe whether the column of the detailed hour is outlined, because a loupe enlarges it
 */
export function drawDay(view: QueueView, rect: Rect, hasLoupe: boolean, world: World): DayDrawing {
	const hours = view.hours.map((_, hour) => alertsInHour(view.tickets, hour));
	const bars = trimBottom(rect, AXIS_HEIGHT);
	const hour = scaleLinear([0, HOURS_PER_DAY], [rect.x, rect.x + rect.width]);
	const unlabelled = fitStack(hours, bars);
	const note = textBlock(
		'each',
		unlabelled.each > 1 ? world.fill('queue.each', { count: formatCount(world, unlabelled.each) }) : '',
		rect,
		{ style: 'soft', maxLines: 1, anchor: 'end' }
	);
	const stack =
		note.height > 0
			? fitStack(hours, trimTop(bars, note.height + LABEL_SIZE * 0.3), unlabelled.each)
			: unlabelled;
	const bottom = bars.y + bars.height;
	const placed = hours.flatMap((tickets, index) =>
		stackMarks(tickets, stack, (hour(index) + hour(index + 1)) / 2, bottom - 1)
	);
	const detailHeight = stackHeight(hours[view.detailHour] ?? [], stack) + 4;
	const opened = {
		x: hour(view.detailHour),
		y: bottom - detailHeight,
		width: hour(1) - hour(0),
		height: detailHeight
	};
	return {
		detailRect: opened,
		drawing: mergeDrawings(
			{
				shapes: [...(hasLoupe ? [{ id: 'opened', style: 'plate', d: rectPath(opened) }] : [])],
				series: [{ kind: 'alerts', marks: placed.map(({ mark }) => mark) }],
				texts: note.texts
			},
			{
				shapes: [
					{
						id: 'crosses',
						style: stack.pitch < LABEL_SIZE * 0.9 ? 'boxes fine' : 'boxes',
						d: placed.map(({ cross }) => cross).join('')
					}
				]
			},
			horizontalAxis({
				id: 'hours',
				scale: hour,
				ticks: Array.from({ length: HOURS_PER_DAY / TICK_HOURS + 1 }, (_, index) => index * TICK_HOURS),
				format: (value) => world.fill('queue.clock', { hour: formatCount(world, value) }),
				ends: [rect.x, rect.x + rect.width],
				at: bottom
			})
		)
	};
}

/**
 * Returns the arrangement with the largest marks at which the fullest hour fits. A mark stands for one alert;
 * for 10 or 100 only if marks would be too small or too many.
 * @param least smallest number of alerts per mark
 */
function fitStack(hours: readonly Alert[][], { width, height }: Rect, least = 1): StackLayout {
	const columnWidth = (width / HOURS_PER_DAY) * (1 - HOUR_GAP);
	const last = ALERTS_PER_MARK[ALERTS_PER_MARK.length - 1] as number;
	for (const each of ALERTS_PER_MARK.filter((one) => one >= least)) {
		const sizes = hours.map((tickets) => sampleAlerts(tickets, each).length);
		const tallest = Math.max(1, ...sizes);
		const candidates = Array.from({ length: 40 }, (_, index) => {
			const perRow = index + 1;
			return {
				perRow,
				pitch: Math.min(MAX_PITCH, columnWidth / perRow, height / Math.ceil(tallest / perRow))
			};
		});
		const best = candidates.reduce((a, b) => (b.pitch > a.pitch ? b : a));
		const total = sizes.reduce((sum, size) => sum + size, 0);
		if ((best.pitch >= MIN_PITCH && total <= MAX_MARKS) || each === last) return { each, ...best };
	}
	throw new RangeError(`Marks stand for ${last} alerts at most, not for ${least}.`);
}

/** Order of the alerts in a stack, as [right, lost]: right before false, opened before lost. */
const STACK_ORDER = [
	[true, false],
	[true, true],
	[false, false],
	[false, true]
] as const;

/**
 * Returns the alerts that have a mark, in the order of the stack.
 * @param each number of alerts that a mark stands for
 */
const sampleAlerts = (tickets: readonly Alert[], each: number): Alert[] =>
	STACK_ORDER.flatMap(([right, lost]) => {
		const pile = tickets.filter((ticket) => ticket.right === right && ticket.lost === lost);
		return pile.slice(0, Math.round(pile.length / each));
	});

const stackHeight = (tickets: readonly Alert[], { each, perRow, pitch }: StackLayout): number =>
	Math.ceil(sampleAlerts(tickets, each).length / perRow) * pitch;

function stackMarks(
	tickets: readonly Alert[],
	{ each, perRow, pitch }: StackLayout,
	centre: number,
	bottom: number
) {
	return sampleAlerts(tickets, each).map((ticket, index) => {
		const x = roundToTenth(centre + ((index % perRow) - (perRow - 1) / 2) * pitch);
		const y = roundToTenth(bottom - (Math.floor(index / perRow) + 0.5) * pitch);
		return {
			mark: alertMark(ticket, x, y, roundToTenth(pitch)),
			cross: ticket.lost ? crossPath(x, y, pitch) : ''
		};
	});
}

/**
 * Returns the mark of an alert. Core and frame both show whether the alert is a true positive: the core as in
 * pictures of events, the frame as in pictures of alerts.
 * @param size side of the mark, in units
 */
export const alertMark = ({ id, right }: Alert, x: number, y: number, size: number): Mark => ({
	id: String(id),
	x,
	y,
	size,
	core: right ? 'real' : 'ordinary',
	frame: right ? 'right' : 'false'
});

/**
 * Returns the path of a cross over a mark.
 * @param size side of the mark, in units
 */
export function crossPath(x: number, y: number, size: number): string {
	const half = roundToTenth(size * 0.48);
	const [left, top, side] = [roundToTenth(x - half), roundToTenth(y - half), 2 * half];
	return `M${left} ${top}l${side} ${side}m0-${side}l-${side} ${side}`;
}
