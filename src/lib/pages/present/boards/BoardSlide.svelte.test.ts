import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { createTestStep, stubBrowser } from '../../../../../tests/components/player.ts';
import { createTestBoard, createTestPresenter } from '../../../../../tests/components/presenter.ts';
import { loadBoard } from './board-components.ts';
import type { BoardData } from './board-types.ts';
import BoardSlide from './BoardSlide.svelte';

// The slides load the component when the browser is idle.
beforeAll(async () => void (await loadBoard('talk')));
beforeEach(stubBrowser);
afterEach(() => vi.useRealTimers());

/** The slides of one step, or its presenter window, at a board before it. */
function show(board: BoardData, slides = true) {
	const route = { id: 'lesson', title: '', minutes: 5, steps: [0], questions: [], boards: [board], plan: [] };
	const presenter = createTestPresenter([createTestStep('one')], slides, { routes: [route] });
	presenter.chooseRoute('lesson');
	const announced: string[] = [];
	presenter.announce = (text) => announced.push(text);
	presenter.showStop(board.id);
	render(BoardSlide, { presenter });
	return { presenter, announced };
}
const field = (name: RegExp) => screen.findByRole('spinbutton', { name });

describe('a board', () => {
	it('asks its question, or has its title where it asks nothing', async () => {
		show(createTestBoard('talk', { question: 'Who decides?' }));
		expect((await screen.findByRole('heading')).textContent).toBe('Who decides?');
		expect(screen.getByText('Title of talk')).toBeDefined();
	});

	it('shows its lines at once, before what else it has is loaded', () => {
		show(createTestBoard('talk', { question: 'Where?', lines: ['Mark four dots.'] }));
		expect(screen.getByText('Mark four dots.')).toBeDefined();
	});

	it('fills a table by typing and by buttons, adds up its rows, and keeps empty what is not counted', async () => {
		const table = { rows: ['First', 'Second'], columns: ['Heads', 'Tails'], total: 'All' };
		const { presenter } = show(createTestBoard('draw', { table }));
		const user = userEvent.setup();
		await user.type(await field(/Heads.*First/), '12');
		await user.click(screen.getAllByRole('button', { name: /more/i })[1] ?? document.body);
		expect(presenter.boards.state('draw')).toBe('12.1-._');
		const rows = screen.getAllByRole('row').slice(1);
		expect(rows.map((row) => within(row).getAllByRole('cell').at(-1)?.textContent.trim())).toEqual([
			'13',
			'–'
		]);
		await user.clear(await field(/Heads.*First/));
		expect(presenter.boards.state('draw')).toBe('.1-._');
	});

	it('takes no count that the class is too small for, says so, and stays in the field until it has one', async () => {
		const table = { rows: ['First', 'Second'], columns: ['Standing'] };
		const { presenter } = show(createTestBoard('law', { table, rest: 'Sitting' }));
		const { boards } = presenter;
		const user = userEvent.setup();
		await field(/First/);
		await user.type(screen.getByRole('textbox'), '30{Enter}');
		boards.onDigit?.(1, false);
		await user.keyboard('2{Enter}99{Enter}');
		expect(boards.state('law')).toBe('12-_');
		expect(screen.getByRole('alert').textContent).toMatch(/30.*99/);
		await user.keyboard('8{Enter}');
		expect(boards.state('law')).toBe('12-8_');
		expect(screen.queryByRole('alert')).toBeNull();
		expect(screen.getAllByText(/Sitting/).map((each) => each.textContent)).toEqual([
			'Sitting 18',
			'Sitting 22'
		]);
		expect(boards.onDigit?.(3, false)).toBe(false);
	});

	it('counts no more votes than pupils, gives one of two choices those who are left, and more where each has several', async () => {
		const choices = ['Left', 'Right'];
		const { presenter } = show(createTestBoard('debate', { choices }));
		const { boards } = presenter;
		await field(/Left/);
		boards.pupils = 3;
		const press = (...digits: number[]) => digits.forEach((digit) => boards.onDigit?.(digit, false));
		press(1);
		await vi.waitFor(async () => expect(await field(/Right/)).toHaveProperty('value', '2'));
		press(1, 1, 1, 2);
		expect(boards.state('debate')).toBe('_3.');
		expect(boards.refused).toBe(4);
	});

	it('takes the votes for several choices as numbers, one after another', async () => {
		const { presenter } = show(
			createTestBoard('debate', { choices: ['Left', 'Right', 'Back'], numbers: true })
		);
		const { boards } = presenter;
		const user = userEvent.setup();
		await field(/Left/);
		expect(boards.onDigit?.(1, false)).toBe(true);
		await user.keyboard('2{Enter}5{Enter}0{Enter}');
		expect(boards.state('debate')).toBe('_12.5.0');
		expect(document.activeElement).toBe(document.body);
	});

	it('keeps a count for each sentence, and shows the answers beside the counts with “next”', async () => {
		const table = {
			rows: ['First', 'Second'],
			columns: ['Standing'],
			answer: 'Law',
			answers: ['true', 'false']
		};
		const { presenter, announced } = show(createTestBoard('law', { table }));
		const { boards } = presenter;
		const user = userEvent.setup();
		await field(/First/);
		expect(boards.onDigit?.(1, false)).toBe(true);
		await user.keyboard('2{Enter}7{Enter}');
		expect(boards.state('law')).toBe('12-7_');
		expect(document.activeElement).toBe(document.body);
		const answers = () =>
			screen
				.getAllByRole('row')
				.slice(1)
				.map((row) => within(row).getAllByRole('cell').at(-1)?.textContent);
		expect(answers()).toEqual(['?', '?']);
		presenter.advance(1);
		await vi.waitFor(() => expect(answers()).toEqual(['true', 'false']));
		expect(announced.at(-1)).toMatch(/First.*true/i);
		expect(boards.encoded).toContain('law.answered:1');
		presenter.advance(-1);
		await vi.waitFor(() => expect(answers()).toEqual(['?', '?']));
	});

	it('hides the answers from those who type beside the presenter, until a button or the wall shows them', async () => {
		const table = { rows: ['First'], columns: ['Standing'], answer: 'Law', answers: ['true'] };
		const { presenter } = show(createTestBoard('law', { table }), false);
		const user = userEvent.setup();
		const button = await screen.findByRole('button', { name: /answers/ });
		const answer = () => screen.getAllByRole('cell').at(-1)?.textContent;
		expect([answer(), presenter.boards.hasHiddenAnswers]).toEqual(['?', true]);
		button.focus();
		await user.keyboard('{Enter}');
		expect([answer(), button.getAttribute('aria-pressed')]).toEqual(['true', 'true']);
		await user.keyboard('{Enter}');
		expect(answer()).toBe('?');
		presenter.advance(1);
		await vi.waitFor(() => expect(answer()).toBe('true'));
		expect([button.isConnected, presenter.boards.hasHiddenAnswers]).toEqual([false, false]);
	});

	it('skips no row by a second Enter, but by Tab', async () => {
		const table = { rows: ['First', 'Second', 'Third'], columns: ['Standing'] };
		const { presenter } = show(createTestBoard('law', { table }));
		const user = userEvent.setup();
		await field(/First/);
		presenter.boards.onDigit?.(9, false);
		await user.keyboard('{Enter}{Enter}');
		expect(document.activeElement).toBe(await field(/Second/));
		await user.tab();
		await user.tab();
		await user.tab();
		expect(document.activeElement).toBe(await field(/Third/));
		await user.keyboard('{Shift>}{Enter}{/Shift}');
		expect(document.activeElement).toBe(await field(/Second/));
	});

	it('draws the bar of a single choice as a part of the class, if its size is known', async () => {
		const { presenter } = show(createTestBoard('found', { choices: ['Standing'], rest: 'Sitting' }));
		await field(/Standing/);
		presenter.boards.onDigit?.(1, false);
		await userEvent.setup().keyboard('6');
		const bar = () => document.querySelector('.tallies rect')?.getAttribute('width');
		expect(bar()).toBe('100');
		presenter.boards.pupils = 32;
		await vi.waitFor(() => expect(bar()).toBe('50'));
	});

	it('counts votes by digits, and takes them back with Shift; a digit of no choice is left to the slides', async () => {
		const { presenter, announced } = show(createTestBoard('vote', { choices: ['Yes', 'No'] }));
		await field(/Yes/);
		const { boards } = presenter;
		expect([boards.onDigit?.(2, false), boards.onDigit?.(2, false), boards.onDigit?.(3, false)]).toEqual([
			true,
			true,
			false
		]);
		expect(boards.state('vote')).toBe('_.2');
		expect(announced.at(-1)).toMatch(/No.*2/);
		boards.onDigit?.(2, true);
		boards.onDigit?.(1, true);
		expect(boards.state('vote')).toBe('_0.1');
	});

	it('counts down by key, pauses, and announces half of the time and its end', async () => {
		const { presenter, announced } = show(createTestBoard('timed', { seconds: 60 }));
		await screen.findByRole('timer');
		vi.useFakeTimers();
		const { boards } = presenter;
		const left = () => screen.getByRole('timer').textContent;
		expect(left()).toBe('1:00');
		boards.onCountdown?.();
		await vi.advanceTimersByTimeAsync(20_100);
		expect(left()).toBe('0:40');
		boards.onCountdown?.();
		await vi.advanceTimersByTimeAsync(30_000);
		expect(left()).toBe('0:40');
		const before = announced.length;
		boards.onCountdown?.();
		await vi.advanceTimersByTimeAsync(41_000);
		expect(left()).toBe('0:00');
		// It says that it runs, then half, then the end.
		expect(announced.length - before).toBe(3);
	});
});
