import type { Localized, Story } from '#lib/narrative/types.ts';

/** An entry of the story's public log. */
export interface Entry {
	/** Its place in the page of sources and its name in the feeds: it stays when newer entries come. */
	readonly anchor: string;
	readonly kind: 'version' | 'correction';
	readonly date: string;
	readonly what: Localized;
	/** Id of the step that was put right. */
	readonly step?: string;
}

/** What each version brought and what was put right, newest first; of one day, corrections before the version. */
export function historyOf({ versions, corrections }: Pick<Story, 'versions' | 'corrections'>): Entry[] {
	const entries = [
		...corrections.map((entry) => ({ ...entry, kind: 'correction' as const })),
		...versions.map((entry) => ({ ...entry, kind: 'version' as const }))
	].sort((a, b) => b.date.localeCompare(a.date));
	return entries.map((entry, index) => {
		// Counted from the oldest of that day and kind: an entry above changes no name below.
		const older = entries
			.slice(index + 1)
			.filter(({ date, kind }) => date === entry.date && kind === entry.kind);
		const rank = older.length > 0 ? `-${older.length + 1}` : '';
		return { ...entry, anchor: `${entry.kind}-${entry.date}${rank}` };
	});
}
