import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { namedPicturesByName, sceneOfPicture } from './narrative/catalogue/pictures.ts';
import { parseYaml } from './narrative/read/parse.ts';
import { narrativePath } from './narrative/read/read-story.ts';

/** The pattern of all scenes in `scene-loaders.ts`. */
const ALL_SCENES = `'./*/index.ts'`;

/** The parts of a story file, checked before, that name scenes. */
interface StoryFile {
	readonly chapters: readonly { readonly steps: readonly { readonly scene: string }[] }[];
}

/**
 * Creates the Vite plugin that builds only the scenes which the story shows, so that scenes for other stories cost its
 * readers nothing. The development server and tests have all scenes.
 */
export function shownScenesPlugin(): Plugin {
	return {
		name: 'shown-scenes',
		enforce: 'pre',
		apply: 'build',
		transform(code, id) {
			if (!id.endsWith('/scenes/scene-loaders.ts')) return undefined;
			if (!code.includes(ALL_SCENES)) throw new Error(`${id} does not import ${ALL_SCENES}.`);
			const file = parseYaml(readFileSync(resolve(narrativePath()), 'utf8')).value as StoryFile;
			const pictures = namedPicturesByName(file);
			const steps = file.chapters.flatMap((chapter) => chapter.steps);
			const scenes = new Set(steps.map(({ scene }) => sceneOfPicture(scene, pictures)));
			return code.replace(ALL_SCENES, [...scenes].map((name) => `'./${name}/index.ts'`).join(', '));
		}
	};
}
