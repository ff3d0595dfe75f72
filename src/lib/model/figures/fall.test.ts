import { describe, expect, it } from 'vitest';
import { constants } from '../testing/constants.ts';
import { mountPosition } from '../district/district.ts';
import { nearestMount } from '../district/hit-test.ts';
import { district, optics, requireDefined, scenario } from '../testing/fixtures.ts';
import { fallIncident, fallVisibility, findNearMiss } from './fall.ts';

const at = requireDefined(district.places[requireDefined(fallIncident({ scenario })).place]);

/** Returns what a fall depends on, with cameras at some places, each with its heading. */
const contextWith = (...cameras: readonly (readonly [x: number, y: number, heading: number])[]) => ({
	district,
	scenario,
	optics,
	settings: constants,
	cameras: cameras.map(([x, y, heading]) => ({ x, y, heading }))
});

describe('a camera beside the fall that does not film it', () => {
	/** A place in the passage, ten metres from the fall; from there, it is to the south. */
	const beside = [at[0] - 1, at[1] - 10] as const;

	it('faces elsewhere, until it is turned towards the fall', () => {
		expect(findNearMiss(contextWith([...beside, 270]))).toEqual({
			camera: 0,
			metres: Math.hypot(1, 10),
			reason: 'away'
		});
		expect(fallVisibility(contextWith([...beside, 90])).filmed).toBe(true);
		expect(findNearMiss(contextWith([...beside, 90]))).toBeUndefined();
	});

	it('has a wall in between, where turning would not help', () => {
		// The wall of the passage is between them: the camera would stand inside the building.
		const [x, y] = mountPosition(district, nearestMount(district, at));
		const [dx, dy] = [x - at[0], y - at[1]];
		const behind = [at[0] + dx * 3, at[1] + dy * 3] as const;
		for (const heading of [0, 90, 180, 270])
			expect(findNearMiss(contextWith([...behind, heading]))?.reason).toBe('wall');
	});

	it('is the nearest of several, and none is named once any of them films the fall', () => {
		const farther = [at[0] - 1, at[1] - 14, 270] as const;
		expect(findNearMiss(contextWith(farther, [...beside, 270]))?.camera).toBe(1);
		expect(findNearMiss(contextWith([...beside, 270], [...beside, 90]))).toBeUndefined();
	});

	it('may face the fall from too far away, with a lens and a standard that reach less than 25 metres', () => {
		const weak = { ...contextWith([...beside, 90]), optics: { width: 200, angle: 90 } };
		expect(findNearMiss(weak)?.reason).toBe('far');
	});

	it('is not farther than 25 metres', () => {
		expect(findNearMiss(contextWith([at[0], at[1] - 26, 270]))).toBeUndefined();
		expect(findNearMiss(contextWith())).toBeUndefined();
	});
});
