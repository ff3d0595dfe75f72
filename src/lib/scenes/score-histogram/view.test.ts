import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { outcomes } from '#lib/model/analysis.ts';
import { detectorOf } from '#lib/model/settings.ts';
import { collisions, outside, starts } from '../testing/text-lines.ts';
import { best } from '../testing/district.ts';
import { worldIn } from '../testing/world.ts';
import { view, type ScoreHistogramView } from './view.ts';

const worlds = { fr: worldIn('fr', { best }), en: worldIn('en', { best }) };
const settings = fc.record({
	threshold: fc.integer({ min: 0, max: 100 }),
	use: fc.constantFrom(200, 306, 400),
	base: fc.integer({ min: 0, max: 100 })
});
const lang = fc.constantFrom('fr' as const, 'en' as const);
const see = (chosen: Record<string, number>, language: 'fr' | 'en' = 'fr') =>
	view({ build: 0 }, worlds[language], { settings: chosen, placement: [] });
const layouts = ({ frame, wide, tall }: ScoreHistogramView) =>
	[
		[wide, frame.wide],
		[tall, frame.tall]
	] as const;

describe('the two humps', () => {
	it('show every scene on its side of the threshold, in the shape of what becomes of it', () => {
		fc.assert(
			fc.property(settings, (chosen) => {
				const counts = outcomes(detectorOf(chosen));
				for (const [{ real, ordinary, line }, [, , width, height]] of layouts(see(chosen))) {
					const [cut = 0] = starts(line)[0] ?? [];
					const sides = [real.below, ordinary.below, real.above, ordinary.above].map(starts);
					expect(sides.map(({ length }) => length)).toEqual([
						counts.missed,
						counts.ignored,
						counts.true,
						counts.false
					]);
					const [missed = [], ignored = [], right = [], wrong = []] = sides;
					const within = ([x, y]: [number, number]) => x > 0 && x < width && y > 0 && y < height;
					expect([...missed, ...ignored].filter(([x]) => x >= cut)).toEqual([]);
					expect([...right, ...wrong].filter(([x]) => x <= cut)).toEqual([]);
					expect(sides.flat().every(within)).toBe(true);
				}
			})
		);
	});

	it('keep words apart and in the frame, at every setting and in both languages', () => {
		fc.assert(
			fc.property(settings, lang, (chosen, language) => {
				for (const [{ lines, line }, box] of layouts(see(chosen, language))) {
					expect(collisions(lines)).toEqual([]);
					expect(outside(lines, box)).toEqual([]);
					const [cut = 0] = starts(line)[0] ?? [];
					const crossed = lines.filter(
						({ anchor, x, y }) => anchor === 'start' && y > 15 && x < cut && x > cut - 2
					);
					expect(crossed).toEqual([]);
				}
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
