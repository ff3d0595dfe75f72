import { render, screen } from '@testing-library/svelte';
import { beforeEach, describe, expect, it } from 'vitest';
import { constants } from '#lib/model/testing/constants.ts';
import { writeRounds, type RoundResult } from '#lib/model/round/round-results.ts';
import { Player } from '#lib/runtime/player.svelte.ts';
import { createTestWorld } from '#lib/scenes/testing/world.ts';
import {
	createTestData,
	createTestStep,
	stubBrowser,
	testGuess
} from '../../../../tests/components/player.ts';
import GuessList from './GuessList.svelte';

beforeEach(stubBrowser);

const round = (threshold: number | undefined, seen: number): RoundResult => {
	return { threshold, people: 1, seen, wrong: 0 };
};

function list(rounds: readonly RoundResult[]) {
	const asked = createTestStep('asked', { guess: testGuess });
	const played = createTestStep('played', {
		guess: { ...testGuess, setting: 'guess-seen', question: 'How many are seen?' },
		play: 'round'
	});
	const player = new Player(createTestData(asked, played));
	player.world = createTestWorld('en');
	Object.assign(player.usual.settings, constants);
	player.playhead.setRounds(writeRounds(rounds));
	render(GuessList, { player, step: 'end' });
}

describe('the list of guesses', () => {
	it('leaves out the guess that a game replaces', () => {
		list([]);
		expect(screen.getByRole('link', { name: testGuess.question })).toBeTruthy();
		expect(screen.queryByText('How many are seen?')).toBeNull();
		expect(screen.queryByText(/At the wall/)).toBeNull();
	});

	it('tells the rounds beside the model, several of one kind as their mean', async () => {
		list([round(undefined, 1), round(64, 4), round(64, 3), round(64, 99)]);
		const sentence = await screen.findByText(/At the wall/);
		expect(sentence.textContent.replaceAll(/\s+/g, ' ').trim()).toBe(
			'At the wall: 1 of 5 without software (1 person), and 0.8 for the model; ' +
				'3.5 of 5 at threshold 64 (1 person), the mean of 2 rounds, and 3.5 for the model. A single round is chance.'
		);
	});
});
