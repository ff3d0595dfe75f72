import type { Table } from '../scene.ts';
import type { World } from '../world.ts';
import { QUESTIONS, type CheckView } from './data.ts';
import { answerIn, clock, metres, percent } from './words.ts';

/** Returns the table: the share filmed, each alert, the people on the watchlist, and the person who fell. */
export function table({ fallen, filmed, listed, raised }: CheckView, world: World): Table {
	return {
		caption: world.word('check.caption'),
		head: ['check.head-mark', 'check.head-what'].map(world.word),
		rows: [
			[world.word('check.row-seen'), world.fill('check.of-street', { share: percent(filmed, world) })],
			...raised.map(({ id, at, right }) => [
				world.fill(right ? 'check.row-right' : 'check.row-wrong', { time: clock(at, world) }),
				world.word(`incident.${id}`)
			]),
			...listed.map(({ id }) => [world.word('check.row-list'), world.word(`person.${id}`)]),
			...(fallen?.gap
				? [
						[
							world.fill('check.row-gap', { name: world.word(`person.${fallen.id}`) }),
							metres(fallen.gap.metres, world)
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
								answerIn(fallen.answers[question], world)
							]
						]
					: []
			)
		]
	};
}
