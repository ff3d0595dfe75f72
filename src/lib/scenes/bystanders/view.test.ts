import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { data as chainView } from '../chain/data.ts';
import { chosen, lang, ranges } from '../testing/chain.ts';
import { best } from '../testing/district.ts';
import { collisions, outside } from '../testing/text-lines.ts';
import { worldIn } from '../testing/world.ts';
import { even, tenfold } from './scale.ts';
import { table } from './table.ts';
import { view, type Happens } from './view.ts';

const investigations = {
	label: 'Grenoble',
	points: [
		{ when: 'total', value: 1939 },
		{ when: 'helped', value: 22 }
	]
};
const own = { best, settings: ranges, series: { investigations } };
const worlds = { fr: worldIn('fr', own), en: worldIn('en', own) };
const see = (settings: Record<string, number> = {}, language: 'fr' | 'en' = 'en') =>
	view({}, worlds[language], { settings, placement: [] });
const of = (shown: ReturnType<typeof see>, happens: Happens) => {
	const found = shown.year.find(({ what }) => what === happens);
	if (!found) throw new Error(`no ${happens}`);
	return found;
};
const text = (shown: ReturnType<typeof see>) => shown.wide.lines.map((line) => line.text).join(' ');

describe('a year of the others', () => {
	it('is that of the model, to two digits, beside the events that are left', () => {
		const shown = see();
		expect(shown.stages.map(({ left }) => left)).toEqual([56, 45, 43]);
		expect(of(shown, 'minutes')).toMatchObject({ low: 410, value: 810, high: 1600 });
		expect(of(shown, 'alerts')).toMatchObject({ low: 2400, value: 4700, high: 9400 });
		expect(of(shown, 'matches').value).toBeGreaterThan(100);
	});

	it('has the same hundred events as the chain', () => {
		fc.assert(
			fc.property(chosen, (settings) => {
				const chain = chainView({}, worlds.en, { settings, placement: [] });
				expect(see(settings).stages.map(({ left }) => left)).toEqual(
					chain.stages.map(({ through }) => through)
				);
			})
		);
	});

	it('is a year of nothing without cameras: no range, and nobody on the scales', () => {
		const shown = see({ cameras: 0 });
		expect(shown.year.map(({ low, value, high }) => [low, value, high])).toEqual(Array(3).fill([0, 0, 0]));
		const somebody = shown.wide.strokes.filter(({ id }) => /^(minutes|alerts|matches)-person$/.test(id));
		expect(somebody).toEqual([]);
		expect(text(shown)).toContain('false matches, were live facial recognition switched on');
		expect(text(see())).toMatch(/4,700 false alerts \(2,400\u00a0to\u00a09,400\)/);
	});

	it('says one in the singular in both languages', () => {
		// At these thresholds the software is wrong about once a year.
		const once = (language: 'fr' | 'en') => {
			for (let match = 40; match <= 70; match++) {
				const shown = see({ match, list: 1000 }, language);
				if (of(shown, 'matches').value === 1) return text(shown);
			}
			return '';
		};
		expect(once('fr')).toContain('1 faux rapprochement (');
		expect(once('en')).toContain('1 false match (');
	});

	it('keeps values on scales that grow, with nought on their ends and each decade as long as the next', () => {
		for (const { at, ticks } of [even, tenfold]) {
			const places = [...ticks].sort((a, b) => a.value - b.value).map(({ value }) => at(value));
			expect(places).toEqual([...new Set(places)].sort((a, b) => a - b));
			expect(places[0]).toBe(0);
			expect(at(1e9)).toBe(1);
		}
		expect(even.at(2000)).toBeCloseTo(2 * even.at(1000), 12);
		for (const from of [1, 10, 365]) {
			expect(tenfold.at(10 * from) - tenfold.at(from)).toBeCloseTo(tenfold.at(10) - tenfold.at(1), 12);
		}
	});

	it('never leaves the scales: their ends are beyond what any setting gives', () => {
		const most = { cameras: 24, sensor: 3840, threshold: 0, match: 40, list: 1e6, base: 0 };
		for (const { high, what } of see(most).year) {
			expect((what === 'minutes' ? even : tenfold).at(high)).toBeLessThan(1);
		}
	});

	it('keeps its words in the frame and apart', () => {
		fc.assert(
			fc.property(chosen, lang, (settings, language) => {
				const { frame, tall, wide } = see(settings, language);
				for (const [{ lines }, box] of [
					[wide, frame.wide],
					[tall, frame.tall]
				] as const) {
					expect(collisions(lines)).toEqual([]);
					expect(outside(lines, box)).toEqual([]);
				}
			})
		);
	});

	it('has a table of every value, with its range', () => {
		const { head, rows } = table(see(), worlds.en);
		expect(head).toHaveLength(3);
		expect(rows[0]).toEqual(['Events filmed, of a hundred', '56', '–']);
		expect(rows[4]).toEqual(['False alerts in a year', '4,700', '2,400 to 9,400']);
	});
});
