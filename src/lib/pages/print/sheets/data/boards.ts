import type { Edition } from '#lib/edition/edition.ts';
import type { Step } from '#lib/narrative/types/story.ts';
import { distinctKinds, worldOfPicture } from '#lib/scenes/define-picture-scene.ts';
import { formatCount } from '#lib/scenes/shared/plural.ts';

/**
 * Returns the questions on the cards in a step’s picture, for the sheet that lists them: with the title of the picture,
 * grouped by kind, each question with its number in the picture.
 * @param step a step whose scene is `board`
 */
export function boardContents({ world, story }: Edition, { state }: Step) {
	const board = worldOfPicture(world, String(state['picture']));
	const order = distinctKinds(board).flatMap((kind) =>
		board.drawnRecords.filter((item) => item.kind === kind)
	);
	const stored = story.records.find(({ id }) => id === board.definition.records)?.items ?? [];
	/** Returns the source of the answer of a town, which is the last of its question. */
	const answerSource = (question: string) => stored.find(({ id }) => id === question)?.also?.at(-1);
	return {
		title: board.fill('board.title', { count: formatCount(board, order.length) }),
		groups: distinctKinds(board).map((kind) => ({
			kind,
			head: board.word(`board.kind-${kind}`),
			items: order.flatMap((item, index) => {
				const supposed = item.source === 'hypothesis';
				const source = supposed ? undefined : item.source;
				const answered = item.answer === undefined ? undefined : answerSource(item.id);
				return item.kind === kind ? [{ ...item, source, answered, supposed, number: index + 1 }] : [];
			})
		}))
	};
}
