/** Types of the publication history of a story. */
import type { Localized } from './story.ts';

/** A published version, with what changed in it. */
export interface Version {
	readonly date: string;
	readonly what: Localized;
}

/** A correction after publication, with the id of the corrected step if there is one. */
export interface Correction {
	readonly date: string;
	readonly what: Localized;
	readonly step?: string;
}
