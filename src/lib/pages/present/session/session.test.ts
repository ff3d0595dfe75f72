import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	hasEntriesOn,
	isSession,
	joinBoards,
	readSession,
	isSameSession,
	writeSession,
	type Session
} from './session.ts';
import { STOPPED_TIMER } from '../presenter-window/timer.ts';

const bare: Session = {
	...{ step: 'a-step', keyframe: 0, kept: '', route: '', left: '', blank: 'none' },
	singleKeys: true,
	simple: false,
	bets: '',
	questions: '',
	board: '',
	boards: '',
	fallFrom: '',
	timer: STOPPED_TIMER
};

describe('a session', () => {
	it('is written into an address, without defaults', () => {
		expect(writeSession(bare)).toBe('#a-step');
		expect(writeSession({ ...bare, step: '' })).toBe('');
		expect(writeSession({ ...bare, kept: '?threshold=40', route: 'a,b', blank: 'black' })).toBe(
			'?threshold=40&route=a,b&blank=black#a-step'
		);
		expect(writeSession({ ...bare, singleKeys: false })).toBe('?keys=off#a-step');
		expect(writeSession({ ...bare, bets: 'a:4x2,7;b:1' })).toBe('?bets=a:4x2,7;b:1#a-step');
	});

	it('survives a round trip through an address', () => {
		const name = fc.stringMatching(/^[a-z0-9-]{1,12}$/);
		const session = fc.record({
			step: name,
			keyframe: fc.nat(12),
			kept: fc.constantFrom('', '?threshold=40', '?lens=40&cams=B37.135-F12.270'),
			route: fc.array(name, { maxLength: 4 }).map((names) => names.join(',')),
			blank: fc.constantFrom<Session['blank']>('none', 'black', 'white'),
			singleKeys: fc.boolean(),
			simple: fc.boolean(),
			bets: fc.constantFrom('', 'guess-alerts:4x12,7;guess-coverage:30'),
			questions: fc.constantFrom('', 'on', 'after-2-answer'),
			board: fc.constantFrom('', 'draw'),
			boards: fc.constantFrom('', 'draw:7.1.6.0;draw.time:p60', 'exit:%25%3B'),
			fallFrom: fc.constantFrom('', '~draw:4:~draw')
		});
		fc.assert(
			fc.property(session, ({ kept, ...rest }) => {
				const url = new URL(writeSession({ kept, ...rest }), 'https://example.org/fr/present/');
				expect(readSession(url.search, url.hash)).toEqual(rest);
			})
		);
	});

	it('is read from any text', () => {
		fc.assert(
			fc.property(fc.string(), fc.string(), (search, hash) => {
				const { blank } = readSession(search, hash);
				expect(['none', 'black', 'white']).toContain(blank);
			})
		);
	});

	it('is distinguished from other values, and from a different session', () => {
		expect(isSession(bare)).toBe(true);
		for (const wrong of [
			null,
			[],
			{ ...bare, step: 3 },
			{ ...bare, blank: 'red' },
			{ ...bare, singleKeys: 1 },
			{ ...bare, bets: 4 },
			{ ...bare, board: null },
			{ ...bare, boards: ['a'] },
			{ ...bare, timer: 0 }
		])
			expect(isSession(wrong)).toBe(false);
		expect(isSameSession(bare, { ...bare, timer: { ...STOPPED_TIMER } })).toBe(true);
		expect(isSameSession(bare, { ...bare, kept: '?a=1' })).toBe(false);
		expect(isSameSession(bare, { ...bare, singleKeys: false })).toBe(false);
		expect(isSameSession(bare, { ...bare, bets: 'a:4' })).toBe(false);
		expect(isSameSession(bare, { ...bare, board: 'draw' })).toBe(false);
		expect(isSameSession(bare, { ...bare, timer: { ...STOPPED_TIMER, since: 1 } })).toBe(false);
	});

	it('keeps what was entered on boards of an earlier lesson, which the new one does not show', () => {
		expect(joinBoards('vote:1.0', 'plans:map.0;plans.time:p60;vote:2.0')).toBe(
			'plans.time:p60;plans:map.0;vote:1.0'
		);
		for (const [boards, earlier] of [
			['', ''],
			['vote:1.0', ''],
			['vote:1.0', 'vote:2.0']
		] as const)
			expect(joinBoards(boards, earlier)).toBe(boards);
		const session = { ...bare, boards: 'plans.kept:a1;plans:map.0;vote.time:p60' };
		expect(hasEntriesOn(session, ['vote'])).toBe(false);
		expect(hasEntriesOn(session, ['plans'])).toBe(true);
	});
});
