import type { Component } from 'svelte';
import type { BoardComponent, BoardData, BoardKind, CountdownProps } from './board-types.ts';

/** Loads the component of each kind of board. */
const LOADERS: {
	readonly [Kind in BoardKind]?: () => Promise<{
		readonly default: BoardComponent<Extract<BoardData, { kind: Kind }>>;
	}>;
} = {
	plans: () => import('./plans/PlansBoard.svelte'),
	talk: () => import('./talk/TalkBoard.svelte'),
	tables: () => import('./tables/TablesBoard.svelte'),
	council: () => import('./council/CouncilBoard.svelte'),
	round: () => import('./round/RoundBoard.svelte')
};

/** What a board shows below its question: the component of its kind, if there is one, and the countdown. */
export interface BoardParts {
	readonly kind: BoardKind;
	readonly Body: BoardComponent<BoardData> | undefined;
	readonly Countdown: Component<CountdownProps>;
}

/** Loads what a board of a kind shows. */
export async function loadBoard(kind: BoardKind): Promise<BoardParts> {
	const [body, countdown] = await Promise.all([LOADERS[kind]?.(), import('./Countdown.svelte')]);
	// A component gets only boards of its own kind.
	return { kind, Body: body?.default as BoardComponent<BoardData> | undefined, Countdown: countdown.default };
}
