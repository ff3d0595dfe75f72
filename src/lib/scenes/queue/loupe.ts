/** The loupe that enlarges one hour of the day, and the signs of its alerts. */
import { createShape, type Mark } from '#lib/chart/drawing.ts';
import {
	behind,
	empty,
	exactly,
	fixed,
	grow,
	inset,
	place,
	sized,
	type Box,
	type Size
} from '#lib/chart/layout/box.ts';
import { column, row } from '#lib/chart/layout/line.ts';
import { symbol } from '#lib/chart/layout/legend.ts';
import { note, text } from '#lib/chart/layout/text.ts';
import { rectPath } from '#lib/chart/path.ts';
import { textWidth } from '#lib/chart/text/text-width.ts';
import { COUNT_SIZE, LABEL_SIZE, TITLE_SIZE } from '#lib/chart/viewport.ts';
import { formatCount, pluralWord } from '../shared/plural.ts';
import type { World } from '../world.ts';
import { MINUTES_PER_HOUR, type Alert, type QueueView } from './data.ts';

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

/** Returns the path of a cross over a mark. */
export function crossPath(x: number, y: number, size: number): string {
	const [half, side] = [size * 0.48, size * 0.96];
	return `M${x - half} ${y - half}l${side} ${side}m0 ${-side}l${-side} ${side}`;
}

/** Limits of the height of a row of the loupe, in units. */
const ROW_HEIGHT = { least: LABEL_SIZE * 1.5, most: LABEL_SIZE * 5 };
/** Smallest width of the loupe and height of a row with larger text, in units. */
const LARGE_TEXT = { width: 420, row: LABEL_SIZE * 2.3 };

/** Possible heights of the row of a lost alert, as multiples of another: the largest for which there is space. */
const LOST_WEIGHTS = [2.4, 1.6] as const;

/** The alerts of an hour in rows, as many as fit, on a common time scale. Lost ones are the largest. */
export const loupeBox = (view: QueueView, alerts: readonly Alert[], world: World): Box => {
	const head = sized(({ height }) =>
		text('loupe-hour', hourRange(view.detailHour, world), {
			style: 'strong',
			size: height > 200 ? TITLE_SIZE : LABEL_SIZE
		})
	);
	const rows = sized((available) => {
		const capacity = Math.floor(available.height / ROW_HEIGHT.least);
		const shown = alerts.slice(0, alerts.length <= capacity ? capacity : capacity - 1);
		const more = alerts.length - shown.length;
		const lost = shown.filter((alert) => alert.lost).length;
		const heightWith = (weight: number) =>
			Math.min(ROW_HEIGHT.most, available.height / (shown.length + lost * (weight - 1) + (more > 0 ? 1 : 0)));
		const weight = LOST_WEIGHTS.find((each) => heightWith(each) >= ROW_HEIGHT.least) ?? 1;
		const height = heightWith(weight);
		const inRow = (box: Box, factor = 1) => exactly({ height: height * factor }, place({ y: 'middle' }, box));
		return column(
			{ gap: 'none' },
			...alertRows(shown, { width: available.width, height }, weight, world).map((box, index) =>
				inRow(box, shown[index]?.lost ? weight : 1)
			),
			more > 0 ? inRow(note('more', pluralWord(world, 'queue.more', more))) : empty
		);
	});
	const contents = place({ x: 'start' }, inset('m', column({ gap: 'xs' }, head, grow(rows))));
	return behind((rect) => ({ shapes: [createShape('loupe', 'plate', rectPath(rect))] }), contents);
};

/** Font size of the words of an alert, and side of its mark, in units. */
interface RowSizes {
	readonly letter: number;
	readonly mark: number;
}

/**
 * Returns a row for each alert: the time, the mark, the wait as a thin line, the handling as a stroke, and the outcome
 * in words.
 * @param size size of a row
 * @param weight height of the row of a lost alert, as a multiple of that
 */
function alertRows(alerts: readonly Alert[], { width, height }: Size, weight: number, world: World): Box[] {
	const size = height >= LARGE_TEXT.row && width >= LARGE_TEXT.width ? TITLE_SIZE : LABEL_SIZE;
	const mark = Math.min(height * 0.82, LABEL_SIZE * 2.8);
	const sizesOf = ({ lost }: Alert): RowSizes =>
		lost && weight > 1
			? { letter: size === TITLE_SIZE ? COUNT_SIZE : TITLE_SIZE, mark: mark * Math.sqrt(weight) }
			: { letter: size, mark };
	const timeOf = (alert: Alert) => arrivalTime(alert, world);
	const timeWidth = Math.max(0, ...alerts.map((alert) => textWidth(timeOf(alert), size, 'machine')));
	const markWidth = Math.max(0, ...alerts.map((alert) => sizesOf(alert).mark));
	const scale = unitsPerMinute(alerts, width - timeWidth - markWidth - 12, sizesOf, world);
	return alerts.map((alert) => {
		const { letter, mark: side } = sizesOf(alert);
		const sign = symbol(side, (x, y) => ({
			series: [{ kind: 'loupe', marks: [alertMark(alert, x, y, side)] }]
		}));
		return row(
			{ gap: 's', align: 'middle' },
			exactly({ width: timeWidth }, text(`time-${alert.id}`, timeOf(alert), { style: 'machine', size })),
			exactly({ width: markWidth }, place({ x: 'middle' }, sign)),
			...outcome(alert, scale, letter, world)
		);
	});
}

