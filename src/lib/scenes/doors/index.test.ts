import { describe, expect, it } from 'vitest';
import { viewports } from '../testing/viewports.ts';
import { createTestWorld } from '../testing/world.ts';
import type { WorldRecord } from '../world.ts';
import { worldOfPicture } from '../define-picture-scene.ts';
import { LOCKS } from './door.ts';
import scene, { data } from './index.ts';

const RECORDS: WorldRecord[] = LOCKS.map((kind) => ({
	id: kind,
	kind,
	name: 'Reconnaître → une autorité publique, pour un but que la loi prévoit',
	what: `ce que demande la porte ${kind}`
}));
const world = createTestWorld('fr', { records: { doors: RECORDS } });
const doors = data({}, worldOfPicture(world, 'safeguards'));
const shown = scene.data({ picture: 'safeguards' }, world, { settings: {}, placement: [] });

describe('the doors', () => {
	it('are in the order of the story, each with its lock', () => {
		expect(doors.map(({ lock }) => lock)).toEqual(LOCKS);
		for (const { name, holder } of doors) {
			expect(name).toBe('Reconnaître');
			expect(holder).toMatch(/^une autorité publique/);
		}
	});

	it.each(Object.entries(viewports))(
		'stand in one front with the name of each, no two alike (%s)',
		(_name, viewport) => {
			const { shapes, texts } = scene.layout(shown, viewport, world);
			const own = LOCKS.map((lock) =>
				shapes
					.filter(({ id }) => id.startsWith(`${lock}-`))
					.map(({ id }) => id.slice(lock.length + 1))
					.join(' ')
			);
			expect(new Set(own).size).toBe(LOCKS.length);
			expect(own[LOCKS.indexOf('wall')]).toContain('bricks');
			expect(shapes.some(({ id }) => id.endsWith('-cornice'))).toBe(true);
			for (const lock of LOCKS) expect(texts.some(({ id }) => id.startsWith(`${lock}-name`))).toBe(true);
			expect(shapes.map(({ d }) => d).join('')).not.toMatch(/- -|--/);
		}
	);

	it('have a table with the holder of each key and the rule of the law', () => {
		const { caption = '', head = [], rows = [] } = scene.table(shown, world) ?? {};
		expect(caption).toContain('2026');
		expect(rows).toHaveLength(LOCKS.length);
		expect(rows.every((row) => row.length === head.length && row.every((cell) => cell !== ''))).toBe(true);
		expect(rows[4]?.[2]).toBe('ce que demande la porte wall');
	});
});
