import { formatCount } from '../shared/plural.ts';
import { tableOf } from '../shared/table-of.ts';
import type { World } from '../world.ts';
import { centreIndex, entryPositions } from './positions.ts';
import type { CloudData } from './data.ts';

/**
 * Returns the table: matching radius, distance of the lookalike, watchlist entries per unit of distance from the entry in the
 * middle, comparisons per false match, and passers-by per false alert.
 */
export function table(measured: CloudData, world: World) {
	const { match, radius, street, list, dots, comparisons, faces } = measured;
	const far = (away: number) => world.format(away, { type: 'decimal', digits: 2 });
	const rows = [
		[world.word('cloud.row-radius'), far(radius)],
		[world.word('cloud.row-apart'), far(street.distance)],
		...distanceBands(world, dots).map((count, from) => [
			world.fill('cloud.row-band', { from: formatCount(world, from), to: formatCount(world, from + 1) }),
			formatCount(world, count)
		]),
		[world.word('cloud.row-comparisons'), formatCount(world, comparisons)],
		[world.word('cloud.row-faces'), formatCount(world, faces)]
	];
	return tableOf(
		world,
		'cloud',
		rows,
		{ what: ([what = '']) => what, value: ([, value = '']) => value },
		{ match: formatCount(world, match), list: formatCount(world, list) }
	);
}

const memoizedBands = new WeakMap<World, Map<number, readonly number[]>>();

/** Returns the number of dots in each band of distance: 0 to 1, 1 to 2 and so on; memoized. */
function distanceBands(world: World, dots: number): readonly number[] {
	const ofWorld = memoizedBands.get(world) ?? new Map<number, readonly number[]>();
	memoizedBands.set(world, ofWorld);
	const found = ofWorld.get(dots) ?? countBands(entryPositions(world, dots), dots, centreIndex(world));
	ofWorld.set(dots, found);
	return found;
}

function countBands(points: Float32Array, dots: number, centre: number): number[] {
	const counts: number[] = [];
	for (let n = 0; n < dots; n++) {
		if (n === centre) continue;
		const band = Math.floor(Math.hypot(points[2 * n] as number, points[2 * n + 1] as number));
		while (counts.length <= band) counts.push(0);
		counts[band] = (counts[band] as number) + 1;
	}
	return counts;
}
