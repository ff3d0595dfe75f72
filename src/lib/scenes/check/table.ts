import type { Table } from '../scene.ts';
import type { World } from '../world.ts';
import { QUESTIONS, type CheckData } from './data.ts';
import { formatAnswer, formatTime, formatMetres, formatPercent } from './words.ts';

/** Returns the table: the share filmed, each alert, the people on the watchlist, and the person who fell. */
export function table({ fallen, filmed, listed, raised }: CheckData, world: World): Table {
	return {
		caption: world.word('check.caption'),
		head: ['check.head-mark', 'check.head-what'].map(world.word),
		rows: [
			[world.word('check.row-seen'), world.fill('check.of-street', { share: formatPercent(filmed, world) })],
			...raised.map(({ id, at, isRight }) => [
				world.fill(isRight ? 'check.row-right' : 'check.row-wrong', { time: formatTime(at, world) }),
				world.word(`incident.${id}`)
			]),
			...listed.map(({ id }) => [world.word('check.row-list'), world.word(`person.${id}`)]),
			...(fallen?.gap
				? [
						[
							world.fill('check.row-gap', { name: world.word(`person.${fallen.id}`) }),
							formatMetres(fallen.gap.metres, world)
						]
					]
				: []),
			...QUESTIONS.flatMap((question) =>
				fallen
					? [
							[
								world.fill('check.row-answer', {
									name: world.word(`person.${fallen.id}`),
									question: world.word(`check.${question}`)
								}),
								formatAnswer(fallen.answers[question], world)
							]
						]
					: []
			)
		]
	};
}
