import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createTestStep, stubBrowser } from '../../../../../../tests/components/player.ts';
import { createTestPresenter } from '../../../../../../tests/components/presenter.ts';
import { loadBoard } from '../board-components.ts';
import type { TablesData } from '../board-types.ts';
import { DeckUi } from '../../overlays/deck-ui.svelte.ts';
import BoardSlide from '../BoardSlide.svelte';

beforeAll(async () => void (await loadBoard('tables')));
beforeEach(stubBrowser);

const BOARD: TablesData = {
	...{
		id: 'vote',
		kind: 'tables',
		title: 'A vote',
		question: 'Left or right?',
		seconds: 0,
		place: 0,
		minutes: 3
	},
	...{ lines: [], rows: [], choices: ['Left', 'Right'], answer: '' }
};

/** The slides at a board that tables answer. */
async function show(by: Partial<TablesData> = {}) {
	const board = { ...BOARD, ...by };
	const route = { id: 'lesson', title: '', minutes: 5, steps: [0], questions: [], boards: [board], plan: [] };
	const presenter = createTestPresenter([createTestStep('one')], true, { routes: [route] });
	presenter.chooseRoute('lesson');
	const announced: string[] = [];
	presenter.announce = (text) => announced.push(text);
	presenter.showStop(board.id);
	render(BoardSlide, { presenter });
	const { boards } = presenter;
	await expect.poll(() => boards.onDigit).toBeDefined();
	return {
		presenter,
		boards,
		type: (digits: string) => [...digits].forEach((digit) => boards.onDigit?.(Number(digit), false))
	};
}
const cells = () =>
	screen
		.getAllByRole('listitem')
		.flatMap(({ textContent }) => /^\d+ (\d|–)$/.exec(textContent.trim())?.[1] ?? []);

describe('a board that tables answer', () => {
	it('learns from the first roll call how many tables there are, and has the answer of each in sight', async () => {
		const { boards, type } = await show();
		type('1221');
		expect(boards.onErase?.()).toBe(true);
		type('20');
		await expect.poll(cells).toEqual(['1', '2', '2', '2', '–']);
		expect(boards.onEnter?.()).toBe(true);
		expect([boards.state('vote'), boards.tables]).toEqual(['12220', 5]);
		type('1');
		expect(boards.state('vote')).toBe('12220');
		expect(boards.onEnter?.()).toBe(false);
	});

	it('keeps Enter from leaving tables out, unless it is pressed again', async () => {
		const { boards, type } = await show();
		boards.tables = 4;
		type('12');
		expect(boards.onEnter?.()).toBe(true);
		expect([boards.state('vote'), boards.rollNotice]).toEqual(['12', 'missing']);
		boards.onEnter?.();
		expect(boards.state('vote')).toBe('1200');
	});

	it('takes Enter after Escape has left the field for the number of tables', async () => {
		const { presenter, boards, type } = await show();
		const { handleKey } = new DeckUi(presenter);
		addEventListener('keydown', handleKey);
		const user = userEvent.setup();
		type('12');
		await user.type(screen.getByRole('textbox'), '4{Escape}');
		await user.keyboard('{Enter}');
		expect([boards.current?.id, boards.tables, boards.rollNotice]).toEqual(['vote', 4, 'missing']);
		removeEventListener('keydown', handleKey);
	});

	it('repeats a roll call, and names the tables that changed their minds', async () => {
		const { boards, type } = await show();
		boards.tables = 3;
		type('121');
		await userEvent.setup().click(await screen.findByRole('button', { name: /second/i }));
		type('122');
		expect(boards.state('vote')).toBe('122_121');
		expect(await screen.findByText(/changed.*3/i)).toBeDefined();
	});

	it('asks row by row, and shows the right choices with the score of each table', async () => {
		const { boards, presenter, type } = await show({ rows: ['Water is wet', 'Fire is wet'], right: [1, 2] });
		boards.tables = 3;
		type('112211');
		expect([boards.state('vote'), boards.hasHiddenAnswers]).toEqual(['112-211', true]);
		presenter.advance(1);
		await expect.poll(cells).toEqual(['2', '1', '0']);
		expect(screen.getAllByRole('row').at(-1)?.textContent).toMatch(/Right$/);
		expect(boards.hasHiddenAnswers).toBe(false);
	});
});
