import { fireEvent, render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { GuessData, StepData } from '#lib/runtime/data.ts';
import { createTestStep, stubBrowser, testGuess } from '../../../../../tests/components/player.ts';
import { createTestPresenter } from '../../../../../tests/components/presenter.ts';
import { createTestWorld } from '#lib/scenes/testing/world.ts';
import ChoicesPanel from './ChoicesPanel.svelte';

beforeEach(stubBrowser);
// The panel loads these parts lazily, which may take long on a busy machine.
beforeAll(() =>
	Promise.all([import('../guesses/ClassGuess.svelte'), import('#lib/ui/placement/Placement.svelte')])
);

const world = createTestWorld('en');

function show(step: Partial<StepData>, slides = true) {
	const presenter = createTestPresenter([createTestStep('one', step), createTestStep('two')], slides);
	presenter.word = (key, values = {}) => world.fill(key, values);
	render(ChoicesPanel, { presenter });
	return { presenter, user: userEvent.setup(), choices: () => presenter.playhead.choices.settings };
}
const button = (name: string) => screen.getByRole('button', { name });
const field = () => screen.findByRole('textbox', { name: 'A guess' });
const dots = () => document.querySelectorAll('.bet-plot circle').length;
const results = () =>
	Object.fromEntries(
		screen
			.queryAllByRole('term')
			.map((term) => [term.textContent, term.nextElementSibling?.textContent.trim()])
	);
const share: Partial<GuessData> = { format: { type: 'percent', digits: 0 }, max: 100, answer: 56, unit: '' };

describe('the guesses of a class', () => {
	it('are typed one by one or several at once, and shown beside the answer', async () => {
		const { choices, presenter, user } = show({ guess: testGuess });
		await user.click(await field());
		await user.keyboard('20{Enter}');
		expect(await field()).toHaveProperty('value', '');
		expect([dots(), presenter.announcement]).toEqual([1, '1 guess']);
		await user.keyboard('35 5 30{Enter}');
		expect([dots(), presenter.announcement]).toEqual([4, '4 guesses']);
		expect(results(), 'no answer yet').toEqual({});
		// The last guess is still in the field.
		await user.keyboard('12');
		await user.click(button('Show the class the answer'));
		expect(results()).toEqual({
			'The class': '5 guesses',
			Lowest: '5',
			'In the middle': '20',
			Highest: '35',
			Answer: '8\u00a0alerts'
		});
		expect(choices()['guess-filmed']).toBe(20);
		expect(document.activeElement).toBe(button('Guess again'));
	});

	it('stay in the field and are reported where they are invalid', async () => {
		const { choices, user } = show({ guess: { ...testGuess, ...share } });
		await user.click(await field());
		await user.keyboard('20 many 130{Enter}');
		expect(screen.getByRole('alert').textContent).toBe(
			'“many 130” is no guess: it takes a number from 0% to 100%.'
		);
		expect(await field()).toHaveProperty('value', 'many 130');
		expect((await field()).getAttribute('aria-invalid')).toBe('true');
		expect(dots()).toBe(1);
		// The answer follows the second time, without what is invalid.
		await user.click(button('Show the class the answer'));
		expect(choices()['guess-filmed']).toBe(20);
		expect(screen.queryByRole('alert')).toBeNull();
	});

	it('are counted by intervals of the scale, and the last one can be undone', async () => {
		const { presenter, user } = show({ guess: { ...testGuess, ...share } });
		await field();
		const hands = within(screen.getByRole('group', { name: 'Count raised hands, part by part' }));
		expect(hands.getAllByRole('button').map((each) => each.getAttribute('aria-label'))).toEqual([
			'A hand between 0 and 20',
			'A hand between 20 and 40',
			'A hand between 40 and 60',
			'A hand between 60 and 80',
			'A hand between 80 and 100'
		]);
		for (const part of ['0 and 20', '40 and 60', '40 and 60', '60 and 80'])
			await user.click(hands.getByRole('button', { name: `A hand between ${part}` }));
		expect([dots(), presenter.announcement]).toEqual([4, '4 guesses']);
		await user.click(button('Take the last one back'));
		expect([dots(), presenter.announcement]).toEqual([3, '3 guesses']);
		expect(presenter.classGuesses.listFor('guess-filmed')).toEqual([10, 50, 50]);
	});

	it('are kept when they are asked again', async () => {
		const { presenter, user } = show({ guess: testGuess });
		await user.click(await field());
		await user.keyboard('20{Enter}');
		await user.click(button('Show the class the answer'));
		await user.click(button('Guess again'));
		expect([dots(), results()]).toEqual([1, {}]);
		expect(presenter.openGuess).toBeDefined();
		expect(document.activeElement).toBe(await field());
	});

	it('can be skipped, which shows the answer alone', async () => {
		const { user } = show({ guess: testGuess });
		await field();
		await user.click(button('See without guessing'));
		expect(results()).toEqual({ Answer: '8\u00a0alerts' });
		expect(document.activeElement).toBe(button('Guess again'));
	});
});

describe('the guess beside a game', () => {
	const round: Partial<StepData> = { guess: testGuess, play: 'round', controls: ['cameras'] };
	const part = (name: string) => screen.getByRole('radio', { name });

	it('comes first, then its answer, each in turn with the game and the settings', async () => {
		const { user } = show(round);
		await user.click(await field());
		await user.keyboard('20{Enter}');
		expect(screen.queryByRole('radio', { name: 'Settings' })).toBeNull();
		await user.click(button('Show the class the answer'));
		expect(results()).toMatchObject({ 'The class': '1 guess', Answer: '8\u00a0alerts' });
		await user.click(await screen.findByRole('radio', { name: 'Settings' }));
		expect([results(), screen.getByRole('slider', { name: 'Cameras' })]).toEqual([{}, expect.anything()]);
	});

	it('has its field again as soon as a guess is typed while the game is shown', async () => {
		const { presenter, user } = show(round);
		await field();
		await user.click(part('Play'));
		expect(screen.queryByRole('textbox')).toBeNull();
		presenter.classGuesses.draft = '2';
		expect(await field()).toHaveProperty('value', '2');
	});
});

describe('the controls', () => {
	it('appear after the guess', async () => {
		const { user } = show({ guess: testGuess, controls: ['cameras', 'lens'] });
		await field();
		expect(screen.queryByRole('slider')).toBeNull();
		await user.click(button('See without guessing'));
		expect(await screen.findByRole('slider', { name: 'Cameras' })).toHaveProperty('value', '12');
	});

	it('change the settings of the presentation, as lists where a page has radio buttons', async () => {
		const { choices, user } = show({ controls: ['cameras', 'lens'] });
		await fireEvent.input(screen.getByRole('slider', { name: 'Cameras' }), { target: { value: '20' } });
		await user.selectOptions(screen.getByRole('combobox', { name: 'Lens' }), 'Wide');
		expect(choices()).toMatchObject({ cameras: 20, lens: 90 });
		await user.click(button('Original settings'));
		expect(choices()).toMatchObject({ cameras: 12, lens: 60 });
	});

	it.each([
		['in turn on a slide, whose panel does not scroll', true],
		['together in the presenter window', false]
	])('and the cameras of the class are shown %s', async (_how, slides) => {
		const { presenter, user } = show(
			{ play: 'placement', controls: ['walk-from'], state: { placed: 'reader' } },
			slides
		);
		presenter.world = world;
		presenter.numbers = () => 0.5;
		const walk = () => screen.queryByRole('combobox', { name: 'You enter by' });
		const placement = () => screen.queryByRole('region', { name: 'Your cameras' });
		await screen.findByRole('region', { name: 'Your cameras' });
		expect(screen.queryByRole('button', { name: 'Share my result' }), 'cameras of a class').toBeNull();
		if (!slides) return expect(walk()).not.toBeNull();
		expect(walk()).toBeNull();
		await user.click(screen.getByRole('radio', { name: 'Walk' }));
		expect([walk() !== null, placement()]).toEqual([true, null]);
		await user.click(screen.getByRole('radio', { name: 'Cameras' }));
		expect(await screen.findByRole('region', { name: 'Your cameras' })).toBeTruthy();
		expect(walk()).toBeNull();
	});
});
