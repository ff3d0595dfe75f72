import { beforeEach, describe, expect, it, vi } from 'vitest';
import { ClassBoards } from '../class-boards.svelte.ts';
import { advanceRound, askForRound, isRoundPlayed, keyInRound, offerRound, useOffer } from './round-keys.ts';

describe('“next” at a board with rounds', () => {
	let boards: ClassBoards;
	const start = vi.fn();
	const press = (by: 1 | -1 = 1, played = 0) => advanceRound(boards, 'game', by, played, start);
	/** What the wall does when a round starts and ends. */
	const begin = () => {
		useOffer(boards, 'game');
		boards.setState('game.play', 'ca_1_0_0');
	};
	const end = () => boards.setState('game.play', '');
	beforeEach(() => {
		boards = new ClassBoards(() => []);
		start.mockClear();
	});

	it('starts a round once, waits for its end, and then leaves the board, in either window', () => {
		expect([press(-1), press()]).toEqual([false, true]);
		expect(start).toHaveBeenCalledOnce();
		begin();
		// The other window has only the text of the states.
		const other = new ClassBoards(() => []);
		other.encoded = boards.encoded;
		expect(advanceRound(other, 'game', 1, 0, start)).toBe(true);
		expect([press(), press(-1), isRoundPlayed(boards, 'game')]).toEqual([true, true, true]);
		end();
		expect([press(1, 1), isRoundPlayed(boards, 'game')]).toEqual([false, false]);
		expect(start).toHaveBeenCalledOnce();
	});

	it('asks the wall once, and leaves a board whose rounds were played', () => {
		advanceRound(boards, 'game', 1, 0, () => askForRound(boards, 'game'));
		expect([press(), isRoundPlayed(boards, 'game')]).toEqual([true, true]);
		expect(start).not.toHaveBeenCalled();
		boards = new ClassBoards(() => []);
		expect(press(1, 2)).toBe(false);
	});

	it('starts again the round that a reload of the wall interrupted', () => {
		begin();
		offerRound(boards, 'game');
		expect([press(1, 2), start.mock.calls.length]).toEqual([true, 1]);
	});
});

describe('the keys of the presenter window while a round is played', () => {
	const uses = (keys: readonly string[], code = '') => new Set(keys.map((key) => keyInRound({ key, code })));

	it('go to the wall if they name, choose or open a screen, or stop the round', () => {
		expect(uses(['f', 'L', '8', ' ', 'Enter', 'ArrowDown', 'Escape'])).toEqual(new Set(['passed']));
		// The digit 8 of a French keyboard.
		expect(uses(['_'], 'Digit8')).toEqual(new Set(['passed']));
	});

	it('never leave the round for the first or last slide; those of a clicker and of the blank screen stay', () => {
		expect(uses(['Home', 'End'])).toEqual(new Set(['ignored']));
		expect(uses(['PageDown', 'PageUp', '.', 'w', 'Tab'])).toEqual(new Set(['own']));
	});
});
