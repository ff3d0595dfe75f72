/** Maps: outlines that come as path data, fitted to a room, and how near to them words may stand. */
import { round } from './path.ts';
import { spread } from './labels.ts';
import { LABEL, type Rect } from './viewport.ts';

type Corner = readonly [x: number, y: number];

/** Where a map comes to lie: `x + its own units × scale`. */
export interface Seat {
	readonly x: number;
	readonly y: number;
	readonly scale: number;
}

/** A shape on a map, with how far it reaches at every height. */
export interface Outline {
	readonly box: Rect;
	/** The least and the greatest x of the shape between two heights; none where it has no part there. */
	between(top: number, bottom: number): readonly [left: number, right: number] | undefined;
}

/** Corners of every ring of a path that consists of straight lines between absolute points. */
export const ringsOf = (path: string): Corner[][] =>
	path
		.split('M')
		.slice(1)
		.map((ring) =>
			[...ring.matchAll(/(-?[\d.]+)[ ,](-?[\d.]+)/g)].map(([, x, y]): Corner => [Number(x), Number(y)])
		);

/** Bands into which an outline is cut to know how far it reaches. */
const BANDS = 200;

export function outlineOf(path: string): Outline {
	const rings = ringsOf(path);
	const corners = rings.flat();
	const [xs, ys] = [corners.map(([x]) => x), corners.map(([, y]) => y)];
	const [left, top] = [Math.min(...xs), Math.min(...ys)];
	const box = { x: left, y: top, width: Math.max(...xs) - left, height: Math.max(...ys) - top };
	const bandOf = (y: number) =>
		Math.max(0, Math.min(BANDS - 1, Math.floor(((y - top) / box.height) * BANDS)));
	const bands = Array.from({ length: BANDS }, (): [number, number] => [Infinity, -Infinity]);
	for (const ring of rings)
		for (const [index, from] of ring.entries()) {
			const to = ring[(index + 1) % ring.length] ?? from;
			for (const band of range(bandOf(Math.min(from[1], to[1])), bandOf(Math.max(from[1], to[1])))) {
				const own = bands[band];
				if (!own) continue;
				own[0] = Math.min(own[0], from[0], to[0]);
				own[1] = Math.max(own[1], from[0], to[0]);
			}
		}
	return {
		box,
		between(from, to) {
			if (to < top || from > top + box.height) return undefined;
			let [left, right] = [Infinity, -Infinity];
			const last = bandOf(to);
			for (let band = bandOf(from); band <= last; band++) {
				const [least = Infinity, most = -Infinity] = bands[band] ?? [];
				left = Math.min(left, least);
				right = Math.max(right, most);
			}
			return [left, right];
		}
	};
}

const range = (from: number, to: number): number[] =>
	Array.from({ length: to - from + 1 }, (_, index) => from + index);

/** As large as fits, in the middle. */
export function seatIn({ x, y, width, height }: Rect, { box }: Outline): Seat {
	const scale = Math.min(width / box.width, height / box.height);
	return {
		x: x + width / 2 - (box.x + box.width / 2) * scale,
		y: y + height / 2 - (box.y + box.height / 2) * scale,
		scale
	};
}

/** For `transform` of what is drawn in the map’s own units. */
export const seated = ({ x, y, scale }: Seat): string =>
	`translate(${round(x)} ${round(y)}) scale(${Math.round(scale * 1e4) / 1e4})`;

