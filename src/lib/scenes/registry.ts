import type { Scene } from './scene.ts';
import district from './district/index.ts';

/**
 * The district, which most steps show, is at hand at once; every other scene is a file of its own, fetched when
 * the first step that shows it comes near.
 */
const loaders: Readonly<Record<string, () => Promise<{ readonly default: Scene }>>> = {
	bans: () => import('./bans/index.ts'),
	'biometric-operations': () => import('./biometric-operations/index.ts'),
	bystanders: () => import('./bystanders/index.ts'),
	chain: () => import('./chain/index.ts'),
	check: () => import('./check/index.ts'),
	'claims-review': () => import('./claims-review/index.ts'),
	cloud: () => import('./cloud/index.ts'),
	'confusion-tree': () => import('./confusion-tree/index.ts'),
	count: () => import('./count/index.ts'),
	crowd: () => import('./crowd/index.ts'),
	curve: () => import('./curve/index.ts'),
	dataflow: () => import('./dataflow/index.ts'),
	day: () => import('./day/index.ts'),
	density: () => import('./density/index.ts'),
	effect: () => import('./effect/index.ts'),
	europe: () => import('./europe/index.ts'),
	'face-cases': () => import('./face-cases/index.ts'),
	'four-views': () => import('./four-views/index.ts'),
	frames: () => import('./frames/index.ts'),
	france: () => import('./france/index.ts'),
	law: () => import('./law/index.ts'),
	poster: () => import('./poster/index.ts'),
	questions: () => import('./questions/index.ts'),
	queue: () => import('./queue/index.ts'),
	ratio: () => import('./ratio/index.ts'),
	risk: () => import('./risk/index.ts'),
	safeguards: () => import('./safeguards/index.ts'),
	'score-histogram': () => import('./score-histogram/index.ts'),
	scores: () => import('./scores/index.ts'),
	settings: () => import('./settings/index.ts'),
	trial: () => import('./trial/index.ts'),
	umbrellas: () => import('./umbrellas/index.ts'),
	vector: () => import('./vector/index.ts'),
	wall: () => import('./wall/index.ts'),
	yours: () => import('./yours/index.ts')
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
