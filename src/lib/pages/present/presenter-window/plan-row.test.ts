import { expect, it } from 'vitest';
import { findPlanRow } from './plan-row.ts';

const route = (id: string, ...plan: readonly (readonly number[] | string)[]) => ({
	...{ id, title: '', minutes: 5, steps: [], questions: [], boards: [] },
	plan: plan.map((row) =>
		typeof row === 'string'
			? { steps: [], until: [], minutes: 5, of: 5, board: { id: row, until: 5 } }
			: { steps: row, until: [], minutes: 5, of: 5 }
	)
});
const routes = [route('readers'), route('lesson', [0, 1], 'draw', [2]), route('longer', [0], [3], 'draw')];
const find = (name: string, stop: number | string) => findPlanRow({ routes }, name, stop);

it('is the row of the lesson itself', () => {
	expect(find('longer', 3)).toEqual({ route: 'longer', row: 1, isBorrowed: false });
	expect(find('longer', 'draw')).toEqual({ route: 'longer', row: 2, isBorrowed: false });
	// A step beside the lesson has none, though another lesson has it.
	expect(find('longer', 2)).toBeUndefined();
});

it('is that of the first lesson with the stop on a route without a plan', () => {
	expect(find('d,b', 3)).toEqual({ route: 'longer', row: 1, isBorrowed: true });
	expect(find('d,b', 'draw')).toEqual({ route: 'lesson', row: 1, isBorrowed: true });
	expect(find('d,b', 9)).toBeUndefined();
	expect(find('readers', 3)).toEqual({ route: 'longer', row: 1, isBorrowed: true });
});
