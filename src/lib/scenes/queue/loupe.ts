import { textBlock, type TextBlock } from '#lib/chart/text/text-block.ts';
import { mergeDrawings, type Drawing } from '#lib/chart/drawing.ts';
import { centreInRow } from '#lib/chart/layout/list.ts';
import { rectPath, roundToTenth } from '#lib/chart/path.ts';
import { textWidth } from '#lib/chart/text/text-width.ts';
import { trimTop } from '#lib/chart/layout/divide-rect.ts';
import { insetRect, LABEL_SIZE, TITLE_SIZE, type Rect } from '#lib/chart/viewport.ts';
import { pluralWord } from '../shared/plural.ts';
import type { World } from '../world.ts';
import type { Alert } from './arrivals.ts';
import type { QueueView } from './data.ts';
import { crossPath, alertMark } from './day.ts';
import { outcomeWordings, hourRange, arrivalTime } from './words.ts';

/** Padding of the loupe, in units. */
const LOUPE_PADDING = LABEL_SIZE * 0.7;
/** Limits of the height of a row, in units. */
const ROW_HEIGHT = { least: LABEL_SIZE * 1.5, most: LABEL_SIZE * 5 };
/** Smallest size of a loupe, in units. A smaller space has no loupe. */
export const MIN_LOUPE_SIZE = {
	width: 150,
	height: 2 * LOUPE_PADDING + 1.6 * LABEL_SIZE + 3 * ROW_HEIGHT.least
};
/** Width of a letter of the monospaced font, as a share of the font size. */
const MONO_LETTER_WIDTH = 0.68;
/** Length of the shortest stroke for a handling time, in units. */
const MIN_HANDLING_LENGTH = 4;
/** Largest share of the width for a minute, so that short waits do not look long. */
const MAX_MINUTE_SHARE = 0.25;
/** Smallest width and row height with larger text, in units. */
const LARGE_TEXT = { width: 420, row: LABEL_SIZE * 2.3 };

/** A row of the loupe: an alert, its rectangle and the time of arrival. */
interface LoupeRow {
	readonly ticket: Alert;
	readonly rect: Rect;
	readonly time: string;
}

/**
 * Draws the alerts of an hour in rows, as many as fit, each with its time of arrival, its wait and its
 * handling.
 * @param tickets alerts of the hour
 */
export function drawLoupe(view: QueueView, tickets: readonly Alert[], rect: Rect, world: World): Drawing {
	const inner = insetRect(rect, LOUPE_PADDING);
	const large = inner.height > 200;
	const head = textBlock('loupe-hour', hourRange(view.detailHour, world), inner, {
		style: 'strong',
		size: large ? TITLE_SIZE : LABEL_SIZE
	});
	const rowsRect = trimTop(inner, head.height + LABEL_SIZE * 0.3);
	const capacity = Math.floor(rowsRect.height / ROW_HEIGHT.least);
	const shown = tickets.slice(0, tickets.length <= capacity ? capacity : capacity - 1);
	const more = tickets.length - shown.length;
	const pitch = Math.min(ROW_HEIGHT.most, rowsRect.height / (shown.length + (more > 0 ? 1 : 0)));
	const loupeRows = shown.map((ticket, index): LoupeRow => ({
		ticket,
		rect: { ...rowsRect, y: rowsRect.y + index * pitch, height: pitch },
		time: arrivalTime(ticket, world)
	}));
	const moreText = textBlock(
		'more',
		more > 0 ? pluralWord(world, 'queue.more', more) : '',
		{ ...rowsRect, y: 0 },
		{ style: 'soft' }
	);
	const lastRow = { ...rowsRect, y: rowsRect.y + shown.length * pitch, height: pitch };
	return mergeDrawings(
		{
			shapes: [{ id: 'loupe', style: 'plate', d: rectPath(rect) }],
			texts: [...head.texts, ...centreInRow(moreText, lastRow).texts]
		},
		drawRows(loupeRows, pitch, world)
	);
}

/**
 * Draws the rows on a common time scale: the time, the mark, the wait as a thin line, the handling as a
 * stroke, and the outcome in words.
 */
