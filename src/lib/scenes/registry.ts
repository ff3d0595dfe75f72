import type { Scene } from './scene.ts';
import district from './district/index.ts';

/**
 * The district, which most steps show, is at hand at once; every other scene is a file of its own, fetched when
 * the first step that shows it comes near.
 */
const loaders: Readonly<Record<string, () => Promise<{ readonly default: Scene }>>> = {
	count: () => import('./count/index.ts'),
	curve: () => import('./curve/index.ts'),
	dataflow: () => import('./dataflow/index.ts'),
	day: () => import('./day/index.ts'),
	density: () => import('./density/index.ts'),
	effect: () => import('./effect/index.ts'),
	frames: () => import('./frames/index.ts'),
	france: () => import('./france/index.ts'),
	humps: () => import('./humps/index.ts'),
	law: () => import('./law/index.ts'),
	looks: () => import('./looks/index.ts'),
	poster: () => import('./poster/index.ts'),
	queue: () => import('./queue/index.ts'),
	ratio: () => import('./ratio/index.ts'),
	scores: () => import('./scores/index.ts'),
	thousand: () => import('./thousand/index.ts'),
	trial: () => import('./trial/index.ts'),
	umbrellas: () => import('./umbrellas/index.ts'),
	wall: () => import('./wall/index.ts')
};

const loaded = new Map<string, Scene>([['district', district]]);

/** Fetches a scene, once. Throws on a name that the registry does not know. */
export async function loadScene(name: string): Promise<Scene> {
	const known = loaded.get(name);
	if (known) return known;
	const loader = loaders[name];
	if (!loader) throw new Error(`No scene “${name}”`);
	const { default: scene } = await loader();
	loaded.set(name, scene);
	return scene;
}
