import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it, vi } from 'vitest';
import { Player } from '#lib/runtime/player.svelte.ts';
import type { Scene } from '#lib/scenes/scene.ts';
import { draftOf } from '#lib/scenes/shared/guess.ts';
import { createTestWorld } from '#lib/scenes/testing/world.ts';
import Guess from '#lib/ui/guess/Guess.svelte';
import Stage from '#lib/ui/Stage.svelte';
import {
	createTestData,
	createTestStep,
	stubBrowser,
	testGuess
} from '../../../../../tests/components/player.ts';
import GuessHandle from './GuessHandle.svelte';

beforeEach(stubBrowser);

/** A scene whose picture has the handle of a guess. */
const scene: Scene = {
	data: (_state, _world, { settings }) => ({ draft: draftOf(settings, testGuess.setting) }),
	layout: (view) => ({
		...{ shapes: [], series: [], texts: [] },
		handles: [
			{
				...{ setting: `${testGuess.setting}-draft`, axis: 'x', y: 50 },
				x: (view as { draft?: number }).draft ?? 200,
				valueAt: (x: number) => x
			}
		]
	}),
	table: () => undefined
};

class TestPlayer extends Player {
	protected override fetchScene = () => Promise.resolve();
}

it('has the value of the field of a guess, and sets it', async () => {
	const player = new TestPlayer(createTestData(createTestStep('one', { guess: testGuess })));
	player.world = createTestWorld('en');
	player.scenes = new Map([['effect', scene]]);
	player.announceLater = vi.fn();
	const stage = render(Stage, { player, picture: undefined, viewport: { width: 700, height: 500 } });
	render(GuessHandle, { reader: player });
	render(Guess, { guess: testGuess, index: 0, player, reveal: undefined });
	const name = { name: testGuess.question };
	const handle = await within(stage.container).findByRole('slider', name);
	const field = screen.getAllByRole<HTMLInputElement>('slider', name).find((each) => each !== handle);
	const values = () => [handle.getAttribute('aria-valuenow'), field?.value];
	expect(values()).toEqual(['20', '20']);
	const user = userEvent.setup();
	handle.focus();
	await user.keyboard('{ArrowRight}');
	expect(values()).toEqual(['21', '21']);
	await user.click(screen.getByRole('button', { name: 'Less: Your guess' }));
	expect(values()).toEqual(['20', '20']);
	expect(player.playhead.choices.settings[testGuess.setting], 'nothing is submitted').toBe(-1);
});
