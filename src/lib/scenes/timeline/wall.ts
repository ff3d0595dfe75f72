/** Draws a gate in plan: years, a wall, and openings with two leaves each. */
import type { Drawing, Shape } from '#lib/chart/drawing.ts';
import { roundToTenth } from '#lib/chart/path.ts';
import { hatchRect } from '#lib/chart/marks/hatch.ts';
import { LABEL_SIZE, type Rect } from '#lib/chart/viewport.ts';
import { decimalYear } from '../shared/dates.ts';
import type { Gate, GatePeriod } from './gate-periods.ts';

/** Thickness of a leaf of the gate, in units. */
export const LEAF_THICKNESS = 3.5;
/** Angle of the arc at the end of a leaf, in radians. */
const SWING_ANGLE = 0.22;
/** Gap between the parts of the gate, in units. */
export const GATE_GAP = LABEL_SIZE * 0.6;

/** Layout of the gate. Time runs from top to bottom. */
export interface GateLayout {
	/** Returns the y of a time in years. */
	readonly y: (years: number) => number;
	/** Font size of the text, in units. */
	readonly size: number;
	/** Font size of the headings, in units. */
	readonly headingSize: number;
	/** Rectangle of the labels of the diamonds. Its width is 0 if there are none. */
	readonly left: Rect;
	/** Rectangle of the numbers of the years. */
	readonly years: Rect;
	readonly wall: Rect;
	/** Rectangle of the text of the periods. */
	readonly right: Rect;
}

/**
 * Draws the wall as on a plan: solid in closed periods, hatched in unknown ones, and with two leaves in open
 * ones.
 */
export function drawWall(
	{ periods, asOf }: Gate,
	{ left, right, size, wall, y, years }: GateLayout
): Drawing {
	const first = periods[0]?.from ?? 0;
	const last = periods.at(-1)?.to ?? first;
	const ticks = Array.from({ length: Math.round(last - first) }, (_, index) => first + index);
	const ticksX = years.x;
	const now = roundToTenth(y(decimalYear(asOf)));
	return {
		shapes: [
			{
				id: 'years',
				style: 'hair',
				d: [...ticks, last]
					.map((year) => `M${roundToTenth(ticksX)} ${roundToTenth(y(year))}H${roundToTenth(wall.x)}`)
					.join('')
			},
			...periods.flatMap((stretch, index) => periodShapes(stretch, `stretch-${index}`, wall, right, y)),
			{
				id: 'now',
				style: 'curve',
				d: `M${roundToTenth(left.width > 0 ? left.x + left.width + GATE_GAP : ticksX)} ${now}H${roundToTenth(wall.x + wall.width + GATE_GAP)}`
			}
		],
		series: [],
		texts: ticks.map((year) => ({
			id: `year-${year}`,
			text: String(year),
			x: roundToTenth(ticksX + (wall.x - ticksX) / 2 - 1),
			y: roundToTenth(y(year + 0.5) + size * 0.36),
			size,
			anchor: 'middle',
			style: 'machine soft'
		}))
	};
}

/** Returns the part of the wall that a period takes. */
function periodShapes(
	{ from, state, to }: GatePeriod,
	id: string,
	{ width, x }: Rect,
	right: Rect,
	y: (years: number) => number
): Shape[] {
	const [top, height] = [roundToTenth(y(from)), roundToTenth(y(to) - y(from))];
	const body = `M${roundToTenth(x)} ${top}h${roundToTenth(width)}v${height}h-${roundToTenth(width)}z`;
	switch (state) {
		case 'closed':
			return [{ id, style: 'sign full', d: body }];
		case 'unknown':
			return [
				{ id: `${id}-hatch`, style: 'grid-line', d: hatchRect({ x, y: top, width, height }, 4) },
				{ id, style: 'boxes', d: body }
			];
		case 'open': {
			const leafLength = roundToTenth(Math.min(height / 2, right.width * 0.5));
			const hinge = roundToTenth(x + width);
			const leaf = (at: number) =>
				`M${hinge} ${roundToTenth(at)}h${leafLength}v${LEAF_THICKNESS}h-${leafLength}z`;
			// Plans show the swing of a leaf as a piece of the arc of its end.
			const swing = (at: number, down: number) => {
				const [dx, dy] = [leafLength * (1 - Math.cos(SWING_ANGLE)), leafLength * Math.sin(SWING_ANGLE)];
				return `M${roundToTenth(hinge + leafLength)} ${roundToTenth(at)}a${leafLength} ${leafLength} 0 0 ${down > 0 ? 1 : 0} ${roundToTenth(-dx)} ${roundToTenth(dy * down)}`;
			};
			return [
				{
					id: `${id}-swing`,
					style: 'hair',
					d: swing(top + LEAF_THICKNESS, 1) + swing(top + height - LEAF_THICKNESS, -1)
				},
				{ id, style: 'sign', d: leaf(top) + leaf(top + height - LEAF_THICKNESS) }
			];
		}
	}
}
