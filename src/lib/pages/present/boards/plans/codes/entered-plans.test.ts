import { describe, expect, it } from 'vitest';
import { words, type Word } from '#lib/i18n/words.ts';
import { fillBlanks } from '#lib/i18n/fill-blanks.ts';
import { readPlanCode, writePlanCode, type Plan } from '#lib/model/plan-code/plan-code.ts';
import { district } from '#lib/model/testing/fixtures.ts';
import { enterPlans } from './entered-plans.ts';
import { mergePlans, readPlansState, replacePlan, writePlansState, type PlansState } from '../plans-state.ts';

const word: Word = (key, values = {}) => fillBlanks(words[key].fr, values);
const empty = readPlansState('');
const enter = (text: string, { state = empty, takesGood = false, tables = 0 } = {}) =>
	enterPlans(district, state, text, { word, locale: 'fr-FR', takesGood, tables });
const plansOf = ({ plans }: PlansState): Plan[] =>
	plans.map(({ code }) => {
		const plan = readPlanCode(district, code);
		if (!('cameras' in plan)) throw new Error(`No plan has the code ${code}`);
		return plan;
	});
const sizes = (state: PlansState) =>
	plansOf(state).map(({ mission, cameras }) => `${mission}: ${cameras.length}`);
const whole = 'B 1 N, B 5 N, B 9 N, J 100 E, F 90 O, L 0 N';

describe('plans from paper', () => {
	it('are taken several at once, with their missions', () => {
		const { state, rest, isFaulty } = enter(`M2: ${whole}\nM3, b37n j107e\n\nF 90 ouest`);
		expect(sizes(state)).toEqual(['2: 6', '3: 2', '0: 1']);
		expect([rest, isFaulty]).toEqual(['', false]);
	});

	it('with fewer than six cameras are taken, and the number is said', () => {
		expect(enter(whole).sentences.join(' ')).not.toContain('6');
		for (const text of ['B 37 N', 'M2: B 37 N, J 107 E']) {
			const { state, sentences } = enter(text);
			expect(state.plans).toHaveLength(1);
			expect(sentences.join(' ')).toMatch(/6/);
		}
	});

	it('are whole with as many cameras as the board asks for', () => {
		const four = { word, locale: 'fr-FR', takesGood: false, paper: 4, tables: 0 };
		const said = (text: string) => enterPlans(district, empty, text, four).sentences.join(' ');
		expect(said('B 37 N, J 107 E, F 90 O, L 0 N')).not.toMatch(/4|6/);
		expect(said('B 37 N, J 107 E')).toMatch(/2.*4/);
	});

	it('wait with a wrong camera, and all faults are said', () => {
		const { state, rest, sentences, ...faults } = enter(`${whole}\nB 20 S, J 107 E, X 1 N`);
		expect(sizes(state)).toEqual(['0: 6']);
		expect([rest, faults]).toEqual(['B 20 S, J 107 E, X 1 N', { good: 1, isFaulty: true, isPartial: true }]);
		expect(sentences.join(' ')).toMatch(/B 20 S.*X 1 N/);
	});

	it('are taken without their wrong cameras, which complete the same plan once they are corrected', () => {
		const { state, rest } = enter('M4: B 20 S, J 107 E, X 1 N', { takesGood: true });
		expect(sizes(state)).toEqual(['4: 1']);
		expect(rest).toBe('+ B 20 S, X 1 N');
		const completed = enter('+ B 20 N, A 1 N', { state });
		expect(sizes(completed.state)).toEqual(['4: 3']);
		expect(completed.rest).toBe('');
	});

	it('with no camera that can hang cannot be taken', () => {
		const { state, rest, good } = enter('B 20 S', { takesGood: true });
		expect([state.plans.length, rest, good]).toEqual([0, 'B 20 S', 0]);
	});
});

it('leaves each line that is no plan on its own line', () => {
	expect(enter(`no code\n${whole}\nB 20 S`).rest).toBe('no code\nB 20 S');
});

it('says that a plan is here already', () => {
	const { state } = enter(whole);
	const again = enter(whole, { state });
	expect(again.state.plans).toHaveLength(1);
	expect(again.sentences.join(' ')).toContain('1');
	expect(again.isFaulty).toBe(false);
});

