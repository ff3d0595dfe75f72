/** A person's own way between two nodes: beside the shortest one, a little to this side and a little to that. */
import { distance, type Point } from './geometry.ts';
import { random } from './random.ts';
import type { Ways } from './ways.ts';

/** Metres walked straight on outside the plan, so that nobody is seen to appear or vanish. */
export const BEYOND = 25;

/** How somebody keeps to the way. */
export interface Gait {
	/** Hash of seed and walker (members of a group share it, so that they turn alike). */
	readonly self: number;
	/** Metres to the right of where the group as a whole walks. */
	readonly beside: number;
}

/**
 * The points of a way along a path of nodes. Where it starts or ends at an entrance it is drawn out of the
 * plan by 25 m; at any other end it keeps to the node. Every step is clear of walls and furniture.
 */
export function route(ways: Ways, path: readonly number[], gait: Gait): Point[] {
	const { width } = ways.district;
	const last = path.length - 1;
	const shifts = path.map((node, i): Point => {
		if ((i === 0 || i === last) && !ways.isGate(node)) return [0, 0];
		return shift(ways, path, i, gait);
	});
	const points = ways.fit(path, shifts);
	const outside = (i: number): Point => {
		const [x, y] = points[i] as Point;
		if (x <= 0) return [x - BEYOND, y];
		if (x >= width) return [x + BEYOND, y];
		return [x, y <= 0 ? y - BEYOND : y + BEYOND];
	};
	if (ways.isGate(path[0] as number)) points.unshift(outside(0));
	if (ways.isGate(path[last] as number)) points.push(outside(points.length - 1));
	return points;
}

/** The wish of a walker to leave a node aside: mostly always on the same side, never the same twice. */
function shift(ways: Ways, path: readonly number[], i: number, { self, beside }: Gait): Point {
	const node = path[i] as number;
	const [x] = ways.nodes[node] as Point;
	const [x1, y1] = ways.nodes[path[i - 1] ?? node] as Point;
	const [x2, y2] = ways.nodes[path[i + 1] ?? node] as Point;
	const long = distance(x1, y1, x2, y2) || 1;
	const [dx, dy] = [(x2 - x1) / long, (y2 - y1) / long];
	const room = ways.room(node);
	const side = 1.4 * random(self, 'side') - 0.7 + 0.6 * random(self, 'aside', node) - 0.3;
	const lateral = side * room + beside;
	const forward = (random(self, 'along', node) - 0.5) * room;
	// At an entrance only along the edge of the plan, which people leave straight ahead.
	if (!ways.isGate(node)) return [dx * forward - dy * lateral, dy * forward + dx * lateral];
	if (x <= 0 || x >= ways.district.width) return [0, Math.sign(dx) * lateral];
	return [-Math.sign(dy) * lateral, 0];
}
