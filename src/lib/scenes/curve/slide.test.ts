import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { worldIn } from '../testing/world.ts';
import slide from './slide.ts';
import { view } from './view.ts';

const worlds = { fr: worldIn('fr'), en: worldIn('en') };
const ROOMS = [
	{ width: 457, height: 201 },
	{ width: 365, height: 214 },
	{ width: 315, height: 201 },
	{ width: 244, height: 214 }
];
const settings = fc.record({
	threshold: fc.integer({ min: 0, max: 100 }),
	operators: fc.integer({ min: 1, max: 4 }),
	peak: fc.constantFrom(1, 1.5, 2, 2.5, 3)
});

describe('the curve on a slide', () => {
	it('names both ways to fail, the deaf one where thresholds are high', () => {
		fc.assert(
			fc.property(
				settings,
				fc.constantFrom(...ROOMS),
				fc.constantFrom('fr' as const, 'en' as const),
				(chosen, room, lang) => {
					const seen = view({ build: 0 }, worlds[lang], { settings: chosen, placement: [] });
					const { lines } = slide(seen, room, worlds[lang]);
					const ids = lines.map(({ id }) => id);
					expect(ids).toContain('sensitive-0');
					expect(ids).toContain('deaf-0');
					expect(lines.find(({ id }) => id === 'deaf-0')?.x).toBeGreaterThan(room.width / 2);
				}
			)
		);
	});
});