it('refuses cameras that would make the last plan a copy of another one, and says of which', () => {
	const before = enter(`${whole}\nB 1 N, B 5 N, B 9 N`).state;
	const { state, rest, sentences, isFaulty } = enter('+ J 100 E, F 90 O, L 0 N', { state: before });
	expect(sizes(state)).toEqual(['0: 6', '0: 3']);
	expect([rest, isFaulty]).toEqual(['+ J 100 E, F 90 O, L 0 N', true]);
	expect(sentences).toEqual([word('present.plans-known', { number: '1' })]);
});

describe('a plan on the board', () => {
	const { state } = enter(`B 37 N\n${whole}`);
	const [first, second] = plansOf(state).map((plan) => writePlanCode(district, { ...plan, mission: 3 }));

	it('keeps its place and its answers with another mission', () => {
		const guessed = { ...state, plans: state.plans.map((plan) => ({ ...plan, answers: 'BB' })) };
		const changed = replacePlan(guessed, state.plans[1]?.code ?? '', second ?? '');
		expect(sizes(changed)).toEqual(['0: 1', '3: 6']);
		expect(changed.plans.map(({ answers }) => answers)).toEqual(['BB', 'BB']);
	});

	it('does not become a plan that is here already', () => {
		const [one, other] = state.plans.map(({ code }) => code);
		expect(replacePlan(state, one ?? '', other ?? '')).toEqual(state);
	});

	it('stays when a second device brings others', () => {
		const others = {
			...state,
			plans: [{ code: first ?? '', answers: 'CA', table: 7, shareGuess: 30 }, ...state.plans.slice(0, 1)],
			lot: 7,
			draws: 9
		};
		const merged = mergePlans(state, others);
		expect(merged.plans.map(({ code }) => code)).toEqual([...state.plans.map(({ code }) => code), first]);
		expect(merged.plans.map(({ answers }) => answers)).toEqual(['', '', 'CA']);
		expect(merged.plans[2]).toMatchObject({ table: 7, shareGuess: 30 });
		expect([merged.lot, merged.draws]).toEqual([state.lot, 0]);
		expect(mergePlans(empty, others)).toEqual({ ...others, draws: 0 });
	});
});

describe('strips of tables', () => {
	const four = { word, locale: 'fr-FR', takesGood: false, paper: 4, tables: 0 };
	const enter = (text: string, state = readPlansState('')) => enterPlans(district, state, text, four);

	it('are called by the number of their table, which has one plan', () => {
		const first = enter('7: B3 F2 K5 J1\n12 A1 A2 B1 B2').state;
		expect(first.plans.map(({ table }) => table)).toEqual([7, 12]);
		expect(readPlansState(writePlansState(first))).toEqual(first);
	});

	it('of one table replace each other when Enter is pressed again, and may be those of another', () => {
		const first = enter('7: B3 F2 K5 J1\n12 A1 A2 B1 B2').state;
		const again = 'Table 7 : C1 C2 D1 D2';
		const refused = enter(again, first);
		expect([refused.state, refused.rest, refused.sentences.join(' ')]).toEqual([
			first,
			again,
			expect.stringContaining('7')
		]);
		// Enter replaces the plan; there are no wrong cameras to leave out.
		expect(refused.isPartial).toBe(false);
		const taken = enterPlans(district, first, again, { ...four, takesGood: true });
		expect(taken.state.plans.map(({ table }) => table)).toEqual([12, 7]);
		const same = enter('14: A1 A2 B1 B2', first).state;
		expect(same.plans.map(({ table }) => table)).toEqual([7, 12, 14]);
		expect(readPlansState(writePlansState(same))).toEqual(same);
	});

	it('of a number beyond the tables of the class are taken when Enter is pressed again', () => {
		const fifteen = { ...four, tables: 15 };
		const text = '16: B3 F2 K5 J1';
		const refused = enterPlans(district, empty, text, fifteen);
		expect([refused.state.plans, refused.rest]).toEqual([[], text]);
		expect(refused.sentences).toEqual([word('present.plans-table-beyond', { table: '16', tables: '15' })]);
		const taken = enterPlans(district, empty, text, { ...fifteen, takesGood: true });
		expect(taken.state.plans.map(({ table }) => table)).toEqual([16]);
		expect(enterPlans(district, empty, '15: B3 F2 K5 J1', fifteen).isFaulty).toBe(false);
	});

	it('are refused with too many cameras, or one of them twice, and never as a code', () => {
		expect(enter('3: B3 F2 K5 J1 A1').sentences.join(' ')).toMatch(/A1.*4/);
		expect(enter('B3 F2 K5 K5').sentences.join(' ')).toContain('K5');
		expect(enter('Bonjour').sentences.join(' ')).toContain('Bonjour');
		for (const text of ['3: B3 F2 K5 J1 A1', 'B3 F2 K5 K5', 'Bonjour'])
			expect(enter(text).isFaulty).toBe(true);
	});
});

