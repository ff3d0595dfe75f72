/** What has become of the story since it came out: part of types.ts. */
import type { Localized } from './types.ts';

/** What a version of the story brought. */
export interface Version {
	readonly date: string;
	readonly what: Localized;
}

export interface Correction {
	readonly date: string;
	readonly what: Localized;
	readonly step?: string;
}
