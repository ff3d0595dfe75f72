import { story } from 'virtual:story';
import { describe, expect, it } from 'vitest';
import type { Step } from '#lib/narrative/types/story.ts';
import { basisLabel, stepBasis } from './basis.ts';

if (!story) throw new Error('The story holds a mistake');
const loadedStory = story;
const steps = loadedStory.chapters.flatMap((chapter) => chapter.steps);
const basesOf = (...scenes: string[]) =>
	new Set(steps.filter(({ scene }) => scenes.includes(scene)).map((step) => stepBasis(step, loadedStory)));

describe('the basis of a step', () => {
	it('is facts where the picture shows only sourced data', () => {
		expect(basesOf('map', 'europe', 'timeline', 'effect', 'verdicts')).toEqual(new Set(['facts']));
	});

	it('is mixed where a step has a model and sourced data', () => {
		expect(basesOf('umbrellas', 'biometric-operations', 'risk', 'chain', 'scores')).toEqual(
			new Set(['mixed'])
		);
	});

	it('is model where nothing has a source', () => {
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
		expect(stepBasis(unsourced, loadedStory)).toBe('model');
		const text = { fr: [[{ type: 'source', id: 'law' }]] } as const;
		expect(stepBasis({ ...unsourced, text }, loadedStory)).toBe('mixed');
	});

	it('has one label for several steps: theirs if they agree, else the mixed one', () => {
		const [fact] = steps.filter((step) => stepBasis(step, loadedStory) === 'facts');
		const [model] = steps.filter((step) => stepBasis(step, loadedStory) === 'model');
		if (!fact || !model) throw new Error('The story needs a step of each kind');
		expect(basisLabel([fact, fact], loadedStory)).toBe(loadedStory.frames?.facts);
		expect(basisLabel([fact, model], loadedStory)).toBe(loadedStory.frames?.mixed);
		expect(basisLabel([fact], { ...loadedStory, frames: undefined } as never)).toBeUndefined();
	});
});
