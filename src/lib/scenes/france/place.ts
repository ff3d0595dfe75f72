/** Where names go on a map: beside their place if they can, a little off with a line to it if they must. */

export interface Rect {
	readonly left: number;
	readonly top: number;
	readonly right: number;
	readonly bottom: number;
}

/** Something to be written beside a point: signs first, then words, in one row. */
export interface Tag {
	readonly id: string;
	readonly x: number;
	readonly y: number;
	/** Room for the signs, and for signs and words together. */
	readonly signs: number;
	readonly width: number;
	readonly height: number;
}

export type Segment = readonly [x1: number, y1: number, x2: number, y2: number];

export interface Placed {
	readonly tag: Tag;
	readonly rect: Rect;
	/** Whether the signs stand left of the words or right of them. */
	readonly side: 'left' | 'right';
	/** Whether the first sign stands on the point itself. */
	readonly near: boolean;
}

/** Directions in which a tag may move away from its point, those to the right first. */
const DIRECTIONS = [0, 1, 15, 2, 14, 3, 13, 4, 12, 5, 11, 6, 10, 7, 9, 8].map(
	(index) => (index / 8) * Math.PI
);
/** How far it may move, in heights of a tag. */
const DISTANCES = [0.8, 1.2, 1.7, 2.3, 3, 4, 5.2, 6.5];
/** What it costs to stand left of the point, and off it; a distance costs its own length, a collision more than all. */
const [LEFTWARDS, OFF, COLLISION] = [0.2, 1, 1000];
/** What it costs to cross the line of another tag. */
const CROSSING = 4;
/** How often all is laid out anew. */
const ROUNDS = 16;

interface Attempt {
	readonly placed: Placed;
	readonly cost: number;
}

/**
 * Places tags one after the other, those with the most neighbours first; then again and again, each time beginning
 * with the one that fared worst, and keeps the best of all. Deterministic.
 * @param bounds what all must stay inside
 * @param taken where nothing may stand
 * @returns in the order of the tags; where there is no free room at all, the least bad
 */
export function placeTags(tags: readonly Tag[], bounds: Rect, taken: readonly Rect[]): Placed[] {
	if (tags.length === 0) return [];
	const crowd = new Map(tags.map((tag) => [tag.id, neighbours(tag, tags)]));
	let order = [...tags].sort(
		(a, b) => (crowd.get(b.id) ?? 0) - (crowd.get(a.id) ?? 0) || (a.id < b.id ? -1 : 1)
	);
	let best: { attempts: readonly Attempt[]; cost: number } = { attempts: [], cost: Infinity };
	for (let round = 0; round < ROUNDS && best.cost > 0; round++) {
		const attempts = placeInOrder(order, bounds, taken);
		const cost = attempts.reduce((sum, attempt) => sum + attempt.cost, 0);
		if (cost < best.cost) best = { attempts, cost };
		const worst = attempts.reduce((a, b) => (b.cost > a.cost ? b : a)).placed.tag;
		order = [worst, ...order.filter((tag) => tag !== worst)];
	}
	return tags.flatMap((tag) => best.attempts.find(({ placed }) => placed.tag === tag)?.placed ?? []);
}

function placeInOrder(order: readonly Tag[], bounds: Rect, taken: readonly Rect[]): Attempt[] {
	const attempts: Attempt[] = [];
	order.forEach((tag, index) => {
		const placed = attempts.map((attempt) => attempt.placed);
		const waiting = order.slice(index + 1).map(spot);
		const obstacles = [...taken, ...waiting, ...placed.map(({ rect }) => rect)];
		const lines = placed.flatMap((one) => {
			const line = leaderOf(one);
			return line ? [line] : [];
		});
		attempts.push(cheapest(tag, bounds, obstacles, lines));
	});
	return attempts;
}

