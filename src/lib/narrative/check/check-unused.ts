import { namedPicturesIn } from '../catalogue/pictures.ts';
import { matchesSetting } from '../catalogue/scene-story.ts';
import { definedItems, ownValue } from '../deep-partial.ts';
import type { Path } from '../issues/issue.ts';
import type { Review } from './review.ts';

/** Reports sources, terms and lists of data that nothing uses, and notes such settings. */
export function checkUnused(review: Review): void {
	const { file, usedNames, catalogue } = review;
	for (const id of Object.keys(file.sources ?? {}))
		if (!usedNames.source.has(id))
			reportUnused(review, ['sources', id], 'a source that nothing cites', `[@${id}] somewhere`);
	for (const id of Object.keys(file.glossary ?? {}))
		if (!usedNames.term.has(id))
			reportUnused(review, ['glossary', id], 'a term that no text uses', `[[${id}]] somewhere`);
	checkUnusedData(review);
	const read = new Set([
		...catalogue.settings,
		...Object.values(catalogue.sceneReads ?? {}).flatMap(({ settings = [] }) => settings)
	]);
	for (const id of Object.keys(file.settings ?? {}))
		if (!usedNames.setting.has(id) && !read.has(id))
			review.notes.push({ where: `settings.${id}`, message: 'nothing uses this setting' });
}

function reportUnused(review: Review, path: Path, found: string, expected: string): void {
	review.add(path, { found, expected, isConsequence: true }, { key: true });
}

/** Reports series and lists of records that no picture draws, no scene reads and no text or other part names. */
function checkUnusedData(review: Review): void {
	const { file, catalogue } = review;
	const scenes = definedItems(file.chapters).flatMap(([, { steps }]) =>
		definedItems(steps).flatMap(([, { scene }]) => scene ?? [])
	);
	const reads = scenes.map((scene) => ownValue(catalogue.sceneReads ?? {}, scene));
	const pictures = namedPicturesIn(file).map(({ picture }) => picture);
	const drawn = {
		series: [
			...reads.flatMap((read) => read?.series ?? []),
			...pictures.flatMap(({ series }) => series?.flatMap((id) => id ?? []) ?? [])
		],
		records: [
			...reads.flatMap((read) => Object.keys(read?.records ?? {})),
			...pictures.flatMap(({ records }) => records ?? [])
		]
	};
	for (const part of ['series', 'records'] as const)
		for (const id of Object.keys(file[part] ?? {})) {
			if (matchesSetting(drawn[part], id) || isNamed(review, part, id)) continue;
			const what = part === 'series' ? 'a series' : 'a list of records';
			reportUnused(review, [part, id], `${what} that nothing uses`, 'a picture that draws it, or a text');
		}
}

/** Returns whether a text has a figure of some data, or a part of the story, such as the prices of plans, its name. */
function isNamed({ file }: Review, part: 'series' | 'records', id: string): boolean {
	const search = (value: unknown): boolean =>
		typeof value === 'string'
			? value === id || value.includes(`${part}.${id}`)
			: typeof value === 'object' && value !== null && Object.values(value).some(search);
	return Object.entries(file).some(([key, value]) => key !== part && search(value));
}
