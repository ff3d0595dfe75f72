/** The scenario and the cameras of the models' own tests, for tests of scenes that draw the district. */
import { placement, scenario } from '#lib/model/testing/fixtures.ts';

export { scenario };

/** The 24 best cameras, as a world holds them. */
export const best = placement.map(({ camera, placement: mount, gain }) => ({
	...camera,
	placement: mount,
	gain
}));