describe('the bet of a table', () => {
	const strip = '7 : B4 F2 K1 J4 C6 H8';
	const guessOf = (text: string, state = empty) =>
		enter(text, { state }).state.plans.map(({ table, shareGuess }) => [table, shareGuess]);

	it('comes with its strip, in both kinds of lesson, and stays in the address', () => {
		for (const text of [`${strip} = 30`, `${strip}=30`, `${strip} = 30 %`, `${strip} 30`])
			expect([text, guessOf(text)]).toEqual([text, [[7, 30]]]);
		expect(guessOf('B4 F2 K1 J4 C6 H8 = 0')).toEqual([[undefined, 0]]);
		const { state, sentences } = enter(`${strip} = 100`);
		expect(readPlansState(writePlansState(state))).toEqual(state);
		expect(sentences.join(' ')).toContain(word('present.plans-bet-set', { number: '7', bet: '100' }));
		const four = { word, locale: 'fr-FR', takesGood: false, paper: 4, tables: 15 };
		expect(enterPlans(district, empty, '12 B3 F2 K5 J1 25', four).state.plans).toMatchObject([
			{ table: 12, shareGuess: 25 }
		]);
	});

	it('follows a code, also that of another table', () => {
		const code = enter(whole).state.plans[0]?.code ?? '';
		const grouped = code.replace(/.{4}(?=.)/g, '$&-').toLowerCase();
		for (const written of [code, grouped]) {
			expect(guessOf(`${written} = 41`)).toEqual([[undefined, 41]]);
			expect(guessOf(`9: ${written} = 41`)).toEqual([[9, 41]]);
		}
	});

	it('stays with its table when the strip is completed, which asks nothing; another plan asks first', () => {
		const four = { word, locale: 'fr-FR', takesGood: false, paper: 4, tables: 15 };
		const enterTo = (state: PlansState, text: string) => enterPlans(district, state, text, four);
		const { state } = enterTo(empty, '9 : B3 F2 K5 = 25');
		const completed = enterTo(state, '9 : J1 K5 B3 F2');
		expect(completed.rest).toBe('');
		expect(completed.state.plans).toMatchObject([{ table: 9, shareGuess: 25 }]);
		expect(enterTo(completed.state, '9 : A1 A2 A3 A4')).toMatchObject({
			state: completed.state,
			sentences: [word('present.plans-table-taken', { table: '9' })]
		});
	});

	it('has no mission where a lesson has none: what looks like one is a camera that was misread', () => {
		const four = { word, locale: 'fr-FR', takesGood: false, paper: 4, tables: 15 };
		const { state, rest, sentences } = enterPlans(district, empty, '8 : M3 F2 K1 J4 = 40', four);
		expect([state.plans, rest]).toEqual([[], '8 : M3 F2 K1 J4 = 40']);
		expect(sentences.join(' ')).toContain('M3');
	});

	it('keeps the strip in the field, with one sentence, if it is no whole number from 0 to 100', () => {
		for (const wrong of ['130', 'trente', '30,5', '']) {
			const text = `${strip} = ${wrong}`.trim();
			const { state, rest, sentences, good } = enter(text, { takesGood: true });
			expect([state.plans, rest, good]).toEqual([[], text, 0]);
			expect(sentences).toEqual([word('present.plans-bet-wrong', { bet: wrong })]);
		}
	});

	it('is no camera whose letter is missing', () => {
		const { state, sentences } = enter('7: B4 F2 K1 J4 C6 8');
		expect(state.plans).toEqual([]);
		expect(sentences.join(' ')).toContain('8');
	});

	it('may come later, alone or with the same strip, and change', () => {
		const { state } = enter(strip);
		expect(guessOf('7 = 35', state)).toEqual([[7, 35]]);
		expect(guessOf('Table 7 : = 35 %', state)).toEqual([[7, 35]]);
		expect(guessOf(`${strip} = 20`, enter(`${strip} = 30`).state)).toEqual([[7, 20]]);
		expect(guessOf(strip, enter(`${strip} = 30`).state)).toEqual([[7, 30]]);
		expect(enter('8 = 35', { state })).toMatchObject({
			rest: '8 = 35',
			sentences: [word('present.plans-no-plan', { number: '8' })]
		});
	});
});
