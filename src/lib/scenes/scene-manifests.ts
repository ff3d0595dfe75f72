/** Lists the scenes for scripts that run without Vite: each folder with a `story.ts` is one. On the server only. */
import { existsSync, readdirSync } from 'node:fs';
import type { SceneStory } from '#lib/narrative/catalogue/scene-story.ts';

const directory = new URL('./', import.meta.url);
const names = readdirSync(directory)
	.sort()
	.filter((name) => existsSync(new URL(`${name}/story.ts`, directory)));

/** The scene manifests by scene name. */
export const sceneManifests: Readonly<Record<string, SceneStory>> = Object.fromEntries(
	await Promise.all(
		names.map(async (name) => [
			name,
			(await import(/* @vite-ignore */ new URL(`${name}/story.ts`, directory).href)) as SceneStory
		])
	)
) as Record<string, SceneStory>;
