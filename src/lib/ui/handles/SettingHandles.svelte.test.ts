import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { flushSync } from 'svelte';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Player } from '#lib/runtime/player.svelte.ts';
import type { Scene } from '#lib/scenes/scene.ts';
import { createTestWorld } from '#lib/scenes/testing/world.ts';
import {
	createTestData,
	createTestStep,
	stubBrowser,
	testSettings
} from '../../../../tests/components/player.ts';
import Controls from '../Controls.svelte';
import Stage from '../Stage.svelte';

beforeEach(stubBrowser);
afterEach(() => vi.useRealTimers());

/** A scene whose picture has a handle for the number of cameras, and one for a setting that no control offers. */
const scene: Scene = {
	data: (_state, _world, { settings }) => ({ cameras: settings['cameras'] }),
	layout: (view) => ({
		...{ shapes: [], series: [], texts: [] },
		handles: ['cameras', 'hidden'].map((setting) => ({
			...{ setting, axis: 'x', x: (view as { cameras: number }).cameras * 10, y: 50 },
			valueAt: (x: number) => x / 10
		}))
	}),
	table: () => undefined
};

class TestPlayer extends Player {
	protected override fetchScene = () => Promise.resolve();
}

async function show({ turnsPages = false } = {}) {
	const player = new TestPlayer(createTestData(createTestStep('one'), createTestStep('two')));
	player.world = createTestWorld('en');
	player.scenes = new Map([['effect', scene]]);
	player.announceLater = vi.fn();
	const { playhead, word, announceLater: tell } = player;
	render(Stage, { player, picture: undefined, viewport: { width: 700, height: 500 } });
	const settings = testSettings.filter(({ id }) => id === 'cameras');
	const controls = render(Controls, {
		...{ settings, scope: 'one', playhead, word, locale: 'en-GB', tell, stage: player, turnsPages }
	});
	const stage = within(screen.getByRole('figure'));
	const handle = await stage.findByRole('slider', { name: 'Cameras' });
	return { player, handle, controls, stage, user: userEvent.setup() };
}
const cameras = ({ playhead }: Player) => playhead.choices.settings['cameras'];

it('has the name and value of the field, outside the text alternative of the picture', async () => {
	const { handle, stage } = await show();
	expect(handle.closest('[role=img]')).toBeNull();
	expect(stage.getAllByRole('slider')).toHaveLength(1);
	const field = screen.getAllByRole('slider', { name: 'Cameras' }).find((each) => each !== handle);
	const attributes = ['aria-valuemin', 'aria-valuenow', 'aria-valuemax', 'aria-valuetext'];
	expect(attributes.map((name) => handle.getAttribute(name))).toEqual(['0', '12', '24', '12 cameras']);
	expect(field?.getAttribute('aria-valuetext')).toBe('12 cameras');
});

it('has the keys and announcements of the field, and moves with its value', async () => {
	const { player, handle, user } = await show();
	handle.focus();
	const values = [];
	for (const key of [
		'ArrowRight',
		'ArrowDown',
		'PageUp',
		'PageDown',
		'Home',
		'ArrowLeft',
		'End',
		'ArrowUp'
	]) {
		await user.keyboard(`{${key}}`);
		values.push(cameras(player));
	}
	expect(values).toEqual([13, 12, 14, 12, 0, 0, 24, 24]);
	expect(player.announceLater).toHaveBeenCalledTimes(6);
	expect(handle.getAttribute('aria-valuetext')).toBe('24 cameras');
	expect(document.activeElement).toBe(handle);
});

it('leaves page keys to the slides', async () => {
	const { player, handle, user } = await show({ turnsPages: true });
	const turned = vi.fn(({ defaultPrevented }: Event) => !defaultPrevented);
	addEventListener('keydown', turned);
	handle.focus();
	await user.keyboard('{PageUp}{ArrowRight}');
	removeEventListener('keydown', turned);
	expect(cameras(player)).toBe(13);
	expect(turned.mock.results.map(({ value }) => value as boolean)).toEqual([true, false]);
});

it('is there while the picture is at rest and its control is offered', async () => {
	const { player, controls, stage } = await show();
	player.playhead.scrub({ from: 0, to: 1, progress: 0.5 }, true);
	flushSync();
	expect(stage.queryByRole('slider')).toBeNull();
	player.playhead.scrub({ from: 0, to: 0, progress: 1 }, true);
	flushSync();
	expect(stage.getByRole('slider')).toBeTruthy();
	controls.unmount();
	expect(stage.queryByRole('slider')).toBeNull();
});
