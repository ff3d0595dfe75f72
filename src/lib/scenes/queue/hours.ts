import { scaleLinear } from 'd3-scale';
import { axisAcross, AXIS_HEIGHT } from '#lib/chart/axis.ts';
import { block } from '#lib/chart/block.ts';
import { together, type Drawing, type Mark } from '#lib/chart/drawing.ts';
import { round } from '#lib/chart/path.ts';
import { above, below } from '#lib/chart/divide.ts';
import { LABEL, type Rect } from '#lib/chart/viewport.ts';
import { integer } from '../plural.ts';
import type { World } from '../world.ts';
import { HOURS, type Ticket } from './arrivals.ts';
import { arrivedIn, type QueueView } from './data.ts';

export interface DayDrawing {
	readonly drawing: Drawing;
	/** What is opened: the column of one hour. */
	readonly opened: Rect;
}

/** Alerts for which a mark can stand, from one on; and how many marks, and how small, are not too many. */
const EACH = [1, 10, 100] as const;
const MOST = 4000;
const SMALLEST = 3;
const LARGEST = 24;
/** Between two hours, in widths of an hour. */
const APART = 0.12;
/** Hours between two that the axis names. */
const NAMED = 6;

/** Marks of one hour: so many abreast, so far from one another. */
interface Stack {
	readonly each: number;
	readonly abreast: number;
	readonly pitch: number;
}

/** Every alert of a day in the column of its hour, right ones at the foot; those that are lost are crossed out. */
export function drawDay(view: QueueView, rect: Rect, loupe: boolean, world: World): DayDrawing {
	const hours = view.hours.map((_, hour) => arrivedIn(view.tickets, hour));
	const bars = above(rect, AXIS_HEIGHT);
	const hour = scaleLinear([0, HOURS], [rect.x, rect.x + rect.width]);
	const stack = stackIn(hours, bars);
	const note = block(
		'each',
		stack.each > 1 ? world.fill('queue.each', { count: integer(world, stack.each) }) : '',
		rect,
		{ style: 'soft', most: 1, anchor: 'end' }
	);
	const fitted = note.height > 0 ? stackIn(hours, below(bars, note.height + LABEL * 0.3), stack.each) : stack;
	const foot = bars.y + bars.height;
	const placed = hours.flatMap((tickets, index) =>
		marksOf(tickets, fitted, (hour(index) + hour(index + 1)) / 2, foot - 1)
	);
	const high = heightOf(hours[view.opened] ?? [], fitted) + 4;
	const opened = { x: hour(view.opened), y: foot - high, width: hour(1) - hour(0), height: high };
	return {
		opened,
		drawing: together(
			{
				shapes: [...(loupe ? [{ id: 'opened', style: 'plate', d: box(opened) }] : [])],
				casts: [{ of: 'alerts', marks: placed.map(({ mark }) => mark) }],
				texts: note.texts
			},
			{
				shapes: [
					{
						id: 'crosses',
						style: fitted.pitch < LABEL * 0.9 ? 'boxes fine' : 'boxes',
						d: placed.map(({ cross }) => cross).join('')
					}
				]
			},
			axisAcross({
				id: 'hours',
				scale: hour,
				ticks: Array.from({ length: HOURS / NAMED + 1 }, (_, index) => index * NAMED),
				write: (value) => world.fill('queue.clock', { hour: integer(world, value) }),
				ends: [rect.x, rect.x + rect.width],
				at: foot
			})
		)
	};
}

/** The largest marks with which the fullest hour stands in the room: one for each alert, or for ten, or a hundred. */
function stackIn(hours: readonly Ticket[][], { width, height }: Rect, least = 1): Stack {
	const wide = (width / HOURS) * (1 - APART);
	const last = EACH[EACH.length - 1] as number;
	for (const each of EACH.filter((one) => one >= least)) {
		const sizes = hours.map((tickets) => grouped(tickets, each).length);
		const tallest = Math.max(1, ...sizes);
		const ways = Array.from({ length: 40 }, (_, index) => {
			const abreast = index + 1;
			return { abreast, pitch: Math.min(LARGEST, wide / abreast, height / Math.ceil(tallest / abreast)) };
		});
		const best = ways.reduce((a, b) => (b.pitch > a.pitch ? b : a));
		const total = sizes.reduce((sum, size) => sum + size, 0);
		if ((best.pitch >= SMALLEST && total <= MOST) || each === last) return { each, ...best };
	}
	throw new RangeError(`Marks stand for ${last} alerts at most, not for ${least}.`);
}

/** In the order in which they are piled: right ones, false ones, and of each first those that somebody opened. */
const PILES = [
	[true, false],
	[true, true],
	[false, false],
	[false, true]
] as const;

/** Of each pile one alert for so many. */
const grouped = (tickets: readonly Ticket[], each: number): Ticket[] =>
	PILES.flatMap(([right, lost]) => {
		const pile = tickets.filter((ticket) => ticket.right === right && ticket.lost === lost);
		return pile.slice(0, Math.round(pile.length / each));
	});

const heightOf = (tickets: readonly Ticket[], { each, abreast, pitch }: Stack): number =>
	Math.ceil(grouped(tickets, each).length / abreast) * pitch;

function marksOf(tickets: readonly Ticket[], { each, abreast, pitch }: Stack, middle: number, foot: number) {
	return grouped(tickets, each).map((ticket, index) => {
		const x = round(middle + ((index % abreast) - (abreast - 1) / 2) * pitch);
		const y = round(foot - (Math.floor(index / abreast) + 0.5) * pitch);
		return { mark: markOf(ticket, x, y, round(pitch)), cross: ticket.lost ? cross(x, y, pitch) : '' };
	});
}

/** An alert: in its middle the world, around it what the software said. */
export const markOf = ({ id, right }: Ticket, x: number, y: number, size: number): Mark => ({
	id: String(id),
	x,
	y,
	size,
	core: right ? 'real' : 'ordinary',
	frame: right ? 'right' : 'false'
});

/** Two strokes through a mark. */
export function cross(x: number, y: number, size: number): string {
	const half = round(size * 0.48);
	const [left, top, side] = [round(x - half), round(y - half), 2 * half];
	return `M${left} ${top}l${side} ${side}m0-${side}l-${side} ${side}`;
}

export const box = ({ x, y, width, height }: Rect): string =>
	`M${round(x)} ${round(y)}h${round(width)}v${round(height)}h-${round(width)}z`;
