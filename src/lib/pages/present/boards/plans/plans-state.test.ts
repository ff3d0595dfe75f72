import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { district } from '#lib/model/testing/fixtures.ts';
import { groupCode } from '#lib/model/plan-code/code-characters.ts';
import { placementAt, placementGrid } from '#lib/model/plan-code/placement-grid.ts';
import { writePlanCode } from '#lib/model/plan-code/plan-code.ts';
import { MAX_FILE_BYTES, readPlansFile, writePlansFile } from './file/plans-file.ts';
import {
	addPlans,
	MAX_DRAWS,
	MAX_LOT,
	MAX_PLANS,
	movePhase,
	NO_ANSWER,
	phaseOfPlans,
	PLAN_FIELDS,
	PLANS_VIEWS,
	RANKINGS,
	readPlansState,
	removePlan,
	showScore,
	writePlansState,
	type PlansState
} from './plans-state.ts';
import { MAX_STATE_LENGTH } from '../class-boards.svelte.ts';
import { addAnswer } from './mission-answers.ts';
import { isRanked, rankPlans, sortBy, sortByNext } from './table/plan-order.ts';

const grid = placementGrid(district);
/** Returns the code of a plan with two cameras. */
const code = (number: number): string =>
	writePlanCode(district, {
		mission: (number % 5) + 1,
		cameras: [placementAt(grid, (number * 997) % grid.size), placementAt(grid, (number * 4007) % grid.size)]
	});
const codes = Array.from({ length: MAX_PLANS }, (_, index) => code(index + 1));

const states: fc.Arbitrary<PlansState> = fc
	.record({
		plans: fc.uniqueArray(fc.constantFrom(...codes), { maxLength: MAX_PLANS }).chain((list) =>
			fc.tuple(
				...list.map((each) =>
					fc.record(
						{
							code: fc.constant(each),
							answers: fc.string({
								unit: fc.constantFrom('A', 'B', 'C', 'D', 'E', NO_ANSWER),
								maxLength: 20
							}),
							table: fc.integer({ min: 1, max: 99 }),
							shareGuess: fc.nat({ max: 100 })
						},
						{ requiredKeys: ['code', 'answers'] }
					)
				)
			)
		),
		view: fc.constantFrom(...PLANS_VIEWS),
		current: fc.nat({ max: MAX_PLANS - 1 }),
		scored: fc.constantFrom('', ...codes),
		isUnion: fc.boolean(),
		isRevealed: fc.boolean(),
		lot: fc.integer({ min: 1, max: MAX_LOT }),
		draws: fc.nat({ max: MAX_DRAWS }),
		ranking: fc.constantFrom(...RANKINGS),
		sort: fc.constantFrom(...PLAN_FIELDS),
		isReversed: fc.boolean()
	})
	.map((state) => ({ ...state, current: Math.min(state.current, Math.max(0, state.plans.length - 1)) }));
const empty = readPlansState('');

