import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deskFromSettings, detectorFromSettings } from '#lib/model/parameters.ts';
import { bestThreshold, eventsReached } from '#lib/model/alerts/supervision.ts';
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
