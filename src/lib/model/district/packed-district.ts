/**
 * Compact form of the district for the browser: nodes and rectangles are in whole centimetres, and positions that are
 * nodes of the walking network are stored as node numbers.
 */
import type { District, Spot } from './district.ts';
import type { Point, Ring } from '../maths/geometry.ts';

/** An axis-aligned rectangle: first corner, width and height, in whole centimetres. */
type Box = readonly [x: number, y: number, width: number, height: number];

/** A district in compact form, from which {@link unpackDistrict} restores it. */
export interface PackedDistrict extends Pick<District, 'width' | 'height' | 'buildings' | 'tram'> {
	/** Offsets from node to node in whole centimetres, x and y alternating; the first is from the corner of the plan. */
	readonly nodes: readonly number[];
	/** For each node, the nodes that it is linked to, as differences: their number minus its own. */
	readonly links: readonly (readonly number[])[];
	readonly entrances: readonly (readonly [id: string, node: number])[];
	readonly places: Readonly<Record<string, number>>;
	readonly furniture: readonly (Box | Ring)[];
	readonly spots: readonly (Omit<Spot, 'seats'> & { readonly seats: readonly number[] })[];
}

/**
 * Returns the compact form of a district, for the browser.
 * @throws RangeError if an entrance, a place or a seat is not a node of the network
 */
export function packDistrict(district: District): PackedDistrict {
	const { width, height, buildings, tram, network, entrances, places, furniture, spots } = district;
	const index = new Map(network.nodes.map((node, i) => [node.join(), i]));
	const nodeAt = (point: Point): number => {
		const node = index.get(point.join());
		if (node === undefined) throw new RangeError(`No way leads to ${point.join(', ')}.`);
		return node;
	};
	return {
		width,
		height,
		buildings,
		tram,
		nodes: network.nodes.flatMap(([x, y], i) => {
			const [left, top] = network.nodes[i - 1] ?? [0, 0];
			return [toCentimetres(x) - toCentimetres(left), toCentimetres(y) - toCentimetres(top)];
		}),
		links: network.links.map((ends, i) => ends.map((end) => end - i)),
		entrances: entrances.map(({ id, at }) => [id, nodeAt(at)]),
		places: Object.fromEntries(Object.entries(places).map(([id, at]) => [id, nodeAt(at)])),
		furniture: furniture.map((ring) => boxOf(ring) ?? ring),
		spots: spots.map(({ seats, ...spot }) => ({ ...spot, seats: seats.map(nodeAt) }))
	};
}

/** Returns the district of a compact form. Its coordinates are exact if they were whole centimetres before packing. */
export function unpackDistrict(packed: PackedDistrict): District {
	const { nodes: offsets, links, entrances, places, furniture, spots, ...plan } = packed;
	const nodes: Point[] = [];
	let [x, y] = [0, 0];
	for (let i = 0; i < offsets.length; i += 2) {
		x += offsets[i] as number;
		y += offsets[i + 1] as number;
		nodes.push([x / 100, y / 100]);
	}
	const at = (node: number) => nodes[node] as Point;
	return {
		...plan,
		entrances: entrances.map(([id, node]) => ({ id, at: at(node) })),
		places: Object.fromEntries(Object.entries(places).map(([id, node]) => [id, at(node)])),
		furniture: furniture.map((one) => (isBox(one) ? ringOf(one) : one)),
		network: { nodes, links: links.map((ends, i) => ends.map((end) => i + end)) },
		spots: spots.map((spot) => ({ ...spot, seats: spot.seats.map(at) }))
	};
}

const toCentimetres = (metres: number): number => Math.round(metres * 100);

function ringOf([x, y, width, height]: Box): Ring {
	const [left, top, right, bottom] = [x / 100, y / 100, (x + width) / 100, (y + height) / 100];
	return [
		[left, top],
		[right, top],
		[right, bottom],
		[left, bottom]
	];
}

const isBox = (furniture: Box | Ring): furniture is Box => typeof furniture[0] === 'number';

/** Returns the box that unpacks to exactly this ring; undefined if there is none. */
function boxOf(ring: Ring): Box | undefined {
	const [start, , end] = ring;
	if (!start || !end) return undefined;
	const box: Box = [
		toCentimetres(start[0]),
		toCentimetres(start[1]),
		toCentimetres(end[0]) - toCentimetres(start[0]),
		toCentimetres(end[1]) - toCentimetres(start[1])
	];
	return String(ringOf(box)) === String(ring) ? box : undefined;
}
