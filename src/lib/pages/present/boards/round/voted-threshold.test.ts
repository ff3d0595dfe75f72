import { expect, it } from 'vitest';
import { ClassBoards } from '../class-boards.svelte.ts';
import type { BoardData } from '../board-types.ts';
import { votedThreshold } from './voted-threshold.ts';

const base = { title: '', question: '', seconds: 0, place: 0, minutes: 1 };
const list: readonly BoardData[] = [
	{ ...base, id: 'vote', kind: 'talk', lines: [], roles: [], choices: ['40', '54', '80'] },
	{ ...base, id: 'game', kind: 'round', people: 1, threshold: 'vote' }
];

it.each([
	['', undefined],
	['_.7.5', { threshold: 54, votes: 7 }],
	['_7.2.7', { threshold: 40, votes: 7 }],
	['_0.0.0', undefined],
	['_x.9999.3', { threshold: 80, votes: 3 }]
])('of the votes “%s”, most are for %o', (votes, expected) => {
	const boards = new ClassBoards(() => list);
	boards.setState('vote', votes);
	expect(votedThreshold(boards, 'vote')).toEqual(expected);
});

it('counts the answers of tables, too', () => {
	const [vote, game] = list;
	const tables = {
		...base,
		id: 'vote',
		kind: 'tables',
		lines: [],
		rows: [],
		choices: ['40', '54'],
		answer: ''
	} as const;
	const boards = new ClassBoards(() => [vote && tables, game].filter((each) => each !== undefined));
	boards.setState('vote', '12202');
	expect(votedThreshold(boards, 'vote')).toEqual({ threshold: 54, votes: 3 });
});

it('is none without a board to vote on', () => {
	const boards = new ClassBoards(() => list);
	expect([votedThreshold(boards, 'game'), votedThreshold(boards, 'missing')]).toEqual([undefined, undefined]);
});
