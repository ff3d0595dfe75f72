import { describe, expect, it } from 'vitest';
import { canSee, streetGrid } from '../cameras/coverage.ts';
import { constants } from '../testing/constants.ts';
import { district, optics, placement, requireDefined, scenario } from '../testing/fixtures.ts';
import { createTimeline } from '../scenario/timeline.ts';
import { fallAnswers } from './fall-answers.ts';
import { fallIncident, passingSeconds, passingWays, PASSING_METRES } from './fall.ts';
import { computeFigure, type FigureContext } from './figures.ts';

const timeline = createTimeline(district, scenario, 20260);
const fall = requireDefined(fallIncident({ scenario }));
const at = requireDefined(district.places[fall.place]);
const best = placement.map(({ camera, placement: mount, gain }) => ({ ...camera, placement: mount, gain }));

/** Returns what figures depend on with the first of the best cameras, and changed settings. */
const contextWith = (cameras: number, changes: Partial<FigureContext> = {}): FigureContext => ({
	district,
	grid: streetGrid(district),
	timeline,
	scenario,
	seed: 20260,
	lookalike: { entry: 4117, personId: 'ines' },
	time: 0,
	cameras: best.slice(0, cameras),
	kept: best.slice(0, cameras),
	defaults: constants,
	optics,
	placement: best,
	chances: [],
	steps: 13,
	minutes: 9,
	...changes,
	settings: { ...constants, ...changes.settings }
});

describe('the people who pass the fall', () => {
	it('are as many at each minute as a count of everybody near it until then', () => {
		const near = new Set<string>();
		for (let second = 0; second <= timeline.duration; second++) {
			for (const { id, x, y } of second < fall.at ? [] : timeline.at(second).figures)
				if (id !== fall.who && Math.hypot(x - at[0], y - at[1]) <= PASSING_METRES) near.add(id);
			if (second % 60 === 0)
				expect([second, computeFigure('fall.passed', contextWith(12, { time: second }))]).toEqual([
					second,
					near.size
				]);
		}
		expect(near.size).toBeGreaterThan(0);
		expect(computeFigure('fall.passers', contextWith(12))).toBe(near.size);
	});

	it('are where they are at each moment, and first near at their second', () => {
		const isNear = (x: number, y: number, metres: number) => Math.hypot(x - at[0], y - at[1]) <= metres;
		const ways = passingWays(timeline, { district, scenario });
		for (let second = fall.at; second <= timeline.duration; second++) {
			const { figures } = timeline.at(second);
			for (const way of ways) {
				const person = figures.find(({ id }) => id === way.id);
				const known = person && isNear(person.x, person.y, 20) ? [person.x, person.y] : undefined;
				expect(way.places[second - way.from]).toEqual(known);
				if (second < way.at && known)
					expect(isNear(known[0] ?? 0, known[1] ?? 0, PASSING_METRES)).toBe(false);
			}
		}
	});

	it('come in the order of the clock', () => {
		const seconds = passingSeconds(timeline, { district, scenario });
		expect(seconds).toEqual([...seconds].sort((a, b) => a - b));
	});
});

describe('the answers of the four systems', () => {
	it('say until when he was filmed: nobody sees him in the second after', () => {
		const { filmed } = fallAnswers(contextWith(12));
		expect(filmed.key).toBe('until');
		const seen = (second: number) => {
			const person = timeline.person(requireDefined(fall.who), second);
			return best
				.slice(0, 12)
				.some((camera) => person && canSee(district, camera, optics, 25, [person.x, person.y]));
		};
		const last = requireDefined(filmed.at);
		expect(seen(last)).toBe(true);
		for (let second = last + 1; second <= fall.at; second++)
			expect([second, seen(second)]).toEqual([second, false]);
		expect(computeFigure('fall.filmed-until', contextWith(12))).toBe(12 * 3600 + last);
	});

	it('are “no” four times without cameras', () => {
		expect(Object.values(fallAnswers(contextWith(0))).map(({ key }) => key)).toEqual([
			'no',
			'away',
			'no',
			'no'
		]);
	});

	const inPassage = [{ ...requireDefined(best[0]), x: at[0] - 1, y: at[1] - 10, heading: 90 }];
	const answersBeside = (settings: Readonly<Record<string, number>>) =>
		Object.values(
			fallAnswers(contextWith(0, { kept: inPassage, settings: { ...constants, ...settings } }))
		).map(({ key }) => key);

	it('follow the threshold once a camera films the fall', () => {
		expect(answersBeside({ threshold: 0 })).toEqual(['yes', 'yes', 'maybe', expect.any(String)]);
		expect(answersBeside({ threshold: 100 })).toEqual(['yes', 'no', 'maybe', expect.any(String)]);
	});

	it('say that nobody watches where nobody works', () => {
		expect(answersBeside({ watchers: 0 })[2]).toBe('no');
	});

	it('say that he is too far away, if a camera faces the fall from a distance', () => {
		expect(fallAnswers(contextWith(12)).flagged).toEqual({ key: 'far' });
	});
});
