import { recordCount, integer } from '../plural.ts';
import type { Table } from '../scene.ts';
import type { World } from '../world.ts';
import { questionsOf } from './view.ts';

/** Every question by its number, and why it is worth asking. */
export function table(world: World): Table {
	const why = new Map(world.records('questions').map(({ id, what }) => [id, what ?? '']));
	return {
		caption: world.fill('questions.caption', { count: recordCount(world, 'questions') }),
		head: ['number', 'question', 'why'].map((column) => world.word(`questions.head-${column}`)),
		rows: questionsOf(world).map(({ id, number, text }) => [integer(world, number), text, why.get(id) ?? ''])
	};
}
