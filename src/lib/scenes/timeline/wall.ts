/** A gate in plan: years, a wall, and openings in it with two leaves each. */
import type { Drawing, Shape } from '#lib/chart/drawing.ts';
import { round } from '#lib/chart/path.ts';
import { hatching } from '#lib/chart/hatch.ts';
import { LABEL, type Rect } from '#lib/chart/viewport.ts';
import { yearsOf } from '../dates.ts';
import type { Gate, Stretch } from './stretches.ts';

/** Thickness of a leaf of the gate, and how far its end is shown to turn, in radians. */
export const LEAF = 3.5;
const SWING = 0.22;
export const GAP = LABEL * 0.6;

/** Where time runs down, and what stands left and right of it. */
export interface Frame {
	readonly y: (years: number) => number;
	readonly size: number;
	readonly head: number;
	/** What is said beside diamonds. */
	readonly left: Rect;
	/** Years. */
	readonly years: Rect;
	readonly wall: Rect;
	/** What the parts of the wall are. */
	readonly right: Rect;
}

/** The wall with its openings, as on a plan: solid where it is closed, two open leaves where it is not. */
export function drawWall({ stretches, asOf }: Gate, { left, right, size, wall, y, years }: Frame): Drawing {
	const first = stretches[0]?.from ?? 0;
	const last = stretches.at(-1)?.to ?? first;
	const ticks = Array.from({ length: Math.round(last - first) }, (_, index) => first + index);
	const edge = years.x;
	const now = round(y(yearsOf(asOf)));
	return {
		shapes: [
			{
				id: 'years',
				style: 'hair',
				d: [...ticks, last].map((year) => `M${round(edge)} ${round(y(year))}H${round(wall.x)}`).join('')
			},
			...stretches.flatMap((stretch, index) => stretchOf(stretch, `stretch-${index}`, wall, right, y)),
			{
				id: 'now',
				style: 'curve',
				d: `M${round(left.width > 0 ? left.x + left.width + GAP : edge)} ${now}H${round(wall.x + wall.width + GAP)}`
			}
		],
		casts: [],
		texts: ticks.map((year) => ({
			id: `year-${year}`,
			text: String(year),
			x: round(edge + (wall.x - edge) / 2 - 1),
			y: round(y(year + 0.5) + size * 0.36),
			size,
			anchor: 'middle',
			style: 'machine soft'
		}))
	};
}

/** A part of the wall. */
function stretchOf(
	{ from, state, to }: Stretch,
	id: string,
	{ width, x }: Rect,
	right: Rect,
	y: (years: number) => number
): Shape[] {
	const [top, high] = [round(y(from)), round(y(to) - y(from))];
	const body = `M${round(x)} ${top}h${round(width)}v${high}h-${round(width)}z`;
	switch (state) {
		case 'closed':
			return [{ id, style: 'sign full', d: body }];
		case 'unknown':
			return [
				{ id: `${id}-hatch`, style: 'grid-line', d: hatching({ x, y: top, width, height: high }, 4) },
				{ id, style: 'boxes', d: body }
			];
		case 'open': {
			const reach = round(Math.min(high / 2, right.width * 0.5));
			const hinge = round(x + width);
			const leaf = (at: number) => `M${hinge} ${round(at)}h${reach}v${LEAF}h-${reach}z`;
			// How a plan shows that a leaf turns: a piece of the arc on which its end runs.
			const swing = (at: number, down: number) => {
				const [dx, dy] = [reach * (1 - Math.cos(SWING)), reach * Math.sin(SWING)];
				return `M${round(hinge + reach)} ${round(at)}a${reach} ${reach} 0 0 ${down > 0 ? 1 : 0} ${round(-dx)} ${round(dy * down)}`;
			};
			return [
				{ id: `${id}-swing`, style: 'hair', d: swing(top + LEAF, 1) + swing(top + high - LEAF, -1) },
				{ id, style: 'sign', d: leaf(top) + leaf(top + high - LEAF) }
			];
		}
	}
}
