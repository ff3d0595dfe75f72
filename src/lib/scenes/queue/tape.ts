import { round } from '#lib/chart/path.ts';
import { MINUTES, type Ticket } from './hour.ts';

/** The hour as a tape cut into parts, one below the other: who answers above the axis, losses below. */
export interface Tape {
	/** Tickets as they come, as they are dealt with (as long as that takes) and as they are lost. */
	readonly right: string;
	readonly wrong: string;
	/** From a ticket to whoever opens it, or to the ground. */
	readonly waits: string;
	readonly falls: string;
	/** What tears a lost ticket. */
	readonly tears: string;
	readonly axis: string;
	/** A band for each person, full length: where it is empty, the person is free. */
	readonly lanes: string;
	readonly people: readonly Person[];
}

/** Somebody who answers, in the units of the drawing. */
export interface Person {
	readonly id: string;
	readonly x: number;
	readonly y: number;
	readonly scale: number;
}

/** Sizes of one layout. */
export interface TapeSizes {
	readonly left: number;
	readonly width: number;
	readonly top: number;
	/** Parts into which the hour is cut. */
	readonly parts: number;
	/** From one part to the next. */
	readonly pitch: number;
	/** Height of all lanes together, of a ticket, and of the room that waits and falls take. */
	readonly lanes: number;
	readonly ticket: number;
	readonly gap: number;
	/** Most units that a metre of those who answer takes up. */
	readonly people: number;
}

/** Minutes of a part. */
const long = ({ parts }: TapeSizes): number => MINUTES / parts;
/** Five minutes. */
const TICK = 5;
/** Height of a bar for its lane's. */
const BAR = 0.86;
/** A ticket's width for its height. */
const SHAPE = 1.25;
/** Tickets narrower than this are drawn as a stroke. */
const NARROW = 1.2;
/** Height of a person who stands, in the metres of `poses`. */
const STANDING = 2.9;

/** Where the time axis of a part lies. */
export const axisOf = ({ top, pitch, lanes, gap, ticket }: TapeSizes, part: number): number =>
	top + part * pitch + lanes + gap + ticket;

/** Draws the hour; `operators` is how many lanes there are. */
export function tape(tickets: readonly Ticket[], operators: number, sizes: TapeSizes): Tape {
	const pen = { right: '', wrong: '', waits: '', falls: '', tears: '' };
	const width = ticketWidth(tickets.length, sizes);
	for (const ticket of tickets) {
		const ink = ticket.right ? 'right' : 'wrong';
		if (ticket.at >= 0) pen[ink] += mark(sizes, ticket.at, 0, width);
		if (ticket.lane === undefined) drop(pen, ink, ticket, sizes, width);
		else open(pen, ink, { ...ticket, lane: ticket.lane }, sizes, operators);
	}
	return { ...pen, ...furniture(operators, sizes) };
}

type Pen = Record<'right' | 'wrong' | 'waits' | 'falls' | 'tears', string>;

/** Wide enough to be a frame, narrow enough for a flood. */
function ticketWidth(count: number, { width, ticket, parts }: TapeSizes): number {
	const fitting = (0.55 * width * parts) / Math.max(1, count);
	const share = Math.min(ticket * SHAPE, fitting);
	return share < NARROW ? 0 : share;
}

/** A ticket that stands on the axis of its part, or so much below it. */
function mark(sizes: TapeSizes, minute: number, below: number, width: number): string {
	const { part, x } = place(sizes, minute);
	const foot = axisOf(sizes, part) + below;
	const height = round(sizes.ticket);
	if (width === 0) return `M${round(x)} ${round(foot)}v-${height}`;
	return `M${round(x - width / 2)} ${round(foot)}v-${height}h${round(width)}v${height}z`;
}

function place(sizes: TapeSizes, minute: number): { part: number; x: number } {
	const inside = Math.min(MINUTES, Math.max(0, minute));
	const part = Math.min(sizes.parts - 1, Math.floor(inside / long(sizes)));
	return { part, x: sizes.left + (inside / long(sizes) - part) * sizes.width };
}

