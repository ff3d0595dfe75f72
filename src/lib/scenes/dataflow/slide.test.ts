import { describe, expect, it } from 'vitest';
import { starts } from '../testing/text-lines.ts';
import { worldIn } from '../testing/world.ts';
import type { WorldRecord } from '../world.ts';
import slide from './slide.ts';
import { view } from './view.ts';

const flow = (kind: string, id: string, status: string): WorldRecord => ({
	id: `${kind}-${id}`,
	name: `Services ${id}`,
	kind,
	status,
	when: '2019'
});
const RECORDS = [
	...['a', 'b', 'c', 'd', 'e', 'f'].map((id) => flow('marseille', id, 'seen')),
	flow('marseille', 'phones', 'hoped'),
	flow('dijon', 'a', 'seen'),
	...['a', 'b', 'c'].map((id) => flow('angers', id, 'hoped'))
];
const world = { ...worldIn('fr'), records: () => RECORDS };

describe('what flows into the rooms, on a slide', () => {
	it.each([
		{ width: 457, height: 201 },
		{ width: 365, height: 214 }
	])(
		'is counted by strokes and numbers, and passes the wall only where a source saw it, $width wide',
		(room) => {
			const { walls, seen, hoped, ports, lines } = slide(view({}, world), room, world);
			expect(starts(walls)).toHaveLength(3);
			expect(starts(ports)).toHaveLength(7);
			// Beside strokes there are samples: one in the key, one before each name.
			const named = lines.filter(({ text }) => text.startsWith('Services'));
			expect(starts(seen).length + starts(hoped).length).toBe(11 + 2 + named.length);
			const counts = lines.filter(({ id }) => /^(seen|hoped)-/.test(id)).map(({ text }) => text);
			expect(counts).toEqual(['6', '1', '1', '3']);
		}
	);
});
