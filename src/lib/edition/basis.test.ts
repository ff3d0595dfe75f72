import { story } from 'virtual:story';
import { describe, expect, it } from 'vitest';
import type { Step } from '#lib/narrative/types.ts';
import { basisLabel, basisOf } from './basis.ts';

if (!story) throw new Error('The story holds a mistake');
const told = story;
const steps = told.chapters.flatMap((chapter) => chapter.steps);
const basesOf = (...scenes: string[]) =>
	new Set(steps.filter(({ scene }) => scenes.includes(scene)).map((step) => basisOf(step, told)));

describe('what a step is made from', () => {
	it('is facts alone where its picture lists what sources say', () => {
		expect(basesOf('map', 'europe', 'timeline', 'effect', 'verdicts')).toEqual(new Set(['facts']));
	});

	it('is both where a model stands beside measurements, law or a count from a source', () => {
		expect(basesOf('umbrellas', 'biometric-operations', 'risk', 'chain', 'scores')).toEqual(
			new Set(['mixed'])
		);
	});

	it('is a model alone where nothing has a source', () => {
		const bare = {
			text: {},
			describe: {},
			controls: [],
			number: undefined,
			slide: undefined,
			guess: undefined
		};
		const plan = steps.find(({ scene }) => scene === 'district');
		if (!plan) throw new Error('The story shows no plan');
		const unsourced = { ...plan, ...bare } as unknown as Step;
		expect(basisOf(unsourced, told)).toBe('model');
		const text = { fr: [[{ type: 'source', id: 'law' }]] } as const;
		expect(basisOf({ ...unsourced, text }, told)).toBe('mixed');
	});

	it('is named by the same words for several steps where they are alike, and as both where they differ', () => {
		const [fact] = steps.filter((step) => basisOf(step, told) === 'facts');
		const [model] = steps.filter((step) => basisOf(step, told) === 'model');
		if (!fact || !model) throw new Error('The story needs a step of each kind');
		expect(basisLabel([fact, fact], told)).toBe(told.frames?.facts);
		expect(basisLabel([fact, model], told)).toBe(told.frames?.mixed);
		expect(basisLabel([fact], { ...told, frames: undefined } as never)).toBeUndefined();
	});
});