/** A lost ticket falls until its patience is over, and lies there, torn. */
function drop(pen: Pen, ink: 'right' | 'wrong', ticket: Ticket, sizes: TapeSizes, width: number): void {
	const { gap, ticket: height } = sizes;
	pen.falls += slope(sizes, [ticket.at, 0], [ticket.until, gap]);
	pen[ink] += mark(sizes, ticket.until, gap + height, width);
	const { part, x } = place(sizes, ticket.until);
	const [half, top] = [Math.max(width, NARROW) / 2 + 0.5, axisOf(sizes, part) + gap - 0.5];
	const [across, down] = [round(2 * half), round(height + 1)];
	pen.tears += `M${round(x - half)} ${round(top)}l${across} ${down}`;
	if (width > 0) pen.tears += `m0-${down}l-${across} ${down}`;
}

/** A ticket that somebody opens becomes a bar as long as it takes. */
function open(
	pen: Pen,
	ink: 'right' | 'wrong',
	ticket: Ticket & { readonly lane: number },
	sizes: TapeSizes,
	operators: number
): void {
	const lane = sizes.lanes / operators;
	const up = sizes.ticket + sizes.gap + ticket.lane * lane;
	if (ticket.at >= 0) pen.waits += slope(sizes, [ticket.at, -sizes.ticket], [ticket.until, -up]);
	const height = round(lane * BAR);
	for (const { part, from, to } of pieces(sizes, ticket.until, ticket.done)) {
		const start = sizes.left + (from / long(sizes)) * sizes.width;
		const wide = ((to - from) / long(sizes)) * sizes.width;
		const foot = axisOf(sizes, part) - up;
		pen[ink] += `M${round(start)} ${round(foot)}v-${height}h${round(Math.max(0.6, wide))}v${height}z`;
	}
}

/** The parts that a stretch of time runs through, in minutes of each. */
function pieces(sizes: TapeSizes, from: number, to: number) {
	const minutes = long(sizes);
	return Array.from({ length: sizes.parts }, (_, part) => ({
		part,
		from: Math.max(0, from - part * minutes),
		to: Math.min(minutes, to - part * minutes)
	})).filter((piece) => piece.to > piece.from);
}

/** A straight line in time and height below the axis, cut where a part ends. */
function slope(sizes: TapeSizes, [from, high]: [number, number], [to, low]: [number, number]): string {
	if (to <= from) {
		const { part, x } = place(sizes, from);
		return `M${round(x)} ${round(axisOf(sizes, part) + high)}v${round(low - high)}`;
	}
	return pieces(sizes, from, to)
		.map((piece) => {
			const point = (minute: number) => {
				const share = (minute + piece.part * long(sizes) - from) / (to - from);
				const x = sizes.left + (minute / long(sizes)) * sizes.width;
				return `${round(x)} ${round(axisOf(sizes, piece.part) + high + share * (low - high))}`;
			};
			return `M${point(piece.from)}L${point(piece.to)}`;
		})
		.join('');
}

/** Axes with a tick every five minutes, lanes, and who sits at each. */
function furniture(operators: number, sizes: TapeSizes): Pick<Tape, 'axis' | 'lanes' | 'people'> {
	const { left, width, ticket, gap, parts } = sizes;
	const lane = sizes.lanes / Math.max(1, operators);
	const people: Person[] = [];
	let [axis, lanes] = ['', ''];
	for (let part = 0; part < parts; part++) {
		const y = axisOf(sizes, part);
		axis += `M${left} ${round(y)}h${width}`;
		for (let minute = 0; minute <= long(sizes); minute += TICK)
			axis += `M${round(left + (minute / long(sizes)) * width)} ${round(y)}v1.2`;
		for (let index = 0; index < operators; index++) {
			const foot = round(y - ticket - gap - index * lane);
			const height = round(lane * BAR);
			lanes += `M${left} ${foot}v-${height}h${width}v${height}z`;
			const scale = round(Math.min(sizes.people, (lane * 0.85) / STANDING));
			people.push({ id: `${part}-${index}`, x: round(left - 2.4 - 0.6 * sizes.people), y: foot, scale });
		}
	}
	return { axis, lanes, people };
}
