import { best, district } from 'virtual:district';
import { createWorld, type World, type WorldSource } from '#lib/scenes/world.ts';
import type { Numbers, StoryFigures } from './numbers.ts';

/** The world of a page that moves: computes the twelve minutes. */
export function createLiveWorld(source: Omit<WorldSource, 'district' | 'best'>): World {
	return createWorld({ ...source, district, best });
}

/**
 * Every figure of the sentences. They are right as the page comes, so the models behind them are fetched only once
 * the reader may change something.
 */
export async function loadNumbers(world: World, story: StoryFigures): Promise<Numbers> {
	const { createNumbers } = await import('./numbers.ts');
	return createNumbers(world, story);
}
