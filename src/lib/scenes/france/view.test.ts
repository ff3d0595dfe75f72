import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readFileSync } from 'node:fs';
import { onMapOfFrance } from '#lib/model/france-projection.ts';
import { collisions, outside, starts } from '../testing/text-lines.ts';
import { worldIn } from '../testing/world.ts';
import type { WorldRecord } from '../world.ts';
import { shared, type Rect } from './place.ts';
import { townsOf } from './projects.ts';
import { table } from './table.ts';
import slide from './slide.ts';
import { view } from './view.ts';

/** As YAML has it: a year is a number there. */
type Item = Omit<WorldRecord, 'id' | 'name' | 'what' | 'when' | 'until' | 'known'> &
	Record<'name' | 'what', Record<string, string>> &
	Partial<Record<'when' | 'until' | 'known', string | number>>;

/** The towns as the story has them: the map must hold these. */
const story = parse(readFileSync('data/narrative.yaml', 'utf8')) as {
	records: { towns: Record<string, Item> };
};
const inLang = (lang: string): WorldRecord[] =>
	Object.entries(story.records.towns).map(([id, { name, what, when, until, known, at, ...item }]) => ({
		...item,
		...(at ? { at: onMapOfFrance(at) } : {}),
		id,
		name: name[lang] ?? '',
		what: what[lang] ?? '',
		...(when === undefined ? {} : { when: String(when) }),
		...(until === undefined ? {} : { until: String(until) }),
		...(known === undefined ? {} : { known: String(known) })
	}));
const worlds = (['fr', 'en'] as const).map((lang) => {
	const records = inLang(lang);
	return { ...worldIn(lang), records: () => records };
});

describe.each(worlds)('the map of France', (world) => {
	const shown = view(world);
	const records = world.records();
	const layouts = [
		[shown.wide, shown.frame.wide],
		[shown.tall, shown.frame.tall]
	] as const;

	it('leaves no sign out on a slide, and names towns with several projects first', () => {
		const { lines, signs } = slide(shown, { width: 457, height: 201 }, world);
		const count = (paths: typeof signs) =>
			[paths.full, paths.hollow, paths.dotted].map((path) => starts(path).length);
		expect(count(signs)).toEqual(count(shown.wide.signs));
		const most = townsOf(world).toSorted((a, b) => b.projects.length - a.projects.length)[0];
		expect(lines.map(({ id }) => id)).toContain(most?.id);
	});

	it('has a sign for each project, beside those of the key', () => {
		const key = 6 + 5;
		for (const [{ signs }] of layouts) {
			const all = [signs.full, signs.hollow, signs.dotted].flatMap(starts);
			expect(all).toHaveLength(records.length + key);
			const annulled = records.filter(({ status }) => status === 'annulled').length;
			expect(starts(signs.strokes)).toHaveLength(annulled + 1);
		}
	});

	it('names each town once, with no word over another nor over the edge', () => {
		const towns = townsOf(world);
		for (const [{ lines }, box] of layouts) {
			for (const { name } of towns) expect(lines.filter(({ text }) => text === name)).toHaveLength(1);
			expect(collisions(lines)).toEqual([]);
			expect(outside(lines, box)).toEqual([]);
		}
	});

	it('lays the window and the key over none of the signs on the map', () => {
		const around = ([x, y]: [number, number]): Rect => ({ left: x, right: x + 0.1, top: y, bottom: y + 0.1 });
		for (const [{ lines, spots, window }] of layouts) {
			const names = lines.filter(({ text }) => text === 'Nice' || text === 'Brest' || text === 'Toulouse');
			expect(names).toHaveLength(3);
			for (const { x, y } of names) expect(shared(around([x, y]), window)).toBe(0);
			expect(spots).not.toMatch(/NaN/);
		}
	});

	it('is a list too, with every project', () => {
		const { head, rows } = table(world);
		expect(rows).toHaveLength(records.length);
		const istres = rows.find(([town]) => town === 'Istres');
		expect(istres?.at(-1)).toBe(world.fill('france.in-unknown', { year: '2022' }));
		expect(rows.every((row) => row.length === head.length && row.every((cell) => cell !== ''))).toBe(true);
	});

	it('stands an empty list', () => {
		expect(JSON.stringify(view({ ...world, records: () => [] }))).not.toMatch(/NaN|Infinity|null/);
	});
});
