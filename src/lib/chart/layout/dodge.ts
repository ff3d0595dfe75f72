/** Three ways to move marks apart until none overlaps another: along a line, onto levels, and in the plane. */

/**
 * Moves items along a line, as little as needed, so that they do not overlap and stay between two ends. The order is
 * kept.
 * @param centres preferred centres in ascending order
 * @param sizes extent of each item along the line
 * @param gap minimum gap between two items
 * @returns the centres
 */
export function dodge(
	centres: readonly number[],
	sizes: readonly number[],
	[from, to]: readonly [number, number],
	gap: number
): number[] {
	const moved: number[] = [];
	let edge = from;
	for (const [index, centre] of centres.entries()) {
		const half = (sizes[index] ?? 0) / 2;
		moved.push(Math.max(centre, edge + half));
		edge = (moved[index] ?? 0) + half + gap;
	}
	// Items pushed beyond the end move back, and push those before them.
	let end = to;
	for (let index = moved.length - 1; index >= 0; index--) {
		const half = (sizes[index] ?? 0) / 2;
		moved[index] = Math.min(moved[index] ?? 0, end - half);
		end = (moved[index] ?? 0) - half - gap;
	}
	return moved;
}

/**
 * Returns the level of each item, from 0: the lowest one on which it does not overlap an earlier item.
 * @param spans start and end of each item, by ascending start
 * @param gap minimum gap between two items of a level
 */
export function dodgeLevels(spans: readonly (readonly [from: number, to: number])[], gap: number): number[] {
	const ends: number[] = [];
	return spans.map(([from, to]) => {
		const free = ends.findIndex((end) => end + gap <= from);
		const level = free === -1 ? ends.length : free;
		ends[level] = to;
		return level;
	});
}

/** A circle, in units. */
export interface Circle {
	readonly x: number;
	readonly y: number;
	readonly radius: number;
}

/** Number of iterations after which {@link dodgeCircles} stops. */
const MAX_ITERATIONS = 60;

/**
 * Moves circles apart, as little as needed, until none overlaps another by more than 0.1 unit or the iterations run out.
 * @returns the moved circles in the same order
 */
export function dodgeCircles<Item extends Circle>(circles: readonly Item[]): Item[] {
	const moved = circles.map((circle) => ({ ...circle }));
	for (let iteration = 0; iteration < MAX_ITERATIONS; iteration++) {
		let hasMoved = false;
		for (const [index, one] of moved.entries())
			for (let next = index + 1; next < moved.length; next++) {
				const other = moved[next] ?? one;
				const reach = one.radius + other.radius;
				const dx = other.x - one.x || 0.01;
				const dy = other.y - one.y || 0.01;
				if (dx >= reach || dy >= reach || dx <= -reach || dy <= -reach) continue;
				const distance = Math.hypot(dx, dy);
				const push = (reach - distance) / 2;
				if (push <= 0.05) continue;
				hasMoved = true;
				const [px, py] = [(dx / distance) * push, (dy / distance) * push];
				Object.assign(one, { x: one.x - px, y: one.y - py });
				Object.assign(other, { x: other.x + px, y: other.y + py });
			}
		if (!hasMoved) break;
	}
	return moved;
}
