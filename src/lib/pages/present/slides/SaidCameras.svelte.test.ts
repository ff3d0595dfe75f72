import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it } from 'vitest';
import { createTestStep, stubBrowser } from '../../../../../tests/components/player.ts';
import { createTestPresenter } from '../../../../../tests/components/presenter.ts';
import { createTestWorld } from '#lib/scenes/testing/world.ts';
import SaidCameras from './SaidCameras.svelte';

beforeEach(stubBrowser);

const world = createTestWorld('en');

it('places a camera by letter, metre and direction, and keeps what is wrong in the field with a sentence', async () => {
	const presenter = createTestPresenter([createTestStep('one', { play: 'placement' })], true);
	presenter.word = (key, values = {}) => world.fill(key, values);
	render(SaidCameras, { presenter, world });
	const user = userEvent.setup();
	const field = screen.getByRole('textbox', { name: 'Place that a group says' });
	const placed = () => presenter.playhead.choices.placement;
	await user.click(field);
	await user.keyboard('b 60 s{Enter}');
	expect(placed()).toEqual([{ building: 'B', along: 60, heading: 90 }]);
	expect(field).toHaveProperty('value', '');
	for (const typed of ['J 150 E', 'Z 60 N', 'over there']) {
		await user.clear(field);
		await user.keyboard(`${typed}{Enter}`);
		const shown = document.getElementById(field.getAttribute('aria-describedby') ?? '')?.textContent;
		expect([typed, shown]).toEqual([typed, presenter.announcement]);
		expect(field).toHaveProperty('value', typed);
	}
	expect(placed()).toHaveLength(1);
	await user.clear(field);
	await user.keyboard('B 60 S{Enter}'.repeat(12));
	expect(placed(), 'at most twelve').toHaveLength(12);
});
