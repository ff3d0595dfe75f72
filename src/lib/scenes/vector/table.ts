import { formatCount } from '../shared/plural.ts';
import type { Table } from '../scene.ts';
import type { World } from '../world.ts';
import { formatDistance } from './distance-scale.ts';
import { medianDistance, type FaceComparison } from './data.ts';

/** Returns a row for each number of the embeddings, then rows for the distances. */
export function table({ filed, taken, distance, radius, strangers }: FaceComparison, world: World): Table {
	const nothing = world.word('vector.none');
	const far = (away: number) => formatDistance(world, away);
	const nearest = strangers[0]?.distance ?? 0;
	const middle = medianDistance(strangers);
	const farthest = strangers.at(-1)?.distance ?? 0;
	return {
		caption: world.word('vector.caption'),
		head: ['what', 'filed', 'taken'].map((column) => world.word(`vector.head-${column}`)),
		rows: [
			...filed.embedding.map((value, index) => [
				world.fill('vector.row-number', { rank: formatCount(world, index + 1) }),
				far(value),
				far(taken.embedding[index] ?? 0)
			]),
			[world.word('vector.row-apart'), nothing, far(distance)],
			[world.word('vector.row-radius'), nothing, far(radius)],
			...(
				[
					['nearest', nearest],
					['middle', middle],
					['farthest', farthest]
				] as const
			).map(([id, away]) => [
				world.fill(`vector.row-${id}`, { count: formatCount(world, strangers.length) }),
				nothing,
				far(away)
			])
		]
	};
}
