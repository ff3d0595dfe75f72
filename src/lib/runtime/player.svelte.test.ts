import { afterEach, expect, it, vi } from 'vitest';
import type { Choices } from '#lib/scenes/scene.ts';
import type { World } from '#lib/scenes/world.ts';
import type { PlayerData } from './data.ts';
import { createFigureLookup } from './update/figure-lookup.ts';
import { Player } from './player.svelte.ts';

vi.mock('./update/figure-lookup.ts', () => ({
	createFigureLookup: vi.fn(() => (name: string, _state: unknown, { settings }: Choices) => {
		if (name === 'broken') throw new Error('no such figure');
		return settings['cameras'] ?? NaN;
	})
}));
vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener: () => undefined }));
afterEach(() => {
	vi.useRealTimers();
	vi.clearAllMocks();
});

const step = (id: string) => ({
	id,
	scene: 'none',
	chapter: 'one',
	title: id,
	state: {},
	picture: '',
	controls: ['cameras'],
	figures: ['broken', 'sound']
});
const data = {
	lang: 'en',
	locale: 'en-GB',
	steps: [step('first'), step('second'), step('third')],
	settings: [{ id: 'cameras', default: 12, min: 0, max: 24, step: 1, label: '', unit: '', origin: '' }],
	chapters: [],
	source: { words: {} }
} as unknown as PlayerData;

it('updates all other steps when one fails, and logs the error', async () => {
	vi.useFakeTimers();
	const said = vi.spyOn(console, 'error').mockImplementation(() => undefined);
	document.body.innerHTML = data.steps
		.map(({ id }, i) => `<section id="${id}"><span data-f="${Math.min(i, 1)}">as it came</span></section>`)
		.join('');
	const player = new Player(data);
	player.world = {} as World;
	player.playhead.set('cameras', 20);
	player.updateText();
	await vi.dynamicImportSettled();
	player.updateText();
	vi.runAllTimers();
	const shownText = data.steps.map(({ id }) => document.querySelector(`#${id} [data-f]`)?.textContent);
	expect(shownText).toEqual(['as it came', '20', '20']);
	expect(said).toHaveBeenCalledWith(expect.objectContaining({ message: 'no such figure' }));
});

it('loads the figures once, even if they are requested again while loading', async () => {
	const player = new Player(data);
	player.world = {} as World;
	player.playhead.set('cameras', 20);
	player.updateText();
	player.updateText();
	await vi.dynamicImportSettled();
	expect(player.numbers).toBeDefined();
	expect(createFigureLookup).toHaveBeenCalledTimes(1);
});
