import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { flushSync } from 'svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Player } from '#lib/runtime/player.svelte.ts';
import { createTestData, createTestStep, stubBrowser, testGuess } from '../../../tests/components/player.ts';
import type { Scene } from '#lib/scenes/scene.ts';
import { createTestWorld } from '#lib/scenes/testing/world.ts';
import SceneError from './SceneError.svelte';
import Stage from './Stage.svelte';

beforeEach(() => {
	stubBrowser();
	vi.useFakeTimers();
});
afterEach(async () => {
	vi.useRealTimers();
	vi.restoreAllMocks();
	// The figures of the sentences, which load beside a guess.
	await vi.dynamicImportSettled();
});

/** A scene whose picture is one line of text: what its step says, and the number of cameras. */
const scene: Scene = {
	data: ({ says }, _world, { settings }) => `${String(says)}, ${String(settings['cameras'])} cameras`,
	layout: (view) => ({
		shapes: [],
		series: [],
		texts: [{ id: 'a', text: String(view), x: 0, y: 0, size: 10, anchor: 'start', style: '' }]
	}),
	table: () => undefined
};
const steps = [
	createTestStep('one', { state: { says: 'first' } }),
	createTestStep('two', { state: { says: 'second' } }),
	createTestStep('three', { state: { says: 'third' }, scene: 'absent' }),
	createTestStep('four', { state: { says: 'fourth' }, scene: 'absent', guess: testGuess })
];

/** A player whose scenes arrive when the test adds them, or fail to arrive. */
class TestPlayer extends Player {
	isOnline = true;
	protected override fetchScene(name: string): Promise<void> {
		// No scene has this name.
		return this.isOnline ? Promise.resolve() : super.fetchScene(name);
	}
}

function show(index = 0) {
	const player = new TestPlayer(createTestData(...steps));
	player.goTo(index, true);
	render(Stage, {
		...{ player, picture: '<b>from the server</b>', root: '../' },
		viewport: { width: 700, height: 500, showTitle: true }
	});
	return player;
}
/** Loads the world and scenes. */
function load(player: Player, ...names: readonly string[]) {
	player.world = createTestWorld('en');
	player.scenes = new Map(names.map((name) => [name, scene]));
	flushSync();
}
const figure = () => screen.getByRole('figure');
const texts = () => [...figure().querySelectorAll('text')].map(({ textContent }) => textContent);
/** Path of the still that stands in for the picture, if any. */
function still() {
	const [, address] = /^url\("(.*)"\)$/.exec(figure().style.getPropertyValue('--still')) ?? [];
	return address && new URL(address).pathname;
}

describe('the picture', () => {
	it('is that of the server until the scenes are loaded, then that of the step, with its text alternative', () => {
		const player = show();
		expect(figure().textContent.trim()).toBe('from the server');
		expect(still()).toBeUndefined();
		load(player, 'effect');
		expect(texts()).toEqual(['first, 12 cameras']);
		expect(screen.getByRole('img').getAttribute('aria-label')).toBe('Picture of one');
		expect(figure().className).not.toContain('arriving');
	});

	it('follows controls and the step', () => {
		const player = show();
		load(player, 'effect', 'absent');
		player.playhead.set('cameras', 20);
		flushSync();
		expect(texts()).toEqual(['first, 20 cameras']);
		player.goTo(2, true);
		flushSync();
		expect(texts()).toEqual(['third, 20 cameras']);
		expect(screen.getByRole('img').getAttribute('aria-label')).toBe('Picture of three');
		expect(figure().dataset['step']).toBe('three');
	});

	it('has the name of the step that is more visible during a transition', () => {
		const player = show();
		load(player, 'effect');
		for (const [progress, name] of [
			[0.4, 'one'],
			[0.6, 'two']
		] as const) {
			player.playhead.scrub({ from: 0, to: 1, progress }, true);
			flushSync();
			expect(screen.getByRole('img').getAttribute('aria-label')).toBe(`Picture of ${name}`);
			expect(texts()).toEqual(['first, 12 cameras', 'second, 12 cameras']);
		}
	});

	it('has a hash only when it is at rest, which is the same on every way there', async () => {
		const player = show();
		load(player, 'effect', 'absent');
		const hash = async (index: number) => {
			player.goTo(index, true);
			flushSync();
			expect(figure().dataset['picture']).toBeUndefined();
			await vi.advanceTimersByTimeAsync(150);
			return figure().dataset['picture'];
		};
		const there = await hash(1);
		expect(there).toBeTruthy();
		expect(await hash(2)).not.toBe(there);
		expect(await hash(1)).toBe(there);
	});
});

describe('while its scene is loading', () => {
	it('shows the still of a step at which the page opens, at once', async () => {
		const player = show(2);
		await vi.advanceTimersByTimeAsync(0);
		expect(still()).toMatch(/\/stills\/en\/three\.svg$/);
		expect(figure().className).toContain('arriving');
		load(player, 'absent');
		expect([still(), texts()]).toEqual([undefined, ['third, 12 cameras']]);
		expect(figure().className).not.toContain('arriving');
	});

	it('shows the still of a later step after a moment, and of no step that the reader passes', async () => {
		const player = show();
		load(player, 'effect');
		player.goTo(2, true);
		flushSync();
		await vi.advanceTimersByTimeAsync(200);
		expect(still()).toBeUndefined();
		player.goTo(3, true);
		flushSync();
		await vi.advanceTimersByTimeAsync(200);
		expect(still()).toBeUndefined();
		await vi.advanceTimersByTimeAsync(200);
		expect(still()).toMatch(/\/four\.svg$/);
	});

	it('does not reveal the answer to a guess by its still', async () => {
		show(3);
		await vi.advanceTimersByTimeAsync(0);
		expect(still()).toMatch(/\/present\/stills\/four\.svg$/);
	});
});

describe('when a scene cannot be loaded', () => {
	it('shows the still of its steps, and draws the others', async () => {
		const logged = vi.spyOn(console, 'error').mockImplementation(() => undefined);
		const player = show();
		load(player, 'effect');
		player.isOnline = false;
		player.goTo(2, true);
		// The list of scenes is a module of its own, which loads in its own time.
		await vi.waitFor(() => {
			flushSync();
			expect(figure().querySelector('img')?.getAttribute('src')).toBe('../../stills/en/three.svg');
		});
		expect(screen.getByRole('img').getAttribute('aria-label')).toBe('Picture of three');
		expect(logged).toHaveBeenCalledWith(expect.objectContaining({ message: 'No scene “absent”' }));
		player.goTo(1, true);
		await vi.advanceTimersByTimeAsync(10);
		flushSync();
		expect(texts()).toEqual(['second, 12 cameras']);
		expect(figure().querySelector('img')).toBeNull();
	});

	it('says so, and on retry announces that the site still does not answer', async () => {
		vi.stubGlobal('fetch', () => Promise.reject(new TypeError('no network')));
		const player = new Player(createTestData(...steps));
		render(SceneError, { player });
		expect(screen.getByRole('alert').textContent).toContain(player.word('broken.step'));
		const user = userEvent.setup({ advanceTimers: (ms) => vi.advanceTimersByTime(ms) });
		await user.click(screen.getByRole('button', { name: 'Try again' }));
		expect(player.announcement).toBe('The site still does not answer.');
	});
});
