/** The individual path of a person between two nodes: the shortest path with small random offsets. */
import { distance, type Point } from '../maths/geometry.ts';
import { random } from '../maths/random.ts';
import type { WalkNetwork } from './walk-network.ts';

/** Metres that people walk straight on outside the plan, so that nobody appears or vanishes in view. */
export const OUTSIDE_METRES = 25;

/** How a person deviates from a path. */
export interface Gait {
	/** Hash of the seed and the walker. Members of a group share it, so that they deviate from the path alike. */
	readonly seed: number;
	/** Metres to the right of the group’s path; negative to the left. */
	readonly beside: number;
}

/**
 * Returns the points of a person’s path along a list of nodes. At an entrance it continues 25 m outside the plan; at
 * any other end it stops at the node. Every segment is clear of walls and furniture.
 */
export function walkingPath(network: WalkNetwork, path: readonly number[], gait: Gait): Point[] {
	const { width } = network.district;
	const last = path.length - 1;
	const offsets = path.map((node, i): Point => {
		if ((i === 0 || i === last) && !network.isGate(node)) return [0, 0];
		return offsetAt(network, path, i, gait);
	});
	const points = network.fitPath(path, offsets);
	const outside = (i: number): Point => {
		const [x, y] = points[i] as Point;
		if (x <= 0) return [x - OUTSIDE_METRES, y];
		if (x >= width) return [x + OUTSIDE_METRES, y];
		return [x, y <= 0 ? y - OUTSIDE_METRES : y + OUTSIDE_METRES];
	};
	if (network.isGate(path[0] as number)) points.unshift(outside(0));
	if (network.isGate(path[last] as number)) points.push(outside(points.length - 1));
	return points;
}

/**
 * Returns the metres by which a walker deviates from a node: mostly to the same side, slightly different at each node.
 */
function offsetAt(network: WalkNetwork, path: readonly number[], i: number, { seed, beside }: Gait): Point {
	const node = path[i] as number;
	const x = (network.nodes[node] as Point)[0];
	const before = network.nodes[path[i - 1] ?? node] as Point;
	const after = network.nodes[path[i + 1] ?? node] as Point;
	const length = distance(before[0], before[1], after[0], after[1]) || 1;
	const dx = (after[0] - before[0]) / length;
	const dy = (after[1] - before[1]) / length;
	const radius = network.freeRadius(node);
	const side = 1.4 * random(seed, 'side') - 0.7 + 0.6 * random(seed, 'aside', node) - 0.3;
	const lateral = side * radius + beside;
	const forward = (random(seed, 'along', node) - 0.5) * radius;
	// At an entrance only along the edge, so that people leave the plan at right angles.
	if (!network.isGate(node)) return [dx * forward - dy * lateral, dy * forward + dx * lateral];
	if (x <= 0 || x >= network.district.width) return [0, Math.sign(dx) * lateral];
	return [-Math.sign(dy) * lateral, 0];
}
