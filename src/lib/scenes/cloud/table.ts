import { integer } from '../plural.ts';
import type { Table } from '../scene.ts';
import type { World } from '../world.ts';
import { centreOf, entryPlaces } from './places.ts';
import type { Measured } from './data.ts';

/** How far from entry 4,117 everybody is, and among how many one is taken for somebody else. */
export function table(measured: Measured, world: World): Table {
	const { match, radius, street, list, dots, comparisons, faces } = measured;
	const far = (away: number) => world.format(away, { type: 'decimal', digits: 2 });
	return {
		caption: world.fill('cloud.caption', { match: integer(world, match), list: integer(world, list) }),
		head: ['what', 'value'].map((column) => world.word(`cloud.head-${column}`)),
		rows: [
			[world.word('cloud.row-radius'), far(radius)],
			[world.word('cloud.row-apart'), far(street.apart)],
			...bands(world, dots).map((count, from) => [
				world.fill('cloud.row-band', { from: integer(world, from), to: integer(world, from + 1) }),
				integer(world, count)
			]),
			[world.word('cloud.row-comparisons'), integer(world, comparisons)],
			[world.word('cloud.row-faces'), integer(world, faces)]
		]
	};
}

const known = new WeakMap<World, Map<number, readonly number[]>>();

/** How many of the other entries that are drawn stand between each two whole distances, from 0 on. */
function bands(world: World, dots: number): readonly number[] {
	const ofWorld = known.get(world) ?? new Map<number, readonly number[]>();
	known.set(world, ofWorld);
	const found = ofWorld.get(dots) ?? count(entryPlaces(world, dots), dots, centreOf(world));
	ofWorld.set(dots, found);
	return found;
}

function count(points: Float32Array, dots: number, centre: number): number[] {
	const counts: number[] = [];
	for (let n = 0; n < dots; n++) {
		if (n === centre) continue;
		const band = Math.floor(Math.hypot(points[2 * n] as number, points[2 * n + 1] as number));
		while (counts.length <= band) counts.push(0);
		counts[band] = (counts[band] as number) + 1;
	}
	return counts;
}
