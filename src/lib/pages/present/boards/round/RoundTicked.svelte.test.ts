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
	begin(4);
	flushSync();
	expect([document.activeElement, ticked()]).toEqual([field, '.4']);
	const enter = new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true });
	field?.dispatchEvent(enter);
	expect([enter.defaultPrevented, document.activeElement === field]).toEqual([true, false]);
	// A round has five falls.
	begin(9);
	flushSync();
	expect([ticked(), field?.value]).toEqual(['.4', '4']);
});
