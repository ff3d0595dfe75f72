import { expect, it } from 'vitest';
import type { SceneState } from '#lib/narrative/types/story.ts';
import type { Choices } from '#lib/scenes/scene.ts';
import type { DrawableStep } from '../picture-drawer.ts';
import { momentsOf } from './moments.ts';

const guess = { setting: 'bet', question: 'How many?' };
const setting = { id: 'cameras', label: 'Cameras', unit: '', default: 6, min: 0, max: 9, step: 1 };

/** Returns a step whose picture shows the number of its state times that of the setting. */
function stepWith(parts: {
	readonly states?: readonly SceneState[];
	readonly state?: SceneState;
	readonly controls?: readonly string[];
	readonly asks?: boolean;
}): DrawableStep {
	const { states = [{ open: 1 }], state = states.at(-1), controls = [], asks = false } = parts;
	const shown = (at: SceneState, { settings }: Choices) =>
		`${settings['bet'] === -1 ? '?' : Number(at['open']) * (settings['cameras'] ?? 0)}`;
	const drawable = {
		step: { state, controls, ...(asks ? { guess } : {}) },
		story: { settings: [setting], locale: 'en-GB' },
		scene: {},
		states,
		choices: { settings: { cameras: 6, bet: -2 }, placement: [] },
		more: { 'make.picture-on-rising': '{name} {value}' },
		fits: () => true,
		draw: shown,
		sentences: { measureAt: shown, at: () => ['Why?'] }
	};
	return drawable as unknown as DrawableStep;
}

it('says at every keyframe what its own picture shows, and the text at the one that stands for the step', () => {
	const states = [{ open: 1 }, { open: 2 }, { open: 4 }];
	const captions = (state: SceneState | undefined) =>
		momentsOf(stepWith({ states, ...(state && { state }) })).map((moment) => moment.captions);
	expect(captions(undefined)).toEqual([['6'], ['12'], ['24', 'Why?']]);
	expect(captions(states[1])).toEqual([['6'], ['12', 'Why?'], ['24']]);
});

it('asks a guess before its answer is shown', () => {
	const moments = momentsOf(stepWith({ asks: true }));
	expect(moments.map(({ captions }) => captions)).toEqual([['How many?'], ['6', 'Why?']]);
	expect(moments.map(({ choices }) => choices.settings['bet'])).toEqual([-1, -2]);
});

it('raises a setting from its lowest value to its own, each value with its number', () => {
	const moments = momentsOf(stepWith({ controls: ['cameras'] }));
	expect(moments.map(({ captions }) => captions[0])).toEqual([
		...[0, 1, 2, 3, 4, 5].map((value) => `Cameras ${value}  · ${value}`),
		'6'
	]);
});

it('has one moment if nothing moves', () => {
	expect(momentsOf(stepWith({}))).toHaveLength(1);
});
