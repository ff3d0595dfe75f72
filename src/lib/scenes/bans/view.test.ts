import { describe, expect, it } from 'vitest';
import { yearsOf } from '../dates.ts';
import { collisions, outside, starts } from '../testing/text-lines.ts';
import { worldIn } from '../testing/world.ts';
import type { WorldRecord } from '../world.ts';
import { axisOf } from './axis.ts';
import { lanesOf } from './lanes.ts';
import { markOf } from './marks.ts';
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
	item('Loi Ripost, texte voté (France)', 'no', 'unsettled', '2026-08-18'),
	item('San Francisco (États-Unis)', 'no', 'said', '2019-05-14'),
	item('Tribunal, deux lycées (France)', 'no', 'said', '2020-02-27'),
	item('CNIL, BriefCam (France)', 'no', 'said', '2024-12-05'),
	item('Une décision dont le nom est vraiment très, très long', 'no', 'said', '2023-01-01'),
	item('Conseil d’État, TAJ (France)', 'after', 'said', '2022-04-26'),
	item('Sénat (France)', 'after', 'unsettled', '2023-06-12'),
	item('Commission européenne', 'back', 'dropped', '2020-01-17', '2020-01-31'),
	item('La Nouvelle-Orléans (États-Unis)', 'back', 'reversed', '2020-12-17', '2022-07-21'),
	item('Virginie (États-Unis)', 'back', 'reversed', '2021-07', '2022-07-01'),
	item('Police, en direct : non, sauf exceptions', 'rule', 'in-force', '2025-02-02'),
	item('Après coup, « haut risque »', 'rule', 'postponed', '2026-08-02', '2027-12-02')
];
const worlds = (['fr', 'en'] as const).map((lang) => ({ ...worldIn(lang), records: () => RECORDS }));
const AS_OF = '2026-11-25';

describe.each(worlds)('who said no, and after', (world) => {
	const shown = view(world);
	const layouts = [
		[shown.wide, shown.frame.wide],
		[shown.tall, shown.frame.tall]
	] as const;
	const stroke = (layout: (typeof layouts)[number][0], id: string) =>
		layout.strokes.find((drawn) => drawn.id === id)?.d ?? '';

	it('has four lanes, each in the order of time', () => {
		expect(lanesOf(world).map(({ lane }) => lane)).toEqual(['no', 'after', 'back', 'rule']);
		expect(lanesOf(world)[0]?.items.at(-1)?.name).toBe('Loi Ripost, texte voté (France)');
	});

	it.each([457, 365])('leaves no sign out on a slide %d wide, whatever names have no room', (width) => {
		const drawn = slide(shown, { width, height: 205 }, world);
		for (const look of ['hollow', 'dotted', 'full', 'open', 'later'])
			expect(starts(stroke(drawn, look)), look).toHaveLength(starts(stroke(shown.wide, look)).length);
		expect(collisions(drawn.lines)).toEqual([]);
		expect(outside(drawn.lines, [0, 0, width, 205])).toEqual([]);
	});

	it('draws what nobody checked dotted, with a question mark', () => {
		for (const [layout] of layouts) {
			// Two open bars, and the ring and bar of the draft that was dropped.
			expect(starts(stroke(layout, 'dotted'))).toHaveLength(2 + 2);
			// A bar across each of five rings, of three bans taken back; two question marks of two strokes.
			expect(starts(stroke(layout, 'open'))).toHaveLength(5 + 3 + 2 * 2);
		}
	});

	it('draws what is to come grey: the live ban from today on, the duties from their new date on', () => {
		for (const [layout] of layouts) {
			const axis = Number(/^M([\d.]+)/.exec(stroke(layout, 'now'))?.[1]);
			const begins = starts(stroke(layout, 'later')).map(([x]) => x);
			expect(begins.some((x) => Math.abs(x - axis) < 0.2)).toBe(true);
			expect(begins.every((x) => x >= axis - 0.2)).toBe(true);
		}
	});

	it('names every item, sets no word over another nor over the edge, and none too small', () => {
		for (const [{ lines }, box] of layouts) {
			for (const { name } of RECORDS) expect(lines.filter(({ text }) => text === name)).toHaveLength(1);
			expect(collisions(lines)).toEqual([]);
			expect(outside(lines, box)).toEqual([]);
		}
		expect(Math.min(...shown.tall.lines.map(({ size }) => size))).toBeGreaterThan(4.25);
	});

	it('says all of it in its table', () => {
		const { head, rows } = table(world);
		expect(rows).toHaveLength(RECORDS.length);
		expect(rows.every((row) => row.length === head.length && row.every((cell) => cell !== ''))).toBe(true);
		expect(rows.find(([name]) => name === 'Sénat (France)')?.at(-1)).toBe(world.word('bans.unsettled'));
	});
});

describe('marks', () => {
	const axis = axisOf(RECORDS, AS_OF, 0, 100);
	const marks = (record: WorldRecord, lane: 'no' | 'after' | 'back' | 'rule') =>
		markOf(record, lane, axis, AS_OF, 50, 2);

	it('leave room after the last date', () => {
		expect([axis.first, axis.last]).toEqual([2019, 2029]);
		expect([axis.place(2000), axis.place(2019), axis.place(2029), axis.place(2050)]).toEqual([
			0, 0, 100, 100
		]);
	});

	it('of a ban taken back end where it was, in an arrow', () => {
		const { marks: drawn, right } = marks(RECORDS[8] as WorldRecord, 'back');
		const [[tip] = [0]] = starts(drawn.full ?? '');
		expect(tip).toBeCloseTo(axis.place(yearsOf('2022-07-22')), 0);
		expect(right).toBeGreaterThan(tip);
	});

	it('of a refusal say nothing of what followed, unless it is asked', () => {
		expect(marks(RECORDS[1] as WorldRecord, 'no').marks).not.toHaveProperty('dotted');
		expect(marks(RECORDS[0] as WorldRecord, 'no').marks).toHaveProperty('dotted');
	});
});
