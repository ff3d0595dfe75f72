import { describe, expect, it } from 'vitest';
import { worldIn } from '../testing/world.ts';
import type { WorldRecord } from '../world.ts';
import slide from './slide.ts';
import { view } from './view.ts';

const record = (kind: string, index: number): WorldRecord => ({
	id: `${kind}-${index}`,
	name: 'Nice : demandes',
	when: '2026',
	kind,
	...(index === 0 ? {} : { value: 2000 * index, status: 'year' })
});
const RECORDS = [
	...[0, 1, 2, 3].map((index) => record('live', index)),
	...[1, 2, 3, 4].map((index) => record('after', index)),
	...[1, 2].map((index) => record('traffic', index))
];
const worlds = (['fr', 'en'] as const).map((lang) => ({ ...worldIn(lang), records: () => RECORDS }));

describe.each(worlds)('a day on a slide', (world) => {
	it.each([
		{ width: 457, height: 201 },
		{ width: 365, height: 214 }
	])('has a ticket for everything that a source tells, $width wide', (room) => {
		const seen = view({}, world);
		const ids = slide(seen, room, world).lines.map(({ id }) => id);
		for (const { id, count } of seen.tasks) {
			expect(ids).toContain(`name-${id}-0`);
			if (count) expect(ids).toContain(`number-${id}`);
		}
		expect(ids).toContain('note-0');
	});
});
