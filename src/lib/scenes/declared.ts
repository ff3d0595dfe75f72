/** What each scene says of itself to the story, by its name, for pages that Vite makes. On the server only. */
import type { SceneReads, SceneStory } from '#lib/narrative/scene-story.ts';

const modules = import.meta.glob<SceneStory>('./*/story.ts', { eager: true });
const stories = new Map(Object.entries(modules).map(([path, story]) => [path.split('/')[1] ?? '', story]));

/** What a scene reads of the story; every one may say how many more there are. */
export function readsOf(
	scene: string
): Required<Omit<SceneReads, 'district'>> & { readonly district: boolean } {
	const {
		district = false,
		words = [],
		settings = [],
		series = [],
		records = {}
	} = stories.get(scene)?.reads ?? {};
	return { district, words: ['picture', scene, ...words], settings, series, records };
}
