/**
 * Maps: outlines given as path data and fitted to a layout box, with labels beside them, as near as the outline allows.
 */
import { roundToTenth } from '../path.ts';
import { dodge } from '../layout/dodge.ts';
import { LABEL_SIZE, type Rect } from '../viewport.ts';

type Corner = readonly [x: number, y: number];

/** Position of a map in a drawing: `unit = x + map unit × scale`, and the same for y. */
export interface MapPosition {
	readonly x: number;
	readonly y: number;
	readonly scale: number;
}

/** A shape on a map, with its horizontal extent at every height. */
export interface Outline {
	readonly box: Rect;
	/**
	 * Returns the smallest and the largest x of the shape between two heights; undefined if no part of the shape is
	 * there.
	 */
	extentBetween(top: number, bottom: number): readonly [left: number, right: number] | undefined;
}

/** Returns the corners of every ring of a path that consists of straight lines between absolute points. */
export const parseRings = (path: string): Corner[][] =>
	path
		.split('M')
		.slice(1)
		.map((ring) =>
			[...ring.matchAll(/(-?[\d.]+)[ ,](-?[\d.]+)/g)].map(([, x, y]): Corner => [Number(x), Number(y)])
		);

/** Number of horizontal bands for which the extent of an outline is stored. */
const BAND_COUNT = 200;

