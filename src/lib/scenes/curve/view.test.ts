import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deskOf, detectorOf } from '#lib/model/settings.ts';
import { best, reached } from '#lib/model/supervision.ts';
import { collisions, outside, starts } from '../testing/text-lines.ts';
import { worldIn } from '../testing/world.ts';
import { view, type CurveView } from './view.ts';

const worlds = { fr: worldIn('fr'), en: worldIn('en') };
const settings = fc.record({
	threshold: fc.integer({ min: 0, max: 100 }),
	use: fc.constantFrom(200, 306, 400),
	base: fc.integer({ min: 0, max: 100 }),
	operators: fc.integer({ min: 0, max: 4 }),
	handling: fc.integer({ min: 2, max: 18 }).map((tens) => tens * 10),
	peak: fc.constantFrom(1, 1.5, 2, 2.5, 3)
});
const lang = fc.constantFrom('fr' as const, 'en' as const);
const see = (chosen: Record<string, number>, language: 'fr' | 'en' = 'fr') =>
	view({ build: 0 }, worlds[language], { settings: chosen, placement: [] });
const layouts = ({ frame, wide, tall }: CurveView) =>
	[
		[wide, frame.wide],
		[tall, frame.tall]
	] as const;
const words = (seen: CurveView) => seen.wide.lines.map(({ text }) => text.replaceAll('\u00a0', ' '));

describe('the curve', () => {
	it('shows the reader’s point and the best one as the model has them', () => {
		fc.assert(
			fc.property(settings, (chosen) => {
				const [detector, desk] = [detectorOf(chosen), deskOf(chosen)];
				const seen = see(chosen);
				expect(seen.own.reached).toBeCloseTo(reached(detector, desk), 9);
				const top = best(detector, desk);
				if (top.reached > 0) expect(seen.best).toMatchObject({ threshold: top.threshold });
				else expect(seen.best).toBeNull();
				expect(JSON.stringify(seen)).not.toMatch(/NaN|Infinity/);
			})
		);
	});

	it('keeps words apart, in the frame and off the lines of both points, at every setting', () => {
		fc.assert(
			fc.property(settings, lang, (chosen, language) => {
				for (const [{ lines, ownLine }, box] of layouts(see(chosen, language))) {
					expect(collisions(lines)).toEqual([]);
					expect(outside(lines, box)).toEqual([]);
					const [x, y] = starts(ownLine)[0] ?? [0, 0];
					const crossed = lines.filter(
						({ x: left, y: base, anchor, style }) =>
							style.includes('halo') && anchor === 'start' && base > y && left < x && left > x - 2
					);
					expect(crossed).toEqual([]);
				}
			})
		);
	});

	it('names both ways to fail wherever there are any', () => {
		fc.assert(
			fc.property(settings, (chosen) => {
				const seen = see({ ...chosen, base: 10, operators: Math.max(1, chosen.operators) });
				for (const [{ lines }] of layouts(seen)) {
					const ids = lines.map(({ id }) => id);
					expect(ids).toContain('flagged-0');
					expect(ids).toContain('sensitive-0');
					expect(ids).toContain('deaf-0');
				}
			})
		);
	});

	it('says that nobody answers, and that there is nothing to find', () => {
		expect(words(see({ operators: 0 }))).toEqual(expect.arrayContaining(['personne ne répond', '0 sur 10']));
		expect(words(see({ base: 0 }))).toEqual(
			expect.arrayContaining(['Aucun vrai événement', '4,3 alertes par heure, toutes fausses'])
		);
		expect(words(see({ base: 0, threshold: 100 }, 'en'))).toContain('no alert');
		expect(words(see({}))).toEqual(
			expect.arrayContaining(['7,7 sur 10', 'au mieux 8,2 sur 10, au seuil 54'])
		);
	});
});
