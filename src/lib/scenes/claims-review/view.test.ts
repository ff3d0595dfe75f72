import { describe, expect, it } from 'vitest';
import { collisions, outside } from '../testing/text-lines.ts';
import { worldIn } from '../testing/world.ts';
import type { WorldRecord } from '../world.ts';
import { VERDICTS } from './verdicts.ts';
import slide from './slide.ts';
import { table } from './table.ts';
import { view } from './view.ts';

const RECORDS: WorldRecord[] = Array.from({ length: 22 }, (_, index) => ({
	id: `claim-${index}`,
	name: `Des dizaines de villes veulent leur salle → leurs erreurs se mesurent du dehors ${index}`,
	kind: VERDICTS[index % 5] ?? 'open',
	...(index % 3 === 0 ? {} : { what: `la suite ${index}` }),
	...(index % 2 === 0 ? { when: '2020-09-09' } : {})
}));
const worlds = (['fr', 'en'] as const).map((lang) => ({ ...worldIn(lang), records: () => RECORDS }));

describe.each(worlds)('then and now', (world) => {
	const shown = view(world);
	const layouts = [
		[shown.wide, shown.frame.wide],
		[shown.tall, shown.frame.tall]
	] as const;
	const stylesOf = (id: string, strokes: (typeof shown.wide)['strokes']) =>
		strokes
			.filter((stroke) => stroke.id.startsWith(`${id}-`))
			.map(({ style }) => style)
			.join(', ');

	it('keeps the order of the thread, and every claim', () => {
		expect(shown.claims.map(({ id }) => id)).toEqual(RECORDS.map(({ id }) => id));
		for (const [{ lines }] of layouts)
			expect(lines.filter(({ id }) => id.endsWith('-then-0'))).toHaveLength(22);
	});

	it('says what is known today beside the claim where there is room', () => {
		expect(shown.wide.lines.filter(({ id }) => /^claim-.*-now-0$/.test(id))).toHaveLength(22);
		expect(shown.tall.lines.filter(({ id }) => /^claim-.*-now-0$/.test(id))).toHaveLength(0);
	});

	it('tells verdicts apart by shape, and by column', () => {
		for (const [{ strokes }] of layouts) {
			const looks = [0, 1, 2, 3, 4].map((index) => stylesOf(`claim-${index}`, strokes));
			expect(new Set(looks).size).toBe(5);
			const lefts = [0, 1, 2, 3, 4].map((index) => {
				const first = strokes.find(({ id }) => id.startsWith(`claim-${index}-`));
				return Number(/^M([\d.]+)/.exec(first?.d ?? '')?.[1]);
			});
			expect(lefts).toEqual(lefts.toSorted((a, b) => a - b));
			expect(new Set(lefts).size).toBe(5);
		}
	});

	it('counts each verdict in its key', () => {
		const counts = VERDICTS.map(
			(verdict) => shown.claims.filter((claim) => claim.verdict === verdict).length
		);
		for (const [{ lines }] of layouts)
			for (const [index, verdict] of VERDICTS.entries())
				expect(lines.find(({ id }) => id === `key-${verdict}-0`)?.text).toContain(String(counts[index]));
	});

	it('sets no word over another and none over the edge, nor too small for a phone', () => {
		for (const [{ lines }, box] of layouts) {
			expect(collisions(lines)).toEqual([]);
			expect(outside(lines, box)).toEqual([]);
		}
		for (const { size } of shown.tall.lines) expect((size * 390) / shown.frame.tall[2]).toBeGreaterThan(11.9);
	});

	it('gives every claim in full in its table, and the date of the fact where there is one', () => {
		const { head, rows } = table(world);
		expect(rows).toHaveLength(22);
		expect(rows.every((row) => row.length === head.length && row.every((cell) => cell !== ''))).toBe(true);
		expect(rows[1]?.[2]).toBe('la suite 1');
		expect(rows[0]?.[2]).toBe('leurs erreurs se mesurent du dehors 0');
		expect(rows[0]?.[3]).toContain('2020');
		expect(rows[1]?.[3]).toBe(world.word('claims-review.none'));
	});

	it('has a sign for each claim on a slide, and an example of each verdict', () => {
		const { lines, strokes } = slide(shown, { width: 457, height: 201 }, world);
		for (const { id } of shown.claims) expect(strokes.some((one) => one.id.startsWith(`${id}-`))).toBe(true);
		const counts = VERDICTS.map((verdict) => lines.find(({ id }) => id === `${verdict}-number-0`)?.text);
		expect(counts).toEqual(['5', '5', '4', '4', '4']);
		const named = VERDICTS.map(
			(verdict) =>
				shown.claims.filter(
					(claim) => claim.verdict === verdict && lines.some(({ id }) => id === `${claim.id}-named-0`)
				).length
		);
		expect(named).toEqual([1, 1, 1, 1, 1]);
	});
});
