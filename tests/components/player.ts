/** A small story, a player of it, and what jsdom lacks of a browser, for tests of components. */
import { vi } from 'vitest';
import { words } from '#lib/i18n/words.ts';
import type { GuessData, PlayerData, SettingData, StepData } from '#lib/runtime/data.ts';

/** Settings of each kind: a number, a choice between a few values, and one between many. */
export const testSettings: readonly SettingData[] = [
	{
		...{ id: 'cameras', label: 'Cameras', unit: 'cameras', one: 'camera', origin: 'City council' },
		...{ default: 12, min: 0, max: 24, step: 1 }
	},
	{
		...{
			id: 'lens',
			label: 'Lens',
			unit: '°',
			origin: 'an assumption',
			default: 60,
			min: 30,
			max: 90,
			step: 30
		},
		choices: [
			{ value: 30, label: 'Narrow' },
			{ value: 60, label: 'Medium' },
			{ value: 90, label: 'Wide' }
		]
	},
	{
		...{ id: 'walk-from', label: 'You enter by', unit: '', origin: '', default: 0, min: 0, max: 5, step: 1 },
		choices: ['nowhere', 'the bridge', 'the market', 'the station', 'the school'].map((label, value) => ({
			value,
			label
		}))
	},
	{
		...{ id: 'guess-filmed', label: '', unit: '', origin: '' },
		...{ default: -1, min: -2, max: 100, step: 1 }
	}
];

/** A guess from 0 to 40 alerts, of which 8 are right. */
export const testGuess: GuessData = {
	setting: 'guess-filmed',
	question: 'How many alerts are right?',
	unit: 'alerts',
	one: 'alert',
	min: 0,
	max: 40,
	step: 1,
	format: { type: 'integer' },
	answer: 8
};

/** Returns a step with a picture of a scene that needs no data, unless `fields` says otherwise. */
export const createTestStep = (id: string, fields: Partial<StepData> = {}): StepData => ({
	id,
	chapter: 'one',
	title: `Title of ${id}`,
	scene: 'effect',
	state: {},
	figures: [],
	picture: `Picture of ${id}`,
	controls: [],
	...fields
});

/** Returns the data of a page with some steps in English, with all words of the interface. */
export const createTestData = (...steps: readonly StepData[]): PlayerData => ({
	lang: 'en',
	locale: 'en-GB',
	languages: [{ id: 'en', name: 'English', dir: 'ltr' }],
	title: 'A story',
	firstPicture: 'first',
	steps,
	chapters: [{ id: 'one', title: 'One', label: 'One', steps: [...steps.keys()], theme: 'papier' }],
	settings: testSettings,
	source: {
		scenario: { start: '12:00', minutes: 12, crowd: 0, people: [], incidents: [] },
		seed: 1,
		lang: 'en',
		locale: 'en-GB',
		words: Object.fromEntries(Object.entries(words).map(([key, { en }]) => [key, en])),
		series: {},
		records: {},
		settings: {},
		lawAsOf: '2026-11-25'
	},
	story: { seed: 1, steps: steps.length, minutes: 12, defaults: {} },
	walls: { B: 120 }
});

/** Adds what jsdom lacks and components need: media queries, observers that never report anything, and `CSS.escape` of names that need none. */
export function stubBrowser(): void {
	vi.stubGlobal('matchMedia', () => ({
		matches: true,
		addEventListener: vi.fn(),
		removeEventListener: vi.fn()
	}));
	class Observer {
		observe = vi.fn();
		disconnect = vi.fn();
	}
	vi.stubGlobal('ResizeObserver', Observer);
	vi.stubGlobal('IntersectionObserver', Observer);
	vi.stubGlobal('CSS', { escape: (text: string) => text });
}
