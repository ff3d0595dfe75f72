import { parseMapFile } from '#lib/model/plugins/outline-file.ts';
import type { Story } from '#lib/narrative/types/story.ts';
import type { TownData, TownStep } from './town-data.ts';

/** Returns whether the studio takes figures of a town: the story has pictures for them, and is not the edition of a town. */
export const takesTowns = ({ town, records }: Story): boolean =>
	town !== undefined && !records.some(({ items }) => items.some(({ own }) => own));

/**
 * Returns what the studio needs of a story to check the file of a town and to draw it. Server only.
 * @param glyphs characters of the fonts of the site
 */
export function createTownData(story: Story, glyphs: string): TownData {
	const { town, languages, sources } = story;
	const names = [town?.counts, town?.ratio, town?.map, town?.questions].flatMap((name) => name ?? []);
	const drawn = Object.fromEntries(Object.entries(story.drawn).filter(([name]) => names.includes(name)));
	const shown = Object.values(drawn);
	const lists = new Set(shown.flatMap(({ records }) => records ?? []));
	const counted = new Set(shown.flatMap(({ series }) => series ?? []));
	const outlines = shown.flatMap(({ outline }) => outline ?? []);
	const steps = names.flatMap((name): TownStep[] => {
		const step = story.chapters
			.flatMap((chapter) => chapter.steps)
			.find(({ state }) => state['picture'] === name);
		const describe = Object.fromEntries(languages.map(({ id }) => [id, []]));
		return step ? [{ id: step.id, state: step.state, describe, sources: [], dataSources: [] }] : [];
	});
	return {
		story: {
			languages,
			...(town && { town }),
			drawn,
			series: story.series.filter(({ id }) => counted.has(id)),
			records: story.records.filter(({ id }) => lists.has(id)),
			pictures: Object.fromEntries(
				Object.entries(story.pictures).filter(([key]) => names.includes(key.replace(/\..*$/, '')))
			),
			chapters: [{ steps }],
			sources: sources.map(({ id, publisher, date }) => ({ id, publisher, date }))
		},
		glyphs,
		maps: Object.fromEntries(outlines.map((path) => [path, parseMapFile(path)]))
	};
}
