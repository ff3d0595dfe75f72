import { expect, it } from 'vitest';
import type { Settings } from '#lib/narrative/types/story.ts';
import type { Presenter } from '../../player/presenter.svelte.ts';
import { testConditions } from './condition-tests.ts';
import type { ConditionData } from './council-data.ts';

/** Numbers of a small model: fewer alerts at a higher threshold, and fewer of them lost with more people. */
const FIGURES: Readonly<Record<string, (settings: Settings) => number>> = {
	alerts: ({ threshold = 0 }) => 10 - threshold,
	lost: ({ threshold = 0, people = 0 }) => Math.max(0, 10 - threshold - 2 * people),
	found: ({ threshold = 0 }) => 10 - threshold
};
const setting = (id: string, min: number, max: number) => ({
	id,
	label: id,
	unit: '',
	origin: '',
	min,
	max,
	step: 1
});
/** A presenter whose words are their keys, with what fills their blanks. */
const presenter = {
	numbers: (name: string, _: object, { settings }: { settings: Settings }) =>
		FIGURES[name]?.(settings) ?? NaN,
	playhead: { choices: { settings: { threshold: 2, people: 1 }, placement: [] } },
	data: { locale: 'en-GB', settings: [setting('threshold', 0, 7), setting('people', 1, 5)] },
	word: (key: string, values: Readonly<Record<string, string>> = {}) =>
		[
			key.replace('present.council.', ''),
			...Object.entries(values).map(([name, value]) => `${name}=${value}`)
		].join(' ')
} as unknown as Presenter;

const condition = (
	figure: string,
	by: Pick<ConditionData, 'setting' | 'relation'>,
	cost: ConditionData['cost']
): ConditionData => ({
	...{ id: figure, figure, before: '', after: '', format: { type: 'integer' }, default: 0, min: 0, max: 10 },
	...{ ...by, cost }
});
const all = [
	condition('alerts', { setting: 'threshold', relation: 'at-most' }, ['price of the threshold']),
	condition('lost', { setting: 'people', relation: 'at-most' }, ['price of people']),
	condition('found', { setting: 'threshold', relation: 'at-least' }, ['price of the threshold'])
];
const joint = (...chosen: [id: string, bound: number][]) =>
	testConditions(
		presenter,
		all,
		chosen.map(([id, bound]) => ({ id, bound }))
	)?.joint;

it('says why a condition needs less with the others than alone, and names no setting twice', () => {
	// Alone, four people lose no alert. With the threshold of the other condition, two do.
	const { holds, text = '' } = joint(['alerts', 4], ['lost', 0]) ?? {};
	expect(holds).toBe(true);
	expect(text).toMatch(/number=2 setting=people\b.*alone=from from=4\b.*value=2\b/);
	expect(text).toContain('price of people');
	expect(text).not.toContain('price of the threshold');
	expect(text).toMatch(/because=because number=1 setting=threshold value=6/);
});

it('says that nothing changes if the conditions hold together as alone', () => {
	expect(joint(['alerts', 8], ['lost', 6])?.text).toBe('joint-same');
});

it('says between which values of a setting two conditions force to choose', () => {
	const { holds, text } = joint(['alerts', 4], ['found', 6]) ?? {};
	expect(holds).toBe(false);
	expect(text).toMatch(/a=1 b=2 .*first=from from=6 .*second=until .*to=4/);
});
