/** The walking network of the district: its shortest paths, and how far walkers may deviate from them. */
import type { District } from '../district/district.ts';
import { memoizeFor } from '../maths/memoize.ts';
import {
	distance,
	distanceToSegment,
	edges,
	segmentDistance,
	type Point,
	type Segment
} from '../maths/geometry.ts';
import { areBoxesApart } from '../maths/segment-boxes.ts';

/** Clearance that a walker needs on each side, in metres. */
const WALKER_CLEARANCE = 0.25;
/** Distance in metres that walkers keep to the axis of the tram line: half the width of the tram, and a margin. */
const TRAM_CLEARANCE = 1.4;
/** Largest deviation from the network, in metres. */
const MAX_DEVIATION = 2.8;

interface Obstacle {
	readonly segment: Segment;
	/** Distance that walkers must keep to it, in metres. */
	readonly clearance: number;
}

/** The sides of one obstacle with their bounding box: left, top, right, bottom. */
interface ObstacleGroup {
	readonly box: readonly [number, number, number, number];
	readonly sides: readonly Obstacle[];
}

interface Link {
	readonly to: number;
	readonly length: number;
}

/** The obstacles beside an edge of the network. */
interface Corridor {
	readonly obstacles: readonly Obstacle[];
	/** Metres by which both ends may move in any direction and certainly touch no obstacle. */
	readonly slack: number;
}

/** Shortest paths from one node to all others. */
export interface PathTree {
	/** Distance to each node in metres. */
	readonly lengths: Float64Array;
	/** Node before each node, on the path to it. */
	readonly previous: Int32Array;
}

/** The walking network: shortest paths, and free space around its nodes. Results are computed lazily and cached. */
export class WalkNetwork {
	readonly nodes: readonly Point[];
	/** Nodes of the entrances. */
	readonly entrances: readonly number[];
	private readonly links: readonly (readonly Link[])[];
	private readonly index = new Map<string, number>();
	private readonly trees = new Map<number, PathTree>();
	private readonly corridors = new Map<number, Corridor>();
	/** Cached `freeRadius` of each node; −1 = not computed. */
	private readonly freeRadii: Float64Array;
	private readonly obstacles: readonly ObstacleGroup[];

	constructor(readonly district: District) {
		this.nodes = district.network.nodes;
		this.nodes.forEach((node, i) => this.index.set(node.join(), i));
		this.entrances = district.entrances.map(({ at }) => this.nodeAt(at));
		this.freeRadii = new Float64Array(this.nodes.length).fill(-1);
		const links: Link[][] = this.nodes.map(() => []);
		district.network.links.forEach((ends, a) => {
			for (const b of ends) {
				const length = this.distanceFromNode(a, this.nodes[b] as Point);
				links[a]?.push({ to: b, length });
				links[b]?.push({ to: a, length });
			}
		});
		this.links = links;
		const rings = [...district.buildings.map(({ ring }) => ring), ...district.furniture];
		const tram = district.tram.slice(1).map((end, i) => [...(district.tram[i] as Point), ...end] as const);
		this.obstacles = [
			...rings.map((ring) => groupObstacles(edges(ring), WALKER_CLEARANCE)),
			...tram.map((segment) => groupObstacles([segment], TRAM_CLEARANCE))
		];
	}

	/**
	 * Returns the node at the position of a place, an entrance or a seat.
	 * @throws RangeError if no node has this position
	 */
	nodeAt(point: Point): number {
		const node = this.index.get(point.join());
		if (node === undefined) throw new RangeError(`The network does not lead to (${point.join(', ')}).`);
		return node;
	}

	/** Returns the shortest paths from a node. Memoized. */
	treeFrom(from: number): PathTree {
		let tree = this.trees.get(from);
		if (!tree) this.trees.set(from, (tree = this.computeTree(from)));
		return tree;
	}

	/** Returns the nodes of the shortest path, including both ends. */
	path(from: number, to: number): number[] {
		const { previous } = this.treeFrom(from);
		const path = [to];
		for (let node = to; node !== from;) path.push((node = previous[node] as number));
		return path.reverse();
	}

	/**
	 * Returns the points of a path whose nodes are moved by offsets in metres. Offsets are reduced where necessary to
	 * keep every segment clear of walls, furniture and rails; the path without offsets is clear, so there is always a
	 * solution.
	 */
	fitPath(path: readonly number[], offsets: readonly Point[]): Point[] {
		const shares = path.map(() => 1);
		const movedPoint = (i: number): Point => {
			const node = this.nodes[path[i] as number] as Point;
			const offset = offsets[i] as Point;
			const share = shares[i] as number;
			return [node[0] + offset[0] * share, node[1] + offset[1] * share];
		};
		const points = path.map((_, i) => movedPoint(i));
		for (let isSettled = false; !isSettled;) {
			isSettled = true;
			for (let i = 1; i < path.length; i++) {
				if (
					this.isClear(path[i - 1] as number, path[i] as number, points[i - 1] as Point, points[i] as Point)
				)
					continue;
				for (const end of [i - 1, i]) {
					shares[end] = (shares[end] as number) < 0.1 ? 0 : (shares[end] as number) * 0.6;
					points[end] = movedPoint(end);
				}
				isSettled = false;
			}
		}
		return points;
	}

