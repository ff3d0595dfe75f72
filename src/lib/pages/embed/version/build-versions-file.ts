import type { Edition } from '#lib/edition/edition.ts';
import type { VersionsFile } from './versions-file.ts';

/** Returns what pinned frames read of the newest version; the build adds which versions there are. Server only. */
export function buildVersionsFile(editions: readonly Edition[]): VersionsFile {
	const { updated = '', corrections = [] } = editions[0]?.story ?? {};
	return {
		date: updated,
		corrections: corrections.map(({ date, step }) => ({ date, ...(step ? { step } : {}) })),
		words: Object.fromEntries(
			editions.map(({ lang, words }) => [
				lang,
				Object.fromEntries(Object.entries(words).filter(([key]) => key.startsWith('version.')))
			])
		)
	};
}
