import type { Table } from '../scene.ts';
import type { World } from '../world.ts';
import type { Scores } from './data.ts';

/**
 * Returns the table of the scenes, in the order of the scenario, with the reader’s own walk last if there is
 * one.
 */
export function table({ scenes, you }: Scores, world: World): Table {
	const number = (value: number) => world.format(value, { type: 'integer' });
	return {
		caption: world.word('scores.caption'),
		head: [
			'scores.number',
			'incidents.head-what',
			'scores.score',
			'incidents.head-real',
			'scores.verdict'
		].map(world.word),
		rows: [...scenes, ...(you ? [you] : [])].map(({ id, number: rank, score, unfilmed, real, verdict }) => [
			rank === null ? '–' : number(rank),
			world.word(rank === null ? 'walk.title' : `incident.${id}`),
			score === null ? world.word(`scores.none-${unfilmed ?? 'away'}`) : number(score),
			world.word(real ? 'incidents.yes' : 'incidents.no'),
			world.word(`scores.${verdict}`)
		])
	};
}