describe('the state of the board', () => {
	it('stays in the row of guesses or draws while their table is shown, and returns to the first with another plan', () => {
		const state = { ...empty, plans: [{ code: code(1), answers: '' }] };
		const phases = ({ ...by }: Partial<PlansState>) =>
			PLANS_VIEWS.map((view) => phaseOfPlans({ ...state, ...by, view }, 3));
		expect(phases({})).toEqual([0, 0, 1, 2]);
		expect(phases(addAnswer(state, 0, 'B', 15))).toEqual([0, 1, 1, 2]);
		expect(phases({ draws: 100 })).toEqual([0, 2, 1, 2]);
		expect(PLANS_VIEWS.map((view) => phaseOfPlans({ ...state, view }, 1))).toEqual([0, 0, 0, 0]);
	});
	it('moves to the phases of its plan in order, and back, and no further', () => {
		const state = { ...empty, plans: [{ code: code(1), answers: '' }] };
		const missions = movePhase(state, 1, 3);
		expect(missions?.view).toBe('missions');
		const events = movePhase(addAnswer(missions ?? empty, 0, 'B', 15), 1, 3);
		expect(events?.view).toBe('events');
		expect([movePhase(events ?? empty, 1, 3), movePhase(state, -1, 3)]).toEqual([undefined, undefined]);
		expect(movePhase(events ?? empty, -1, 3)?.view).toBe('missions');
		expect(movePhase({ ...state, view: 'missions' }, -1, 3)?.view).toBe('map');
		expect(movePhase(state, 1, 1)).toBeUndefined();
	});
	it('is read as it was written, and forty plans fit into an address', () => {
		fc.assert(
			fc.property(states, (state) => {
				const text = writePlansState(state);
				expect(readPlansState(text)).toEqual(state);
				expect(text.length).toBeLessThan(MAX_STATE_LENGTH);
				expect(encodeURIComponent(text)).toBe(text);
			})
		);
		expect(writePlansState(empty)).toBe('');
	});

	it('is valid whatever an address contains', () => {
		fc.assert(
			fc.property(fc.oneof(fc.string(), states.map(writePlansState)), fc.nat(), (text, cut) => {
				const state = readPlansState(text.slice(cut % (text.length + 1)));
				expect(readPlansState(writePlansState(state))).toEqual(state);
			})
		);
		const twice = `map.9.sealed.0.999.${code(1)}2.${code(1)}3.${code(2)}9`;
		expect(readPlansState(twice)).toEqual({
			...empty,
			plans: [{ code: code(1), answers: 'B' }],
			draws: MAX_DRAWS
		});
	});

	it('reads addresses from before tables answered one by one, with a digit for the guess and the number of groups', () => {
		const old = readPlansState(`map.0.shown.17.0.${code(1)}0t7.${code(2)}4.s${code(2)}.all.g15.by-fall`);
		expect(old.plans).toEqual([
			{ code: code(1), answers: '', table: 7 },
			{ code: code(2), answers: 'D' }
		]);
		expect([old.scored, old.isUnion, old.sort, isRanked(old)]).toEqual([code(2), true, 'fall', true]);
	});

	it('leaves out a bet of more than a hundred', () => {
		const state = readPlansState(`map.0.sealed.1.0.${code(1)}b101.${code(2)}ABXt3b100`);
		expect(state.plans).toEqual([
			{ code: code(1), answers: '' },
			{ code: code(2), answers: 'ABX', table: 3, shareGuess: 100 }
		]);
	});

	it('hides what the plans film until they are ranked, which a later plan does not undo', () => {
		const { state } = addPlans(empty, [code(1), code(2)]);
		expect(isRanked(state)).toBe(false);
		const ranked = rankPlans(state);
		expect([ranked.sort, ranked.ranking, isRanked(ranked)]).toEqual(['share', 'begun', true]);
		expect(isRanked(sortBy(addPlans(ranked, [code(3)]).state, 'number'))).toBe(true);
		// Events that were drawn are counted in the table.
		expect(isRanked({ ...state, draws: 3 })).toBe(true);
	});

	it('takes each plan once, and no more than forty', () => {
		const { state, known, isFull, added } = addPlans(empty, [code(1), code(2), code(1)]);
		expect(state.plans.map((plan) => plan.code)).toEqual([code(1), code(2)]);
		expect({ known, isFull, added }).toEqual({ known: [1], isFull: false, added: 2 });
		const full = addPlans(empty, [...codes, code(100)]);
		expect([full.added, full.isFull]).toEqual([MAX_PLANS, true]);
	});

	it('keeps a current plan when one is removed', () => {
		const { state } = addPlans(empty, [code(1), code(2)]);
		const last = removePlan({ ...state, current: 1 }, 1);
		expect([last.plans.length, last.current]).toEqual([1, 0]);
		expect(removePlan(last, 0)).toEqual(empty);
	});

	it('shows the score of the plan that came last, until another comes', () => {
		const isShown = ({ plans, scored }: PlansState) => scored === plans.at(-1)?.code;
		const { state } = addPlans(empty, [code(1)]);
		const shown = showScore(state);
		expect([isShown(state), isShown(shown)]).toEqual([false, true]);
		expect(isShown(addPlans(shown, [code(2)]).state)).toBe(false);
		// Once it is shown, all plans are shown together, until another comes.
		expect([shown, showScore(shown)].map(({ isUnion }) => isUnion)).toEqual([false, true]);
		expect(showScore(addPlans(showScore(shown), [code(2)]).state).isUnion).toBe(false);
		// Neither does the next plan, after one that was entered by mistake is removed.
		const corrected = removePlan(showScore(addPlans(shown, [code(2)]).state), 1);
		expect(isShown(addPlans(corrected, [code(3)]).state)).toBe(false);
	});

	it('sorts the table by the next field, or by the same one the other way round', () => {
		const orders = (state: PlansState, keys: number): string[] =>
			keys === 0 ? [] : [sortByNext(state).sort, ...orders(sortByNext(state), keys - 1)];
		expect(orders(empty, 5)).toEqual([...PLAN_FIELDS.slice(1, -1), PLAN_FIELDS[0]]);
		// The events come with the first draw.
		expect(orders({ ...empty, draws: 1 }, 5)).toEqual(PLAN_FIELDS.slice(1));
		const reversed = sortBy(sortBy(empty, 'fall'), 'fall');
		expect([reversed.sort, reversed.isReversed, sortByNext(reversed).isReversed]).toEqual([
			...['fall', true],
			false
		]);
	});
});