	/** Returns how far a node may move in any direction without touching an obstacle, in metres. Memoized. */
	freeRadius(node: number): number {
		let radius = this.freeRadii[node] as number;
		if (radius >= 0) return radius;
		const [x, y] = this.nodes[node] as Point;
		const { width, height } = this.district;
		radius = MAX_DEVIATION;
		this.visitNear(x, y, x, y, ({ segment, clearance }) => {
			radius = Math.min(radius, Math.max(0, distanceToSegment(x, y, segment) - clearance));
		});
		if (!this.isGate(node))
			radius = Math.min(radius, Math.min(x, y, width - x, height - y) - WALKER_CLEARANCE);
		this.freeRadii[node] = radius;
		return radius;
	}

	/** Tests whether a node is one of the entrances, which are at the edge of the plan. */
	isGate(node: number): boolean {
		return this.entrances.includes(node);
	}

	private isClear(a: number, b: number, from: Point, to: Point): boolean {
		const { obstacles, slack } = this.corridor(a, b);
		if (this.distanceFromNode(a, from) <= slack && this.distanceFromNode(b, to) <= slack) return true;
		const step: Segment = [from[0], from[1], to[0], to[1]];
		return obstacles.every(
			({ segment, clearance }) =>
				areBoxesApart(step, segment, clearance) || segmentDistance(step, segment) >= clearance
		);
	}

	/** Returns the distance in metres between a node and a point. */
	private distanceFromNode(node: number, to: Point): number {
		const from = this.nodes[node] as Point;
		return distance(from[0], from[1], to[0], to[1]);
	}

	private corridor(a: number, b: number): Corridor {
		const key = Math.min(a, b) * this.nodes.length + Math.max(a, b);
		let corridor = this.corridors.get(key);
		if (!corridor) this.corridors.set(key, (corridor = this.computeCorridor(a, b)));
		return corridor;
	}

	/** Returns the obstacles beside an edge, except those that the edge itself passes too closely (rails). */
	private computeCorridor(a: number, b: number): Corridor {
		const [x1, y1] = this.nodes[a] as Point;
		const [x2, y2] = this.nodes[b] as Point;
		const edge: Segment = [x1, y1, x2, y2];
		const obstacles: Obstacle[] = [];
		let slack = MAX_DEVIATION;
		this.visitNear(Math.min(x1, x2), Math.min(y1, y2), Math.max(x1, x2), Math.max(y1, y2), (obstacle) => {
			if (areBoxesApart(edge, obstacle.segment, obstacle.clearance + MAX_DEVIATION)) return;
			const margin = segmentDistance(edge, obstacle.segment) - obstacle.clearance;
			if (margin < 0 || margin > MAX_DEVIATION) return;
			obstacles.push(obstacle);
			slack = Math.min(slack, margin);
		});
		return { obstacles, slack };
	}

	/** Calls a function with each obstacle that may be near enough to a box to matter. */
	private visitNear(
		left: number,
		top: number,
		right: number,
		bottom: number,
		visit: (obstacle: Obstacle) => void
	) {
		const reach = MAX_DEVIATION + TRAM_CLEARANCE;
		for (const { box, sides } of this.obstacles) {
			if (box[0] - right > reach || left - box[2] > reach) continue;
			if (box[1] - bottom > reach || top - box[3] > reach) continue;
			sides.forEach(visit);
		}
	}

	/**
	 * Computes the shortest paths from a node by a label-correcting search with a queue. The network is small, so a
	 * heap is not needed.
	 */
	private computeTree(from: number): PathTree {
		const lengths = new Float64Array(this.nodes.length).fill(Infinity);
		const previous = new Int32Array(this.nodes.length).fill(from);
		lengths[from] = 0;
		const queue = [from];
		// The loop appends to the queue while it iterates.
		for (const node of queue) {
			const before = lengths[node] as number;
			for (const { to, length } of this.links[node] as readonly Link[]) {
				if (before + length >= (lengths[to] as number)) continue;
				lengths[to] = before + length;
				previous[to] = node;
				queue.push(to);
			}
		}
		return { lengths, previous };
	}
}

/** Returns the walking network of a district. Memoized per district. */
export const walkNetwork: (district: District) => WalkNetwork = memoizeFor(
	(district: District) => new WalkNetwork(district)
);

/** Groups the sides of an obstacle, with the box around them. */
function groupObstacles(segments: readonly Segment[], clearance: number): ObstacleGroup {
	const xs = segments.map(([x]) => x).concat(segments.map(([, , x]) => x));
	const ys = segments.map(([, y]) => y).concat(segments.map(([, , , y]) => y));
	return {
		box: [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)],
		sides: segments.map((segment) => ({ segment, clearance }))
	};
}
