import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it } from 'vitest';
import { createTestStep, stubBrowser } from '../../../../../../tests/components/player.ts';
import { createTestBoard, createTestPresenter } from '../../../../../../tests/components/presenter.ts';
import CountLine from './CountLine.svelte';

beforeEach(stubBrowser);

it('says how many votes are counted, begins a second count once there are some, and takes it back while it has none', async () => {
	const presenter = createTestPresenter([createTestStep('one')], false);
	const board = createTestBoard('debate', { choices: ['Left', 'Right'] });
	render(CountLine, { presenter, board });
	const user = userEvent.setup();
	const press = () => user.click(screen.getByRole('button'));
	expect(screen.queryByRole('button')).toBeNull();
	presenter.boards.setState('debate', '_20.8');
	expect(await screen.findByText(/28/)).toBeDefined();
	await press();
	expect(presenter.boards.state('debate')).toBe('_._20.8');
	await press();
	expect(presenter.boards.state('debate')).toBe('_20.8');
	presenter.boards.setState('debate', '_9.19_20.8');
	await expect.poll(() => screen.queryByRole('button')).toBeNull();
});

it('begins the second count on the wall where numbers are typed, once each choice has one', async () => {
	const presenter = createTestPresenter([createTestStep('one')]);
	const board = createTestBoard('debate', { choices: ['Left', 'Right', 'Back'], numbers: true });
	render(CountLine, { presenter, board });
	presenter.boards.setState('debate', '_20.8.');
	await expect.poll(() => screen.queryByRole('button')).toBeNull();
	presenter.boards.setState('debate', '_20.8.0');
	await userEvent.setup().click(await screen.findByRole('button'));
	expect(presenter.boards.state('debate')).toBe('_.._20.8.0');
});
