import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { worldIn } from '#lib/scenes/testing/world.ts';
import type { StepData } from './data.ts';
import { Follower, type Lead } from './follower.ts';

const FIGURES = ['coverage.filmed', 'fall.nearest'];
/** All that a follower asks of a step. */
const step = {
	id: 'one',
	state: {},
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
