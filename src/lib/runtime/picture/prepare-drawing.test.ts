import { describe, expect, it } from 'vitest';
import { EMPTY_DRAWING } from '#lib/chart/drawing.ts';
import type { Scene } from '#lib/scenes/scene.ts';
import { createTestWorld } from '#lib/scenes/testing/world.ts';
import { prepareDrawing } from './prepare-drawing.ts';

const world = createTestWorld('en');
const choices = { settings: {}, placement: [] };
const measure = () => ({ width: 300, height: 200 });

/** Prepares the drawing of a scene, and returns what was computed until `wait` says no; each wait is a comma. */
async function computed(pieces: readonly string[] | undefined, waits: number): Promise<string> {
	let log = '';
	let left = waits;
	const scene: Scene = {
		...(pieces && {
			prepare: () =>
				pieces.map((piece) => () => {
					log += piece;
				})
		}),
		data: () => (log += 'data'),
		layout: () => {
			log += 'layout';
			return EMPTY_DRAWING;
		},
		table: () => undefined
	};
	await prepareDrawing({ scene, state: {}, world, choices, measure }, () => {
		log += ',';
		return Promise.resolve(left-- > 0);
	});
	return log;
}

describe('a drawing that is prepared', () => {
	it('waits before data and layout, and after each piece that data need', async () => {
		expect(await computed(undefined, Infinity)).toBe(',data,layout');
		expect(await computed(['a', 'b'], Infinity)).toBe(',a,b,data,layout');
	});

	it('is cancelled between two pieces', async () => {
		expect(await computed(['a', 'b'], 0)).toBe(',');
		expect(await computed(['a', 'b'], 1)).toBe(',a,');
		expect(await computed(['a', 'b'], 3)).toBe(',a,b,data,');
	});
});