function drawRows(loupeRows: readonly LoupeRow[], pitch: number, world: World): Drawing {
	const size = roundToTenth(Math.min(pitch * 0.82, LABEL_SIZE * 2.8));
	const fontSize =
		pitch >= LARGE_TEXT.row && (loupeRows[0]?.rect.width ?? 0) >= LARGE_TEXT.width ? TITLE_SIZE : LABEL_SIZE;
	const timeWidth =
		Math.max(...loupeRows.map(({ time }) => time.length)) * MONO_LETTER_WIDTH * fontSize + LABEL_SIZE * 0.6;
	const strokesX = timeWidth + size + LABEL_SIZE * 0.5;
	const scale = unitsPerMinute(loupeRows, strokesX, fontSize, world);
	const placed = loupeRows.map((line) => ({
		...line,
		...layOutStrokes(line, strokesX, scale, fontSize, world)
	}));
	return mergeDrawings({
		shapes: [
			{ id: 'waits', style: 'axis', d: placed.map(({ wait }) => wait).join('') },
			{ id: 'looks', style: 'curve', d: placed.map(({ look }) => look).join('') },
			{ id: 'loupe-crosses', style: 'boxes', d: placed.map(({ torn }) => torn).join('') }
		],
		series: [
			{
				kind: 'loupe',
				marks: loupeRows.map(({ ticket, rect }) =>
					alertMark(
						ticket,
						roundToTenth(rect.x + timeWidth + size / 2),
						roundToTenth(rect.y + rect.height / 2),
						size
					)
				)
			}
		],
		texts: placed.flatMap(({ ticket, rect, time, words }) => [
			...centreInRow(
				textBlock(`time-${ticket.id}`, time, { ...rect, y: 0 }, { style: 'machine', size: fontSize }),
				rect
			).texts,
			...words.texts
		])
	});
}

/**
 * Returns the units per minute of the time scale: as many as leave space for the words of each alert. The
 * words are the short ones if the long ones would leave too little.
 */
function unitsPerMinute(
	loupeRows: readonly LoupeRow[],
	strokesX: number,
	fontSize: number,
	world: World
): number {
	const largest = (loupeRows[0]?.rect.width ?? 0) * MAX_MINUTE_SHARE;
	const fitting = (wording: (all: string[]) => string | undefined) =>
		Math.min(
			largest,
			...loupeRows.map(({ ticket, rect }) => {
				const words = textWidth(wording(outcomeWordings(ticket, world)) ?? '', fontSize) * 1.04 + LABEL_SIZE;
				return (rect.width - strokesX - words) / Math.max(0.1, ticket.doneAt - ticket.arrivedAt);
			})
		);
	const withLongWords = fitting((all) => all[0]);
	return withLongWords >= largest / 5
		? withLongWords
		: Math.max(
				0,
				fitting((all) => all.at(-1))
			);
}

function layOutStrokes(
	{ ticket, rect }: LoupeRow,
	strokesX: number,
	scale: number,
	fontSize: number,
	world: World
) {
	const y = roundToTenth(rect.y + rect.height / 2);
	const start = rect.x + strokesX;
	const opened = start + (ticket.waitedUntil - ticket.arrivedAt) * scale;
	const done = ticket.lost
		? opened
		: Math.max(opened + MIN_HANDLING_LENGTH, start + (ticket.doneAt - ticket.arrivedAt) * scale);
	const wordsX = done + LABEL_SIZE * (ticket.lost ? 0.9 : 0.5);
	const wordsRect = { x: wordsX, y: 0, width: rect.x + rect.width - wordsX };
	const words = outcomeWordings(ticket, world);
	const fitting = words.find((one) => textWidth(one, fontSize) * 1.04 <= wordsRect.width) ?? '';
	return {
		wait: opened > start + 0.5 ? `M${roundToTenth(start)} ${y}H${roundToTenth(opened)}` : '',
		look: ticket.lost ? '' : `M${roundToTenth(opened)} ${y}H${roundToTenth(done)}`,
		torn: ticket.lost ? crossPath(opened + 3, y, 6) : '',
		words: centreInRow(
			textBlock(`fate-${ticket.id}`, fitting, wordsRect, {
				style: ticket.lost ? 'strong' : 'soft',
				size: fontSize,
				maxLines: 1
			}),
			rect
		) satisfies TextBlock
	};
}