/** The cheapest place, where collisions and crossings cost too. */
function cheapest(tag: Tag, bounds: Rect, obstacles: readonly Rect[], lines: readonly Segment[]): Attempt {
	let least: Attempt | undefined;
	for (const { cost, placed } of candidates(tag)) {
		if (least && least.cost <= cost) break;
		const line = leaderOf(placed);
		const crossings = line ? lines.filter((other) => cross(line, other)).length : 0;
		const total = cost + CROSSING * crossings + COLLISION * badness(placed, bounds, obstacles);
		if (!least || total < least.cost) least = { placed, cost: total };
	}
	if (!least) throw new Error('A tag has no place at all');
	return least;
}

/** The line from a point to the middle of the nearest sign, where the tag stands off its point. */
export function leaderOf({ near, rect, side, tag }: Placed): Segment | undefined {
	if (near) return undefined;
	const x = side === 'left' ? rect.left + tag.height / 2 : rect.right - tag.height / 2;
	return [tag.x, tag.y, x, (rect.top + rect.bottom) / 2];
}

/** Whether two segments cross. */
function cross([ax, ay, bx, by]: Segment, [cx, cy, dx, dy]: Segment): boolean {
	const turn = (px: number, py: number, qx: number, qy: number, rx: number, ry: number): number =>
		(qx - px) * (ry - py) - (qy - py) * (rx - px);
	return (
		turn(ax, ay, bx, by, cx, cy) * turn(ax, ay, bx, by, dx, dy) < 0 &&
		turn(cx, cy, dx, dy, ax, ay) * turn(cx, cy, dx, dy, bx, by) < 0
	);
}

/** Room that a point needs before its tag has been placed. */
const spot = ({ x, y, height }: Tag): Rect => box(x - height * 0.35, y, height * 0.7, height * 0.7);

const box = (left: number, middle: number, width: number, height: number): Rect => ({
	left,
	right: left + width,
	top: middle - height / 2,
	bottom: middle + height / 2
});

function neighbours(tag: Tag, tags: readonly Tag[]): number {
	const reach = tag.height * 6;
	return tags.filter(({ x, y }) => Math.hypot(x - tag.x, y - tag.y) < reach).length;
}

/** Every place that a tag may take, from the cheapest to the dearest. */
function* candidates(tag: Tag): Generator<Attempt> {
	const { height, width, x, y } = tag;
	const first = height / 2;
	yield { placed: { tag, rect: box(x - first, y, width, height), side: 'left', near: true }, cost: 0 };
	yield {
		placed: { tag, rect: box(x + first - width, y, width, height), side: 'right', near: true },
		cost: LEFTWARDS
	};
	for (const distance of DISTANCES) {
		for (const angle of DIRECTIONS) yield away(tag, angle, distance * height, distance);
	}
}

/** Off the point: to its right with the signs first, to its left with the signs last, so that they are near it. */
function away(tag: Tag, angle: number, length: number, distance: number): Attempt {
	const { height, signs, width, x, y } = tag;
	const [dx, dy] = [Math.cos(angle) * length, Math.sin(angle) * length];
	const right = dx > -0.001;
	// Above or below, the signs stand over the point.
	const shift = Math.abs(dx) < height ? signs / 2 : 0;
	const left = right ? x + dx - shift : x + dx - width + shift;
	return {
		placed: { tag, rect: box(left, y + dy, width, height), side: right ? 'left' : 'right', near: false },
		cost: OFF + distance + (right ? 0 : LEFTWARDS)
	};
}

/** Rounding is no collision. */
const TINY = 1e-6;

/** Area that it shares with others or has outside; a tag off its point must not lie on that either. */
function badness({ near, rect, tag }: Placed, bounds: Rect, obstacles: readonly Rect[]): number {
	const outside = Math.max(0, area(rect) - shared(rect, bounds) - TINY);
	const own = near ? 0 : shared(rect, spot(tag));
	return obstacles.reduce((sum, obstacle) => sum + shared(rect, obstacle), outside + own);
}

const area = ({ bottom, left, right, top }: Rect): number => (right - left) * (bottom - top);

/** Area common to two rectangles. */
export function shared(a: Rect, b: Rect): number {
	const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
	const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
	return width > 0 && height > 0 ? width * height : 0;
}
