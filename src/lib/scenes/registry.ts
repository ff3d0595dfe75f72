import type { Scene } from './scene.ts';
import district from './district/index.ts';

/**
 * The district, which most steps show, is bundled; every other scene is lazy-loaded when the first step with it
 * approaches.
 */
const loaded = new Map<string, Scene>([['district', district]]);

/** Loads the list of all other scenes, which is of no use in the first view. Call it to prefetch the list. */
export const loadSceneList = () => import('./scene-loaders.ts');

/**
 * Returns a scene; lazy-loads it the first time.
 * @throws Error if no scene has this name
 */
export async function loadScene(name: string): Promise<Scene> {
	const cached = loaded.get(name);
	if (cached) return cached;
	const { sceneLoaders } = await loadSceneList();
	const loader = sceneLoaders[`./${name}/index.ts`];
	if (!loader) throw new Error(`No scene “${name}”`);
	const { default: scene } = await loader();
	loaded.set(name, scene);
	return scene;
}
