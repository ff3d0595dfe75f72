import { describe, expect, it } from 'vitest';
import { collisions, outside, starts } from '../testing/lettering.ts';
import { worldIn } from '../testing/world.ts';
import type { WorldRecord } from '../world.ts';
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
	use('fire', 'Départ de feu', 'poor')
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
			'good good good uneven uneven uneven poor unknown'
		);
		expect(shown.uses[5]?.id).toBe('object');
	});

	it('has a mark for each of a hundred alerts, 62 of them false', () => {
		for (const [{ falseAlerts, rightAlerts }] of layouts) {
			expect(starts(falseAlerts)).toHaveLength(62);
			expect(starts(rightAlerts)).toHaveLength(38);
		}
	});

	it('tells verdicts apart without colour', () => {
		for (const [{ dashed, dotted, filled, solid }] of layouts) {
			expect(starts(filled)).toHaveLength(3 + 3);
			expect(starts(solid)).toHaveLength(3);
			expect(starts(dashed)).toHaveLength(1);
			expect(starts(dotted)).toHaveLength(1);
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
	expect(shown.tall.falseAlerts + shown.tall.rightAlerts + shown.tall.link).toBe('');
	expect(table(shown, world).head).toHaveLength(3);
});
