import { best, district } from 'virtual:district';
import { createWorld, type World, type WorldSource } from '#lib/scenes/world.ts';

/** The world of a page that moves: computes the twelve minutes. */
export function createLiveWorld(source: Omit<WorldSource, 'district' | 'best'>): World {
	return createWorld({ ...source, district, best });
}
