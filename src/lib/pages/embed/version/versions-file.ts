/** A correction of the story, with the id of its step if it is about one. */
export interface PublishedCorrection {
	readonly date: string;
	readonly step?: string;
}

/**
 * The file `versions.json` at the root of the site, which pinned frames and the studio read. Frames of every former version
 * read it, so nothing in it is ever renamed or removed.
 */
export interface VersionsFile {
	/** Date of the newest text, as `2026-11-29`. */
	readonly date: string;
	readonly corrections: readonly PublishedCorrection[];
	/** Words of the note in a pinned frame, by language and key. */
	readonly words: Readonly<Record<string, Readonly<Record<string, string>>>>;
	/** Id of the newest version. Absent until the build has written its versions: see `scripts/versions.mjs`. */
	readonly newest?: string;
	/** The versions that are kept, by id, with the corrections that the story has had since. */
	readonly kept?: Readonly<
		Record<string, { readonly date: string; readonly corrected: readonly PublishedCorrection[] }>
	>;
	/** Dates of the versions that are no longer kept, by id. */
	readonly gone?: Readonly<Record<string, string>>;
}

/** Address of the file from the root of the site. */
export const VERSIONS_FILE = 'versions.json';
