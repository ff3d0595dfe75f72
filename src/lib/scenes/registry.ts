import type { Scene } from './scene.ts';

/** Each scene is a chunk of its own, fetched when the first step that shows it comes near. */
const loaders: Readonly<Record<string, () => Promise<{ readonly default: Scene }>>> = {
	count: () => import('./count/index.ts'),
	density: () => import('./density/index.ts'),
	district: () => import('./district/index.ts'),
	effect: () => import('./effect/index.ts'),
	looks: () => import('./looks/index.ts')
};

const loaded = new Map<string, Scene>();

/** Names a scene that came along with something else. */
export function register(name: string, scene: Scene): void {
	loaded.set(name, scene);
}

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
