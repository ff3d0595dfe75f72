import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it } from 'vitest';
import { createTestStep, stubBrowser } from '../../../../../tests/components/player.ts';
import { createTestPresenter } from '../../../../../tests/components/presenter.ts';
import VoteTotal from './VoteTotal.svelte';

beforeEach(stubBrowser);

it('says how many votes are missing once the number of pupils is entered, and keeps it for the next vote', async () => {
	const presenter = createTestPresenter([createTestStep('one')]);
	const first = render(VoteTotal, { presenter, total: 29 });
	expect(document.querySelector('.missing')).toBeNull();
	await userEvent.setup().type(screen.getByRole('textbox'), '30{Enter}');
	expect(document.querySelector('.missing')?.textContent).toContain('1');
	first.unmount();
	const second = render(VoteTotal, { presenter, total: 30 });
	expect(document.querySelector('.missing')).toBeNull();
	await second.rerender({ total: 32 });
	expect(document.querySelector('.missing')?.textContent).toContain('2');
});
