import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import '../../../../tests/random.ts';
import { countOutcomes } from '../alerts/detector.ts';
import { eventsReached } from '../alerts/supervision.ts';
import { wholeMatchAlerts } from '../faces/recognition.ts';
import { deskFromSettings, detectorFromSettings, matcherFromSettings } from '../parameters.ts';
import { constants } from '../testing/constants.ts';
import type { Settings } from '#lib/narrative/types/story.ts';
import { checkCondition, checkJointly, meets, type Condition, type SettingSpace } from './conditions.ts';

const between = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, i) => from + i);
const space: SettingSpace = {
	settings: { ...constants, threshold: 64, operators: 1, match: 55 },
	values: { threshold: between(0, 100), operators: between(0, 4), match: between(40, 70) }
};
const falseAlerts = (settings: Settings) => countOutcomes(detectorFromSettings(settings)).false;
const reached = (settings: Settings) =>
	eventsReached(detectorFromSettings(settings), deskFromSettings(settings));
const innocents = (settings: Settings) => wholeMatchAlerts(matcherFromSettings(settings)).false;
const found = (settings: Settings) => wholeMatchAlerts(matcherFromSettings(settings)).true;

const fewerFalseAlerts = (bound: number): Condition => ({
	...{ setting: 'threshold', measure: falseAlerts, digits: 0, relation: 'below', bound }
});
const moreReached = (bound: number, setting = 'threshold'): Condition => ({
	...{ setting, measure: reached, digits: 1, relation: 'at-least', bound }
});

describe('a condition', () => {
	it('holds from the threshold on at which the models count so few false alerts', () => {
		const { ranges, nearest } = checkCondition(fewerFalseAlerts(5), space);
		const [from = 0, to] = ranges[0] ?? [];
		expect([ranges.length, to, nearest]).toEqual([1, 100, from]);
		const at = (threshold: number) => falseAlerts({ ...space.settings, threshold });
		expect([at(from) < 5, at(from - 1) < 5]).toEqual([true, false]);
	});

	it('that holds already stays at the present setting', () => {
		expect(checkCondition(fewerFalseAlerts(500), space).nearest).toBe(64);
	});

	it('that no value meets says how near the models come', () => {
		const check = checkCondition(moreReached(9), space);
		expect([check.ranges, check.nearest]).toEqual([[], undefined]);
		expect([check.best.value, check.best.measured.toFixed(1)]).toEqual([54, '8.2']);
	});

	it('refuses a setting without values', () => {
		expect(() => checkCondition(moreReached(8, 'nothing'), space)).toThrow('nothing');
	});
});

describe('a bound', () => {
	it.each([
		{ relation: 'below', digits: 0, measured: 4.6, met: false },
		{ relation: 'below', digits: 0, measured: 4.4, met: true },
		{ relation: 'at-most', digits: 0, measured: 5.4, met: true },
		{ relation: 'at-least', digits: 1, measured: 4.96, met: true },
		{ relation: 'at-least', digits: 1, measured: 4.94, met: false }
	] as const)(
		'of 5 compares numbers as they are shown: $relation, $measured',
		({ measured, met, ...each }) => {
			expect(meets(measured, { ...each, bound: 5 })).toBe(met);
		}
	);
});

describe('several conditions', () => {
	it('are met by one setting for each', () => {
		const { settings } = checkJointly(
			[fewerFalseAlerts(20), moreReached(8), moreReached(8, 'operators')],
			space
		);
		expect(settings).toBeDefined();
		expect(falseAlerts({ ...space.settings, ...settings })).toBeLessThan(20);
		expect(reached({ ...space.settings, ...settings })).toBeGreaterThanOrEqual(7.95);
	});

	it('name the first two that exclude each other', () => {
		const innocentsBelow: Condition = {
			...{ setting: 'match', measure: innocents, digits: 0, relation: 'below', bound: 5 }
		};
		const foundAtLeast: Condition = {
			...{ setting: 'match', measure: found, digits: 0, relation: 'at-least', bound: 18 }
		};
		const conditions = [fewerFalseAlerts(5), innocentsBelow, foundAtLeast];
		expect(checkJointly(conditions, space)).toEqual({ settings: undefined, conflict: [1, 2] });
	});

	it('name no pair if one of them is impossible alone', () => {
		const conditions = [fewerFalseAlerts(20), moreReached(9)];
		expect(checkJointly(conditions, space)).toEqual({ settings: undefined, conflict: undefined });
	});

	it('are met by the present settings if there are none', () => {
		expect(checkJointly([], space)).toEqual({ settings: {}, conflict: undefined });
	});
});

