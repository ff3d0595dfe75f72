import { describe, expect, it } from 'vitest';
import { viewports } from '../testing/viewports.ts';
import { createTestWorld } from '../testing/world.ts';
import type { WorldRecord } from '../world.ts';
import timeline from './index.ts';

const item = (id: string, kind: string, status: string, when: string, until?: string): WorldRecord => ({
	id,
	name: `${id} (country)`,
	kind,
	status,
	when,
	...(until === undefined ? {} : { until })
});
const RECORDS = [
	item('Act', 'no', 'unsettled', '2026-08-18'),
	item('City', 'no', 'said', '2019-05-14'),
	item('Court', 'no', 'said', '2020-02-27'),
	item('Council', 'after', 'said', '2022-04-26'),
	item('Draft', 'back', 'dropped', '2020-01-17', '2020-01-31'),
	item('Reopened', 'back', 'reversed', '2020-12-17', '2022-07-21'),
	item('Rule', 'rule', 'in-force', '2025-02-02'),
	item('Late rule', 'rule', 'postponed', '2026-08-02', '2027-12-02')
];

describe.each(['fr', 'en'] as const)('the lanes of bans, in %s', (lang) => {
	const base = createTestWorld(lang, { records: { bans: RECORDS } });
	const signs = { no: 'barred', after: 'rewind', back: 'barred', rule: 'onward' };
	const bans = { scene: 'timeline', records: 'bans', signs };
	const world = { ...base, pictures: { ...base.pictures, bans } };
	const view = timeline.data({ picture: 'bans' }, world, { settings: {} } as never);
	const drawn = Object.entries(viewports).map(
		([name, viewport]) => [name, viewport, timeline.layout(view, viewport, world)] as const
	);

	it.each(drawn)(
		'draws a sign for each record, and names the four lanes: %s',
		(_name, _viewport, { shapes, texts }) => {
			for (const { id } of RECORDS) expect(shapes.some((shape) => shape.id === `${id}-sign`)).toBe(true);
			for (const lane of ['no', 'after', 'back', 'rule'])
				expect(texts.some(({ id }) => id.startsWith(`lane-${lane}`))).toBe(true);
		}
	);

	it('draws question marks for unsettled records, and what was reversed or continues', () => {
		const shapes = drawn.find(([name]) => name === 'desk')?.[2].shapes ?? [];
		const endingIn = (part: string) => shapes.filter(({ id }) => id.endsWith(part)).map(({ id }) => id);
		expect(endingIn('-doubt')).toEqual(['Act-doubt']);
		expect(endingIn('-yes')).toEqual(['Draft-yes', 'Reopened-yes']);
		expect(endingIn('-on')).toEqual(['Rule-on', 'Late rule-on']);
	});

	it('lists every record in its table', () => {
		const { head, rows } = timeline.table(view, world) ?? { head: [], rows: [] };
		expect(rows).toHaveLength(RECORDS.length);
		expect(rows.every((row) => row.length === head.length && row.every((cell) => cell !== ''))).toBe(true);
	});
});

describe.each(['fr', 'en'] as const)('the street of bans, in %s', (lang) => {
	const world = createTestWorld(lang, { records: { bans: RECORDS } });
	const drawnAt = (drawn: number, viewport = 'desk') =>
		timeline.layout(
			timeline.data({ picture: 'bans', drawn }, world, { settings: {} } as never),
			viewports[viewport] ?? { width: 769, height: 653 },
			world
		);
	const idsAt = (drawn: number, part: string) =>
		drawnAt(drawn)
			.shapes.map(({ id }) => id)
			.filter((id) => id.endsWith(part));

	it('has a shop for each record, in the order of the dates', () => {
		const fronts = idsAt(100, '-sign').filter((id) => !id.startsWith('key'));
		expect(fronts).toEqual(
			['City', 'Draft', 'Court', 'Reopened', 'Council', 'Rule', 'Act', 'Late rule'].map((id) => `${id}-sign`)
		);
	});

	it('lets the shutters fall with time, and rise again where a ban is lifted', () => {
		expect(idsAt(20, '-curtain').filter((id) => !id.startsWith('key'))).toEqual([
			'City-curtain',
			'Court-curtain'
		]);
		expect(idsAt(40, '-faces')).not.toContain('Reopened-faces');
		expect(idsAt(100, '-faces')).toContain('Reopened-faces');
		expect(idsAt(100, '-curtain')).not.toContain('Late rule-curtain');
	});

	it('says what time it is in every viewport', () => {
		for (const viewport of Object.keys(viewports))
			expect(drawnAt(100, viewport).texts.some(({ id }) => id.startsWith('date'))).toBe(true);
	});
});
