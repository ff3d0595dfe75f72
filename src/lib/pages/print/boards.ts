import type { Edition } from '#lib/edition/edition.ts';
import type { Step } from '#lib/narrative/types.ts';
import { kindsOf, pictured } from '#lib/scenes/pictured.ts';
import { integer } from '#lib/scenes/plural.ts';

/** Returns the questions that the picture of a step shows, grouped by kind, with the numbers of the picture. */
export function boardOf({ world }: Edition, { state }: Step) {
	const board = pictured(world, String(state['picture']));
	const order = kindsOf(board).flatMap((kind) => board.items.filter((item) => item.kind === kind));
	return {
		title: board.fill('board.title', { count: integer(board, order.length) }),
		groups: kindsOf(board).map((kind) => ({
			kind,
			head: board.word(`board.kind-${kind}`),
			items: order.flatMap((item, index) => {
				const supposed = item.source === 'hypothesis';
				const source = supposed ? undefined : item.source;
				return item.kind === kind ? [{ ...item, source, supposed, number: index + 1 }] : [];
			})
		}))
	};
}
