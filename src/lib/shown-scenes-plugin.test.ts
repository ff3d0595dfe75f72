import { readFileSync } from 'node:fs';
import { afterEach, expect, it, vi } from 'vitest';
import { shownScenesPlugin } from './shown-scenes-plugin.ts';

const LOADERS = 'src/lib/scenes/scene-loaders.ts';
const transform = shownScenesPlugin().transform as (code: string, id: string) => string | undefined;

afterEach(() => vi.unstubAllEnvs());

it('leaves the scenes that a story shows, by the scene that draws each picture, and no others', () => {
	vi.stubEnv('NARRATIVE', 'stories/example.yaml');
	const code = transform(readFileSync(LOADERS, 'utf8'), `/project/${LOADERS}`) ?? '';
	const scenes = [...code.matchAll(/'\.\/([\w-]+)\/index\.ts'/g)].map(([, name]) => name);
	expect(scenes.sort()).toEqual(['bars', 'board', 'dots', 'map', 'timeline', 'tree']);
	expect(code).toContain('!./district/index.ts');
});

it('changes no other file', () => {
	expect(
		transform(`import.meta.glob('./*/index.ts')`, '/project/src/lib/scenes/registry.ts')
	).toBeUndefined();
});
