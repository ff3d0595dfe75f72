import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numRuns } from '../../../../../../tests/random.ts';
import {
	cleanText,
	COLUMNS,
	COUNCIL_START,
	MAX_ARGUMENT_LENGTH,
	MAX_ARGUMENTS,
	MAX_CONDITIONS,
	MAX_DISSENT_LENGTH,
	MAX_UNTESTED_LENGTH,
	MAX_OWN_ARGUMENTS,
	PHASES,
	readCouncil,
	writeCouncil,
	type CouncilState,
	type Votes
} from './council-state.ts';

const id = fc.stringMatching(/^[a-z][a-z0-9-]{0,12}$/);
const typed = (maxLength: number) =>
	fc.string({ unit: 'binary', maxLength: 300 }).map((text) => cleanText(text, maxLength));
const votes: fc.Arbitrary<Votes> = fc.tuple(fc.nat(99), fc.nat(99), fc.nat(99));
const sorted = fc.oneof(
	fc.record({ column: fc.constantFrom(...COLUMNS), id }),
	fc.record({ column: fc.constantFrom(...COLUMNS), text: typed(MAX_ARGUMENT_LENGTH).filter(Boolean) })
);
const state: fc.Arbitrary<CouncilState> = fc.record({
	phase: fc.constantFrom(...PHASES),
	place: fc.nat(99),
	since: fc.nat(2_000_000_000),
	spent: fc.nat(600),
	first: votes,
	second: votes,
	sorted: fc
		.uniqueArray(sorted, {
			maxLength: MAX_ARGUMENTS,
			selector: (each) => ('id' in each ? each.id : each)
		})
		.filter((all) => all.filter((each) => 'text' in each).length <= MAX_OWN_ARGUMENTS),
	conditions: fc.uniqueArray(fc.record({ id, bound: fc.nat(9999) }), {
		maxLength: MAX_CONDITIONS,
		selector: (each) => each.id
	}),
	untested: typed(MAX_UNTESTED_LENGTH),
	dissent: typed(MAX_DISSENT_LENGTH)
});

describe('the state of a council', () => {
	it('is read as it was written, and an address keeps its text as it is', () => {
		fc.assert(
			fc.property(state, (council) => {
				const text = writeCouncil(council);
				expect(readCouncil(text)).toEqual(council);
				expect(new URLSearchParams({ state: text }).toString()).toBe(`state=${text}`);
			}),
			{ numRuns: numRuns(200) }
		);
	});

	it('is empty at the start', () => {
		expect([writeCouncil(COUNCIL_START), readCouncil('')]).toEqual(['', COUNCIL_START]);
	});

	it.each(['é', '会', '🧓'])('stays short enough for an address, also in words of “%s”', (letter) => {
		const text = cleanText(letter.repeat(500), MAX_ARGUMENT_LENGTH);
		const own = Array.from({ length: MAX_OWN_ARGUMENTS }, () => ({ column: 'fact', text }) as const);
		const council: CouncilState = {
			...COUNCIL_START,
			sorted: [
				...own,
				...Array.from({ length: MAX_ARGUMENTS - own.length }, (_, i) => ({
					...({ column: 'value', id: `an-argument-of-the-story-${i}` } as const)
				}))
			],
			conditions: Array.from({ length: MAX_CONDITIONS }, (_, i) => ({ id: `condition-${i}`, bound: 9999 })),
			untested: cleanText(letter.repeat(500), MAX_UNTESTED_LENGTH),
			dissent: cleanText(letter.repeat(500), MAX_DISSENT_LENGTH)
		};
		expect(readCouncil(writeCouncil(council))).toEqual(council);
		expect(writeCouncil(council).length).toBeLessThan(2000);
	});

	it.each([
		['3', 'a part of it'],
		['6-0-0-0*0-0-0*0-0-0***', 'an unknown part'],
		['0-0-0-0*100-0-0*0-0-0***', 'more votes than a class has'],
		['0-0-0-0*0-0*0-0-0***', 'two counts instead of three'],
		['0-0-0-9999*0-0-0*0-0-0***', 'a speech of hours'],
		['0-0-0-0*0-0-0*0-0-0*x-cost**', 'an unknown column'],
		['0-0-0-0*0-0-0*0-0-0*f-cost.f-cost**', 'the same argument twice'],
		['0-0-0-0*0-0-0*0-0-0*f_**', 'an argument without words'],
		['0-0-0-0*0-0-0*0-0-0*f_w6k*false-alerts_5.false-alerts_6*', 'the same condition twice'],
		[
			`0-0-0-0*0-0-0*0-0-0*${Array.from({ length: 14 }, (_, i) => `f-a${i}`).join('.')}**`,
			'too many arguments'
		],
		['0-0-0-0*0-0-0*0-0-0*f_QQ.f_QQ.l_QQ.v_QQ.v_Qg**', 'too many arguments of the class'],
		['0-0-0-0*0-0-0*0-0-0***____', 'a text that is not UTF-8'],
		['0-0-0-0*0-0-0*0-0-0***IGE', 'a text with a space before it'],
		['<img src=x onerror=alert(1)>', 'markup']
	])('is the start instead of “%s”: %s', (text) => {
		expect(readCouncil(text)).toBe(COUNCIL_START);
	});

	it('is valid for any text, also for texts with small faults', () => {
		const broken = fc.tuple(state, fc.nat(), fc.string({ maxLength: 2 })).map(([council, at, put]) => {
			const text = writeCouncil(council);
			const from = at % (text.length + 1);
			return text.slice(0, from) + put + text.slice(from + 1);
		});
		fc.assert(
			fc.property(fc.oneof(fc.string(), broken), (text) => {
				const council = readCouncil(text);
				expect(readCouncil(writeCouncil(council))).toEqual(council);
				expect(council.sorted.length).toBeLessThanOrEqual(MAX_ARGUMENTS);
				expect(council.conditions.length).toBeLessThanOrEqual(MAX_CONDITIONS);
				expect([...council.dissent].length).toBeLessThanOrEqual(MAX_DISSENT_LENGTH);
				for (const count of [...council.first, ...council.second]) expect(count).toBeLessThanOrEqual(99);
			}),
			{ numRuns: numRuns(300) }
		);
	});
});

describe('a typed text', () => {
	it('loses line breaks, hidden characters and what is too long', () => {
		expect(cleanText(' Trop\ncher,\u200e \u0007et alors ?\ud800 ', 60)).toBe('Trop cher, et alors ?');
		expect(cleanText('mot '.repeat(30), 10)).toBe('mot mot mo');
	});
});
