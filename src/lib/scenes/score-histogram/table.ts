import { formatCount } from '../shared/plural.ts';
import type { Table } from '../scene.ts';
import type { World } from '../world.ts';
import { BAND_POINTS, type ScoreHistogramView } from './data.ts';
import { MAX_SCORE } from './scale.ts';

/** Returns a row for each band of scores, then a row for each side of the threshold. */
export function table({ real, ordinary, threshold }: ScoreHistogramView, world: World): Table {
	const number = (value: number) => formatCount(world, value);
	const row = (name: string, ordinaries: number, reals: number) => [name, number(ordinaries), number(reals)];
	const last = ordinary.bands.length - 1;
	return {
		caption: world.fill('score-histogram.caption', { threshold: number(threshold) }),
		head: ['score-histogram.head-score', 'score-histogram.head-ordinary', 'score-histogram.head-real'].map(
			world.word
		),
		rows: [
			...ordinary.bands.map((count, band) => {
				const [low, high] = [band * BAND_POINTS, band === last ? MAX_SCORE : (band + 1) * BAND_POINTS - 1];
				const name = world.fill('score-histogram.band', { low: number(low), high: number(high) });
				return row(name, count, real.bands[band] ?? 0);
			}),
			row(world.word('score-histogram.row-alerts'), ordinary.alerts, real.alerts),
			row(world.word('score-histogram.row-quiet'), ordinary.count - ordinary.alerts, real.count - real.alerts)
		]
	};
}
