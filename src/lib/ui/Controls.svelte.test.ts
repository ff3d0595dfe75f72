import { fireEvent, render, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Player } from '#lib/runtime/player.svelte.ts';
import {
	createTestData,
	createTestStep,
	stubBrowser,
	testSettings
} from '../../../tests/components/player.ts';
import Controls from './Controls.svelte';

beforeEach(stubBrowser);

function show(...ids: readonly string[]) {
	const { playhead, word } = new Player(createTestData(createTestStep('one')));
	const onChange = vi.fn();
	const settings = testSettings.filter(({ id }) => ids.includes(id));
	const props = { settings, playhead, word, locale: 'en-GB', tell: onChange };
	const group = (scope: string) => {
		const { container } = render(Controls, { ...props, scope });
		return within(container);
	};
	return {
		playhead,
		onChange,
		group,
		controls: group('one'),
		user: userEvent.setup(),
		value: valueOf(playhead)
	};
}
const valueOf = (playhead: Player['playhead']) => (id: string) => playhead.choices.settings[id];

describe('a range', () => {
	it('has its label as name and its value in words, and follows the pointer', async () => {
		const { controls, onChange, value } = show('cameras');
		const slider = controls.getByRole('slider', { name: 'Cameras' });
		expect(slider).toHaveProperty('value', '12');
		expect(slider.getAttribute('aria-valuetext')).toBe('12 cameras');
		await fireEvent.input(slider, { target: { value: '1' } });
		expect(slider.getAttribute('aria-valuetext')).toBe('1 camera');
		expect(controls.getByText('1', { selector: '.value' })).toBeTruthy();
		expect(value('cameras')).toBe(1);
		expect(onChange).toHaveBeenCalledTimes(1);
	});

	it('has buttons that change it by one step, up to its ends', async () => {
		const { controls, user, onChange, value } = show('cameras');
		const [less, more] = ['Less', 'More'].map((name) =>
			controls.getByRole('button', { name: `${name}: Cameras` })
		);
		await user.click(more as HTMLElement);
		expect(value('cameras')).toBe(13);
		await user.click(less as HTMLElement);
		(less as HTMLElement).focus();
		await user.keyboard('{Enter}');
		expect(value('cameras')).toBe(11);
		expect(onChange).toHaveBeenCalledTimes(3);
		for (const [button, end] of [
			[more, 24],
			[less, 0]
		] as const) {
			for (let press = 0; press < 26; press++) await user.click(button as HTMLElement);
			expect(value('cameras')).toBe(end);
			expect(controls.getByRole('slider')).toHaveProperty('value', String(end));
		}
	});

	it('says, once moved, whose its value is, and what it was at first', async () => {
		const { controls, playhead, user } = show('cameras');
		expect(controls.queryByText(/At first/)).toBeNull();
		await user.click(controls.getByRole('button', { name: 'More: Cameras' }));
		expect(controls.getByText('Your assumption · At first: 12')).toBeTruthy();
		const { playhead: sent, controls: others } = show('cameras');
		sent.addressChoices = { settings: { cameras: 20 }, placement: [] };
		sent.choices = { settings: { ...playhead.choices.settings, cameras: 20 }, placement: [] };
		expect(await others.findByText('came with the link · At first: 12')).toBeTruthy();
		await user.click(others.getByRole('button', { name: 'More: Cameras' }));
		expect(others.getByText('Your assumption · At first: 12')).toBeTruthy();
	});
});

describe('a choice', () => {
	it('between a few values is a group of radio buttons', async () => {
		const { controls, user, value, onChange } = show('lens');
		const group = within(controls.getByRole('group', { name: 'Lens' }));
		expect(group.getAllByRole('radio')).toHaveLength(3);
		expect(group.getByRole('radio', { name: 'Medium' })).toHaveProperty('checked', true);
		await user.click(group.getByRole('radio', { name: 'Wide' }));
		expect(value('lens')).toBe(90);
		await user.tab();
		group.getByRole('radio', { name: 'Wide' }).focus();
		await user.keyboard('{ArrowUp}');
		expect(value('lens')).toBe(60);
		expect(group.getByRole('radio', { name: 'Medium' })).toHaveProperty('checked', true);
		expect(onChange).toHaveBeenCalledTimes(2);
	});

	it('between many is a list, with the chosen words beside it', async () => {
		const { controls, user, value } = show('walk-from');
		const list = controls.getByRole('combobox', { name: 'You enter by' });
		await user.selectOptions(list, 'the market');
		expect(value('walk-from')).toBe(2);
		expect(controls.getByText('the market', { selector: 'span' })).toBeTruthy();
	});

	it('takes the focus when a link leads to its list', async () => {
		const { controls } = show('walk-from', 'cameras');
		location.hash = '#one-walk-from';
		await vi.waitFor(() =>
			expect(document.activeElement).toBe(controls.getByRole('combobox', { name: 'You enter by' }))
		);
		location.hash = '';
	});
});

it('shows one value in all groups of controls', async () => {
	const { group, controls, user } = show('cameras', 'lens', 'walk-from');
	const other = group('two');
	await user.click(controls.getByRole('button', { name: 'More: Cameras' }));
	await user.click(controls.getByRole('radio', { name: 'Narrow' }));
	await user.selectOptions(controls.getByRole('combobox'), 'the school');
	expect(other.getByRole('slider')).toHaveProperty('value', '13');
	expect(other.getByRole('radio', { name: 'Narrow' })).toHaveProperty('checked', true);
	expect(other.getByRole('combobox')).toHaveProperty('value', '4');
});

it('resets all its settings with a button that keeps the focus, and is disabled before and afterwards', async () => {
	const { controls, user, value, onChange, playhead } = show('cameras', 'lens', 'walk-from');
	playhead.set('guess-filmed', 5);
	const reset = controls.getByRole('button', { name: 'Original settings' });
	expect(reset.getAttribute('aria-disabled')).toBe('true');
	await user.click(controls.getByRole('button', { name: 'More: Cameras' }));
	await user.click(controls.getByRole('radio', { name: 'Narrow' }));
	await user.selectOptions(controls.getByRole('combobox'), 'the school');
	expect(reset.getAttribute('aria-disabled')).toBe('false');
	await user.click(reset);
	expect(['cameras', 'lens', 'walk-from', 'guess-filmed'].map(value)).toEqual([12, 60, 0, 5]);
	expect(controls.getByRole('slider')).toHaveProperty('value', '12');
	expect(controls.getByRole('radio', { name: 'Medium' })).toHaveProperty('checked', true);
	expect(controls.getByRole('combobox')).toHaveProperty('value', '0');
	expect(reset.getAttribute('aria-disabled')).toBe('true');
	expect(document.activeElement).toBe(reset);
	expect(onChange).toHaveBeenCalledTimes(4);
});
