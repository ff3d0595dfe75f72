import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { sample } from '../../../../tests/random.ts';
import { addStep, removeStep } from './edit-steps.ts';

interface File {
	readonly chapters: readonly {
		readonly steps: readonly { readonly id: string; readonly was?: readonly string[] }[];
	}[];
}

const SOURCE = readFileSync('data/narrative.yaml', 'utf8');
const stepsOf = ({ chapters }: File) => chapters.flatMap(({ steps }) => steps);
const ids = stepsOf(parse(SOURCE) as File).map(({ id }) => id);
/** Lines of a text that are not in another, in order. */
const linesBeside = (text: string, other: string) => {
	const known = new Set(other.split('\n'));
	return text.split('\n').filter((line) => !known.has(line));
};
/** Returns the keys of all lists in a parsed file that contain a name. */
const listsWith = (value: unknown, name: string, key = ''): string[] => {
	if (typeof value !== 'object' || value === null) return [];
	const inside = Object.entries(value).flatMap(([inner, each]) => listsWith(each, name, inner));
	return Array.isArray(value) && value.includes(name) ? [key, ...inside] : inside;
};

describe('removing any step of the story', () => {
	test.each(sample(ids, 25))('%s leaves a file without it, with all others', (id) => {
		const removed = removeStep(SOURCE, id);
		const file = parse(removed?.text ?? '') as File;
		const steps = stepsOf(file);
		expect(steps.map((step) => step.id)).toEqual(ids.filter((each) => each !== id));
		expect(steps.flatMap(({ was = [] }) => was)).toContain(id);
		// Only lists that named the step, and the step that takes over its address, have new lines.
		for (const line of linesBeside(removed?.text ?? '', SOURCE)) expect(line).toMatch(/was:|: \[|\]|, /);
		expect(listsWith(file, id)).toEqual(['was']);
	});

	test('is refused where the file has no such step', () => {
		expect(removeStep(SOURCE, 'nowhere')).toBeUndefined();
		expect(removeStep('chapters: 1', 'nowhere')).toBeUndefined();
	});
});

describe('adding a step', () => {
	test.each(sample(ids, 30, 20))('after %s adds lines and changes none', (after) => {
		const added = addStep(SOURCE, { id: 'new-step', after, scene: 'bars', languages: ['fr', 'en'] });
		const text = added?.text ?? '';
		const steps = stepsOf(parse(text) as File);
		const order = steps.map(({ id }) => id);
		expect(order[order.indexOf(after) + 1]).toBe('new-step');
		expect(order.filter((id) => id !== 'new-step')).toEqual(ids);
		expect(linesBeside(SOURCE, text)).toEqual([]);
		const step = steps.find(({ id }) => id === 'new-step');
		expect(step).toMatchObject({ scene: 'bars', title: { fr: '', en: '' }, describe: { fr: '', en: '' } });
	});

	test('is refused where the file has no step to follow', () => {
		expect(addStep(SOURCE, { id: 'a', after: 'nowhere', scene: 'bars', languages: ['fr'] })).toBeUndefined();
	});
});
