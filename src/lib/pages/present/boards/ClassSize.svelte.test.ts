import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it } from 'vitest';
import { createTestStep, stubBrowser } from '../../../../../tests/components/player.ts';
import { createTestPresenter } from '../../../../../tests/components/presenter.ts';
import { DeckUi } from '../overlays/deck-ui.svelte.ts';
import ClassSize from './ClassSize.svelte';

beforeEach(stubBrowser);

it('is reached without a mouse: by Tab from the page while it is empty, and by the key that it names', async () => {
	const presenter = createTestPresenter([createTestStep('one')]);
	const { handleKey } = new DeckUi(presenter);
	addEventListener('keydown', handleKey);
	const { unmount } = render(ClassSize, { presenter });
	const user = userEvent.setup();
	const field = screen.getByRole('textbox');
	await user.tab();
	expect(document.activeElement).toBe(field);
	await user.keyboard('28{Enter}');
	expect([presenter.boards.pupils, document.activeElement]).toEqual([28, document.body]);
	await user.keyboard(document.querySelector('kbd')?.textContent.toLowerCase() ?? '');
	expect(document.activeElement).toBe(field);
	await user.keyboard('27{Enter}');
	expect(presenter.boards.pupils).toBe(27);
	// A board without the field ignores the key.
	unmount();
	await user.keyboard('v');
	expect(document.activeElement).toBe(document.body);
	removeEventListener('keydown', handleKey);
});
