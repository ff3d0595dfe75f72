import type { Scene } from './scene.ts';

/** Loads each scene except the district, by the path of its module. */
export const sceneLoaders = import.meta.glob<{ readonly default: Scene }>([
	'./*/index.ts',
	'!./district/index.ts'
]);
