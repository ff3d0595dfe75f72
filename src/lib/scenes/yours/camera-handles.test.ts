import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Viewport } from '#lib/chart/viewport.ts';
import { snapPlacement, type Placement } from '#lib/model/district/district.ts';
import { facades } from '#lib/model/district/facades.ts';
import { constants } from '#lib/model/testing/constants.ts';
import { best, scenario } from '../testing/district.ts';
import { viewports } from '../testing/viewports.ts';
import { createTestWorld } from '../testing/world.ts';
import yours from './index.ts';

const world = createTestWorld('fr', { scenario, best });
const state = {
	time: 360,
	frame: 'free',
	people: 'show',
	names: [],
	placed: 'reader',
	rings: 'detect',
	blind: 'hide',
	invites: 4,
	score: 'show'
};

/** Cameras in the middle of walls, at whole metres, which look straight out or up to 60° aside. */
const cameras = fc
	.tuple(
		fc.constantFrom(
			...world.district.buildings.flatMap((building) =>
				facades(building)
					.filter(({ length }) => length > 8)
					.map((wall) => ({ building, wall }))
			)
		),
		fc.integer({ min: -12, max: 12 })
	)
	.map(([{ building, wall }, turn]) =>
		snapPlacement(
			building,
			Math.round(wall.start + wall.length / 2),
			Math.round(wall.facing / 5) * 5 + 5 * turn
		)
	);

const handlesOf = (placement: readonly Placement[], viewport: Viewport | undefined) => {
	const view = yours.data(state, world, { settings: { ...constants }, placement });
	return (viewport && yours.layout(view, viewport, world).handles) ?? [];
};

describe('the handles of the reader’s cameras', () => {
	it('stand where cameras are and look, in every viewport', () => {
		fc.assert(
			fc.property(cameras, fc.constantFrom(...Object.values(viewports)), (camera, viewport) => {
				const handles = handlesOf([camera], viewport);
				expect(handles.map((handle) => 'changes' in handle && handle.changes)).toEqual([
					'position',
					'heading'
				]);
				for (const handle of handles)
					expect('placementAt' in handle && handle.placementAt(handle.x, handle.y)).toEqual(camera);
			}),
			{ numRuns: 20 }
		);
	});

	it('turn a camera with its wall when they move it to another one', () => {
		const [building] = world.district.buildings;
		if (!building) throw new Error('The district has no building');
		const [wall, next] = facades(building);
		if (!wall || !next) throw new Error('The building has no walls');
		const at = ({ start, length, facing }: typeof wall) =>
			snapPlacement(building, Math.round(start + length / 2), facing + 10);
		const [from, to] = [wall, next].map((each) => handlesOf([at(each)], viewports['desk'])[0]);
		const moved = from && to && 'placementAt' in from ? from.placementAt(to.x, to.y) : undefined;
		expect(moved?.along).toBe(at(next).along);
		expect(Math.abs((moved?.heading ?? 0) - at(next).heading)).toBeLessThanOrEqual(0.5);
	});
});
