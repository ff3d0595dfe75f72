import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matcherOf } from '#lib/model/settings.ts';
import { wholeAlerts } from '#lib/model/recognition.ts';
import { writeDate } from '#lib/i18n/dates.ts';
import { collisions, outside, starts } from '../testing/text-lines.ts';
import { best } from '../testing/district.ts';
import { worldIn } from '../testing/world.ts';
import { dotsFor, DOTS } from './field.ts';
import { framesFor, pileOf } from './piles.ts';
import type { CrowdState } from './state.ts';
import { table } from './table.ts';
import { view, type CrowdView } from './view.ts';

const worlds = { fr: worldIn('fr', { best }), en: worldIn('en', { best }) };
const lang = fc.constantFrom('fr' as const, 'en' as const);
const crowd: CrowdState = { show: 'crowd', list: 10_000, crowd: 100_000, wanted: 20, match: 55, build: 0 };
const guess: CrowdState = { ...crowd, show: 'guess' };
const settings = fc.record({
	list: fc.constantFrom(1_000, 10_000, 100_000, 1_000_000),
	crowd: fc.constantFrom(10_000, 100_000, 1_000_000),
	wanted: fc.integer({ min: 0, max: 50 }),
	match: fc.integer({ min: 40, max: 70 })
});
const choose = (chosen: Record<string, number>) => ({ settings: chosen, placement: [] });
const layouts = ({ frame, wide, tall }: CrowdView) =>
	[
		[wide, frame.wide],
		[tall, frame.tall]
	] as const;
const ids = (shown: CrowdView) => layouts(shown).map(([{ lines }]) => lines.map(({ id }) => id));

describe('a crowd', () => {
	it('has a frame for each alert of the model, or one for so many as it says', () => {
		fc.assert(
			fc.property(settings, lang, (chosen, language) => {
				const alerts = wholeAlerts(matcherOf(chosen));
				const shown = view(crowd, worlds[language], choose(chosen));
				expect(shown.sums).toMatchObject({ right: alerts.true, wrong: alerts.false });
				expect(shown.sums.right + shown.sums.missed).toBe(chosen.wanted);
				expect(shown.sums.ignored + shown.sums.wrong + chosen.wanted).toBe(chosen.crowd);
				for (const [{ marks }] of layouts(shown)) {
					expect(starts(marks.right)).toHaveLength(alerts.true);
					expect(starts(marks.missed)).toHaveLength(chosen.wanted - alerts.true);
					expect(starts(marks.false)).toHaveLength(framesFor(alerts.false, pileOf(alerts.false)));
				}
			})
		);
	});

	it('keeps words apart and in the frame, at every setting and in both languages', () => {
		fc.assert(
			fc.property(settings, lang, fc.boolean(), (chosen, language, guessed) => {
				const shown = view(guessed ? guess : crowd, worlds[language], choose(chosen));
				for (const [{ lines }, box] of layouts(shown)) {
					expect(collisions(lines)).toEqual([]);
					expect(outside(lines, box)).toEqual([]);
				}
			})
		);
	});

	it('names Inès among the innocent only while she is flagged', () => {
		const named = (chosen: Record<string, number>) =>
			layouts(view(crowd, worlds.fr, choose(chosen))).map(([{ lines }]) =>
				lines.some(({ text }) => text === 'Inès')
			);
		expect(named({})).toEqual([true, true]);
		expect(named({ list: 1_000 })).toEqual([false, false]);
		expect(named({ match: 58 })).toEqual([false, false]);
		expect(named({ age: 10 })).toEqual([false, false]);
		// A frame that stands for ten people is nobody's.
		expect(named({ list: 1_000_000 })).toEqual([false, false]);
	});

	it('shows nobody flagged before the guess, and then the story’s own numbers, whatever the settings', () => {
		const chosen = { list: 1_000_000, wanted: 0, match: 40 };
		const before = view(guess, worlds.fr, choose({ ...chosen, 'guess-false': -1 }));
		expect(before.resolved).toBe(false);
		for (const [{ marks, field }] of layouts(before)) {
			expect(Object.values(marks).join('')).toBe('');
			expect(field.flagged).toBe('');
		}
		const after = view(guess, worlds.fr, choose({ ...chosen, 'guess-false': 100 }));
		expect(after.sums).toMatchObject({ right: 18, wrong: 17, missed: 2, oneIn: 6_000 });
	});

	it('says with the picture that no French law allows it', () => {
		for (const state of [guess, crowd]) {
			const [wide] = ids(view(state, worlds.fr, choose({ 'guess-false': -1 })));
			expect(wide).toContain('law-0');
		}
		const { wide } = view(crowd, worlds.en, choose({}));
		const law = wide.lines.filter(({ id }) => id.startsWith('law')).map(({ text }) => text);
		expect(law.join(' ')).toContain(writeDate(worlds.en.locale, '2026-11-25'));
	});

	it('tells the same in its table, and what a longer list does', () => {
		const shown = view(crowd, worlds.en, choose({}));
		const { rows } = table(shown, worlds.en);
		expect(rows.every((row) => row.length === 2 && row.every((cell) => cell !== ''))).toBe(true);
		const row = (start: string) => rows.find(([name]) => name?.startsWith(start))?.[1];
		expect(row('Innocent people flagged (false')).toBe('17');
		expect(row('Innocent people flagged if the list has 1,000,000')).toBe('1,653');
		const unknown = table(view(guess, worlds.en, choose({ 'guess-false': -1 })), worlds.en);
		expect(unknown.rows.map(([name]) => name)).not.toContain(rows.at(-1)?.[0]);
	});
});

describe('dots and piles', () => {
	it('never lose anybody who is there', () => {
		expect([dotsFor(0, 100_000), dotsFor(1, 1_000_000), dotsFor(35, 100_000)]).toEqual([0, 1, 4]);
		expect(dotsFor(10_000, 10_000)).toBe(DOTS);
		expect([pileOf(17), pileOf(1_000), pileOf(1_001), pileOf(999_000)]).toEqual([1, 1, 10, 1_000]);
		expect([framesFor(0, 10), framesFor(3, 10), framesFor(1_653, 10)]).toEqual([0, 1, 165]);
	});
});
