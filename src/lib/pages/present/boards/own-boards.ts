import { readBreaks } from '#lib/runtime/address/breaks.ts';
import type { Word } from '#lib/i18n/words.ts';
import type { DeckData } from '../data/deck-types.ts';
import type { BoardData } from './board-types.ts';

/**
 * Returns the boards for the breaks of a custom route: a board of a lesson plan, with the break’s question if it has one,
 * or a question of the presenter’s own with a countdown of its minutes. Unknown boards without a question are left out.
 * @param name name of the route, as in the address
 * @param steps all steps of the story
 */
export function ownBoards(
	name: string,
	steps: readonly { readonly id: string }[],
	{ routes }: Pick<DeckData, 'routes'>,
	word: Word
): BoardData[] {
	const known = routes.flatMap(({ boards }) => boards);
	return readBreaks(name, steps).flatMap(
		({ board: source, question, minutes, place }, index): BoardData[] => {
			const own = { id: `own-${index + 1}`, place, minutes };
			const board = known.find(({ id }) => id === source);
			if (board) return [{ ...board, ...own, source, question: question || board.question }];
			const title = word('present.own-board');
			const empty = { lines: [], roles: [], choices: [] };
			return question ? [{ ...own, ...empty, kind: 'talk', title, question, seconds: minutes * 60 }] : [];
		}
	);
}
