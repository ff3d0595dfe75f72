/**
 * What “next” does at a board with rounds. Both windows decide it from the state that they share, so that a key does the
 * same in either: it starts a round once, waits while one is played, and then leaves the board.
 */
import type { PassedKey } from '../../session/window-sync.ts';
import type { ClassBoards } from '../class-boards.svelte.ts';

type Boards = Pick<ClassBoards, 'state' | 'setState'>;

/**
 * What became of the round that “next” offers: `asked`, for by the other window than the wall; or `used`, so that “next” now
 * leaves the board. Empty as long as it is offered.
 */
type Offer = '' | 'asked' | 'used';

const offerOf = (boards: Boards, id: string): string => boards.state(`${id}.offer`);
const setOffer = (boards: Boards, id: string, offer: Offer): void => boards.setState(`${id}.offer`, offer);

/** Returns whether a round is kept as the one being played: by the wall, or by the wall before it was reloaded. */
const isKept = (boards: Boards, id: string): boolean => boards.state(`${id}.play`) !== '';

/** Lets “next” start a round again. The wall calls it when a board appears whose round was interrupted or not played. */
export const offerRound = (boards: Boards, id: string): void => setOffer(boards, id, '');

/** Asks the wall for a round. */
export const askForRound = (boards: Boards, id: string): void => setOffer(boards, id, 'asked');

/** Lets “next” leave the board: the wall calls it when it starts a round. */
export const useOffer = (boards: Boards, id: string): void => setOffer(boards, id, 'used');

/** What the presenter sees of the round on the wall: whole seconds of play that are left, and falls and screens so far. */
export interface LiveRound {
	readonly left: number;
	readonly seen: number;
	readonly missed: number;
	readonly wrong: number;
}

/** Tells the other window what the wall shows of a round; nothing once it is over. */
export const shareLiveRound = (boards: Boards, id: string, live: LiveRound | undefined): void =>
	boards.setState(`${id}.live`, live ? [live.left, live.seen, live.missed, live.wrong].join('-') : '');

/** Returns what the wall shows of a round; undefined while none is played. */
export function readLiveRound(boards: Boards, id: string): LiveRound | undefined {
	const state = boards.state(`${id}.live`);
	if (!/^\d{1,4}(-\d{1,3}){3}$/.test(state)) return undefined;
	const [left = 0, seen = 0, missed = 0, wrong = 0] = state.split('-').map(Number);
	return { left, seen, missed, wrong };
}

/** Returns whether the other window has asked for a round that the wall has not started yet. */
export const isRoundAskedFor = (boards: Boards, id: string): boolean => offerOf(boards, id) === 'asked';

/** Returns whether a round is being played on the wall, or begins. */
export const isRoundPlayed = (boards: Boards, id: string): boolean =>
	isRoundAskedFor(boards, id) || (isKept(boards, id) && offerOf(boards, id) === 'used');

/**
 * The keys of a round: names of screens, those that choose and open one, and Escape, which stops the round. Digits need
 * Shift on a French keyboard.
 */
const ROUND_KEY = /^([a-l\d ]|Arrow\w+|Enter|Escape)$/i;
const ROUND_CODE = /^Digit\d$/;
/** Keys of the slides that would leave a round at once. */
const LEAVING_KEY = /^(Home|End)$/;

/** Returns what a key of the presenter window does while a round is played on the wall: that of the wall, nothing, or its own. */
export function keyInRound({ key, code }: PassedKey): 'passed' | 'ignored' | 'own' {
	if (ROUND_KEY.test(key) || ROUND_CODE.test(code)) return 'passed';
	return LEAVING_KEY.test(key) ? 'ignored' : 'own';
}

/**
 * Moves forward (1) or back (−1) at a board with rounds.
 * @param played number of rounds that were played on it
 * @param start starts a round on the wall
 * @returns false if the key leaves the board
 */
export function advanceRound(
	boards: Boards,
	id: string,
	by: 1 | -1,
	played: number,
	start: () => void
): boolean {
	if (isRoundPlayed(boards, id)) return true;
	const isOffered = offerOf(boards, id) === '' && (played === 0 || isKept(boards, id));
	if (by < 0 || !isOffered) return false;
	start();
	return true;
}
