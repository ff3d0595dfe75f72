import { describe, expect, it } from 'vitest';
import { collisions, outside, starts } from '../testing/text-lines.ts';
import { worldIn } from '../testing/world.ts';
import type { WorldRecord } from '../world.ts';
import { axisOf } from './axis.ts';
import slide from './slide.ts';
import { table } from './table.ts';
import { view } from './view.ts';

const item = (name: string, kind: string, status: string, when: string, until?: string): WorldRecord => ({
	id: name,
	name,
	kind,
	status,
	when,
	...(until === undefined ? {} : { until })
});
const RECORDS = [
	item('Loi Ripost', 'law', 'unsettled', '2026-08-18', '2030'),
	item('Loi de 1995', 'law', 'in-force', '1995-01-21'),
	item('LOPPSI 2', 'law', 'in-force', '2011-03-14'),
	item('Position de la CNIL', 'authority', 'ruling', '2022-07-19'),
	item('Conseil constitutionnel, mai', 'ruling', 'ruling', '2023-05-17'),
	item('Loi olympique de 2023', 'law', 'ended', '2023-05-19', '2025-03-31'),
	item('Décret d’août 2023', 'law', 'ended', '2023-08-28', '2025-03-31'),
	item('CNIL, BriefCam', 'authority', 'ruling', '2024-12-05'),
	item('Tribunal, Moirans', 'ruling', 'ruling', '2025-01-24'),
	item('Prolongation à mars 2027', 'vote', 'struck', '2025-03', '2025-04-24'),
	item('Conseil constitutionnel, avril', 'ruling', 'ruling', '2025-04-24'),
	item('Conseil d’État, Nice', 'ruling', 'ruling', '2026-01-30'),
	item('Loi olympique de 2026', 'law', 'in-force', '2026-03-20', '2027-12-31'),
	item('Une décision dont le nom est vraiment très long', 'ruling', 'ruling', '2026-09-01')
];
const worlds = (['fr', 'en'] as const).map((lang) => ({ ...worldIn(lang), records: () => RECORDS }));

describe.each(worlds)('the law', (world) => {
	const shown = view(world);
	const layouts = [
		[shown.wide, shown.frame.wide],
		[shown.tall, shown.frame.tall]
	] as const;

	it('shows every text on a slide, or says how many more there are, and every decision', () => {
		const room = { width: 457, height: 201 };
		const { lines, rulings, opinions } = slide(shown, room, world);
		const names = RECORDS.filter(({ status }) => status !== 'ruling').map(({ name }) => name);
		expect(lines.map(({ text }) => text)).toEqual(expect.arrayContaining(names));
		expect(starts(rulings + opinions)).toHaveLength(RECORDS.length - names.length);

		const more = Array.from({ length: 12 }, (_, index) =>
			item(`Décret ${index}`, 'law', 'ended', `20${10 + index}`, `20${11 + index}`)
		);
		const long = { ...world, records: () => [...RECORDS, ...more] };
		const crowded = slide(view(long), room, long).lines.map(({ text }) => text);
		expect(crowded).toEqual(expect.arrayContaining(['Loi Ripost', 'Loi olympique de 2026', 'Loi de 1995']));
		const left =
			names.length + more.length - crowded.filter((text) => /^(Loi|LOP|Décret|Prol)/.test(text)).length;
		expect(crowded).toContain(world.fill('law.more', { count: String(left) }));
		expect(collisions(slide(view(long), room, long).lines)).toEqual([]);
	});

	it('draws each state in its own way', () => {
		const key = 1;
		for (const [layout] of layouts) {
			const arrows = 2;
			expect(starts(layout.inForce)).toHaveLength(3 + arrows);
			expect(starts(layout.toCome)).toHaveLength(1);
			expect(starts(layout.ended)).toHaveLength(2);
			expect(starts(layout.struck)).toHaveLength(1);
			expect(starts(layout.crosses)).toHaveLength(2);
			expect(starts(layout.unsettled)).toHaveLength(1);
			expect(layout.doubt).not.toBe('');
			expect(starts(layout.rulings)).toHaveLength(5 + key);
			expect(starts(layout.opinions)).toHaveLength(2 + key);
		}
	});

	it('lets nothing hold beyond the date at which the law is told, but what is known to', () => {
		const world2024 = view({ ...world, lawAsOf: '2024-06-01' });
		for (const layout of [world2024.wide, world2024.tall]) expect(layout.toCome).not.toBe('');
		for (const [{ date, inForce }] of layouts) {
			const now = Number(/^M([\d.]+)/.exec(date)?.[1]);
			for (const [, right] of inForce.matchAll(/H([\d.]+)/g)) expect(Number(right)).toBeLessThanOrEqual(now);
		}
	});

	it('names every item, and sets no word over another nor over the edge', () => {
		for (const [{ lines }, box] of layouts) {
			for (const { name } of RECORDS) expect(lines.filter(({ text }) => text === name)).toHaveLength(1);
			expect(collisions(lines)).toEqual([]);
			expect(outside(lines, box)).toEqual([]);
		}
	});

	it('grows with its list instead of shrinking its letters', () => {
		const more = view({
			...world,
			records: () => [...RECORDS, ...RECORDS.map((one) => ({ ...one, id: `${one.id} encore` }))]
		});
		expect(more.frame.tall[3]).toBeGreaterThan(shown.frame.tall[3]);
		expect(collisions(more.tall.lines)).toEqual([]);
	});

	it('says all of it in its table, in the order of time', () => {
		const { head, rows } = table(world);
		expect(rows.map(([name]) => name)).toEqual([
			...RECORDS.slice(1, 13).map(({ name }) => name),
			'Loi Ripost',
			'Une décision dont le nom est vraiment très long'
		]);
		expect(rows.every((row) => row.length === head.length && row.every((cell) => cell !== ''))).toBe(true);
	});
});

describe('the axis', () => {
	const axis = axisOf(RECORDS, '2026-11-25', 0, 100);

	it('turns where most of the items begin, and runs to the end of the last', () => {
		expect([axis.first, axis.turn, axis.last]).toEqual([1995, 2022, 2031]);
	});

	it('is straight on both sides of the turn, and never goes back', () => {
		const step = (year: number) => axis.place(year + 1) - axis.place(year);
		expect(step(1996)).toBeCloseTo(step(2020), 0);
		expect(step(2022)).toBeCloseTo(step(2029), 0);
		expect(step(2022)).toBeGreaterThan(4 * step(2020));
		expect([axis.place(1990), axis.place(2040)]).toEqual([0, 100]);
	});

	it('has one scale where nothing is early, and stands an empty list', () => {
		const late = axisOf(RECORDS.slice(11), '2026-11-25', 0, 100);
		expect(late.turn).toBe(late.first);
		expect(axisOf([], '2026-11-25', 0, 100).place(2026)).toBe(0);
	});
});
