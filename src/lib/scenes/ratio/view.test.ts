import { describe, expect, it } from 'vitest';
import { collisions, outside, starts } from '../testing/text-lines.ts';
import { worldIn } from '../testing/world.ts';
import type { WorldRecord } from '../world.ts';
import { table } from './table.ts';
import { view } from './view.ts';

const town = (id: string, kind: string, value: number, high: number): WorldRecord => ({
	id,
	name: `Une ville de taille moyenne, ${id}`,
	what: `ce que dit ${id}`,
	kind,
	value,
	high
});
const RECORDS = [
	town('2017', 'present', 350, 8),
	town('2025', 'present', 4800, 25),
	town('2019', 'staff', 2510, 100),
	town('2021', 'staff', 89, 13),
	{ id: 'unknown', name: 'Sans effectif', kind: 'staff', value: 40 }
];
const worlds = (['fr', 'en'] as const).map((lang) => ({ ...worldIn(lang), records: () => RECORDS }));

describe.each(worlds)('cameras per person', (world) => {
	const shown = view({}, world);
	const layouts = [
		[shown.wide, shown.frame.wide],
		[shown.tall, shown.frame.tall]
	] as const;

	it('stand in order, those who are present apart from those who take turns', () => {
		expect(shown.present.map(({ id }) => id)).toEqual(['2025', '2017']);
		expect(shown.staff.map(({ id }) => id)).toEqual(['2019', '2021']);
	});

	it('are a tile a camera, solid for people on watch and hollow for whole staffs, and one person a block', () => {
		for (const [{ solid, hollow, people }] of layouts) {
			const sample = 1;
			expect(starts(solid)).toHaveLength(192 + 44 + sample);
			expect(starts(hollow)).toHaveLength(25 + 7);
			expect(people).toHaveLength(4);
		}
	});

	it('keep words and tiles in the frame, and words apart', () => {
		for (const [{ lines, solid, hollow }, box] of layouts) {
			expect(collisions(lines)).toEqual([]);
			expect(outside(lines, box)).toEqual([]);
			const [left, top, width, height] = box;
			const out = [solid, hollow]
				.flatMap(starts)
				.filter(([x, y]) => x < left || y < top || x > left + width || y > top + height);
			expect(out).toEqual([]);
		}
	});

	it('have a table with cameras, people and what their source says', () => {
		const { rows } = table(shown, world);
		expect(rows).toHaveLength(4);
		expect(rows[1]?.slice(2)).toEqual(['350', '8', '44', 'ce que dit 2017']);
	});
});
