/** The scene manifests (`story.ts`) by scene name, for pages built by Vite. On the server only. */
import type { Step, Story } from '#lib/narrative/types/story.ts';
import type { SceneReads, SceneStory } from '#lib/narrative/catalogue/scene-story.ts';

const modules = import.meta.glob<SceneStory>('./*/story.ts', { eager: true });
const manifests = new Map(Object.entries(modules).map(([path, story]) => [path.split('/')[1] ?? '', story]));

/** Returns what the picture of a step reads from the story: pictures, words, settings, series and records. */
export function stepReads({ scene, state }: Pick<Step, 'scene' | 'state'>, drawn: Story['drawn']) {
	const reads = sceneReads(scene);
	const { picture } = state;
	if (typeof picture !== 'string') return { ...reads, pictures: [] };
	const { records, series } = drawn[picture] ?? {};
	return {
		...reads,
		pictures: [picture],
		words: [...reads.words.filter((word) => word !== scene), picture],
		// A picture with its own data uses no model.
		...(series && { series, settings: [] }),
		records: records === undefined ? reads.records : { [records]: { kinds: [], statuses: [] } }
	};
}

/** Returns what a scene reads from the story, including the words of `picture`, which every scene may use. */
export function sceneReads(scene: string): Required<
	Omit<SceneReads, 'district' | 'drawsKeys' | 'signs' | 'values'>
> & {
	readonly district: boolean;
} {
	const {
		district = false,
		words = [],
		settings = [],
		series = [],
		records = {}
	} = manifests.get(scene)?.reads ?? {};
	return { district, words: ['picture', scene, ...words], settings, series, records };
}
