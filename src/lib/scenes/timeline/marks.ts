/**
 * Shapes of the signs: filled or barred rings, two triangles that point back, lines that continue, and what
 * followed.
 */
import type { Shape } from '#lib/chart/drawing.ts';
import { circlePath } from '#lib/chart/marks/symbol-paths.ts';
import { roundToTenth } from '#lib/chart/path.ts';
import { questionMarkPath } from '../shared/question-mark.ts';
import type { LaneSign } from './data.ts';

/** A sign at its position, in units. */
export interface PlacedSign {
	readonly id: string;
	readonly sign: LaneSign;
	readonly status: string;
	/** X of the date of the record. */
	readonly x: number;
	/** X of what followed; undefined if nothing did. */
	readonly to?: number;
	readonly y: number;
	/** Half the height of the sign. */
	readonly r: number;
}

/** Returns the x of the right edge of a sign, with its line to a later date and its question mark, but without an arrow. */
export const signRight = ({ r, status, to, x }: PlacedSign): number =>
	Math.max(x + r, to === undefined ? 0 : to + r, status === 'unsettled' ? x + 3 * r : 0);

/**
 * Returns the shapes of a sign and of its status. A sign with a later date has a line to it, which ends in an open ring.
 * `onward` has an arrow to the end of the lane, from the later date if it was postponed. An unsettled sign has a question
 * mark, a dropped one is dotted.
 * @param end x of the right end of the lane
 */
export function signShapes(placed: PlacedSign, end: number): Shape[] {
	const { id, sign, r, status, to, x, y } = placed;
	const parts: [name: string, style: string, d: string][] = [];
	if (sign === 'onward') {
		const start = status === 'postponed' && to !== undefined ? to : x;
		if (start > x)
			parts.push(['wait', 'hair', linePath(x, start, y)], ['due', 'sign', barredRingPath(x, y, r * 0.6)]);
		parts.push([
			'on',
			'curve',
			`${linePath(start, end - r * 0.6, y)}${arrowheadPath(end - r * 0.6, y, r * 0.8)}`
		]);
		parts.push(['sign', status === 'postponed' ? 'sign' : 'sign full', circlePath(start, y, r)]);
		parts.push(['bar', status === 'postponed' ? 'sign open' : 'poster-rule', barPath(start, y, r)]);
	} else if (sign === 'rewind') parts.push(['sign', 'sign full', rewindPath(x, y, r)]);
	else {
		if (to !== undefined)
			parts.push(['until', 'axis', linePath(x, to, y)], ['yes', 'sign', circlePath(to, y, r)]);
		const look = sign === 'full' ? 'sign full' : 'sign';
		parts.push([
			'sign',
			status === 'dropped' ? 'sign dotted' : look,
			sign === 'full' ? circlePath(x, y, r) : barredRingPath(x, y, r)
		]);
	}
	if (status === 'unsettled') parts.push(['doubt', 'sign open', questionMarkPath(x + 2.1 * r, y, r * 1.6)]);
	return parts.map(([name, style, d]) => ({ id: `${id}-${name}`, style, d }));
}

const linePath = (from: number, to: number, y: number): string =>
	`M${roundToTenth(from)} ${roundToTenth(y)}H${roundToTenth(to)}`;

const barPath = (x: number, y: number, r: number): string =>
	`M${roundToTenth(x - r * 0.7)} ${roundToTenth(y + r * 0.7)}L${roundToTenth(x + r * 0.7)} ${roundToTenth(y - r * 0.7)}`;

const barredRingPath = (x: number, y: number, r: number): string => circlePath(x, y, r) + barPath(x, y, r);

/** Returns the path of an arrowhead. */
const arrowheadPath = (x: number, y: number, r: number): string =>
	`M${roundToTenth(x - r)} ${roundToTenth(y - r)}L${roundToTenth(x)} ${roundToTenth(y)}L${roundToTenth(x - r)} ${roundToTenth(y + r)}`;

/** Returns the path of two triangles that point to the left, around a point. */
const rewindPath = (x: number, y: number, r: number): string =>
	[x, x + r]
		.map(
			(base) =>
				`M${roundToTenth(base - r)} ${roundToTenth(y)}L${roundToTenth(base)} ${roundToTenth(y - r)}V${roundToTenth(y + r)}z`
		)
		.join('');