/** Largest share of the width for a minute, so that short waits do not look long. */
const MAX_MINUTE_SHARE = 0.25;
/** Length of the shortest stroke for a handling time, in units. */
const MIN_HANDLING_LENGTH = 4;

/** Returns the units per minute at which all outcomes fit in words: the long ones if they leave enough space. */
function unitsPerMinute(
	alerts: readonly Alert[],
	width: number,
	sizesOf: (alert: Alert) => RowSizes,
	world: World
): number {
	const largest = width * MAX_MINUTE_SHARE;
	const fitting = (wording: 0 | -1) =>
		Math.min(
			largest,
			...alerts.map((alert) => {
				const words = textWidth(outcomeWordings(alert, world).at(wording) ?? '', sizesOf(alert).letter);
				return (width - words - LABEL_SIZE) / Math.max(0.1, alert.doneAt - alert.arrivedAt);
			})
		);
	const withLongWords = fitting(0);
	return withLongWords >= largest / 5 ? withLongWords : Math.max(0, fitting(-1));
}

/** Returns the strokes of an alert, and its outcome in words. */
function outcome(alert: Alert, scale: number, size: number, world: World): Box[] {
	const { id, arrivedAt, waitedUntil, doneAt, lost } = alert;
	const opened = (waitedUntil - arrivedAt) * scale;
	const cross = size * 0.6;
	const done = lost ? opened + cross : Math.max(opened + MIN_HANDLING_LENGTH, (doneAt - arrivedAt) * scale);
	const strokes = fixed({ width: done, height: 0 }, (x, y) => ({
		shapes: [
			createShape(`wait-${id}`, 'axis', opened > 0.5 ? `M${x} ${y}h${opened}` : ''),
			lost
				? createShape(`cross-${id}`, 'boxes', crossPath(x + opened + cross / 2, y, cross))
				: createShape(`handling-${id}`, 'curve', `M${x + opened} ${y}h${done - opened}`)
		]
	}));
	return [
		strokes,
		text(`outcome-${id}`, outcomeWordings(alert, world), {
			style: lost ? 'strong' : 'soft',
			size,
			maxLines: 1
		})
	];
}

/**
 * Returns the words for an hour, “from … to …”.
 * @param hour hour of the day, 0 to 23
 */
const hourRange = (hour: number, world: World): string =>
	world.fill('queue.between', { from: formatCount(world, hour), to: formatCount(world, hour + 1) });

const SECONDS_PER_MINUTE = 60;
/** A wait shorter than this is described as no wait; from the second value on, minutes are given instead of seconds. */
const [MIN_WAIT_SECONDS, MAX_SECONDS_SHOWN] = [1, 100];

/** Returns the text on how long an alert waited and whether it was opened or lost, the longest wording first. */
function outcomeWordings({ arrivedAt, waitedUntil, lost }: Alert, world: World): string[] {
	const seconds = (waitedUntil - arrivedAt) * SECONDS_PER_MINUTE;
	const wait =
		seconds < MAX_SECONDS_SHOWN
			? world.fill('queue.seconds', { seconds: formatCount(world, seconds) })
			: world.fill('queue.minute', { minutes: formatCount(world, seconds / SECONDS_PER_MINUTE) });
	if (lost) return [world.fill('queue.waits-lost', { wait }), world.word('queue.lost')];
	if (seconds < MIN_WAIT_SECONDS) return [world.word('queue.at-once'), world.word('queue.answered')];
	return [world.fill('queue.waits-answered', { wait }), world.word('queue.answered')];
}

/** Returns the time of arrival of an alert, to the minute. */
function arrivalTime({ arrivedAt }: Alert, world: World): string {
	const [hour, minute] = [Math.floor(arrivedAt / MINUTES_PER_HOUR), Math.floor(arrivedAt % MINUTES_PER_HOUR)];
	return world.fill('queue.at', {
		hour: formatCount(world, hour),
		minute: String(minute).padStart(2, '0')
	});
}
