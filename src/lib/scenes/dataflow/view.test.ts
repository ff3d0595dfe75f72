import { describe, expect, it } from 'vitest';
import { collisions, outside, starts } from '../testing/text-lines.ts';
import { worldIn } from '../testing/world.ts';
import type { WorldRecord } from '../world.ts';
import { table } from './table.ts';
import { view } from './view.ts';

const flow = (kind: string, id: string, status: string, when: string): WorldRecord => ({
	id: `${kind}-${id}`,
	name: `Ce que disent les services ${id}`,
	what: 'une précision',
	kind,
	status,
	when
});
const RECORDS = [
	...['a', 'b', 'c', 'd', 'e', 'f'].map((id) => flow('marseille', id, 'seen', '2019-08')),
	flow('marseille', 'phones', 'hoped', '2018-02'),
	flow('dijon', 'a', 'seen', '2019'),
	flow('angers', 'a', 'hoped', '2019-11')
];
const worlds = (['fr', 'en'] as const).map((lang) => ({ ...worldIn(lang), records: () => RECORDS }));

describe.each(worlds)('what flows into the rooms', (world) => {
	const shown = view({}, world);
	const layouts = [
		[shown.wide, shown.frame.wide],
		[shown.tall, shown.frame.tall]
	] as const;

	it('is told of the towns that the story speaks of, with the years', () => {
		expect(shown.rooms.map(({ town }) => town)).toEqual(['marseille', 'dijon', 'angers']);
		expect(shown.rooms[0]?.years).toEqual(['2018', '2019']);
	});

	it('passes the wall only where a source saw it', () => {
		const sample = 1;
		for (const [{ seen, hoped, ports, walls }] of layouts) {
			expect(starts(walls)).toHaveLength(3);
			expect(starts(seen)).toHaveLength(7 + sample);
			expect(starts(ports)).toHaveLength(7);
			expect(starts(hoped)).toHaveLength(2 + sample);
		}
	});

	it('keeps words in the frame and apart', () => {
		for (const [{ lines }, box] of layouts) {
			expect(collisions(lines)).toEqual([]);
			expect(outside(lines, box)).toEqual([]);
		}
	});

	it('has a table with a row a conduit', () => {
		const { rows } = table(shown, world);
		expect(rows).toHaveLength(9);
		expect(rows[6]?.[3]).toBe('2018');
	});
});
