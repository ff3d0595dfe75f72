/** Handles: the value of the point at which a handle stands is the value that the picture shows, in every viewport. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Drawing } from '#lib/chart/drawing.ts';
import type { Viewport } from '#lib/chart/viewport.ts';
import { constants } from '#lib/model/testing/constants.ts';
import { clampSetting } from '#lib/runtime/settings.ts';
import curve from '#lib/scenes/curve/index.ts';
import density from '#lib/scenes/density/index.ts';
import histogram from '#lib/scenes/score-histogram/index.ts';
import scores from '#lib/scenes/scores/index.ts';
import type { SceneState } from '#lib/narrative/types/story.ts';
import type { Scene } from '#lib/scenes/scene.ts';
import { best } from '#lib/scenes/testing/district.ts';
import { viewports } from '#lib/scenes/testing/viewports.ts';
import { createTestWorld } from '#lib/scenes/testing/world.ts';

const world = createTestWorld('fr', { best });

/** A scene in a state that shows the handle of a setting, and the values of the setting. */
interface Dragged {
	readonly scene: Scene;
	readonly state: SceneState;
	readonly setting: string;
	readonly range: { readonly min: number; readonly max: number; readonly step: number };
}

const hundred = { min: 0, max: 100, step: 1 };
const dragged: Readonly<Record<string, Dragged>> = {
	'score-histogram': {
		...{ scene: histogram, setting: 'threshold', range: hundred },
		state: { answer: 'shown', drawn: 100 }
	},
	curve: { scene: curve, setting: 'threshold', range: hundred, state: {} },
	density: {
		...{ scene: density, setting: 'distance', range: { min: 3, max: 38, step: 0.2 } },
		state: { time: 480, distance: 3.4, own: 100 }
	},
	scores: { scene: scores, setting: 'threshold', range: hundred, state: { placed: 100, cut: 100 } }
};

const handleOf = ({ scene, state, setting }: Dragged, viewport: Viewport, value: number) => {
	const choices = { settings: { ...constants, [setting]: value }, placement: [] };
	const drawing: Drawing = scene.layout(scene.data(state, world, choices), viewport, world);
	const [handle, ...others] = (drawing.handles ?? []).filter(
		(each) => 'setting' in each && each.setting === setting
	);
	expect(others).toEqual([]);
	return handle && 'setting' in handle ? handle : undefined;
};

describe.each(Object.entries(dragged))('the handle of %s', (_, each) => {
	const { min, max, step } = each.range;
	const range = { id: each.setting, default: min, ...each.range };
	const values = fc.integer({ min: 0, max: Math.round((max - min) / step) });

	it('stands at its value, within the picture', () => {
		fc.assert(
			fc.property(values, fc.constantFrom(...Object.values(viewports)), (steps, viewport) => {
				const value = clampSetting(range, min + steps * step);
				const handle = handleOf(each, viewport, value);
				expect(handle && clampSetting(range, handle.valueAt(handle.x, handle.y))).toBe(value);
				const { x = -1, y = -1 } = handle ?? {};
				expect([x, viewport.width - x, y, viewport.height - y].filter((space) => space < 0)).toEqual([]);
			})
		);
	});

	it('gives the ends of the range for points beyond them', () => {
		const viewport = viewports['desk'] as Viewport;
		const handle = handleOf(each, viewport, clampSetting(range, (min + max) / 2));
		const far = [-10, 10].flatMap((x) => [-10, 10].map((y) => [x, y] as const));
		const values = far.map(
			([x, y]) => handle && clampSetting(range, handle.valueAt(viewport.width * x, viewport.height * y))
		);
		expect(values).toEqual(expect.arrayContaining([min, max]));
	});
});
