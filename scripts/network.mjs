// The network of paths in the district: waypoints set by hand, joined by line of sight. Two waypoints are
// joined where a person fits between them in a straight line, unless a path over other waypoints is nearly as
// short. So people cross the square directly, and the network stays small.

import { conversations, crossings, waypoints } from './network-points.mjs';

/** Space that a body needs on each side, in metres. */
const BODY_RADIUS = 0.3;
/** Half the width of a tram with a margin, in metres. */
const TRAM_HALF_WIDTH = 1.4;
const MAX_EDGE_LENGTH = 60;
/** A connection is left out if a path over other waypoints is at most this much longer, in metres. */
const MAX_DETOUR = 1.04;

/** Places where people stay, from the furniture: { kind, seats, facing? }, one group each. */
export function restingPlaces({ tables, benches, stalls }) {
	return [
		...tables.map(([x, y]) => ({
			kind: 'table',
			seats: [
				[x - 0.8, y],
				[x + 0.8, y]
			]
		})),
		...benches.map(([[x1, y1], [x2, y2]]) => {
			const facing = x1 === x2 ? 180 : 270;
			const at = (t) => [
				x1 + (x2 - x1) * t - (facing === 180 ? 0.55 : 0),
				y1 + (y2 - y1) * t - (facing === 270 ? 0.55 : 0)
			];
			return { kind: 'bench', seats: [at(0.25), at(0.7)], facing };
		}),
		...[
			[93.5, 80.5, 90],
			[96.6, 73.5, 270],
			[91.4, 76.5, 180]
		].map(([x, y, facing]) => ({
			kind: 'bench',
			seats: [[x, y], facing === 180 ? [x, y + 1.3] : [x + 1.3, y]],
			facing
		})),
		// Traders behind the stalls, customers in the aisle between them. Malik's stall already has its
		// trader.
		...stalls.flatMap(([[x, y]]) => {
			const east = x > 110;
			const behind = { kind: 'trader', seats: [[east ? x + 5.7 : x - 0.7, y + 1.5]], facing: east ? 180 : 0 };
			const before = {
				kind: 'stall',
				seats: [
					[east ? x - 0.6 : x + 5.6, y + 0.8],
					[east ? x - 0.7 : x + 5.7, y + 2]
				],
				facing: east ? 0 : 180
			};
			return east && y === 67 ? [before] : [behind, before];
		}),
		{
			kind: 'stall',
			seats: [
				[80.4, 61.6],
				[79.2, 61.8]
			],
			facing: 270
		},
		...[
			[146.5, 106.8],
			[148.6, 106.4],
			[150.4, 107],
			[153, 106.5],
			[155.4, 106.9],
			[158, 106.4]
		].map((seat) => ({ kind: 'stop', seats: [seat], facing: 180 })),
		...conversations.map(([x, y, people]) => ({
			kind: 'chat',
			seats: Array.from({ length: people }, (_, i) => {
				const angle = (i / people) * 2 * Math.PI + x;
				return [x + 0.5 * Math.cos(angle), y + 0.5 * Math.sin(angle)];
			})
		}))
	].map((spot) => ({ ...spot, seats: spot.seats.map(round) }));
}

/**
 * Returns the edges of the network, as pairs of points. Throws if a place, an entrance or a seat is
 * unreachable.
 */
