import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { worldIn } from '#lib/scenes/testing/world.ts';
import type { Choices } from '#lib/scenes/scene.ts';
import type { StepData } from './data.ts';
import { Follower, type Lead } from './follower.ts';

const FIGURES = ['coverage.filmed', 'fall.nearest'];
/** All that a follower asks of a step. */
const step = {
	id: 'one',
	scene: 'district',
	state: {},
	controls: [],
	figures: FIGURES.map((name) => ({ name, format: 'integer' }))
} as unknown as StepData;

beforeEach(() => {
	vi.useFakeTimers();
	document.body.innerHTML =
		'<section id="one"><p><b data-f="">0</b></p>' +
		'<details class="describe"><summary></summary><p><b data-f="">0</b></p></details></section>';
});
afterEach(() => vi.useRealTimers());

const written = () => [...document.querySelectorAll('[data-f]')].map(({ textContent }) => textContent);

it('brings what is seen at once, and what is folded away when the hand rests', () => {
	const asked: string[] = [];
	const follower = new Follower([step]);
	const lead = (value: number): Lead => ({
		step,
		standingOf: () => ({ choices: { settings: { cameras: value }, placement: [] }, scene: undefined }),
		means: {
			world: worldIn('fr'),
			way: undefined,
			usual: { settings: {}, placement: [] },
			numbers: (name, _state, { settings }) => {
				asked.push(name);
				return settings['cameras'] ?? 0;
			}
		}
	});
	for (const value of [3, 4, 5]) {
		follower.follow(lead(value));
		expect(written()).toEqual([String(value), '0']);
		vi.advanceTimersByTime(16);
	}
	expect(asked).toEqual(['coverage.filmed', 'coverage.filmed', 'coverage.filmed']);
	vi.advanceTimersByTime(1000);
	expect(written()).toEqual(['5', '5']);
});

it('brings nothing but what a guess concerns when one is made: its step, and others in that scene', () => {
	const asks = {
		...step,
		id: 'asks',
		scene: 'crowd',
		guess: { setting: 'guess-false' }
	} as unknown as StepData;
	const beside = { ...step, id: 'beside', scene: 'crowd' };
	const steps = [step, asks, beside];
	document.body.innerHTML = steps
		.map(({ id }) => `<section id="${id}"><b data-f="">0</b><b data-f="">0</b></section>`)
		.join('');
	const follower = new Follower(steps);
	const placement: Choices['placement'] = [];
	const usual = { settings: { cameras: 1, 'guess-false': -1 }, placement };
	const follow = (settings: Choices['settings']) => {
		follower.follow({
			step: undefined,
			standingOf: () => ({ choices: { settings, placement }, scene: undefined }),
			means: {
				world: worldIn('fr'),
				way: undefined,
				usual,
				numbers: (_name, _state, choices) => choices.settings['cameras'] ?? 0
			}
		});
		vi.advanceTimersByTime(1000);
		return steps.map(({ id }) => document.querySelector(`#${id} [data-f]`)?.textContent);
	};
	// Each figure here is the number of cameras: brought anew, it is 1.
	expect(follow({ cameras: 1, 'guess-false': 30 })).toEqual(['0', '1', '1']);
	expect(follow({ cameras: 7, 'guess-false': 30 })).toEqual(['7', '7', '7']);
});
