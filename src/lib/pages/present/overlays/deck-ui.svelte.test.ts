import { render } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { StepData } from '#lib/runtime/data.ts';
import type { BoardData } from '../boards/board-types.ts';
import { createTestStep, stubBrowser, testGuess } from '../../../../../tests/components/player.ts';
import { createTestBoard, createTestPresenter } from '../../../../../tests/components/presenter.ts';
import { DeckUi } from './deck-ui.svelte.ts';
import Overlays from './Overlays.svelte';

let ended = new AbortController();
beforeEach(() => {
	stubBrowser();
	ended = new AbortController();
});
afterEach(() => ended.abort());

/** The slides of a step and four others, with their keys, or of a lesson with boards. */
function show(step: Partial<StepData>, boards: readonly BoardData[] = []) {
	const others = ['two', 'three', 'four', 'five'].map((id) => createTestStep(id));
	const route = {
		id: 'lesson',
		title: '',
		minutes: 5,
		steps: [0, 1, 2, 3, 4],
		questions: [],
		boards,
		plan: []
	};
	const presenter = createTestPresenter([createTestStep('one', step), ...others], true, { routes: [route] });
	if (boards.length > 0) presenter.chooseRoute('lesson');
	presenter.isOnCover = false;
	const ui = new DeckUi(presenter);
	render(Overlays, { presenter, ui, root: '' });
	addEventListener('keydown', ui.handleKey, ended);
	const user = userEvent.setup();
	const press = async (keys: string) => {
		await user.keyboard(keys);
		return presenter.data.steps[presenter.playhead.step]?.id;
	};
	return { presenter, ui, press, user, notice: () => document.querySelector('.notice')?.textContent };
}

describe('a digit', () => {
	it('begins the number of a step, which Escape or a click leaves where it is', async () => {
		const { press, user, notice } = show({});
		expect(await press('3{Enter}')).toBe('three');
		expect(await press('5')).toBe('three');
		expect(notice()).toContain('5');
		expect(await press('{Escape}')).toBe('three');
		expect(notice()).toBeUndefined();
		await press('5');
		await user.click(document.querySelector('.notice button') ?? document.body);
		expect([notice(), await press('4{Enter}')]).toEqual([undefined, 'four']);
	});

	it('is part of a guess of the class, even while its field is hidden', async () => {
		const { press, presenter, ui, notice } = show({ guess: testGuess });
		ui.controls = false;
		expect(await press('12')).toBe('one');
		expect([presenter.classGuesses.draft, notice(), ui.controls]).toEqual(['12', undefined, true]);
	});

	it('says that the vote comes with the next slide, where it may be a vote that comes too early', async () => {
		const board = createTestBoard('law', { choices: ['Left', 'Right'], place: 1 });
		const { press, presenter, notice } = show({}, [board]);
		expect(await press('1')).toBe('one');
		expect(notice()).toContain('The vote is on the next slide.');
		presenter.showStop('law');
		expect(presenter.position.isVoteNext).toBe(false);
	});

	it('leads nowhere from a board that counts pupils, where it may be a count', async () => {
		const { press, presenter, ui, notice } = show({});
		Object.defineProperty(presenter.boards, 'takesDigits', { get: () => true });
		expect(await press('14')).toBe('one');
		expect([ui.typedNumber, notice()]).toEqual([undefined, expect.stringMatching(/./)]);
	});

	it.each(['{Enter}', ' '])('that is no vote is closed by the key %o, which moves nothing', async (key) => {
		const { press, presenter, notice } = show({});
		const board = createTestBoard('law', { choices: ['Left', 'Right'] });
		Object.defineProperty(presenter.boards, 'takesDigits', { get: () => true });
		presenter.boards.onDigit = (digit) => digit <= board.choices.length;
		const button = document.body.appendChild(document.createElement('button'));
		button.focus();
		await press('19');
		expect(notice()).toMatch(/./);
		expect([await press(key), notice()]).toEqual(['one', undefined]);
		button.remove();
		expect(await press(key)).toBe('two');
	});

	it('leads nowhere from a board with rounds at the wall, where it may be the name of a screen', async () => {
		const { press, presenter, ui, notice } = show({});
		Object.defineProperty(presenter.boards, 'current', { get: () => ({ kind: 'round' }) });
		expect(await press('44')).toBe('one');
		expect([ui.typedNumber, notice()]).toEqual([undefined, expect.stringMatching(/./)]);
	});

	it('begins a number in place of an open dialog, and does nothing on the board behind it', async () => {
		const { press, presenter, ui, notice } = show({});
		const counted: number[] = [];
		presenter.boards.onDigit = (digit) => counted.push(digit) > 0;
		ui.overlay = 'code';
		expect(await press('3')).toBe('one');
		expect([counted, ui.overlay, notice()]).toEqual([[], undefined, expect.stringContaining('3')]);
		expect(await press('{Enter}')).toBe('three');
	});

	it.each([
		['an answered guess', { guess: { ...testGuess, setting: 'lens' } }],
		['a game', { play: 'round' }]
	])('does not lead away from a step with %s, but for the key G', async (_, step) => {
		const { press, ui, notice } = show(step);
		expect(await press('5')).toBe('one');
		expect([ui.typedNumber, notice()]).toEqual([undefined, expect.stringMatching(/./)]);
		expect(await press('{Escape}')).toBe('one');
		expect(notice()).toBeUndefined();
		expect(await press('5g3{Enter}')).toBe('three');
		expect(notice()).toBeUndefined();
	});
});
