import { stacked, type TextLine } from '#lib/chart/text-lines.ts';
import { round } from '#lib/chart/path.ts';
import { balanced } from '../paragraph.ts';
import { writeDate } from '#lib/i18n/dates.ts';
import type { World } from '../world.ts';
import { DOTS, type Plot } from './field.ts';

/** What both slides of a crowd share. */

export const MARGIN = 8;
/** Size of all but titles and numbers. */
export const LABEL = 10.1;

/** Columns of a field that leave no row unfinished. */
const COLUMNS = [100, 125, 200, 250, 400];

/** The field with the largest dots in some room, at its left and top edges. */
export function plotIn(x: number, y: number, width: number, height: number): Plot {
	const plots = COLUMNS.map((columns): Plot => {
		const rows = DOTS / columns;
		return { x, y, columns, rows, pitch: Math.floor(Math.min(width / columns, height / rows) * 100) / 100 };
	});
	return plots.reduce((best, plot) => (plot.pitch > best.pitch ? plot : best));
}

/** That no French law allows it, its last line on a baseline; and where the first one begins. */
export function lawAbove(
	x: number,
	foot: number,
	width: number,
	world: World
): { lines: TextLine[]; top: number } {
	const words = world.fill('crowd.slide-law', { date: writeDate(world.locale, world.lawAsOf) });
	const line = { id: 'law', x, y: 0, size: LABEL, anchor: 'start', style: 'soft' } as const;
	const lines = stacked(balanced(words, LABEL, width), line, 1.2);
	const up = foot - (lines.at(-1)?.y ?? 0);
	return { lines: lines.map((line) => ({ ...line, y: round(line.y + up) })), top: up - LABEL * 0.75 };
}

/** Baseline of what a number counts, under that of the number: commas of large numbers hang low. */
export const nameUnder = (baseline: number, number: number): number =>
	baseline + number * 0.24 + LABEL * 0.77;
