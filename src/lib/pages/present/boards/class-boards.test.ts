import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRound } from '#lib/model/round/round.ts';
import { constants } from '#lib/model/testing/constants.ts';
import { rulesFromSettings } from '#lib/model/round/round-rules.ts';
import { hasEntries } from '../session/session.ts';
import type { BoardData } from './board-types.ts';
import { ClassBoards } from './class-boards.svelte.ts';

const board = (id: string): BoardData => ({
	...({ id, kind: 'plans', title: id, question: '', missions: [], names: {} } as const),
	prices: { low: 1, high: 2, note: '' },
	...{ seconds: 0, place: 0, minutes: 5 }
});
const createBoards = () => new ClassBoards(() => [board('draw'), board('vote')]);

describe('the boards of a class', () => {
	it('shows a board of the route, and none for any other name', () => {
		const boards = createBoards();
		boards.show('vote');
		expect(boards.current?.title).toBe('vote');
		boards.show('toString');
		expect(boards.current).toBeUndefined();
	});

	it('keeps what the class entered on each board in an address', () => {
		const state = fc.string({ maxLength: 200, unit: 'grapheme' });
		fc.assert(
			fc.property(state, state, (draw, time) => {
				const [here, there] = [createBoards(), createBoards()];
				here.setState('draw', draw);
				here.setState('draw.time', time);
				there.encoded =
					new URLSearchParams(new URLSearchParams({ boards: here.encoded }).toString()).get('boards') ?? '';
				expect([there.state('draw'), there.state('draw.time'), there.state('vote')]).toEqual([
					draw,
					time,
					''
				]);
			})
		);
	});

	it('reads any text without harm, and ignores what is too long', () => {
		fc.assert(
			fc.property(fc.string({ maxLength: 300 }), (text) => {
				const boards = createBoards();
				boards.encoded = text;
				boards.encoded = `draw:${'x'.repeat(5000)};vote:7;__proto__:1`;
				expect([boards.state('draw'), boards.state('vote'), boards.state('__proto__')]).toEqual([
					'',
					'7',
					''
				]);
			})
		);
	});

	it('keeps what was entered if a later text is too long for an address', () => {
		const boards = createBoards();
		boards.setState('draw', '7');
		boards.setState('draw', 'x'.repeat(5000));
		expect(boards.state('draw')).toBe('7');
	});
});

describe('the falls of a round that a class plays', () => {
	const rules = rulesFromSettings(constants);
	const falls = (seed: number) =>
		createRound(rules, seed)
			.scenes.filter(({ kind }) => kind === 'fall')
			.map(({ screen }) => screen)
			.join();
	const next = (boards: ClassBoards) => falls(boards.roundMemory('game').nextSeed());

	it('are others for another class, in each later round, and in a round that begins again', () => {
		const [first, second] = [createBoards(), createBoards()];
		const all = [first, first, first, second, second].map(next);
		expect(first.roundMemory('alone').nextSeed()).not.toBe(second.roundMemory('alone').nextSeed());
		// The class before is forgotten, as the lesson begins anew.
		first.encoded = '';
		expect(new Set([...all, next(first)]).size).toBe(6);
	});

	it('are the same for the same address, in either window and after a reload', () => {
		const [here, there] = [createBoards(), createBoards()];
		here.encoded = 'rounds.seed:fms-0';
		there.encoded = here.encoded;
		expect([next(here), next(here)]).toEqual([next(there), next(there)]);
		there.encoded = here.encoded;
		expect(next(there)).toBe(next(here));
	});

	it('follow from nothing that counts as an entry of the class', () => {
		const boards = createBoards();
		next(boards);
		expect(hasEntries({ kept: '', bets: '', boards: boards.encoded })).toBe(false);
	});
});
