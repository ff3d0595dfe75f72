/**
 * Draws a day of alerts in one column per hour, with lost alerts crossed out, and a loupe that enlarges one
 * hour.
 */
import { AXIS_HEIGHT } from '#lib/chart/layout/axis.ts';
import { textBlock, type TextBlock } from '#lib/chart/text/text-block.ts';
import { strokesAroundText } from '#lib/chart/text/line-around-text.ts';
import { layOutCounts } from '#lib/chart/layout/counts.ts';
import { mergeDrawings, type Drawing } from '#lib/chart/drawing.ts';
import { roundToTenth } from '#lib/chart/path.ts';
import { trimTop, splitColumns, splitRows } from '#lib/chart/layout/divide-rect.ts';
import { contentArea, LABEL_SIZE, TITLE_SIZE, type Rect, type Viewport } from '#lib/chart/viewport.ts';
import { formatCount, pluralWord } from '../shared/plural.ts';
import { defineMarkScene } from '../define-mark-scene.ts';
import type { World } from '../world.ts';
import { alertsInHour, data, type QueueView } from './data.ts';
import { drawDay, type DayDrawing } from './day.ts';
import { drawLoupe, MIN_LOUPE_SIZE } from './loupe.ts';
import { table } from './table.ts';
import { averageWordings } from './words.ts';

/** Ratio of width to height above which the loupe goes beside the day. */
const SIDE_BY_SIDE_RATIO = 1.7;
/** Shares of the width for the day, and for the loupe beside it. */
const COLUMN_SHARES = [0.56, 0.44];
/** Shares of the height for the day, and for the loupe below it. */
const ROW_SHARES = [0.48, 0.52];
/** Height up to which the averages are left out, in units. */
const MIN_HEIGHT_FOR_AVERAGE = 330;

function layout(view: QueueView, viewport: Viewport, world: World): Drawing {
	const whole = contentArea(viewport);
	const head = layOutHeading(view, viewport, whole, world);
	const rest = trimTop(whole, head.height + LABEL_SIZE);
	const detailAlerts = alertsInHour(view.tickets, view.detailHour);
	const { dayRect, loupe } = divideRect(rest, detailAlerts.length > 0);
	const day = drawDay(view, dayRect, loupe !== undefined, world);
	if (!loupe) return mergeDrawings(day.drawing, { texts: head.texts });
	return mergeDrawings(
		{
			shapes: [
				{ id: 'opening', style: 'hair', d: strokesAroundText(connectorPath(day, loupe), day.drawing.texts) }
			]
		},
		day.drawing,
		drawLoupe(view, detailAlerts, loupe, world),
		{ texts: head.texts }
	);
}

/** Lays out the title, the counts of the day and the average of the hours. */
function layOutHeading(view: QueueView, viewport: Viewport, whole: Rect, world: World): TextBlock {
	const { total, isPeak } = view;
	const title = textBlock(
		'title',
		viewport.showTitle ? world.word(isPeak ? 'queue.title-busy' : 'queue.title') : '',
		whole,
		{ style: 'chart-title', size: TITLE_SIZE, maxLines: 1 }
	);
	const belowTitle = trimTop(whole, title.height > 0 ? title.height + LABEL_SIZE * 0.8 : 0);
	const count = (id: string, value: number, style: string) => ({
		id,
		number: formatCount(world, value),
		names: [pluralWord(world, `queue.${id}`, value)],
		style
	});
	const [totalEntry, lostEntry] = [count('alert', total.alerts, ''), count('lost', total.lost, '')];
	const allEntries = [
		totalEntry,
		count('right', total.right, 'right-ink'),
		count('wrong', total.alerts - total.right, 'wrong-ink'),
		lostEntry
	];
	// If not all four counts fit, shows only the total and the lost alerts.
	const shown =
		total.alerts > 0
			? (layOutCounts(allEntries, belowTitle, 1) ?? layOutCounts([totalEntry, lostEntry], belowTitle))
			: undefined;
	const numbers = shown ?? { texts: [], width: 0, height: 0 };
	const isEmpty = total.alerts === 0 || view.operators === 0;
	const note = textBlock(
		'average',
		isEmpty || whole.height > MIN_HEIGHT_FOR_AVERAGE ? averageWordings(view, world) : '',
		trimTop(belowTitle, numbers.height > 0 ? numbers.height + LABEL_SIZE * 0.4 : 0),
		{ style: 'soft', maxLines: 1 }
	);
	const noteHeight = note.height > 0 ? note.height + LABEL_SIZE * 0.4 : 0;
	return {
		texts: [...title.texts, ...numbers.texts, ...note.texts],
		width: whole.width,
		height: belowTitle.y - whole.y + numbers.height + noteHeight
	};
}

/**
 * Divides the layout box between the day and the loupe. Omits the loupe if it has too little space or no
 * alerts.
 */
function divideRect(rest: Rect, hasAlerts: boolean): { readonly dayRect: Rect; readonly loupe?: Rect } {
	const isSideBySide = rest.width > SIDE_BY_SIDE_RATIO * rest.height;
	const [dayRect, loupe] = isSideBySide
		? splitColumns(rest, COLUMN_SHARES, LABEL_SIZE * 2)
		: splitRows(rest, ROW_SHARES, LABEL_SIZE * 2);
	const fits = loupe && loupe.height >= MIN_LOUPE_SIZE.height && loupe.width >= MIN_LOUPE_SIZE.width;
	return hasAlerts && dayRect && fits ? { dayRect, loupe } : { dayRect: rest };
}

/** Returns two lines from the detailed hour to the corners of the loupe, as for an inset of a map. */
function connectorPath({ detailRect }: DayDrawing, loupe: Rect): string {
	const line = (fromX: number, fromY: number, x: number, y: number) =>
		`M${roundToTenth(fromX)} ${roundToTenth(fromY)}L${roundToTenth(x)} ${roundToTenth(y)}`;
	const [right, bottom] = [detailRect.x + detailRect.width, detailRect.y + detailRect.height];
	// Starts below the labels of the axis when the loupe is below the day.
	const belowAxis = bottom + AXIS_HEIGHT + LABEL_SIZE * 0.2;
	return loupe.y >= bottom
		? line(detailRect.x, belowAxis, loupe.x, loupe.y) + line(right, belowAxis, loupe.x + loupe.width, loupe.y)
		: line(right, detailRect.y, loupe.x, loupe.y) + line(right, bottom, loupe.x, loupe.y + loupe.height);
}

export default defineMarkScene({ data, layout, table });
