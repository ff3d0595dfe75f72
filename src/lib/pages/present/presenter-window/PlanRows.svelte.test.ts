import { render } from '@testing-library/svelte';
import { tick } from 'svelte';
import { beforeEach, expect, it } from 'vitest';
import { createTestStep, stubBrowser } from '../../../../../tests/components/player.ts';
import { createTestBoard, createTestPresenter } from '../../../../../tests/components/presenter.ts';
import PlanRows from './PlanRows.svelte';

beforeEach(stubBrowser);

it('collapses what to expect whenever a row is shown, and opens it while the wall shows the answers', async () => {
	const table = { rows: ['First'], columns: ['Standing'], answer: 'Law', answers: ['true'] };
	const boards = [createTestBoard('law', { table })];
	const plan = [
		{ steps: [], until: [], minutes: 3, of: 5, board: { id: 'law', until: 3 } },
		{ steps: [0], until: [5], minutes: 2, of: 5 }
	];
	const route = { id: 'lesson', title: '', minutes: 5, steps: [0], questions: [], boards, plan };
	const presenter = createTestPresenter([createTestStep('one')], false, { routes: [route] });
	presenter.chooseRoute('lesson');
	presenter.showStop('law');
	const markup = (text: string) => [`<details><summary>Show</summary>${text}</details>`];
	const shownAt = (row: number) => ({ route: 'lesson', row, isBorrowed: false });
	const { rerender } = render(PlanRows, {
		...{ presenter, plans: { lesson: [markup('A law is read.'), markup('Look.')] } },
		...{ shown: shownAt(0), shownPhase: 0 }
	});
	const row = () => document.querySelector<HTMLDetailsElement>('.lesson-plan:not([hidden]) details');
	expect([row()?.textContent, row()?.open]).toEqual(['ShowA law is read.', false]);
	presenter.boards.showAnswers('law', true);
	await tick();
	expect(row()?.open).toBe(true);
	presenter.boards.showAnswers('law', false);
	await tick();
	expect(row()?.open).toBe(false);
	row()?.setAttribute('open', '');
	await rerender({ shown: shownAt(1) });
	expect([row()?.textContent, row()?.open]).toEqual(['ShowLook.', false]);
	await rerender({ shown: shownAt(0) });
	expect(row()?.open).toBe(false);
});
