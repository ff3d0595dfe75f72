import { expect, it } from 'vitest';
import { ClassBoards } from '../../class-boards.svelte.ts';
import { hasUnkeptPlans, markKept } from './unkept-plans.ts';

const [one, two] = ['0'.repeat(20), 'A'.repeat(20)];

it('knows whether all plans of a class are in a file, in another window and after a reload too', () => {
	const boards = new ClassBoards(() => []);
	boards.setState('talk', '4.3');
	expect(hasUnkeptPlans(boards)).toBe(false);
	boards.setState('first', `map.0.sealed.1.0.${one}0`);
	expect(hasUnkeptPlans(boards)).toBe(true);
	markKept(boards, [one]);
	const other = new ClassBoards(() => []);
	other.encoded = boards.encoded;
	expect(hasUnkeptPlans(other)).toBe(false);
	// A plan that comes later, and the guess of a mission, which changes no plan
	boards.setState('first', `map.0.sealed.1.0.${one}3`);
	expect(hasUnkeptPlans(boards)).toBe(false);
	boards.setState('second', `map.0.sealed.1.0.${one}0.${two}0t4`);
	expect(hasUnkeptPlans(boards)).toBe(true);
	// A file with the plans of one board only does not have all.
	markKept(boards, [one]);
	expect(hasUnkeptPlans(boards)).toBe(true);
	markKept(boards, [one, two]);
	expect(hasUnkeptPlans(boards)).toBe(false);
});
