import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createTestWorld } from '#lib/scenes/testing/world.ts';
import type { Choices, Scene } from '#lib/scenes/scene.ts';
import type { StepData } from '../data.ts';
import { TextUpdater, type TextUpdate } from './text-updater.ts';

/** The fields of a step that a text updater reads. */
const step = {
	id: 'one',
	scene: 'district',
	state: {},
	controls: [],
	figures: ['coverage.filmed', 'fall.nearest']
} as unknown as StepData;

beforeEach(() => {
	vi.useFakeTimers();
	document.body.innerHTML =
		'<section id="one"><p><b data-f="0">0</b></p>' +
		'<details class="describe"><summary></summary><p><b data-f="1">0</b></p></details></section>';
});
afterEach(() => vi.useRealTimers());

const written = () => [...document.querySelectorAll('[data-f]')].map(({ textContent }) => textContent);

it('updates visible figures at once, and those in collapsed sections after a pause', () => {
	const asked: string[] = [];
	const textUpdater = new TextUpdater([step]);
	const lead = (value: number): TextUpdate => ({
		step,
		inputsOf: () => ({ choices: { settings: { cameras: value }, placement: [] }, scene: undefined }),
		context: {
			world: createTestWorld('fr'),
			way: undefined,
			usual: { settings: {}, placement: [] },
			numbers: (name, _state, { settings }) => {
				asked.push(name);
				return settings['cameras'] ?? 0;
			}
		}
	});
	for (const value of [3, 4, 5]) {
		textUpdater.follow(lead(value));
		expect(written()).toEqual([String(value), '0']);
		vi.advanceTimersByTime(16);
	}
	expect(asked).toEqual(['coverage.filmed', 'coverage.filmed', 'coverage.filmed']);
	vi.advanceTimersByTime(1000);
	expect(written()).toEqual(['5', '5']);
});

it('updates visible figures again when a control moves back before the pause', () => {
	const textUpdater = new TextUpdater([step]);
	const usual = { settings: { cameras: 0 }, placement: [] };
	for (const cameras of [3, 0])
		textUpdater.follow({
			step,
			inputsOf: () => ({ choices: { settings: { cameras }, placement: [] }, scene: undefined }),
			context: {
				world: createTestWorld('fr'),
				way: undefined,
				usual,
				numbers: (_name, _state, { settings }) => settings['cameras'] ?? 0
			}
		});
	expect(written()).toEqual(['0', '0']);
});

it('updates no figure after a guess, and only the tables of steps in its scene', () => {
	const asks = {
		...step,
		id: 'asks',
		scene: 'crowd',
		guess: { setting: 'guess-false' }
	} as unknown as StepData;
	const beside = { ...step, id: 'beside', scene: 'crowd' };
	const steps = [step, asks, beside];
	document.body.innerHTML = steps
		.map(({ id }) => {
			const table = '<table><caption></caption><tbody></tbody></table>';
			return `<section id="${id}"><b data-f="0">0</b><b data-f="1">0</b>${table}</section>`;
		})
		.join('');
	/** A scene whose table shows the guess. */
	const scene = {
		data: (_state: unknown, _world: unknown, { settings }: Choices) => settings,
		table: (settings: Choices['settings']) => ({ caption: String(settings['guess-false']), rows: [] })
	} as unknown as Scene;
	const textUpdater = new TextUpdater(steps);
	const usual = { settings: { cameras: 1, 'guess-false': -1 }, placement: [] };
	const follow = (settings: Choices['settings']) => {
		textUpdater.follow({
			step: asks,
			// A new empty list each time, as when the address is read.
			inputsOf: () => ({ choices: { settings, placement: [] }, scene }),
			context: {
				world: createTestWorld('fr'),
				way: undefined,
				usual,
				numbers: (_name, _state, choices) => choices.settings['cameras'] ?? 0
			}
		});
		vi.advanceTimersByTime(1000);
		const all = (selector: string) =>
			steps.map(({ id }) => document.querySelector(`#${id} ${selector}`)?.textContent);
		return { figures: all('[data-f]'), tables: all('caption') };
	};
	// An updated figure shows the number of cameras instead of the rendered 0.
	const untouched = follow({ cameras: 1, 'guess-false': -1 });
	const guessed = follow({ cameras: 1, 'guess-false': 30 });
	expect(guessed).toEqual({ figures: ['0', '0', '0'], tables: [untouched.tables[0], '30', '30'] });
	expect(follow({ cameras: 7, 'guess-false': 30 }).figures).toEqual(['7', '7', '7']);
	expect(follow({ cameras: 7, 'guess-false': 40 }).tables.slice(1)).toEqual(['40', '40']);
});
