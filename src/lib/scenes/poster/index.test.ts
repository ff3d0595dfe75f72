import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { constants } from '#lib/model/testing/constants.ts';
import { viewports } from '../testing/viewports.ts';
import { best } from '../testing/district.ts';
import { createTestWorld } from '../testing/world.ts';
import poster, { type PosterView } from './index.ts';

const { layout } = poster;
const world = createTestWorld('fr', { best });
const seen = (settings: Record<string, number>) =>
	poster.data({}, world, { settings: { ...constants, ...settings }, placement: [] }) as PosterView;
const settings = fc.record({
	threshold: fc.integer({ min: 0, max: 100 }),
	use: fc.constantFrom(200, 306, 400),
	base: fc.integer({ min: 0, max: 100 })
});

describe('the poster', () => {
	it('counts 985 correct scenes, 990 for a detector that never alerts, 8 right alerts and 13 false ones', () => {
		const { judged, idle, right, wrong } = seen({ threshold: 64, use: 306, base: 10 });
		expect([judged, idle, right, wrong]).toEqual([985, 990, 8, 13]);
	});

	it('frames every alert as right or false, in every viewport and at every setting', () => {
		fc.assert(
			fc.property(settings, fc.constantFrom(...Object.values(viewports)), (chosen, viewport) => {
				const view = seen(chosen);
				const marks = layout(view, viewport, world).series.flatMap(({ marks: own }) => own);
				const framed = (frame: string) => marks.filter((mark) => mark.frame === frame).length;
				expect([framed('right'), framed('false')]).toEqual([view.right, view.wrong]);
			}),
			// Every viewport once at least.
			{
				examples: Object.values(viewports).map((viewport) => [
					{ threshold: 40, use: 306, base: 10 },
					viewport
				])
			}
		);
	});

	it('counts every scene once', () => {
		fc.assert(
			fc.property(settings, (chosen) => {
				const { right, wrong, missed, ignored, judged } = seen(chosen);
				expect(right + wrong + missed + ignored).toBe(1000);
				expect(judged).toBe(right + ignored);
			})
		);
	});
});
