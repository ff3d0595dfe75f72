import { describe, expect, it } from 'vitest';
import { collisions, outside, starts } from '../testing/text-lines.ts';
import { worldIn } from '../testing/world.ts';
import type { WorldRecord } from '../world.ts';
import { table } from './table.ts';
import { view } from './view.ts';

const RECORDS: WorldRecord[] = [
	{
		id: 'fines',
		name: 'Toulouse : contraventions',
		when: '2017-02',
		kind: 'traffic',
		value: 50,
		status: 'day'
	},
	{ id: 'cameras', name: 'Toulouse : caméras', kind: 'live', value: 20, high: 1, status: 'between' },
	{ id: 'arrests', name: 'Nice : interpellations', kind: 'live', value: 365, high: 730, status: 'year' },
	{ id: 'random', name: 'Suresnes : au hasard', when: '2021', kind: 'live' },
	{ id: 'requests', name: 'Nice : demandes', kind: 'after', value: 1460, status: 'two-years' },
	{
		id: 'solved',
		name: 'Grenoble : enquêtes',
		when: '2017',
		until: '2020',
		kind: 'after',
		value: 22,
		high: 1939,
		status: 'of'
	}
];
const worlds = (['fr', 'en'] as const).map((lang) => ({ ...worldIn(lang), records: () => RECORDS }));

describe.each(worlds)('a day', (world) => {
	const shown = view({}, world);
	const layouts = [
		[shown.wide, shown.frame.wide],
		[shown.tall, shown.frame.tall]
	] as const;

	it('is told by kind of work', () => {
		const ids = ['cameras', 'arrests', 'random', 'requests', 'solved', 'fines'];
		expect(shown.tasks.map(({ id }) => id)).toEqual(ids);
	});

	it('draws a mark a day and a thing watched, and dashes what a range leaves open', () => {
		const [sample, bar] = [1, 1];
		for (const [{ solid, hollow, unsure }] of layouts) {
			expect(starts(solid)).toHaveLength(50 + 1 + 2 + bar + sample);
			expect(starts(hollow)).toHaveLength(20 + bar + sample);
			expect(starts(unsure)).toHaveLength(1);
		}
	});

	it('leaves a ticket without a number blank, and says so', () => {
		for (const [{ tickets, blanks, lines }] of layouts) {
			expect(starts(tickets)).toHaveLength(5);
			expect(starts(blanks)).toHaveLength(1);
			expect(lines.some(({ text }) => text === world.word('day.unknown'))).toBe(true);
		}
	});

	it('keeps words in the frame and apart', () => {
		for (const [{ lines }, box] of layouts) {
			expect(collisions(lines)).toEqual([]);
			expect(outside(lines, box)).toEqual([]);
		}
	});

	it('has a table with numbers as sources give them, and for an average day', () => {
		const { rows } = table(shown, world);
		const say = { fr: ['22 sur 1\u202f939', '1,0 à 2,0'], en: ['22 of 1,939', '1.0 to 2.0'] };
		expect([rows[4]?.[2], rows[1]?.[3]]).toEqual(say[world.lang as 'fr' | 'en']);
	});
});
