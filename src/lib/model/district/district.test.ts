import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import type { Topology } from 'topojson-specification';
import { describe, expect, it } from 'vitest';
import { BRACKET_METRES, mountPosition, perimeter, snapPlacement, wallsOf } from './district.ts';
import { isStreet, nearestMount } from './hit-test.ts';
import { contains, distanceToSegment, edges, segmentDistance, type Segment } from '../maths/geometry.ts';
import { requireDefined, district } from '../testing/fixtures.ts';
import { readDistrict } from './topology.ts';
import { walkNetwork } from '../walks/walk-network.ts';

const building = fc.constantFrom(...district.buildings);

describe('the district', () => {
	it('has twelve buildings and ten entrances at the edge of a plan of 240 × 160 m', () => {
		expect(district.buildings.map(({ id }) => id).join('')).toBe('ABCDEFGHIJKL');
		expect(district.entrances).toHaveLength(10);
		for (const { at } of district.entrances) {
			expect(at[0] === 0 || at[0] === 240 || at[1] === 0 || at[1] === 160).toBe(true);
		}
	});

	it('has every place on the street', () => {
		for (const [x, y] of Object.values(district.places)) {
			expect(isStreet(district, x, y)).toBe(true);
			expect(district.furniture.some((ring) => contains(ring, x, y))).toBe(false);
		}
	});

	it('names the layer that its file lacks', () => {
		const topology = JSON.parse(readFileSync('data/district.topojson', 'utf8')) as Topology;
		delete topology.objects['tram'];
		expect(() => readDistrict(topology)).toThrow('no layer “tram”');
	});
});

describe('mounts', () => {
	it('are 0.6 m from their wall, on the street', () => {
		fc.assert(
			fc.property(building, fc.double({ min: -500, max: 500, noNaN: true }), ({ id, ring }, along) => {
				const [x, y] = mountPosition(district, { building: id, along });
				const nearest = Math.min(...edges(ring).map((wall) => distanceToSegment(x, y, wall)));
				expect(nearest).toBeCloseTo(BRACKET_METRES, 6);
				expect(contains(ring, x, y)).toBe(false);
			})
		);
	});

	it('wrap around the footprint', () => {
		fc.assert(
			fc.property(building, fc.double({ min: 0, max: 100, noNaN: true }), (house, along) => {
				const once = mountPosition(district, { building: house.id, along });
				const again = mountPosition(district, { building: house.id, along: along + perimeter(house) });
				expect(again[0]).toBeCloseTo(once[0], 6);
				expect(again[1]).toBeCloseTo(once[1], 6);
			})
		);
	});

	it('are found from their position', () => {
		fc.assert(
			fc.property(building, fc.double({ min: 0.01, max: 0.99, noNaN: true }), (house, share) => {
				const along = share * perimeter(house);
				const found = nearestMount(district, mountPosition(district, { building: house.id, along }));
				expect(found.building).toBe(house.id);
				// At an inner corner, two walls may be equally near.
				const [x, y] = mountPosition(district, { building: house.id, along });
				const [foundX, foundY] = mountPosition(district, found);
				expect(Math.hypot(foundX - x, foundY - y)).toBeLessThan(2 * BRACKET_METRES);
			})
		);
	});

	it('are snapped to values that an address can encode, on the intended wall', () => {
		fc.assert(
			fc.property(
				building,
				fc.double({ min: -500, max: 500, noNaN: true }),
				fc.double({ min: -720, max: 720, noNaN: true }),
				(house, along, turn) => {
					const found = snapPlacement(house, along, turn);
					expect(Number(found.along.toFixed(3))).toBe(found.along);
					expect(found.along).toBeGreaterThanOrEqual(0);
					expect(found.along).toBeLessThan(perimeter(house));
					expect((2 * found.heading) % 1).toBe(0);
					expect(found.heading).toBeGreaterThanOrEqual(0);
					expect(found.heading).toBeLessThan(360);
					expect(snapPlacement(house, found.along, found.heading)).toEqual(found);
					const [x, y] = mountPosition(district, { building: house.id, along });
					const [foundX, foundY] = mountPosition(district, found);
					// A position just before a corner is on the previous wall.
					expect(Math.hypot(foundX - x, foundY - y)).toBeLessThan(2 * BRACKET_METRES + 0.001);
				}
			)
		);
	});

	it('require a building of the district', () => {
		expect(() => mountPosition(district, { building: 'Z', along: 0 })).toThrow('No building “Z”');
	});
});

describe('the network', () => {
	const { nodes } = district.network;
	const links = district.network.links.flatMap((ends, a) => ends.map((b) => [a, b] as const));
	const furniture = district.furniture.flatMap(edges);

	it('is clear of walls and furniture', () => {
		const obstacles = [...wallsOf(district), ...furniture];
		expect(links.length * obstacles.length).toBeGreaterThan(0);
		for (const [a, b] of links) {
			const way = [...requireDefined(nodes[a]), ...requireDefined(nodes[b])] as unknown as Segment;
			const nearest = Math.min(...obstacles.map((obstacle) => segmentDistance(way, obstacle)));
			expect(nearest).toBeGreaterThan(0.29);
		}
	});

	it('leads to every entrance, place and seat', () => {
		const network = walkNetwork(district);
		const { lengths } = network.treeFrom(requireDefined(network.entrances[0]));
		const goals = [
			...district.entrances.map(({ at }) => at),
			...Object.values(district.places),
			...district.spots.flatMap(({ seats }) => seats)
		];
		for (const goal of goals) expect(lengths[network.nodeAt(goal)]).toBeLessThan(400);
	});

	it('has paths of equal length in both directions, made of links', () => {
		const network = walkNetwork(district);
		fc.assert(
			fc.property(fc.nat(nodes.length - 1), fc.nat(nodes.length - 1), (a, b) => {
				const there = requireDefined(network.treeFrom(a).lengths[b]);
				expect(network.treeFrom(b).lengths[a]).toBeCloseTo(there, 9);
				const path = network.path(a, b);
				expect([path[0], path.at(-1)]).toEqual([a, b]);
				for (let i = 1; i < path.length; i++) {
					const step = [path[i - 1], path[i]].sort((p, q) => requireDefined(p) - requireDefined(q));
					expect(links.some((link) => [...link].sort((p, q) => p - q).join() === step.join())).toBe(true);
				}
			})
		);
	});

	it('rejects points that are not nodes', () => {
		expect(() => walkNetwork(district).nodeAt([1, 2])).toThrow('does not lead to (1, 2)');
	});
});
