import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MarkSeries } from '#lib/chart/drawing.ts';
import { countOutcomes } from '#lib/model/alerts/detector.ts';
import { constants } from '#lib/model/testing/constants.ts';
import { detectorFromSettings } from '#lib/model/parameters.ts';
import { best } from '../testing/district.ts';
import { viewports } from '../testing/viewports.ts';
import { createTestWorld } from '../testing/world.ts';
import type { ScoreHistogramView } from './data.ts';
import histogram from './index.ts';
import type { ScoreHistogramState } from './story.ts';

const { layout } = histogram;
const world = createTestWorld('fr', { best });
const settings = fc.record({
	threshold: fc.integer({ min: 0, max: 100 }),
	use: fc.constantFrom(200, 306, 400),
	base: fc.integer({ min: 0, max: 100 })
});
const state: ScoreHistogramState = { answer: 'shown', threshold: 64, use: 306, base: 10, drawn: 100 };
const dataFor = (chosen: Record<string, number>, own: Partial<ScoreHistogramState> = {}) =>
	histogram.data({ ...state, ...own }, world, {
		settings: { ...constants, ...chosen },
		placement: []
	}) as ScoreHistogramView;

const sceneMarks = (series: readonly MarkSeries[]) =>
	series.flatMap(({ kind, marks }) => (kind === 'scenes' ? marks : []));

describe('the histogram', () => {
	it('draws every scene on its side of the threshold, framed by its outcome', () => {
		fc.assert(
			fc.property(settings, fc.constantFrom(...Object.values(viewports)), (chosen, viewport) => {
				const counts = countOutcomes(detectorFromSettings(chosen));
				const { series, shapes } = layout(dataFor(chosen), viewport, world);
				const marks = sceneMarks(series);
				const cut = Number(/M([\d.]+)/.exec(shapes.find(({ id }) => id === 'line')?.d ?? '')?.[1]);
				const marksWith = (frame: string | undefined, core: string) =>
					marks.filter((mark) => mark.frame === frame && mark.core === core);
				const [missed, ignored] = [marksWith('missed', 'real'), marksWith(undefined, 'ordinary')];
				const [right, wrong] = [marksWith('right', 'real'), marksWith('false', 'ordinary')];
				expect([missed, ignored, right, wrong].map(({ length }) => length)).toEqual([
					counts.missed,
					counts.ignored,
					counts.true,
					counts.false
				]);
				expect([...missed, ...ignored].filter(({ x }) => x >= cut)).toEqual([]);
				expect([...right, ...wrong].filter(({ x }) => x <= cut)).toEqual([]);
			})
		);
	});

	it('tells no real event from an ordinary scene before the guess, at the threshold of the step', () => {
		fc.assert(
			fc.property(settings, fc.constantFrom(...Object.values(viewports)), (chosen, viewport) => {
				const asked = dataFor({ ...chosen, 'guess-alerts': -1 }, { answer: 'asked' });
				const marks = sceneMarks(layout(asked, viewport, world).series);
				expect(marks).toHaveLength(1000);
				expect(new Set(marks.map(({ core }) => core))).toEqual(new Set(['ordinary']));
				expect(marks.filter(({ frame }) => frame === 'unopened')).toHaveLength(21);
				expect(marks.filter(({ frame }) => frame && frame !== 'unopened')).toEqual([]);
				expect(dataFor({ ...chosen, 'guess-alerts': 20 }, { answer: 'asked' })).toEqual(dataFor(chosen));
			})
		);
	});

	it('has a table of a thousand scenes', () => {
		const { real, ordinary } = dataFor({});
		const sum = (bands: readonly number[]) => bands.reduce((a, b) => a + b, 0);
		expect([sum(real.bands), sum(ordinary.bands)]).toEqual([10, 990]);
		expect([real.alerts, ordinary.alerts]).toEqual([8, 13]);
	});
});