export function buildNetwork({ walls, furniture, tram, places, entrances, seats }) {
	const obstacles = [...walls, ...furniture].flatMap(edgesOf).map((segment) => [segment, BODY_RADIUS]);
	const rails = tram.slice(1).map((end, i) => [[tram[i], end], TRAM_HALF_WIDTH]);
	const isCrossing = (a, b) =>
		crossings.some(([c, d]) => (same(a, c) && same(b, d)) || (same(a, d) && same(b, c)));
	const clear = (a, b) =>
		[...obstacles, ...(isCrossing(a, b) ? [] : rails)].every(
			([segment, need]) => distance([a, b], segment) >= need
		);

	const graph = new Map();
	const add = (point) => graph.set(String(point), graph.get(String(point)) ?? { point, next: new Map() });
	const edges = [];
	const join = (a, b) => {
		add(a).get(String(a)).next.set(String(b), length(a, b));
		add(b).get(String(b)).next.set(String(a), length(a, b));
		edges.push([a, b]);
	};
	waypoints.forEach(add);
	const pairs = waypoints.flatMap((a, i) => waypoints.slice(i + 1).map((b) => [a, b]));
	pairs.sort((p, q) => length(...p) - length(...q));
	for (const [a, b] of pairs) {
		if (length(a, b) > MAX_EDGE_LENGTH) break;
		if (shortest(graph, a, b, length(a, b) * MAX_DETOUR) === undefined && clear(a, b)) join(a, b);
	}
	// Ends of paths: joined to the nearest waypoints, and never passed through.
	const tie = (point, joins) => {
		const near = waypoints
			.filter((w) => length(w, point) < MAX_EDGE_LENGTH)
			.sort((a, b) => length(a, point) - length(b, point));
		const found = near
			.slice(0, 12)
			.filter((w) => clear(point, w))
			.slice(0, joins);
		if (!found.length) throw new Error(`No way to ${point}.`);
		found.forEach((w) => join(point, w));
	};
	entrances.forEach((point) => {
		const [gate] = [...waypoints].sort((a, b) => length(a, point) - length(b, point));
		join(point, gate);
	});
	places.forEach((point) => tie(point, 3));
	seats.forEach((point) => tie(point, 2));
	const start = waypoints[0];
	for (const { point } of graph.values()) {
		if (!same(point, start) && shortest(graph, start, point, Infinity) === undefined)
			throw new Error(`${point} is cut off.`);
	}
	// In waypoint order, so that the file compresses better.
	const order = new Map([...graph.keys()].map((key, i) => [key, i]));
	const rank = (point) => order.get(String(point));
	return edges
		.map((edge) => edge.sort((a, b) => rank(a) - rank(b)))
		.sort(([a, b], [c, d]) => rank(a) - rank(c) || rank(b) - rank(d));
}

const round = ([x, y]) => [Math.round(x * 100) / 100, Math.round(y * 100) / 100];
const same = (a, b) => a[0] === b[0] && a[1] === b[1];
const length = ([x1, y1], [x2, y2]) => Math.hypot(x2 - x1, y2 - y1);
const edgesOf = (ring) =>
	ring.map((point, i) => [point, ring[(i + 1) % ring.length]]).filter(([a, b]) => !same(a, b));

/** Returns the length of the shortest path if it is no longer than the limit (Dijkstra). */
function shortest(graph, from, to, limit) {
	const [start, goal] = [String(from), String(to)];
	const best = new Map([[start, 0]]);
	const open = new Set([start]);
	while (open.size) {
		const current = [...open].reduce((a, b) => (best.get(b) < best.get(a) ? b : a));
		if (current === goal) return best.get(current);
		open.delete(current);
		for (const [there, step] of graph.get(current).next) {
			const way = best.get(current) + step;
			if (way <= limit && way < (best.get(there) ?? Infinity)) (best.set(there, way), open.add(there));
		}
	}
	return undefined;
}

function distance([a, b], [c, d]) {
	const side = (p, q, r) => (q[0] - p[0]) * (r[1] - p[1]) - (q[1] - p[1]) * (r[0] - p[0]) > 0;
	if (side(a, b, c) !== side(a, b, d) && side(c, d, a) !== side(c, d, b)) return 0;
	return Math.min(toSegment(a, c, d), toSegment(b, c, d), toSegment(c, a, b), toSegment(d, a, b));
}

function toSegment([x, y], [x1, y1], [x2, y2]) {
	const [dx, dy] = [x2 - x1, y2 - y1];
	const t = Math.min(1, Math.max(0, ((x - x1) * dx + (y - y1) * dy) / (dx * dx + dy * dy)));
	return Math.hypot(x - x1 - t * dx, y - y1 - t * dy);
}
