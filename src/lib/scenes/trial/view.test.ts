import { describe, expect, it } from 'vitest';
import { collisions, outside, starts } from '../testing/text-lines.ts';
import { worldIn } from '../testing/world.ts';
import type { WorldRecord } from '../world.ts';
import slide from './slide.ts';
import { table } from './table.ts';
import { view } from './view.ts';

const use = (id: string, name: string, kind: string, value?: number): WorldRecord => ({
	id,
	name,
	kind,
	...(value === undefined ? {} : { value })
});
const RECORDS = [
	use('fall', 'Personne au sol', 'unknown'),
	use('object', 'Objet abandonné', 'uneven', 62),
	use('zone', 'Zone interdite', 'good'),
	use('wrong-way', 'Contresens', 'good'),
	use('density', 'Densité de foule', 'good'),
	use('crowd', 'Mouvement de foule', 'uneven'),
	use('weapon', 'Arme', 'uneven'),
	use('fire', 'Départ de feu', 'unknown')
];
const worlds = (['fr', 'en'] as const).map((lang) => ({ ...worldIn(lang), records: () => RECORDS }));

describe.each(worlds)('the trial', (world) => {
	const shown = view(world);
	const layouts = [
		[shown.wide, shown.frame.wide],
		[shown.tall, shown.frame.tall]
	] as const;

	it('goes from good to unknown; the use whose alerts were counted is the last of its kind', () => {
		expect(shown.uses.map(({ verdict }) => verdict).join(' ')).toBe(
			'good good good uneven uneven uneven unknown unknown'
		);
		expect(shown.uses[5]?.id).toBe('object');
	});

	it('has a mark for each of a hundred alerts, and words for the 62 that were counted as false, for no others', () => {
		for (const [{ falseAlerts, lines, otherAlerts }] of layouts) {
			expect(starts(falseAlerts)).toHaveLength(62);
			expect(starts(otherAlerts)).toHaveLength(38);
			expect(lines.filter(({ text }) => text.includes('62') && !text.includes('100'))).toHaveLength(1);
			expect(lines.filter(({ text }) => text.includes('38'))).toEqual([]);
		}
		const { lines } = slide(shown, { width: 457, height: 201 }, world);
		expect(lines.filter(({ text }) => text.includes('38'))).toEqual([]);
	});

	it('tells verdicts apart without colour', () => {
		for (const [{ dotted, filled, solid }] of layouts) {
			expect(starts(filled)).toHaveLength(3 + 3);
			expect(starts(solid)).toHaveLength(3);
			expect(starts(dotted)).toHaveLength(2);
		}
	});

	it('sets no word over another and none over the edge', () => {
		for (const [{ lines }, box] of layouts) {
			expect(collisions(lines)).toEqual([]);
			expect(outside(lines, box)).toEqual([]);
		}
	});

	it('says all of it in its table', () => {
		const { head, rows } = table(shown, world);
		expect(rows).toHaveLength(8);
		expect(rows.every((row) => row.length === head.length && row.every((cell) => cell !== ''))).toBe(true);
		expect(rows[5]?.at(-1)).toBe('62');
	});
});

it('the trial shows no alerts where nobody counted any', () => {
	const [world] = worlds;
	if (!world) throw new Error('no world');
	const shown = view({ ...world, records: () => RECORDS.slice(2) });
	expect(shown.tall.falseAlerts + shown.tall.otherAlerts + shown.tall.link).toBe('');
	expect(table(shown, world).head).toHaveLength(3);
});
