import type { BoardComponent, BoardData, BoardKind } from './board-types.ts';

/** Loads the component of each kind of board. */
const LOADERS: {
	readonly [Kind in BoardKind]?: () => Promise<{
		readonly default: BoardComponent<Extract<BoardData, { kind: Kind }>>;
	}>;
} = {
	plans: () => import('./plans/PlansBoard.svelte'),
	talk: () => import('./talk/TalkBoard.svelte'),
	council: () => import('./council/CouncilBoard.svelte'),
	round: () => import('./round/RoundBoard.svelte')
};

/** Loads the component of a kind of board; undefined if the kind has none. */
export async function loadBoard(kind: BoardKind): Promise<BoardComponent<BoardData> | undefined> {
	// A component gets only boards of its own kind.
	return (await LOADERS[kind]?.())?.default as BoardComponent<BoardData> | undefined;
}
