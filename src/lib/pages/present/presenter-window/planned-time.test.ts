import { describe, expect, it } from 'vitest';
import { plannedTimeFor } from './planned-time.ts';

const slides = [60, 120, 60, 90].map((seconds) => ({ seconds, figures: [] }));
const vote = {
	...({ id: 'vote', kind: 'plans', title: '', question: '', seconds: 0, missions: [], names: {} } as const),
	prices: { low: 1, high: 2, note: '' },
	...{ place: 2, minutes: 5 }
};
const routes = [
	{ id: 'lesson', title: '', minutes: 8, steps: [0, 1, 2], questions: [], boards: [], plan: [] },
	{
		id: 'planned',
		title: '',
		minutes: 20,
		steps: [0, 1, 3],
		questions: [],
		boards: [vote],
		plan: [
			{ steps: [0, 1], until: [4, 6], minutes: 6, of: 20 },
			{ steps: [], until: [], minutes: 5, of: 20, board: { id: 'vote', until: 11 } }
		]
	}
];
const deck = { slides, routes };
const minutes = (...all: number[]) => all.map((each) => each * 60_000);
const at = (name: string, steps: number[], step: number | string, boards = [vote].slice(1)) => {
	const {
		route,
		step: own,
		untilStepEnd
	} = plannedTimeFor({ name, steps, unknownIds: [] }, step, deck, boards);
	return [route, own, untilStepEnd];
};

describe('plannedTimeFor', () => {
	it('adds up the steps of a custom route', () => {
		expect(at('c,a', [2, 0], 2)).toEqual(minutes(2, 1, 1));
		expect(at('c,a', [2, 0], 0)).toEqual(minutes(2, 1, 2));
		expect(at('c,a', [2, 0], 'vote', [vote])).toEqual(minutes(7, 5, 7));
		expect(at('c,a', [2, 0], 0, [{ ...vote, place: 1 }])).toEqual(minutes(7, 1, 7));
	});

	it('distributes the minutes of a lesson over its steps, so that the last step ends with it', () => {
		expect(at('lesson', [0, 1, 2], 0)).toEqual(minutes(8, 1, 2));
		expect(at('lesson', [0, 1, 2], 2)).toEqual(minutes(8, 1, 8));
	});

	it('follows the lesson plan if there is one', () => {
		expect(at('planned', [0, 1, 3], 0)).toEqual(minutes(20, 6, 4));
		expect(at('planned', [0, 1, 3], 1)).toEqual(minutes(20, 6, 6));
		expect(at('planned', [0, 1, 3], 'vote', [vote])).toEqual(minutes(20, 5, 11));
	});

	it('has no planned end for a step beside the route', () => {
		expect(at('lesson', [0, 1, 2], 3)).toEqual([...minutes(8, 1.5), undefined]);
	});
});
