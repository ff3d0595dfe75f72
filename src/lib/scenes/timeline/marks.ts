/** Signs of what happened: full or barred rings, two triangles that point back, a line that goes on; and what followed. */
import type { Shape } from '#lib/chart/drawing.ts';
import { ring } from '#lib/chart/marks.ts';
import { round } from '#lib/chart/path.ts';
import { questionMark } from '../question-mark.ts';
import type { Sign } from './data.ts';

export interface Placed {
	readonly id: string;
	readonly sign: Sign;
	readonly status: string;
	/** Where it begins, and where what followed stands, if anything did. */
	readonly x: number;
	readonly to?: number;
	readonly y: number;
	/** Half the height of a sign. */
	readonly r: number;
}

/** How far a mark reaches to the right, in halves of a sign. */
export const reach = ({ r, status, to, x }: Placed): number =>
	Math.max(x + r, to === undefined ? 0 : to + r, status === 'unsettled' ? x + 3 * r : 0);

/** A sign, a line to what followed, and what followed: a ring without its bar, a question, or an arrow that goes on. */
export function shapesOf(placed: Placed, end: number): Shape[] {
	const { id, sign, r, status, to, x, y } = placed;
	const parts: [name: string, style: string, d: string][] = [];
	if (sign === 'onward') {
		const start = status === 'postponed' && to !== undefined ? to : x;
		if (start > x)
			parts.push(['wait', 'hair', line(x, start, y)], ['due', 'sign', barredRing(x, y, r * 0.6)]);
		parts.push(['on', 'curve', `${line(start, end - r * 0.6, y)}${head(end - r * 0.6, y, r * 0.8)}`]);
		parts.push(['sign', status === 'postponed' ? 'sign' : 'sign full', ring(start, y, r)]);
		parts.push(['bar', status === 'postponed' ? 'sign open' : 'poster-rule', bar(start, y, r)]);
	} else if (sign === 'rewind') parts.push(['sign', 'sign full', rewind(x, y, r)]);
	else {
		if (to !== undefined) parts.push(['until', 'axis', line(x, to, y)], ['yes', 'sign', ring(to, y, r)]);
		const look = sign === 'full' ? 'sign full' : 'sign';
		parts.push([
			'sign',
			status === 'dropped' ? 'sign dotted' : look,
			sign === 'full' ? ring(x, y, r) : barredRing(x, y, r)
		]);
	}
	if (status === 'unsettled') parts.push(['doubt', 'sign open', questionMark(x + 2.1 * r, y, r * 1.6)]);
	return parts.map(([name, style, d]) => ({ id: `${id}-${name}`, style, d }));
}

const line = (from: number, to: number, y: number): string => `M${round(from)} ${round(y)}H${round(to)}`;

const bar = (x: number, y: number, r: number): string =>
	`M${round(x - r * 0.7)} ${round(y + r * 0.7)}L${round(x + r * 0.7)} ${round(y - r * 0.7)}`;

const barredRing = (x: number, y: number, r: number): string => ring(x, y, r) + bar(x, y, r);

/** It goes on. */
const head = (x: number, y: number, r: number): string =>
	`M${round(x - r)} ${round(y - r)}L${round(x)} ${round(y)}L${round(x - r)} ${round(y + r)}`;

/** Two triangles that point back, around a point. */
const rewind = (x: number, y: number, r: number): string =>
	[x, x + r]
		.map((base) => `M${round(base - r)} ${round(y)}L${round(base)} ${round(y - r)}V${round(y + r)}z`)
		.join('');
