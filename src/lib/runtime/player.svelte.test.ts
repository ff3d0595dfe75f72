import { flushSync } from 'svelte';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createTestWorld } from '#lib/scenes/testing/world.ts';
import { stubBrowser } from '../../../tests/components/player.ts';
import type { PlayerData } from './data.ts';
import { Player } from './player.svelte.ts';

beforeEach(stubBrowser);
afterEach(() => {
	vi.useRealTimers();
	vi.restoreAllMocks();
});

const step = (id: string) => ({
	id,
	scene: 'none',
	chapter: 'one',
	title: id,
	state: {},
	picture: '',
	controls: ['monitors'],
	figures: ['unknown', 'looking.monitors']
});
const data = {
	lang: 'en',
	locale: 'en-GB',
	steps: [step('first'), step('second'), step('third')],
	settings: [{ id: 'monitors', default: 12, min: 0, max: 24, step: 1, label: '', unit: '', origin: '' }],
	chapters: [],
	story: { seed: 1, steps: 3, minutes: 12, defaults: {} },
	source: { words: {} }
} as unknown as PlayerData;

it('updates all other steps when one fails, and logs the error', async () => {
	vi.useFakeTimers();
	const said = vi.spyOn(console, 'error').mockImplementation(() => undefined);
	document.body.innerHTML = data.steps
		.map(({ id }, i) => `<section id="${id}"><span data-f="${Math.min(i, 1)}">as it came</span></section>`)
		.join('');
	const player = new Player(data);
	player.world = createTestWorld('en');
	player.playhead.set('monitors', 20);
	player.updateText();
	await vi.dynamicImportSettled();
	player.updateText();
	vi.runAllTimers();
	const shownText = data.steps.map(({ id }) => document.querySelector(`#${id} [data-f]`)?.textContent);
	expect(shownText).toEqual(['as it came', '20', '20']);
	expect(said).toHaveBeenCalledWith(
		expect.objectContaining({ message: 'No model offers a figure “unknown”.' })
	);
});

it('loads the figures once, even if they are requested again while loading', async () => {
	const player = new Player(data);
	player.world = createTestWorld('en');
	player.playhead.set('monitors', 20);
	player.updateText();
	player.updateText();
	let times = 0;
	const stop = $effect.root(() => {
		$effect(() => {
			if (player.numbers) times++;
		});
	});
	await vi.waitFor(() => expect(player.numbers).toBeDefined());
	await vi.dynamicImportSettled();
	flushSync();
	expect(times).toBe(1);
	stop();
});
