/** Ways through the district: shortest paths on its network, and how far one may stray from them. */
import type { District } from './district.ts';
import { distance, distanceToSegment, edges, segmentDistance, type Point, type Segment } from './geometry.ts';

/** Metres that a body needs on each side. */
const BODY = 0.25;
/** Half the width of a tram, and a little more. */
const TRAM = 1.4;
/** Farthest that anybody strays from the network, in metres. */
const STRAY = 2.8;

interface Obstacle {
	readonly segment: Segment;
	/** Metres to keep from it. */
	readonly need: number;
}

/** What stands together, with the box around it: left, top, right, bottom. */
interface Boxed {
	readonly box: readonly [number, number, number, number];
	readonly sides: readonly Obstacle[];
}

interface Link {
	readonly to: number;
	readonly length: number;
}

/** An edge of the network with what stands beside it. */
interface Corridor {
	readonly obstacles: readonly Obstacle[];
	/** Both ends may be moved this far, in any direction, without a closer look. */
	readonly slack: number;
}

/** Shortest ways from one node to all others. */
export interface Tree {
	/** Metres to each node. */
	readonly lengths: Float64Array;
	/** The node before each node on the way there. */
	readonly previous: Int32Array;
}

export class Ways {
	readonly nodes: readonly Point[];
	/** Nodes of the entrances. */
	readonly gates: readonly number[];
	private readonly links: readonly (readonly Link[])[];
	private readonly index = new Map<string, number>();
	private readonly trees = new Map<number, Tree>();
	private readonly corridors = new Map<number, Corridor>();
	/** How far each node may be moved; −1 until somebody asks. */
	private readonly rooms: Float64Array;
	private readonly obstacles: readonly Boxed[];

	constructor(readonly district: District) {
		this.nodes = district.network.nodes;
		this.nodes.forEach((node, i) => this.index.set(node.join(), i));
		this.gates = district.entrances.map(({ at }) => this.nodeAt(at));
		this.rooms = new Float64Array(this.nodes.length).fill(-1);
		const links: Link[][] = this.nodes.map(() => []);
		district.network.links.forEach((ends, a) => {
			for (const b of ends) {
				const length = this.moved(a, this.nodes[b] as Point);
				links[a]?.push({ to: b, length });
				links[b]?.push({ to: a, length });
			}
		});
		this.links = links;
		const rings = [...district.buildings.map(({ ring }) => ring), ...district.furniture];
		const tram = district.tram.slice(1).map((end, i) => [...(district.tram[i] as Point), ...end] as const);
		this.obstacles = [
			...rings.map((ring) => boxed(edges(ring), BODY)),
			...tram.map((segment) => boxed([segment], TRAM))
		];
	}

	/** The node at a place, an entrance or a seat. Throws a RangeError if the network does not lead there. */
	nodeAt(point: Point): number {
		const node = this.index.get(point.join());
		if (node === undefined) throw new RangeError(`The network does not lead to (${point.join(', ')}).`);
		return node;
	}

	/** Shortest ways from a node. Computed once, when first asked for. */
	tree(from: number): Tree {
		let tree = this.trees.get(from);
		if (!tree) this.trees.set(from, (tree = this.shortest(from)));
		return tree;
	}

	/** Nodes of the shortest way, both ends included. */
	path(from: number, to: number): number[] {
		const { previous } = this.tree(from);
		const path = [to];
		for (let node = to; node !== from;) path.push((node = previous[node] as number));
		return path.reverse();
	}

	/**
	 * Moves the nodes of a path by the wished shifts, or by as much of them as keeps every step clear of
	 * walls, furniture and rails. Unmoved, all are clear, so an answer always exists.
	 */
	fit(path: readonly number[], shifts: readonly Point[]): Point[] {
		const shares = path.map(() => 1);
		const moved = (i: number): Point => {
			const [x, y] = this.nodes[path[i] as number] as Point;
			const [dx, dy] = shifts[i] as Point;
			const share = shares[i] as number;
			return [x + dx * share, y + dy * share];
		};
		const points = path.map((_, i) => moved(i));
		for (let settled = false; !settled;) {
			settled = true;
			for (let i = 1; i < path.length; i++) {
				if (
					this.isClear(path[i - 1] as number, path[i] as number, points[i - 1] as Point, points[i] as Point)
				)
					continue;
				for (const end of [i - 1, i]) {
					shares[end] = (shares[end] as number) < 0.1 ? 0 : (shares[end] as number) * 0.6;
					points[end] = moved(end);
				}
				settled = false;
			}
		}
		return points;
	}