const IDS = ['a', 'b', 'c'] as const;
/** Numbers that depend on some of three settings, in steps, so that they are often equal to their bounds. */
const measure = fc
	.record({
		on: fc.subarray([...IDS], { minLength: 1 }),
		factors: fc.record({
			a: fc.integer({ min: -3, max: 3 }),
			b: fc.integer({ min: -3, max: 3 }),
			c: fc.constant(2)
		}),
		shape: fc.constantFrom('sum', 'product', 'wave')
	})
	.map(({ on, factors, shape }) => (settings: Settings) => {
		const terms = on.map((id) => factors[id] * (settings[id] ?? 0));
		const sum = terms.reduce((all, term) => all + term, 0);
		// A wave holds at some values, fails at the next ones, and holds again.
		if (shape === 'wave') return Math.abs(sum) % 4;
		return shape === 'product' ? terms.reduce((all, term) => all * term, 1) : sum;
	});
const condition: fc.Arbitrary<Condition> = fc.record({
	setting: fc.constantFrom(...IDS),
	measure,
	digits: fc.constant(0),
	relation: fc.constantFrom('below', 'at-most', 'at-least'),
	bound: fc.integer({ min: -8, max: 8 })
});
const values = fc
	.uniqueArray(fc.integer({ min: -4, max: 9 }), { minLength: 1, maxLength: 6 })
	.map((all) => all.sort((a, b) => a - b));
const randomSpace: fc.Arbitrary<SettingSpace> = fc
	.record({ a: values, b: values, c: values, at: fc.tuple(fc.nat(5), fc.nat(5), fc.nat(5)) })
	.map(({ at, ...all }) => ({
		values: all,
		settings: Object.fromEntries(IDS.map((id, i) => [id, all[id][(at[i] ?? 0) % all[id].length] ?? 0]))
	}));

/** Returns all combinations of values of some settings, each with its number of steps as a share of all steps. */
function combinations(ids: readonly string[], { settings, values }: SettingSpace) {
	return ids.reduce(
		(all, id) => {
			const own = values[id] ?? [];
			const start = own.indexOf(settings[id] ?? NaN);
			return all.flatMap(({ chosen, distance }) =>
				own.map((value, index) => ({
					chosen: { ...chosen, [id]: value },
					distance: distance + Math.abs(index - start) / Math.max(1, own.length - 1)
				}))
			);
		},
		[{ chosen: {} as Settings, distance: 0 }]
	);
}

/** The slow twin: tries every combination of values of all settings of the conditions. */
function tryAll(conditions: readonly Condition[], space: SettingSpace) {
	const ids = [...new Set(conditions.map(({ setting }) => setting))];
	const kept = combinations(ids, space).filter(({ chosen }) =>
		conditions.every((each) => meets(each.measure({ ...space.settings, ...chosen }), each))
	);
	return kept.length > 0 ? Math.min(...kept.map(({ distance }) => distance)) : undefined;
}

describe('the twin that tries everything', () => {
	it('finds the same values of one setting', () => {
		fc.assert(
			fc.property(condition, randomSpace, (one, random) => {
				const { ranges, nearest } = checkCondition(one, random);
				const all = random.values[one.setting] ?? [];
				const kept = all.filter((value) =>
					meets(one.measure({ ...random.settings, [one.setting]: value }), one)
				);
				const listed = ranges.flatMap(([from, to]) => all.filter((value) => value >= from && value <= to));
				expect(listed).toEqual(kept);
				for (const [index, [from]] of ranges.entries())
					if (index > 0)
						expect(all.indexOf(from) - all.indexOf(ranges[index - 1]?.[1] ?? NaN)).toBeGreaterThan(1);
				const steps = (value: number) =>
					Math.abs(all.indexOf(value) - all.indexOf(random.settings[one.setting] ?? NaN));
				if (nearest === undefined) expect(kept).toEqual([]);
				else expect(steps(nearest)).toBe(Math.min(...kept.map(steps)));
			}),
			{ numRuns: 300 }
		);
	});

	it('agrees on whether conditions hold together, on the nearest settings, and on the two that exclude each other', () => {
		fc.assert(
			fc.property(fc.array(condition, { minLength: 1, maxLength: 4 }), randomSpace, (conditions, random) => {
				const { settings, conflict } = checkJointly(conditions, random);
				const distance = tryAll(conditions, random);
				expect(settings === undefined).toBe(distance === undefined);
				if (settings) {
					for (const each of conditions)
						expect(meets(each.measure({ ...random.settings, ...settings }), each)).toBe(true);
					const own = combinations(Object.keys(settings), random).find(({ chosen }) =>
						Object.entries(settings).every(([id, value]) => chosen[id] === value)
					);
					expect(own?.distance).toBeCloseTo(distance ?? NaN);
					return;
				}
				const pair = conditions.flatMap((b, j) =>
					conditions.slice(0, j).flatMap((a, i) => {
						const [both, first, second] = [[a, b], [a], [b]].map((some) => tryAll(some, random));
						return both === undefined && first !== undefined && second !== undefined ? [[i, j]] : [];
					})
				)[0];
				expect(conflict).toEqual(pair);
			}),
			{ numRuns: 300 }
		);
	});
});