describe('the file', () => {
	const { state: guessed } = addPlans(addPlans(empty, codes.slice(1)).state, codes.slice(0, 1), {
		table: 7,
		shareGuess: 30
	});
	const state = addAnswer({ ...guessed, lot: 321, draws: 7 }, 3, 'B', 15);

	it('gives back the plans, tables, bets, answers and draws', () => {
		const text = writePlansFile(state, () => ({ plan: 1, cameras: ['B 37 N'] }));
		expect(readPlansFile(district, text)).toEqual(state);
		expect(text.length).toBeLessThan(MAX_FILE_BYTES / 10);
	});

	it('keeps two plans of two tables that are alike, and reads a guess from before tables answered', () => {
		const alike = addPlans(addPlans(empty, [code(1)], { table: 3 }).state, [code(1)], {
			table: 4,
			shareGuess: 0
		}).state;
		expect(
			readPlansFile(
				district,
				writePlansFile(alike, () => ({}))
			)
		).toEqual(alike);
		const plans = [
			{ code: code(1), guess: 3, shareGuess: 130 },
			{ code: code(2), answers: 'ZZ', shareGuess: '30' }
		];
		const text = JSON.stringify({ format: 'class-plans', version: 1, lot: 1, draws: 0, plans });
		expect(readPlansFile(district, text)).toMatchObject({
			plans: [
				{ code: code(1), answers: 'C' },
				{ code: code(2), answers: '' }
			]
		});
	});

	it('is refused as a whole with any fault', () => {
		const file = (by: object) =>
			JSON.stringify({
				format: 'class-plans',
				version: 1,
				lot: 1,
				draws: 0,
				plans: [{ code: code(1) }],
				...by
			});
		const plans = (...list: unknown[]) => file({ plans: list });
		const wrong = code(2).replace(/^./, (first) => (first === '7' ? '8' : '7'));
		const faults: [text: string, fault: object][] = [
			['', { kind: 'format' }],
			['{', { kind: 'format' }],
			['null', { kind: 'format' }],
			['[]', { kind: 'format' }],
			['"class-plans"', { kind: 'format' }],
			[file({ format: 'story' }), { kind: 'format' }],
			[file({ format: undefined }), { kind: 'format' }],
			[file({ plans: 'all' }), { kind: 'format' }],
			[file({ plans: undefined }), { kind: 'format' }],
			[file({ version: 2 }), { kind: 'version' }],
			[file({ version: '1' }), { kind: 'version' }],
			[plans(), { kind: 'empty' }],
			[plans(...Array<object>(MAX_PLANS + 1).fill({ code: code(1) })), { kind: 'many' }],
			[plans({ code: wrong }), { kind: 'plan', number: 1 }],
			[plans({ code: code(1) }, { code: wrong }), { kind: 'plan', number: 2 }],
			[plans({ code: code(1) }, { code: code(2).slice(1) }), { kind: 'plan', number: 2 }],
			[plans({ code: code(1) }, { code: 17 }), { kind: 'plan', number: 2 }],
			[plans({ code: code(1) }, null), { kind: 'plan', number: 2 }],
			[plans({ code: code(1) }, code(2)), { kind: 'plan', number: 2 }],
			[plans({ code: '0'.repeat(20) }), { kind: 'plan', number: 1 }]
		];
		for (const [text, fault] of faults) expect([text, readPlansFile(district, text)]).toEqual([text, fault]);
	});

	it('may have been edited by hand, within reason', () => {
		const text = JSON.stringify({
			...{ format: 'class-plans', version: 1, lot: 'seven', draws: -3 },
			plans: [{ code: groupCode(code(1), ' ').toLowerCase(), guess: 9 }, { code: code(1) }]
		});
		expect(readPlansFile(district, text)).toEqual(addPlans(empty, [code(1)]).state);
	});
});
