import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it } from 'vitest';
import {
	createTestData,
	createTestStep,
	stubBrowser,
	testGuess
} from '../../../../../tests/components/player.ts';
import type { FrameData } from '../frame-data.ts';
import { FramePlayer } from '../frame-player.svelte.ts';
import FrameGuess from './FrameGuess.svelte';

beforeEach(stubBrowser);

function ask() {
	const data = createTestData(createTestStep('one', { guess: testGuess }));
	const player = new FramePlayer({ ...data, lent: {} } as FrameData);
	render(FrameGuess, { guess: testGuess, index: 0, player, reveal: undefined });
	return {
		player,
		user: userEvent.setup(),
		group: within(screen.getByRole('group', { name: 'Your guess' }))
	};
}

it('asks in a frame without a form, which its host may forbid, and compares the guess with the answer', async () => {
	const { player, user, group } = ask();
	expect(document.querySelector('form, button[type=submit]')).toBeNull();
	await user.click(group.getByRole('button', { name: 'More: Your guess' }));
	await user.click(group.getByRole('button', { name: 'See the answer' }));
	expect(
		group.getAllByRole('term').map((term) => [term.textContent, term.nextElementSibling?.textContent.trim()])
	).toEqual([
		['You', '21\u00a0alerts'],
		['Answer', '8\u00a0alerts']
	]);
	const [yours = NaN, answer = NaN] = [...document.querySelectorAll('rect')].map((bar) =>
		Number(bar.getAttribute('width'))
	);
	expect(yours / answer).toBeCloseTo(21 / 8, 6);
	expect(player.announcement).toContain('8\u00a0alerts');
});

it('leads the focus from the question to the answer and back', async () => {
	const { user, group } = ask();
	for (const name of ['See the answer', 'See without guessing']) {
		group.getByRole('button', { name }).focus();
		await user.keyboard('{Enter}');
		expect(document.activeElement).toBe(group.getByRole('button', { name: 'Guess again' }));
		await user.keyboard('{Enter}');
		expect(document.activeElement).toBe(group.getByRole('slider', { name: testGuess.question }));
	}
});
