import { describe, expect, it } from 'vitest';
import { viewports } from '../testing/viewports.ts';
import { createTestWorld } from '../testing/world.ts';
import type { WorldRecord } from '../world.ts';
import { worldOfPicture } from '../define-picture-scene.ts';
import timeline from './index.ts';
import { buildGate } from './data.ts';

const item = (id: string, kind: string, status: string, when: string, until?: string): WorldRecord => ({
	id,
	name: id,
	kind,
	status,
	when,
	...(until === undefined ? {} : { until })
});
const RECORDS = [
	item('Doubtful act', 'law', 'unsettled', '2026-08-18', '2030'),
	item('Act on cameras', 'law', 'in-force', '1995-01-21'),
	item('Ruling before', 'ruling', 'ruling', '2023-05-17'),
	item('First trial', 'law', 'ended', '2023-05-19', '2025-03-31'),
	item('Its decree', 'law', 'ended', '2023-08-28', '2025-03-31'),
	item('Ruling while it is open', 'ruling', 'ruling', '2025-01-24'),
	item('Extension', 'vote', 'struck', '2025-03', '2025-04-24'),
	item('Ruling after', 'ruling', 'ruling', '2026-01-30'),
	item('Second trial', 'law', 'in-force', '2026-03-20', '2027-12-31')
];
const worldOf = (law: readonly WorldRecord[]) => createTestWorld('fr', { records: { law } });
/** Returns the gate of records, which must be sorted by date, as in the scene. */
const gateIn = (records: readonly WorldRecord[]) =>
	buildGate(records, worldOfPicture(worldOf(records), 'law'));

describe('the gate', () => {
	const world = worldOf(RECORDS);
	const shown = timeline.data({ picture: 'law' }, world, { settings: {}, placement: [] });
	const gate = gateIn([...RECORDS.slice(1), ...RECORDS.slice(0, 1)]);

	it('is open during a trial, closed between two trials, and unknown after the last', () => {
		expect(gate.periods.map(({ state, item: trial }) => [state, trial?.id])).toEqual([
			['closed', undefined],
			['open', 'First trial'],
			['closed', undefined],
			['open', 'Second trial'],
			['unknown', 'Doubtful act']
		]);
		for (const [index, { from }] of gate.periods.slice(1).entries())
			expect(from).toBe(gate.periods[index]?.to);
	});

	it('has a diamond for each ruling while it is closed, and counts the records that only the table has', () => {
		expect(gate.marks.map(({ item: { id } }) => id)).toEqual(['Ruling before', 'Ruling after']);
		expect(gate.omittedCount).toBe(RECORDS.length - 5);
	});

	it('is closed after the last trial if no record is unsettled, and accepts an empty list', () => {
		const settled = gateIn(RECORDS.slice(1));
		expect(settled.periods.at(-1)).toMatchObject({ state: 'closed' });
		expect(gateIn([]).periods).toMatchObject([{ state: 'closed' }]);
	});

	it('names the trials and the date of the law, in every viewport', () => {
		for (const viewport of Object.values(viewports)) {
			const text = timeline
				.layout(shown, viewport, world)
				.texts.map(({ text }) => text)
				.join(' ');
			expect(text).toContain('2026');
			expect(text).toContain('25');
		}
	});

	it('lists every record in its table, in chronological order', () => {
		const { head, rows } = timeline.table(shown, world) ?? { head: [], rows: [] };
		expect(rows.map(([name]) => name)).toEqual([...RECORDS.slice(1), RECORDS[0]].map((each) => each?.name));
		expect(rows.every((row) => row.length === head.length && row.every((cell) => cell !== ''))).toBe(true);
	});
});