	/** How far a node may be moved in any direction by itself, in metres. */
	room(node: number): number {
		let room = this.rooms[node] as number;
		if (room >= 0) return room;
		const [x, y] = this.nodes[node] as Point;
		const { width, height } = this.district;
		room = STRAY;
		this.near(x, y, x, y, ({ segment, need }) => {
			room = Math.min(room, Math.max(0, distanceToSegment(x, y, segment) - need));
		});
		if (!this.isGate(node)) room = Math.min(room, Math.min(x, y, width - x, height - y) - BODY);
		this.rooms[node] = room;
		return room;
	}

	/** Whether a node is on the edge of the plan, where people come in and go out. */
	isGate(node: number): boolean {
		return this.gates.includes(node);
	}

	private isClear(a: number, b: number, from: Point, to: Point): boolean {
		const { obstacles, slack } = this.corridor(a, b);
		if (this.moved(a, from) <= slack && this.moved(b, to) <= slack) return true;
		const step: Segment = [from[0], from[1], to[0], to[1]];
		return obstacles.every(({ segment, need }) => segmentDistance(step, segment) >= need);
	}

	private moved(node: number, to: Point): number {
		const from = this.nodes[node] as Point;
		return distance(from[0], from[1], to[0], to[1]);
	}

	private corridor(a: number, b: number): Corridor {
		const key = Math.min(a, b) * this.nodes.length + Math.max(a, b);
		let corridor = this.corridors.get(key);
		if (!corridor) this.corridors.set(key, (corridor = this.survey(a, b)));
		return corridor;
	}

	/** What stands within reach of an edge. What the edge itself passes too close (rails) is not counted. */
	private survey(a: number, b: number): Corridor {
		const [x1, y1] = this.nodes[a] as Point;
		const [x2, y2] = this.nodes[b] as Point;
		const edge: Segment = [x1, y1, x2, y2];
		const obstacles: Obstacle[] = [];
		let slack = STRAY;
		this.near(Math.min(x1, x2), Math.min(y1, y2), Math.max(x1, x2), Math.max(y1, y2), (obstacle) => {
			const free = segmentDistance(edge, obstacle.segment) - obstacle.need;
			if (free < 0 || free > STRAY) return;
			obstacles.push(obstacle);
			slack = Math.min(slack, free);
		});
		return { obstacles, slack };
	}

	/** Visits the obstacles that may stand within reach of a box. */
	private near(
		left: number,
		top: number,
		right: number,
		bottom: number,
		visit: (obstacle: Obstacle) => void
	) {
		const reach = STRAY + TRAM;
		for (const { box, sides } of this.obstacles) {
			if (box[0] - right > reach || left - box[2] > reach) continue;
			if (box[1] - bottom > reach || top - box[3] > reach) continue;
			sides.forEach(visit);
		}
	}

	/** Label-correcting search with a queue: the network is small, and this needs no heap. */
	private shortest(from: number): Tree {
		const lengths = new Float64Array(this.nodes.length).fill(Infinity);
		const previous = new Int32Array(this.nodes.length).fill(from);
		lengths[from] = 0;
		const queue = [from];
		// The queue grows while it is walked through.
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

const known = new WeakMap<District, Ways>();

/** The ways of a district, kept as long as the district is. */
export function waysOf(district: District): Ways {
	let ways = known.get(district);
	if (!ways) known.set(district, (ways = new Ways(district)));
	return ways;
}

function boxed(segments: readonly Segment[], need: number): Boxed {
	const xs = segments.map(([x]) => x).concat(segments.map(([, , x]) => x));
	const ys = segments.map(([, y]) => y).concat(segments.map(([, , , y]) => y));
	return {
		box: [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)],
		sides: segments.map((segment) => ({ segment, need }))
	};
}
