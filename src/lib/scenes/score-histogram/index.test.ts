import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { outcomes } from '#lib/model/analysis.ts';
import { detectorOf } from '#lib/model/settings.ts';
import { best } from '../testing/district.ts';
import { rooms } from '../testing/rooms.ts';
import { worldIn } from '../testing/world.ts';
import type { ScoreHistogramView } from './data.ts';
import histogram from './index.ts';

const { layout } = histogram;
const world = worldIn('fr', { best });
const settings = fc.record({
	threshold: fc.integer({ min: 0, max: 100 }),
	use: fc.constantFrom(200, 306, 400),
	base: fc.integer({ min: 0, max: 100 })
});
const see = (chosen: Record<string, number>) =>
	histogram.data({}, world, { settings: chosen, placement: [] }) as ScoreHistogramView;

describe('the two humps', () => {
	it('show every scene on its side of the threshold, in the shape of what becomes of it', () => {
		fc.assert(
			fc.property(settings, fc.constantFrom(...Object.values(rooms)), (chosen, room) => {
				const counts = outcomes(detectorOf(chosen));
				const { casts, shapes } = layout(see(chosen), room, world);
				const marks = casts.flatMap(({ marks: own }) => own);
				const cut = Number(/M([\d.]+)/.exec(shapes.find(({ id }) => id === 'line')?.d ?? '')?.[1]);
				const of = (frame: string | undefined, core: string) =>
					marks.filter((mark) => mark.frame === frame && mark.core === core);
				const [missed, ignored] = [of('missed', 'real'), of(undefined, 'ordinary')];
				const [right, wrong] = [of('right', 'real'), of('false', 'ordinary')];
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

	it('have a table of a thousand scenes', () => {
		const { real, ordinary } = see({});
		const sum = (bands: readonly number[]) => bands.reduce((a, b) => a + b, 0);
		expect([sum(real.bands), sum(ordinary.bands)]).toEqual([10, 990]);
		expect([real.alerts, ordinary.alerts]).toEqual([8, 13]);
	});
});
