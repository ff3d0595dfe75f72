import { fireEvent, render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { GuessData } from '#lib/runtime/data.ts';
import { Player } from '#lib/runtime/player.svelte.ts';
import {
	createTestData,
	createTestStep,
	stubBrowser,
	testGuess
} from '../../../../tests/components/player.ts';
import { createTestWorld } from '#lib/scenes/testing/world.ts';
import Guess from './Guess.svelte';

beforeEach(stubBrowser);
afterEach(() => vi.useRealTimers());

function ask(fields: Partial<GuessData> = {}) {
	const guess = { ...testGuess, ...fields };
	const player = new Player(createTestData(createTestStep('one', { guess })));
	render(Guess, { guess, index: 0, player, reveal: undefined });
	return { player, user: userEvent.setup() };
}
const button = (name: string) => screen.getByRole('button', { name });
const slider = () => screen.getByRole('slider', { name: testGuess.question });
/** Terms of the list of answers with their values. */
const answers = () =>
	screen
		.queryAllByRole('term')
		.map((term) => [term.textContent, term.nextElementSibling?.textContent.trim()]);
const barLengths = () =>
	[...document.querySelectorAll('rect')].map((bar) => Number(bar.getAttribute('width')));

describe('a guess', () => {
	it('asks with a range from its middle, and shows no answer', () => {
		ask();
		expect(screen.getByRole('group', { name: testGuess.question })).toBeTruthy();
		expect(slider()).toHaveProperty('value', '20');
		expect(slider().getAttribute('aria-valuetext')).toBe('20\u00a0alerts');
		expect(answers()).toEqual([]);
		expect(screen.queryByRole('button', { name: 'Guess again' })).toBeNull();
	});

	it('compares the submitted guess with the answer, on one scale, and announces both', async () => {
		const { player, user } = ask();
		await fireEvent.input(slider(), { target: { value: '20' } });
		await user.click(button('More: Your guess'));
		expect(slider().getAttribute('aria-valuetext')).toBe('21\u00a0alerts');
		expect(player.playhead.choices.settings['guess-filmed'], 'nothing is submitted yet').toBe(-1);
		await user.click(button('See the answer'));
		expect(answers()).toEqual([
			['You', '21\u00a0alerts'],
			['Answer', '8\u00a0alerts']
		]);
		const [yours = NaN, answer = NaN] = barLengths();
		expect(yours / answer).toBeCloseTo(21 / 8, 6);
		expect(player.announcement).toContain('21\u00a0alerts');
		expect(player.announcement).toContain('8\u00a0alerts');
		expect(player.playhead.choices.settings['guess-filmed']).toBe(21);
	});

	it('shows the answer alone when it is skipped', async () => {
		const { player, user } = ask();
		await user.click(button('See without guessing'));
		expect(answers()).toEqual([['Answer', '8\u00a0alerts']]);
		expect(player.announcement.trim()).toBe('Answer: 8\u00a0alerts.');
	});

	it('announces a value that a button changed, after a pause', async () => {
		vi.useFakeTimers();
		const { player } = ask();
		for (const name of ['More: Your guess', 'More: Your guess', 'Less: Your guess'])
			await fireEvent.click(button(name));
		expect(player.announcement).toBe('');
		vi.advanceTimersByTime(1000);
		expect(player.announcement).toBe('21\u00a0alerts');
	});

	it('announces the answer alone when it follows a button at once', async () => {
		vi.useFakeTimers();
		const { player } = ask();
		for (const name of ['More: Your guess', 'See the answer']) await fireEvent.click(button(name));
		vi.advanceTimersByTime(1000);
		expect(player.announcement).toContain('8\u00a0alerts');
	});

	it.each([
		['from the keyboard', (user: ReturnType<typeof userEvent.setup>) => user.keyboard('{Enter}')],
		[
			'by pointer',
			(user: ReturnType<typeof userEvent.setup>) => user.click(document.activeElement as Element)
		]
	])('leads the focus from the question to the answer and back, %s', async (_way, press) => {
		const { user } = ask();
		for (const name of ['See the answer', 'See without guessing']) {
			button(name).focus();
			await press(user);
			expect(document.activeElement).toBe(button('Guess again'));
			await press(user);
			expect(document.activeElement).toBe(slider());
			expect(answers()).toEqual([]);
		}
	});

	it('is a share in percent when its answer is one', async () => {
		const { user } = ask({ format: { type: 'percent', digits: 0 }, max: 100, answer: 56 });
		await user.click(button('See the answer'));
		expect(answers()).toEqual([
			['You', '50%'],
			['Answer', '56%']
		]);
	});
});

it('shows and announces an answer that is still being computed once it is known', async () => {
	const { player, user } = ask({ answer: 'looking.monitors' });
	await user.click(button('See the answer'));
	expect(answers()).toEqual([['You', '20\u00a0alerts']]);
	expect(player.announcement).toBe('');
	player.world = createTestWorld('en');
	player.goTo(0);
	await vi.waitFor(() => expect(player.announcement).toContain('1\u00a0alert'), { timeout: 30_000 });
	expect(answers()).toEqual([
		['You', '20\u00a0alerts'],
		['Answer', '1\u00a0alert']
	]);
});
