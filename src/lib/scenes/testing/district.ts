/** The scenario and cameras of the tests of the models, for tests of scenes that draw the district. */
import { placement, scenario } from '#lib/model/testing/fixtures.ts';

export { scenario };

/** The 24 best cameras, in the format of a world. */
export const best = placement.map(({ camera, placement: mount, gain }) => ({
	...camera,
	placement: mount,
	gain
}));
