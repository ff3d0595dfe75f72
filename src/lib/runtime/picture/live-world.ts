import { best, district } from 'virtual:district';
import { createWorld, type World, type WorldSource } from '#lib/scenes/world.ts';

/** Creates the world of an interactive page from its source, with the district, which is bundled with the scripts. */
export function createLiveWorld(source: Omit<WorldSource, 'district' | 'best'>): World {
	return createWorld({ ...source, district, best });
}
