import { describe, expect, it } from 'vitest';
import { viewports } from '../testing/viewports.ts';
import { createTestWorld } from '../testing/world.ts';
import type { WorldRecord } from '../world.ts';
import type { Ratios } from './data.ts';
import ratio from './index.ts';

const town = (id: string, kind: string, value: number, high: number): WorldRecord => ({
	id,
	name: `Une ville, ${id}`,
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
const world = createTestWorld('fr', { records: { ratio: RECORDS } });
const view = ratio.data({ picture: 'ratio' }, world, { settings: {}, placement: [] }) as { shown: Ratios };
const { shown } = view;

describe('cameras per person', () => {
	it('are in descending order, with people on duty separate from whole staffs', () => {
		expect(shown.comparable.map(({ id }) => id)).toEqual(['2025', '2017']);
		expect(shown.incomparable.map(({ id }) => id)).toEqual(['2019', '2021']);
	});

	it('have a mark per camera for people on duty, and none for whole staffs', () => {
		for (const viewport of Object.values(viewports)) {
			const series = ratio.layout(view, viewport, world).series;
			const marks = series.map(({ kind, marks: own }) => [kind, own.length]);
			expect(
				[
					['2025', 192],
					['2017', 44]
				].slice(0, marks.length)
			).toEqual(marks);
			expect(marks.length).toBeGreaterThan(0);
		}
	});

	it('name every source on a desktop viewport, and count in words those that do not fit elsewhere', () => {
		const textIn = (viewport: string) =>
			ratio
				.layout(view, viewports[viewport] ?? { width: 1, height: 1 }, world)
				.texts.map(({ text }) => text.replaceAll('\u00a0', ' '))
				.join(' ');
		for (const { name } of [...shown.comparable, ...shown.incomparable])
			expect(textIn('desk')).toContain(name);
		expect(textIn('sharing')).toMatch(/\d autres, dans/);
	});

	it('have a table with cameras, people and the words of the source', () => {
		const rows = ratio.table(view, world)?.rows ?? [];
		expect(rows).toHaveLength(4);
		expect(rows[1]?.slice(2)).toEqual(['350', '8', '44', 'ce que dit 2017']);
	});
});
