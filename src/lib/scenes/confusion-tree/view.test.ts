import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { outcomes } from '#lib/model/analysis.ts';
import { detectorOf } from '#lib/model/settings.ts';
import { collisions, outside, starts } from '../testing/text-lines.ts';
import { best } from '../testing/district.ts';
import { worldIn } from '../testing/world.ts';
import type { ConfusionTreeState } from './state.ts';
import { table } from './table.ts';
import { view, type Layout, type ConfusionTreeView } from './view.ts';

const worlds = { fr: worldIn('fr', { best }), en: worldIn('en', { best }) };
const trays: ConfusionTreeState = { show: 'trays', threshold: 64, use: 306, base: 10, build: 0 };
const alerts: ConfusionTreeState = { ...trays, show: 'alerts' };
const settings = fc.record({
	threshold: fc.integer({ min: 0, max: 100 }),
	use: fc.constantFrom(200, 306, 400),
	base: fc.integer({ min: 0, max: 100 })
});
const lang = fc.constantFrom('fr' as const, 'en' as const);
const choose = (chosen: Record<string, number>) => ({ settings: chosen, placement: [] });
const layouts = ({ frame, wide, tall }: ConfusionTreeView) =>
	[
		[wide, frame.wide],
		[tall, frame.tall]
	] as const;
const number = ({ marks }: Layout, outcome: keyof Layout['marks']) => starts(marks[outcome]).length;

describe('the thousand scenes', () => {
	it('hold as many marks as the model counts, at every setting', () => {
		fc.assert(
			fc.property(settings, lang, (chosen, language) => {
				const counts = outcomes(detectorOf(chosen));
				const seen = view(trays, worlds[language], choose(chosen));
				for (const [layout, [, , width, height]] of layouts(seen)) {
					expect(number(layout, 'right')).toBe(counts.true);
					expect(number(layout, 'false')).toBe(counts.false);
					expect(number(layout, 'missed')).toBe(counts.missed);
					expect(number(layout, 'ignored')).toBe(counts.ignored);
					const within = ([x, y]: [number, number]) => x > 0 && x < width && y > 0 && y < height;
					expect(Object.values(layout.marks).flatMap(starts).every(within)).toBe(true);
				}
			})
		);
	});

	it('keep words apart and in the frame, at every setting and in both languages', () => {
		fc.assert(
			fc.property(settings, lang, (chosen, language) => {
				for (const [{ lines }, box] of layouts(view(trays, worlds[language], choose(chosen)))) {
					expect(collisions(lines)).toEqual([]);
					expect(outside(lines, box)).toEqual([]);
				}
			})
		);
	});

	it('lose marks from the end of a tray, in the order of their scores, as the threshold rises', () => {
		const order = (threshold: number) =>
			view(trays, worlds.fr, choose({ threshold, base: 0 }))
				.wide.lines.filter(({ id }) => id.startsWith('score-'))
				.map(({ id }) => id);
		const [before, after] = [order(64), order(65)];
		expect([before.length, after.length]).toEqual([13, 11]);
		expect(before.slice(0, after.length)).toEqual(after);
	});

	it('say in words what they hold', () => {
		const summary = (chosen: Record<string, number>, language: 'fr' | 'en' = 'en') =>
			view(trays, worlds[language], choose(chosen))
				.wide.lines.filter(({ id }) => id.startsWith('summary'))
				.map(({ text }) => text.replaceAll('\u00a0', ' '))
				.join(' ');
		expect(summary({})).toBe('21 alerts, 13 of them false');
		expect(summary({}, 'fr')).toBe('21 alertes, dont 13 fausses');
		expect(summary({ threshold: 100 })).toBe('no alert');
		expect(summary({ threshold: 99 })).toBe('2 alerts, all of them right');
		expect(summary({ base: 0 })).toBe('13 alerts, all of them false');
		expect(summary({ base: 0, threshold: 85 }, 'fr')).toBe('1 alerte, et elle est fausse');
	});
});

describe('the alerts alone', () => {
	it('are all alike until the reader has guessed', () => {
		for (const [layout] of layouts(view(alerts, worlds.fr, choose({ 'guess-alerts': -1 })))) {
			expect(number(layout, 'unresolved')).toBe(21);
			expect(number(layout, 'right') + number(layout, 'false')).toBe(0);
		}
		expect(JSON.stringify(table(view(alerts, worlds.en, choose({})), worlds.en).rows)).not.toMatch(
			/right|false/
		);
	});

	it('resolve into right ones and false ones, whatever the reader did to the detector', () => {
		const seen = view(alerts, worlds.fr, choose({ 'guess-alerts': 0, threshold: 10, use: 200, base: 90 }));
		for (const [layout] of layouts(seen)) {
			expect(number(layout, 'unresolved')).toBe(0);
			expect([number(layout, 'right'), number(layout, 'false')]).toEqual([8, 13]);
		}
	});

	it('keep words apart and in the frame', () => {
		for (const language of ['fr', 'en'] as const)
			for (const guess of [-1, 4])
				for (const [{ lines }, box] of layouts(
					view(alerts, worlds[language], choose({ 'guess-alerts': guess }))
				)) {
					expect(collisions(lines)).toEqual([]);
					expect(outside(lines, box)).toEqual([]);
				}
	});
});
