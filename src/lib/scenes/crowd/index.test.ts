import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { constants } from '#lib/model/testing/constants.ts';
import { wholeMatchAlerts } from '#lib/model/faces/recognition.ts';
import { matcherFromSettings } from '#lib/model/parameters.ts';
import type { Drawing } from '#lib/chart/drawing.ts';
import { best } from '../testing/district.ts';
import { viewports } from '../testing/viewports.ts';
import { createTestWorld } from '../testing/world.ts';
import crowd from './index.ts';
import type { CrowdData } from './data.ts';
import type { CrowdState } from './story.ts';

const world = createTestWorld('fr', { best });
const state: Omit<CrowdState, 'drawn'> = {
	answer: 'shown',
	list: 0,
	crowd: 100_000,
	wanted: 20,
	match: 55
};
const settings = fc.record({
	list: fc.constantFrom(1_000, 10_000, 100_000, 1_000_000),
	crowd: fc.constantFrom(10_000, 100_000, 1_000_000),
	wanted: fc.integer({ min: 0, max: 50 }),
	match: fc.integer({ min: 40, max: 70 })
});
const desk = viewports['desk'] ?? { width: 0, height: 0 };
const see = (chosen: Record<string, number>, own: Partial<CrowdState> = {}) => {
	const view = crowd.data({ ...state, ...own }, world, {
		settings: { ...constants, ...chosen },
		placement: []
	}) as CrowdData;
	return { view, drawing: crowd.layout(view, desk, world), table: crowd.table(view, world) };
};
const marks = ({ series }: Drawing, markSeries: string) =>
	series.filter(({ kind }) => kind === markSeries).flatMap(({ marks: own }) => own);
const framed = (drawing: Drawing, frame: string) =>
	marks(drawing, 'passers').filter((mark) => mark.frame === frame).length;
const words = ({ texts }: Drawing) => texts.map(({ text }) => text);

describe('a crowd', () => {
	it('is a thousand heads, with one frame per alert or per stated number of alerts', () => {
		fc.assert(
			fc.property(settings, (chosen) => {
				const alerts = wholeMatchAlerts(matcherFromSettings({ ...constants, ...chosen }));
				const { drawing, view } = see(chosen);
				expect(view.sums).toMatchObject({ right: alerts.true, wrong: alerts.false });
				expect(marks(drawing, 'crowd')).toHaveLength(1000);
				expect(framed(drawing, 'right')).toBe(alerts.true);
				const piles = [1, 10, 100, 1_000, 10_000].map((pile) => Math.round(alerts.false / pile));
				expect(piles).toContain(framed(drawing, 'false'));
			})
		);
	});

	it('shows only alerts in the loupe, so that they are not read as a share', () => {
		const { drawing } = see({});
		expect(marks(drawing, 'passers')).toHaveLength(35);
		expect(['right', 'false'].map((frame) => framed(drawing, frame))).toEqual([18, 17]);
	});

	it('names the lookalike only while she is flagged', () => {
		const named = (chosen: Record<string, number>) => {
			const { drawing } = see(chosen);
			const drawn = marks(drawing, 'passers').some(({ id, frame }) => id === 'ines' && frame === 'false');
			expect(words(drawing).includes('ines')).toBe(drawn);
			return drawn;
		};
		expect(named({})).toBe(true);
		expect(named({ list: 1_000 })).toBe(false);
		expect(named({ match: 58 })).toBe(false);
		expect(named({ age: 10 })).toBe(false);
		// A frame that represents many people has no name.
		expect(named({ list: 1_000_000, crowd: 1_000_000 })).toBe(false);
	});

	it('tells no right alert from a false one before the guess, in the story’s own crowd, then in the reader’s', () => {
		const chosen = { list: 1_000_000, wanted: 0, match: 40 };
		const before = see({ ...chosen, 'guess-false': -1 }, { answer: 'asked' });
		expect(marks(before.drawing, 'passers')).toHaveLength(35);
		expect(framed(before.drawing, 'unopened')).toBe(35);
		expect(marks(before.drawing, 'crowd').filter(({ frame }) => frame)).toHaveLength(0);
		expect(JSON.stringify([words(before.drawing), before.table])).not.toMatch(/"1[78]"/);
		const after = see({ ...chosen, 'guess-false': 20 }, { answer: 'asked' });
		expect(after.view.sums).toEqual(see(chosen).view.sums);
	});

	it('has the list of the step, if it states one, once the reader has guessed', () => {
		fc.assert(
			fc.property(fc.constantFrom(1_000, 100_000, 1_000_000), fc.constantFrom(-1, 20), (list, guess) => {
				const { sums } = see({ 'guess-false': guess }, { answer: 'asked', list }).view;
				const shown = guess < 0 ? 10_000 : list;
				const alerts = wholeMatchAlerts(matcherFromSettings({ ...constants, list: shown }));
				expect(sums).toMatchObject({ list: shown, right: alerts.true, wrong: alerts.false });
			})
		);
	});

	it('has a table with the same numbers and those of longer watchlists', () => {
		const cells = see({}).table?.rows.map(([, cell]) => cell?.replace(/\s/g, ' '));
		expect(cells).toEqual(expect.arrayContaining(['18', '17', '2', '35', '1 653']));
	});
});