/** Something that stands beside a map, at the left or right edge of its room. */
export interface Aside {
	readonly id: string;
	readonly side: 'left' | 'right';
	/** The place that it belongs to, in units of the map. */
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

export interface Surrounded {
	readonly seat: Seat;
	readonly rects: ReadonlyMap<string, Rect>;
}

/** Least room between what stands aside and the map. */
const CLEAR = LABEL * 0.8;
/** Steps in which a map shrinks until all has room. */
const SHRINK = 0.97;
const LEAST = 0.02;

/**
 * A map as large as lets all of that stand beside it, in order of latitude: where its shape recedes, words may come near.
 * @returns nothing where they do not even fit under one another
 */
export function surround(outline: Outline, rect: Rect, asides: readonly Aside[]): Surrounded | undefined {
	const sides = (['left', 'right'] as const).map((side) =>
		asides.filter((each) => each.side === side).sort((a, b) => a.y - b.y)
	);
	if (sides.some((own) => own.reduce((sum, { height }) => sum + height + 2, -2) > rect.height))
		return undefined;
	const largest = seatIn(rect, outline).scale;
	for (let scale = largest; scale > largest * LEAST; scale *= SHRINK) {
		const found = surrounded(outline, rect, sides, scale);
		if (found) return found;
	}
	return undefined;
}

function surrounded(
	{ box, between }: Outline,
	rect: Rect,
	sides: readonly (readonly Aside[])[],
	scale: number
): Surrounded | undefined {
	const y = rect.y + rect.height / 2 - (box.y + box.height / 2) * scale;
	const rects = new Map<string, Rect>();
	// The map may lie from its least to its greatest `x`; everything beside it narrows that down.
	let [from, to] = [rect.x - box.x * scale, rect.x + rect.width - (box.x + box.width) * scale];
	for (const sorted of sides) {
		const middles = spread(
			sorted.map((each) => y + each.y * scale),
			sorted.map(({ height }) => height),
			[rect.y, rect.y + rect.height],
			2
		);
		for (const [index, { id, side, width, height }] of sorted.entries()) {
			const top = (middles[index] ?? 0) - height / 2;
			const left = side === 'left' ? rect.x : rect.x + rect.width - width;
			rects.set(id, { x: left, y: top, width, height });
			const reach = between((top - CLEAR / 2 - y) / scale, (top + height + CLEAR / 2 - y) / scale);
			if (!reach) continue;
			if (side === 'left') from = Math.max(from, left + width + CLEAR - reach[0] * scale);
			else to = Math.min(to, left - CLEAR - reach[1] * scale);
		}
	}
	if (from > to) return undefined;
	const seat = { x: (from + to) / 2, y, scale };
	for (const own of sides) untangle(own, rects, seat, between);
	return { seat, rects };
}

/** Has neighbours change places where the lines to what they belong to would cross. */
function untangle(
	own: readonly Aside[],
	rects: Map<string, Rect>,
	seat: Seat,
	between: Outline['between']
): void {
	const line = ({ x, y }: Aside, rect: Rect): Line => ({
		from: [x < (rect.x - seat.x) / seat.scale ? rect.x : rect.x + rect.width, rect.y + rect.height / 2],
		to: [seat.x + x * seat.scale, seat.y + y * seat.scale]
	});
	const clear = ({ side }: Aside, { x, y, width, height }: Rect) => {
		const reach = between(
			(y - CLEAR / 2 - seat.y) / seat.scale,
			(y + height + CLEAR / 2 - seat.y) / seat.scale
		);
		if (!reach) return true;
		return side === 'left'
			? x + width + CLEAR <= seat.x + reach[0] * seat.scale
			: x - CLEAR >= seat.x + reach[1] * seat.scale;
	};
	const swap = (one: Aside, other: Aside): void => {
		const [a, b] = [rects.get(one.id), rects.get(other.id)];
		if (!a || !b || one === other || a.height !== b.height) return;
		if (!cross(line(one, a), line(other, b))) return;
		const [c, d] = [
			{ ...a, y: b.y },
			{ ...b, y: a.y }
		];
		if (cross(line(one, c), line(other, d)) || !clear(one, c) || !clear(other, d)) return;
		rects.set(one.id, c).set(other.id, d);
	};
	// One exchange may make another useful: as many rounds as there are things.
	own.forEach(() => {
		for (const one of own) for (const other of own) swap(one, other);
	});
}

interface Line {
	readonly from: Corner;
	readonly to: Corner;
}

function cross({ from: a, to: b }: Line, { from: c, to: d }: Line): boolean {
	const turn = ([px, py]: Corner, [qx, qy]: Corner, [rx, ry]: Corner) =>
		(qx - px) * (ry - py) - (qy - py) * (rx - px);
	return turn(a, b, c) * turn(a, b, d) < 0 && turn(c, d, a) * turn(c, d, b) < 0;
}
