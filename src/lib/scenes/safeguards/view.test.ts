import { describe, expect, it } from 'vitest';
import { collisions, outside } from '../testing/text-lines.ts';
import { worldIn } from '../testing/world.ts';
import type { WorldRecord } from '../world.ts';
import { table } from './table.ts';
import { LOCKS, view } from './view.ts';

const RECORDS: WorldRecord[] = LOCKS.map((kind, index) => ({
	id: kind,
	kind,
	name: `Reconnaître → une autorité publique, pour un but que la loi prévoit`.slice(0, index === 0 ? 99 : 52),
	what: `ce que demande la porte ${kind}`
}));
const worlds = (['fr', 'en'] as const).map((lang) => ({ ...worldIn(lang), records: () => RECORDS }));

describe.each(worlds)('the doors', (world) => {
	const shown = view(world);
	const layouts = [
		[shown.wide, shown.frame.wide],
		[shown.tall, shown.frame.tall]
	] as const;

	it('stand in the order of the story, each with its lock', () => {
		expect(shown.doors.map(({ lock }) => lock)).toEqual(LOCKS);
		for (const { name, holder } of shown.doors) {
			expect(name).toBe('Reconnaître');
			expect(holder).toMatch(/^une autorité publique/);
		}
	});

	it('tell locks apart by their shape: no two doors are drawn alike', () => {
		for (const [{ strokes }] of layouts) {
			const own = LOCKS.map((lock) =>
				strokes
					.filter(({ id }) => id.startsWith(`${lock}-`))
					.map(({ id }) => id.slice(lock.length + 1))
					.join(' ')
			);
			expect(new Set(own).size).toBe(LOCKS.length);
			expect(own[LOCKS.indexOf('wall')]).toContain('bricks');
			expect(own[LOCKS.indexOf('wall')]).not.toContain('panels');
		}
	});

	it('keep every shape and every word in the frame, and words apart', () => {
		for (const [{ lines, strokes }, box] of layouts) {
			expect(new Set(strokes.map(({ id }) => id)).size).toBe(strokes.length);
			expect(strokes.map(({ d }) => d).join('')).not.toMatch(/NaN|undefined|- -|--/);
			expect(collisions(lines)).toEqual([]);
			expect(outside(lines, box)).toEqual([]);
		}
	});

	it('never set words below twelve pixels on a phone 390 pixels wide', () => {
		const pixels = 390 / shown.frame.tall[2];
		for (const { size } of shown.tall.lines) expect(size * pixels).toBeGreaterThan(11.9);
	});

	it('say in their table who holds each key, and what the law asks', () => {
		const { caption, head, rows } = table(world);
		expect(caption).toContain('2026');
		expect(rows).toHaveLength(LOCKS.length);
		expect(rows.every((row) => row.length === head.length && row.every((cell) => cell !== ''))).toBe(true);
		expect(rows[4]?.[2]).toBe('ce que demande la porte wall');
	});
});
