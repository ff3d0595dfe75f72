import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { collisions, outside, starts } from '../testing/text-lines.ts';
import { worldIn } from '../testing/world.ts';
import { table } from './table.ts';
import { view, type Count, type QueueView } from './view.ts';

const worlds = { fr: worldIn('fr'), en: worldIn('en') };
const lang = fc.constantFrom('fr' as const, 'en' as const);
const settings = fc.record({
	threshold: fc.integer({ min: 0, max: 100 }),
	use: fc.constantFrom(200, 306, 400),
	base: fc.integer({ min: 0, max: 100 }),
	operators: fc.integer({ min: 0, max: 4 }),
	handling: fc.integer({ min: 2, max: 18 }).map((tens) => tens * 10),
	peak: fc.constantFrom(1, 1.5, 2, 2.5, 3)
});
const see = (chosen: Record<string, number>, language: 'fr' | 'en' = 'fr') =>
	view({}, worlds[language], { settings: chosen, placement: [] });
const layouts = ({ frame, wide, tall }: QueueView) =>
	[
		[wide, frame.wide],
		[tall, frame.tall]
	] as const;
const sum = ({ quarters }: QueueView, what: keyof Count) =>
	quarters.reduce((total, count) => total + count[what], 0);

describe('the queue', () => {
	it('draws as many alerts as an hour is expected to bring, and as many right ones', () => {
		fc.assert(
			fc.property(settings, (chosen) => {
				const shown = see(chosen);
				expect(sum(shown, 'alerts')).toBe(Math.round(shown.mean.alerts));
				expect(Math.abs(sum(shown, 'right') - shown.mean.right)).toBeLessThan(1.01);
			})
		);
	});

	it('draws an hour whose losses are about what the model expects', () => {
		fc.assert(
			fc.property(settings, (chosen) => {
				const shown = see(chosen);
				const apart = Math.abs(sum(shown, 'lost') - shown.mean.lost);
				expect(apart).toBeLessThan(2.5 + 0.1 * shown.mean.alerts);
			})
		);
	});

	it('shows the same alerts whoever answers, and loses all of them where nobody does', () => {
		const [nobody, ...teams] = [0, 1, 2, 3, 4].map((operators) => see({ threshold: 50, operators, peak: 2 }));
		for (const team of teams)
			expect(team.quarters.map(({ alerts }) => alerts)).toEqual(nobody?.quarters.map(({ alerts }) => alerts));
		expect(nobody?.quarters.every(({ alerts, lost }) => alerts === lost)).toBe(true);
		expect(nobody?.wide.people).toEqual([]);
	});

	it('is empty where no score is high enough', () => {
		const { mean, wide } = see({ threshold: 100 });
		expect([mean.alerts, wide.right, wide.wrong, wide.tears]).toEqual([0, '', '', '']);
	});

	it('keeps marks and words in the frame, and words apart', () => {
		fc.assert(
			fc.property(settings, lang, (chosen, language) => {
				for (const [layout, box] of layouts(see(chosen, language))) {
					expect(collisions(layout.lines)).toEqual([]);
					expect(outside(layout.lines, box)).toEqual([]);
					const marks = [layout.right, layout.wrong, layout.tears, layout.waits, layout.falls].flatMap(
						starts
					);
					const [left, top, width, height] = box;
					const out = marks.filter(([x, y]) => x < left || x > left + width || y < top || y > top + height);
					expect(out).toEqual([]);
				}
			})
		);
	});

	it('has a table that adds up', () => {
		const { rows } = table(see({}), worlds.en);
		expect(rows).toHaveLength(6);
		expect(rows[4]?.slice(1)).toEqual(['7', '3', '4', '0']);
		expect(rows[5]?.slice(1)).toEqual(['7.0', '2.7', '4.3', '0.3']);
	});
});