/** Returns the outline of a path that consists of straight lines. */
export function parseOutline(path: string): Outline {
	const rings = parseRings(path);
	const corners = rings.flat();
	const [xs, ys] = [corners.map(([x]) => x), corners.map(([, y]) => y)];
	const [left, top] = [Math.min(...xs), Math.min(...ys)];
	const box = { x: left, y: top, width: Math.max(...xs) - left, height: Math.max(...ys) - top };
	const bandOf = (y: number) =>
		Math.max(0, Math.min(BAND_COUNT - 1, Math.floor(((y - top) / box.height) * BAND_COUNT)));
	const bands = Array.from({ length: BAND_COUNT }, (): [number, number] => [Infinity, -Infinity]);
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
		extentBetween(from, to) {
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

/** Returns the position of a map that is as large as fits, centred in a rectangle. */
export function fitMap({ x, y, width, height }: Rect, { box }: Outline): MapPosition {
	const scale = Math.min(width / box.width, height / box.height);
	return {
		x: x + width / 2 - (box.x + box.width / 2) * scale,
		y: y + height / 2 - (box.y + box.height / 2) * scale,
		scale
	};
}

/** Returns the value of the SVG attribute `transform` for shapes in the units of the map. */
export const mapTransform = ({ x, y, scale }: MapPosition): string =>
	`translate(${roundToTenth(x)} ${roundToTenth(y)}) scale(${Math.round(scale * 1e4) / 1e4})`;

/** A label beside a map, at the left or right edge of the layout box. */
export interface SideLabel {
	readonly id: string;
	readonly side: 'left' | 'right';
	/** Place that the label names, in units of the map. */
	readonly x: number;
	readonly y: number;
	/** Width of the label, in units. */
	readonly width: number;
	/** Height of the label, in units. */
	readonly height: number;
}

/** Position of a map, and the rectangle of each label by its id. */
export interface LabelledMap {
	readonly position: MapPosition;
	readonly rects: ReadonlyMap<string, Rect>;
}

/** Minimum gap between labels and the map, in units. */
const LABEL_GAP = LABEL_SIZE * 0.8;
/** Factor by which the map shrinks, again and again, until all labels fit. */
const SHRINK_FACTOR = 0.97;
/** Smallest scale of the map, as a share of that at which it fills the rectangle. */
const MIN_SCALE_SHARE = 0.02;

/**
 * Lays out a map as large as possible, with all labels beside it in order of latitude. Where the shape recedes, labels
 * may be nearer to it.
 * @returns undefined if the labels do not fit
 */
export function layOutMapWithLabels(
	outline: Outline,
	rect: Rect,
	asides: readonly SideLabel[]
): LabelledMap | undefined {
	const sides = (['left', 'right'] as const).map((side) =>
		asides.filter((each) => each.side === side).sort((a, b) => a.y - b.y)
	);
	if (sides.some((own) => own.reduce((sum, { height }) => sum + height + 2, -2) > rect.height))
		return undefined;
	const largest = fitMap(rect, outline).scale;
	for (let scale = largest; scale > largest * MIN_SCALE_SHARE; scale *= SHRINK_FACTOR) {
		const found = layOutAtScale(outline, rect, sides, scale);
		if (found) return found;
	}
	return undefined;
}

function layOutAtScale(
	{ box, extentBetween }: Outline,
	rect: Rect,
	sides: readonly (readonly SideLabel[])[],
	scale: number
): LabelledMap | undefined {
	const y = rect.y + rect.height / 2 - (box.y + box.height / 2) * scale;
	const rects = new Map<string, Rect>();
	// The range of possible x of the map; every label narrows it.
	let [from, to] = [rect.x - box.x * scale, rect.x + rect.width - (box.x + box.width) * scale];
	for (const sorted of sides) {
		const middles = dodge(
			sorted.map((each) => y + each.y * scale),
			sorted.map(({ height }) => height),
			[rect.y, rect.y + rect.height],
			2
		);
		for (const [index, { id, side, width, height }] of sorted.entries()) {
			const top = (middles[index] ?? 0) - height / 2;
			const left = side === 'left' ? rect.x : rect.x + rect.width - width;
			rects.set(id, { x: left, y: top, width, height });
			const reach = extentBetween(
				(top - LABEL_GAP / 2 - y) / scale,
				(top + height + LABEL_GAP / 2 - y) / scale
			);
			if (!reach) continue;
			if (side === 'left') from = Math.max(from, left + width + LABEL_GAP - reach[0] * scale);
			else to = Math.min(to, left - LABEL_GAP - reach[1] * scale);
		}
	}
	if (from > to) return undefined;
	const seat = { x: (from + to) / 2, y, scale };
	for (const own of sides) untangle(own, rects, seat, extentBetween);
	return { position: seat, rects };
}

/** Swaps neighbouring labels whose leader lines would cross. */
function untangle(
	own: readonly SideLabel[],
	rects: Map<string, Rect>,
	seat: MapPosition,
	between: Outline['extentBetween']
): void {
	const line = ({ x, y }: SideLabel, rect: Rect): Line => ({
		from: [x < (rect.x - seat.x) / seat.scale ? rect.x : rect.x + rect.width, rect.y + rect.height / 2],
		to: [seat.x + x * seat.scale, seat.y + y * seat.scale]
	});
	const clear = ({ side }: SideLabel, { x, y, width, height }: Rect) => {
		const reach = between(
			(y - LABEL_GAP / 2 - seat.y) / seat.scale,
			(y + height + LABEL_GAP / 2 - seat.y) / seat.scale
		);
		if (!reach) return true;
		return side === 'left'
			? x + width + LABEL_GAP <= seat.x + reach[0] * seat.scale
			: x - LABEL_GAP >= seat.x + reach[1] * seat.scale;
	};
	/** Returns whether it has swapped two labels. */
	const swap = (one: SideLabel, other: SideLabel): boolean => {
		const [a, b] = [rects.get(one.id), rects.get(other.id)];
		if (!a || !b || one === other || a.height !== b.height) return false;
		if (!intersect(line(one, a), line(other, b))) return false;
		const [c, d] = [
			{ ...a, y: b.y },
			{ ...b, y: a.y }
		];
		if (intersect(line(one, c), line(other, d)) || !clear(one, c) || !clear(other, d)) return false;
		rects.set(one.id, c).set(other.id, d);
		return true;
	};
	// One swap may enable another: at most as many rounds as labels, and none after one without a swap.
	own.some(() => {
		let hasSwapped = false;
		for (const one of own) for (const other of own) hasSwapped = swap(one, other) || hasSwapped;
		return !hasSwapped;
	});
}

interface Line {
	readonly from: Corner;
	readonly to: Corner;
}

/** Twice the area of a triangle, negative if its corners go round the other way. */
const turn = (p: Corner, q: Corner, r: Corner): number =>
	(q[0] - p[0]) * (r[1] - p[1]) - (q[1] - p[1]) * (r[0] - p[0]);

const intersect = ({ from: a, to: b }: Line, { from: c, to: d }: Line): boolean =>
	turn(a, b, c) * turn(a, b, d) < 0 && turn(c, d, a) * turn(c, d, b) < 0;
