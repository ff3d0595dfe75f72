import { render } from '@testing-library/svelte';
import { flushSync } from 'svelte';
import { beforeEach, expect, it } from 'vitest';
import { createTestStep, stubBrowser } from '../../../../../../tests/components/player.ts';
import { createTestPresenter } from '../../../../../../tests/components/presenter.ts';
import { createTestWorld } from '#lib/scenes/testing/world.ts';
import RoundTicked from './RoundTicked.svelte';

beforeEach(stubBrowser);

it('takes the falls that the class ticked in the last round: a digit opens the field, Enter leaves it', () => {
	const presenter = createTestPresenter([createTestStep('one')]);
	const { container, component } = render(RoundTicked, {
		...{ presenter, world: createTestWorld('en'), id: 'game' },
		...{ rounds: 2, seen: 1, falls: 5 }
	});
	const { begin }: { begin: (digit: number) => boolean } = component;
	const field = container.querySelector('input');
	const ticked = () => presenter.boards.state('game.ticked');
	const press = (key: string) => {
		const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
		field?.dispatchEvent(event);
		return event;
	};
	begin(4);
	flushSync();
	expect([document.activeElement, ticked()]).toEqual([field, '.4']);
	expect([press('Enter').defaultPrevented, document.activeElement === field]).toEqual([true, false]);
	// A round has five falls: what was typed stays to be corrected, and Enter does not leave it.
	begin(9);
	flushSync();
	expect([ticked(), field?.value, container.querySelector('[role=alert]')?.textContent]).toEqual([
		'.4',
		'9',
		'A round has 5 falls: count each of them only once, even if several of you ticked it.'
	]);
	press('Enter');
	expect(document.activeElement).toBe(field);
	begin(5);
	flushSync();
	expect([ticked(), container.querySelector('[role=alert]')]).toEqual(['.5', null]);
	press('Enter');
	// One that is left without a correction does not stay.
	begin(7);
	field?.blur();
	expect([ticked(), field?.value]).toEqual(['.5', '5']);
});
