import { ownValue } from '../deep-partial.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { NamedPicture } from '../catalogue/pictures.ts';
import type { NarrativeFile } from '../schema/narrative-file.ts';

/**
 * Returns the ids of the sources of the series and records that a picture draws, each once, in the order of the file.
 * Hypotheses have none.
 * @param picture what the story says that the picture draws; without it, the scene reads data of its own choice
 */
export function dataSources(
	scene: string,
	picture: NamedPicture | undefined,
	{ series, records }: Pick<NarrativeFile, 'series' | 'records'>,
	{ sceneReads = {} }: Pick<Catalogue, 'sceneReads'>
): string[] {
	const reads = ownValue(sceneReads, scene);
	const lines = picture?.series ?? reads?.series ?? [];
	const lists = picture?.records === undefined ? Object.keys(reads?.records ?? {}) : [picture.records];
	const items: readonly { readonly source: string; readonly also?: readonly string[] | undefined }[] = [
		...lines.flatMap((id) => ownValue(series, id)?.points ?? []),
		...lists.flatMap((id) => Object.values(ownValue(records, id) ?? {}))
	];
	const ids = items.flatMap(({ source, also = [] }) => [source, ...also]);
	return [...new Set(ids)].filter((id) => id !== 'hypothesis');
}
