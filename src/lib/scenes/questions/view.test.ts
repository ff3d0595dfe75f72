import { describe, expect, it } from 'vitest';
import { collisions, outside, starts } from '../testing/text-lines.ts';
import { worldIn } from '../testing/world.ts';
import type { WorldRecord } from '../world.ts';
import { GROUPS } from './groups.ts';
import slide from './slide.ts';
import { table } from './table.ts';
import { view } from './view.ts';

const TEXT = 'Combien de personnes regardent au même moment, la nuit comprise\u202f?';
/** Twelve, in another order than that of the groups. */
const RECORDS: WorldRecord[] = Array.from({ length: 12 }, (_, index) => ({
	id: `question-${index}`,
	name: TEXT,
	what: `raison ${index}`,
	kind: GROUPS[3 - (index % 4)] ?? 'aim'
}));
const worlds = (['fr', 'en'] as const).map((lang) => ({ ...worldIn(lang), records: () => RECORDS }));

describe.each(worlds)('the questions', (world) => {
	const shown = view(world);
	const layouts = [
		[shown.wide, shown.frame.wide],
		[shown.tall, shown.frame.tall]
	] as const;

	it('are numbered from one to twelve, group by group', () => {
		expect(shown.questions.map(({ number }) => number)).toEqual([...Array(12).keys()].map((n) => n + 1));
		expect(shown.questions.map(({ group }) => group)).toEqual(
			GROUPS.flatMap((group) => [group, group, group])
		);
	});

	it('each have a box to tick', () => {
		for (const [{ strokes }] of layouts) {
			const boxes = strokes.filter(({ id }) => id.endsWith('-boxes')).map(({ d }) => d);
			expect(starts(boxes.join(''))).toHaveLength(12);
		}
	});

	it('never end on a line of one short word', () => {
		for (const [{ lines }] of layouts) {
			const last = shown.questions.map(({ id }) =>
				lines.filter((line) => line.id.startsWith(`${id}-`)).at(-1)
			);
			for (const line of last) expect(line?.text.length).toBeGreaterThan(TEXT.length / 4);
		}
	});

	it('stay within the frame, apart, and readable on a phone', () => {
		for (const [{ lines }, box] of layouts) {
			expect(collisions(lines)).toEqual([]);
			expect(outside(lines, box)).toEqual([]);
		}
		for (const { size } of shown.tall.lines) expect((size * 390) / shown.frame.tall[2]).toBeGreaterThan(11.9);
	});

	it('are given in the table with why they matter', () => {
		const { head, rows } = table(world);
		expect(rows.map(([number]) => number)).toEqual(shown.questions.map(({ number }) => String(number)));
		expect(rows.every((row) => row.length === head.length && row.every((cell) => cell !== ''))).toBe(true);
		expect(rows[0]?.[2]).toBe('raison 3');
	});

	it('are all asked on a slide, without what they add only where there is no room for it', () => {
		const asked = (width: number, height: number) => {
			const { lines } = slide(shown, { width, height }, world);
			return shown.questions.map(({ id }) =>
				lines
					.filter((line) => line.id.startsWith(`${id}-`) && !line.id.includes('number'))
					.map(({ text }) => text)
					.join(' ')
			);
		};
		expect(asked(457, 201)).toEqual(shown.questions.map(({ text }) => text));
		expect(asked(365, 214)).toEqual(Array(12).fill('Combien de personnes regardent au même moment\u202f?'));
	});
});
