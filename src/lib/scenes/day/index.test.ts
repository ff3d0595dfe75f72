import { describe, expect, it } from 'vitest';
import { viewports } from '../testing/viewports.ts';
import { createTestWorld } from '../testing/world.ts';
import type { WorldRecord } from '../world.ts';
import day from './index.ts';

const RECORDS: WorldRecord[] = [
	{
		id: 'fines',
		name: 'Toulouse : contraventions',
		when: '2017-02',
		kind: 'traffic',
		value: 50,
		status: 'day'
	},
	{ id: 'random', name: 'Suresnes : au hasard', when: '2021', kind: 'live' },
	{ id: 'cameras', name: 'Toulouse : caméras', kind: 'live', value: 20, high: 1, status: 'between' },
	{ id: 'arrests', name: 'Nice : interpellations', kind: 'live', value: 365, high: 730, status: 'year' },
	{
		id: 'solved',
		name: 'Grenoble',
		when: '2017',
		until: '2020',
		kind: 'after',
		value: 22,
		high: 1939,
		status: 'of'
	}
];
const worlds = (['fr', 'en'] as const).map((lang) => ({ ...createTestWorld(lang), records: () => RECORDS }));

describe.each(worlds)('a day', (world) => {
	const shown = day.data({}, world, { settings: {}, placement: [] });

	it('shows one number and one clock without hands per kind of work in every viewport', () => {
		for (const viewport of Object.values(viewports)) {
			const { shapes, texts } = day.layout(shown, viewport, world);
			const said = texts.map(({ text }) => text);
			expect(said).toEqual(expect.arrayContaining(['20', '22', '50']));
			expect(said).not.toContain('365');
			expect(shapes.filter(({ id }) => id.endsWith('-clock-dial'))).toHaveLength(3);
		}
	});

	it('has a table with the numbers of the sources and the average per day, by kind of work', () => {
		const rows = day.table(shown, world)?.rows ?? [];
		const say = { fr: ['22 sur 1\u202f939', '1,0 à 2,0'], en: ['22 of 1,939', '1.0 to 2.0'] };
		expect([rows[3]?.[2], rows[2]?.[3]]).toEqual(say[world.lang as 'fr' | 'en']);
	});
});
