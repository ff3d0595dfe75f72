import { expect, it } from 'vitest';
import { ClassBoards } from '../class-boards.svelte.ts';
import { readTicked, setTicked } from './ticked-counts.ts';

it('keeps how many falls the class ticked in each round, in the address too', () => {
	const boards = new ClassBoards(() => []);
	setTicked(boards, 'game', 2, 4, 5);
	setTicked(boards, 'game', 0, 3, 5);
	const other = new ClassBoards(() => []);
	other.encoded = boards.encoded;
	expect(readTicked(other, 'game')).toEqual([3, undefined, 4]);
	setTicked(boards, 'game', 2, NaN, 5);
	expect(readTicked(boards, 'game')).toEqual([3, undefined, undefined]);
});

it('takes no more ticked falls than a round has', () => {
	const boards = new ClassBoards(() => []);
	expect([5, 6, 44, -1].map((count) => setTicked(boards, 'game', 0, count, 5))).toEqual([
		true,
		false,
		false,
		false
	]);
	expect(readTicked(boards, 'game')).toEqual([5]);
});
