import { describe, expect, it } from 'vitest';
import { viewports } from '../testing/viewports.ts';
import { createTestWorld } from '../testing/world.ts';
import type { WorldRecord } from '../world.ts';
import type { DataflowData } from './data.ts';
import dataflow from './index.ts';

const flow = (kind: string, id: string, status: string, when: string): WorldRecord => ({
	id: `${kind}-${id}`,
	name: `Ce que disent les services ${id}`,
	what: 'une précision',
	kind,
	status,
	when
});
const RECORDS = [
	...['a', 'b', 'c', 'd', 'e'].map((id) => flow('marseille', id, 'seen', '2019-08')),
	flow('marseille', 'phones', 'hoped', '2018-02'),
	flow('dijon', 'a', 'seen', '2019'),
	...['a', 'b', 'c'].map((id) => flow('angers', id, 'hoped', '2019-11'))
];
const world = { ...createTestWorld('fr'), records: () => RECORDS };
const shown = dataflow.data({}, world, { settings: {}, placement: [] }) as DataflowData;

describe('data flows into control rooms', () => {
	it('covers the towns of the story, with their years', () => {
		expect(shown.rooms.map(({ town }) => town)).toEqual(['marseille', 'dijon', 'angers']);
		expect(shown.rooms[0]?.years).toEqual(['2018', '2019']);
	});

	const desk = viewports['desk'] ?? { width: 769, height: 653 };
	const drawnAt = (drawn: number) =>
		dataflow.layout(dataflow.data({ drawn }, world, { settings: {}, placement: [] }), desk, world);
	/** X of the right end of a plug, and of the wall in front of it. */
	function plugAndWall(drawn: number, id: string) {
		const pathOf = (name: string) => drawnAt(drawn).shapes.find((shape) => shape.id === name)?.d ?? '';
		const [, x = 0, width = 0] =
			/^M([\d.]+) [\d.]+h([\d.]+)/.exec(pathOf(`marseille-${id}-plug`))?.map(Number) ?? [];
		return [x + width, Number(/^M([\d.]+)/.exec(pathOf('marseille-wall'))?.[1])] as const;
	}

	it('is plugged into the wall only if a source saw it', () => {
		const isPlugged = (drawn: number, id: string) => {
			const [plug, wall] = plugAndWall(drawn, id);
			return wall - plug < 6;
		};
		for (const id of ['a', 'b', 'c', 'd', 'e']) {
			expect(isPlugged(0, id)).toBe(false);
			expect(isPlugged(100, id)).toBe(true);
		}
		expect(isPlugged(100, 'phones')).toBe(false);
	});

	it('says in words how many are connected and how many announced', () => {
		const { texts } = drawnAt(100);
		const count = (id: string) => texts.find((text) => text.id === `${id}-0`)?.text;
		expect([count('dijon-seen'), count('dijon-hoped')]).toEqual(['1 relié', '0 annoncé']);
		expect([count('angers-seen'), count('angers-hoped')]).toEqual(['0 relié', '3 annoncés']);
	});

	it('has a table with one row per flow', () => {
		const rows = dataflow.table(shown, world)?.rows ?? [];
		expect(rows).toHaveLength(10);
		expect(rows[5]?.[3]).toBe('2018');
	});
});
