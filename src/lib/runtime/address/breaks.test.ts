import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanQuestion, MAX_BREAK_TEXT, readBreak, readBreaks, writeBreak } from './breaks.ts';

const steps = ['a', 'b', 'c'].map((id) => ({ id }));

describe('breaks of a route', () => {
	it('survive a round trip through an address, whatever is asked', () => {
		fc.assert(
			fc.property(
				fc.constantFrom('', 'draw', 'debate-chain'),
				fc.integer({ min: 1, max: 60 }),
				fc.string({ maxLength: 200, unit: 'grapheme' }),
				(board, minutes, text) => {
					const own = { board, minutes, question: cleanQuestion(text) };
					fc.pre(own.board !== '' || own.question !== '');
					const url = new URL(
						`https://a.example/?${new URLSearchParams({ route: `a,${writeBreak(own)},b` })}`
					);
					expect(readBreaks(url.searchParams.get('route') ?? '', steps)).toEqual([{ ...own, place: 1 }]);
				}
			)
		);
	});

	it('are bounded in number, minutes and length, whatever the address says', () => {
		fc.assert(
			fc.property(fc.string({ maxLength: 400 }), fc.array(fc.string({ maxLength: 9 })), (text, parts) => {
				const name = `${parts.map((part) => `~${part}`).join(',')},~99~~${text.repeat(3)}`;
				const breaks = readBreaks(name, steps);
				expect(breaks.length).toBeLessThanOrEqual(20);
				for (const { minutes, question } of breaks) {
					expect(minutes).toBeGreaterThanOrEqual(1);
					expect(minutes).toBeLessThanOrEqual(60);
					expect([...question].length).toBeLessThanOrEqual(MAX_BREAK_TEXT);
				}
			})
		);
		expect(readBreaks(Array(100).fill('~5~draw').join(','), steps)).toHaveLength(20);
		expect(readBreak('~5~')).toBeUndefined();
		expect(readBreak('~5~~%E0%A4%A')).toBeUndefined();
	});

	it('stand after the steps that precede them; unknown and repeated steps do not count', () => {
		const places = readBreaks('~1~x,b,~2~x,nowhere,b,a,~3~x', steps).map(({ place }) => place);
		expect(places).toEqual([0, 1, 2]);
	});
});
