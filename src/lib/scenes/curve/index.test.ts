import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deskFromSettings, detectorFromSettings } from '#lib/model/parameters.ts';
import { bestThreshold, eventsReached } from '#lib/model/alerts/supervision.ts';
import { rulesFromSettings } from '#lib/model/round/round-rules.ts';
import { writeRounds, type RoundResult } from '#lib/model/round/round-results.ts';
import { constants } from '#lib/model/testing/constants.ts';
import type { Viewport } from '#lib/chart/viewport.ts';
import { describeRounds, roundPlotData } from '../shared/round-plot-data.ts';
import { viewports } from '../testing/viewports.ts';
import { queueSettings } from '../testing/answering.ts';
import { createTestWorld } from '../testing/world.ts';
import type { CurveData } from './data.ts';
import curve from './index.ts';

const { layout } = curve;
const world = createTestWorld('fr');
const see = (chosen: Record<string, number>) =>
	curve.data({}, world, { settings: chosen, placement: [] }) as CurveData;
const said = (chosen: Record<string, number>, testViewport = 'desk') => {
	const viewport = viewports[testViewport];
	if (!viewport) throw new Error(`There is no room ${testViewport}`);
	return layout(see(chosen), viewport, world).texts;
};
const words = (chosen: Record<string, number>) =>
	said(chosen)
		.map(({ text }) => text.replaceAll('\u00a0', ' '))
		.join(' ');

describe('the curve', () => {
	it('shows the reader’s point and the best point of the model', () => {
		fc.assert(
			fc.property(queueSettings, (chosen) => {
				const [detector, desk] = [detectorFromSettings(chosen), deskFromSettings(chosen)];
				const seen = see(chosen);
				expect(seen.own.reached).toBeCloseTo(eventsReached(detector, desk), 9);
				const top = bestThreshold(detector, desk);
				if (top.reached > 0) expect(seen.best).toMatchObject({ threshold: top.threshold });
				else expect(seen.best).toBeNull();
			})
		);
	});

	it('labels both failures whenever they occur', () => {
		fc.assert(
			fc.property(queueSettings, (chosen) => {
				const any = { ...chosen, base: 10, operators: Math.max(1, chosen.operators) };
				for (const testViewport of ['desk', 'telephone']) {
					const ids = said(any, testViewport).map(({ id }) => id);
					expect(ids).toEqual(expect.arrayContaining(['sensitive-0', 'deaf-0']));
				}
			})
		);
	});

	it('describes the result, a control room without operators, and the absence of events', () => {
		expect(words({})).toContain('7,7 sur 10');
		expect(words({})).toContain('8,2 sur 10');
		expect(words({ operators: 0 })).toContain('0 sur 10');
		expect(words({ base: 0 })).toContain('4,3');
	});
});

describe('the rounds beside the curve', () => {
	const usual = { streams: 96, use: 306, base: 10, handling: 60, patience: 120, dwell: 10, monitors: 1 };
	const storyWorld = createTestWorld('en', {
		settings: Object.fromEntries(
			Object.entries(usual).map(([id, value]) => [id, { default: value, min: 0, max: 1000 }])
		)
	});
	const round = (threshold: number | undefined, people: number, seen: number): RoundResult => {
		return { threshold, people, seen, wrong: 0 };
	};
	const seeRounds = (rounds: readonly RoundResult[], chosen: Record<string, number> = {}) =>
		curve.data({}, storyWorld, {
			settings: { ...constants, ...chosen },
			placement: [],
			rounds: writeRounds(rounds)
		}) as CurveData;
	const textsOf = (view: CurveData, testViewport = 'desk') =>
		layout(view, viewports[testViewport] as Viewport, storyWorld).texts.map(({ text }) => text);

	it('are missing until a round is played', () => {
		expect(seeRounds([])).not.toHaveProperty('rounds');
	});

	it('show the expectation for the people of the last round, whatever the reader changes', () => {
		const rounds = [round(undefined, 1, 1), round(64, 2, 4)];
		const view = seeRounds(rounds, { threshold: 20, operators: 4, peak: 1, handling: 180, base: 80 });
		expect(view.rounds).toMatchObject({ falls: 5, people: 2 });
		expect(view.rounds?.alone.toFixed(2)).toBe('1.68');
		expect([40, 64, 80].map((threshold) => view.rounds?.expected[threshold]?.toFixed(1))).toEqual([
			...['3.2', '3.9', '2.6']
		]);
	});

	it('have a dot and a row each, also when they are equal, except impossible ones of an address', () => {
		const rounds = [round(64, 1, 4), round(64, 1, 4), round(undefined, 3, 2), round(64, 1, 99)];
		const view = seeRounds(rounds);
		const { shapes } = layout(view, viewports['desk'] as Viewport, storyWorld);
		const dots = shapes
			.filter(({ id }) => /^round-dots(-other)?$/.test(id))
			.flatMap(({ d }) => d.match(/M/g));
		expect(dots).toHaveLength(3);
		const rows = curve.table(view, storyWorld)?.rows.slice(-3) ?? [];
		expect(rows.map((cells) => [cells[0], cells.at(-1)])).toEqual([
			['Round 1, at threshold 64 (1 person)', '4 of 5'],
			['Round 2, at threshold 64 (1 person)', '4 of 5'],
			['Round 3, without software (3 people)', '2 of 5']
		]);
	});

	it('come with the remark that a round is chance, on desktop and on a phone', () => {
		for (const testViewport of ['desk', 'telephone'])
			expect(textsOf(seeRounds([round(64, 1, 4)]), testViewport).join(' ')).toContain(
				'A single round is chance'
			);
	});

	it('are described in words', () => {
		const data = roundPlotData([round(undefined, 1, 1), round(64, 2, 4)], rulesFromSettings(constants));
		expect(describeRounds(data, storyWorld)).toBe(
			'Rounds played: falls seen, of 5. The model, for 2 people, expects on average: 1.7 without software; ' +
				'3.2 at threshold 40; 4.3 at threshold 54; 3.9 at threshold 64; 2.6 at threshold 80. ' +
				'Rounds played, in order: 1 without software (1 person); 4 at threshold 64 (2 people)'
		);
	});
});
