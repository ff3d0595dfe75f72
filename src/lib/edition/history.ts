import type { Localized, Story } from '#lib/narrative/types/story.ts';

/** An entry of the public history of a story. */
export interface HistoryEntry {
	/** Stable id on the sources page and in the feeds. */
	readonly anchor: string;
	readonly kind: 'version' | 'correction';
	readonly date: string;
	readonly what: Localized;
	/** Id of the corrected step. */
	readonly step?: string;
}

/** Returns the versions and corrections of a story, newest first. Corrections come before a version of the same day. */
export function publicationHistory({
	versions,
	corrections
}: Pick<Story, 'versions' | 'corrections'>): HistoryEntry[] {
	const entries = [
		...corrections.map((entry) => ({ ...entry, kind: 'correction' as const })),
		...versions.map((entry) => ({ ...entry, kind: 'version' as const }))
	].sort((a, b) => b.date.localeCompare(a.date));
	return entries.map((entry, index) => {
		// Number entries of one day and kind from the oldest, so that new entries keep existing anchors.
		const older = entries
			.slice(index + 1)
			.filter(({ date, kind }) => date === entry.date && kind === entry.kind);
		const rank = older.length > 0 ? `-${older.length + 1}` : '';
		return { ...entry, anchor: `${entry.kind}-${entry.date}${rank}` };
	});
}
