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

	it('is inside the walls only if a source saw it', () => {
		const desk = viewports['desk'] ?? { width: 769, height: 653 };
		const { shapes, texts } = dataflow.layout(shown, desk, world);
		const across = (id: string) =>
			Number(/translate\(([\d.]+)/.exec(shapes.find((shape) => shape.id === id)?.transform ?? '')?.[1]);
		const wall = shapes.find(({ id }) => id === 'marseille-wall')?.d ?? '';
		const west = Math.min(...[...wall.matchAll(/[ML]([\d.]+)/g)].map(([, x]) => Number(x)));
		for (const id of ['a', 'b', 'c', 'd', 'e']) expect(across(`marseille-${id}-lines`)).toBeGreaterThan(west);
		expect(across('marseille-phones-lines')).toBeLessThan(west);
		const count = (id: string) => texts.find((text) => text.id === `${id}-0`)?.text;
		expect([count('dijon-seen'), count('dijon-hoped')]).toEqual(['1', '0']);
		expect([count('angers-seen'), count('angers-hoped')]).toEqual(['0', '3']);
	});

	it('has a table with one row per flow', () => {
		const rows = dataflow.table(shown, world)?.rows ?? [];
		expect(rows).toHaveLength(10);
		expect(rows[5]?.[3]).toBe('2018');
	});
});
