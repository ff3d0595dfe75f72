/** What each scene says of itself to the story, by its name, for pages that Vite makes. On the server only. */
import type { Step, Story } from '#lib/narrative/types.ts';
import type { SceneReads, SceneStory } from '#lib/narrative/scene-story.ts';

const modules = import.meta.glob<SceneStory>('./*/story.ts', { eager: true });
const stories = new Map(Object.entries(modules).map(([path, story]) => [path.split('/')[1] ?? '', story]));

/** What a step's picture reads of the story, by the name that the story gives it. */
export function readsOfStep({ scene, state }: Pick<Step, 'scene' | 'state'>, drawn: Story['drawn']) {
	const reads = readsOf(scene);
	const { picture } = state;
	if (typeof picture !== 'string') return { ...reads, pictures: [] };
	const { records, series } = drawn[picture] ?? {};
	return {
		...reads,
		pictures: [picture],
		words: [...reads.words.filter((word) => word !== scene), picture],
		// With data of its own it asks no model.
		...(series && { series, settings: [] }),
		records: records === undefined ? reads.records : { [records]: { kinds: [], statuses: [] } }
	};
}

/** What a scene reads of the story; every one may say how many more there are. */
export function readsOf(
	scene: string
): Required<Omit<SceneReads, 'district' | 'takes' | 'signs'>> & { readonly district: boolean } {
	const {
		district = false,
		words = [],
		settings = [],
		series = [],
		records = {}
	} = stories.get(scene)?.reads ?? {};
	return { district, words: ['picture', scene, ...words], settings, series, records };
}
