import { formatDate } from '#lib/i18n/dates.ts';
import { lookUpWord } from '#lib/i18n/fill-blanks.ts';
import type { VersionsFile } from './versions-file.ts';

/** What a frame says of its version. */
export interface VersionNotice {
	/** That it is pinned, or that the requested version is no longer kept. */
	readonly text: string;
	/** That its text has been corrected since; absent if it has not. */
	readonly corrected?: string;
	/** That a newer version exists; absent in the newest. */
	readonly newer?: string;
}

/** A frame whose version is described. */
export interface VersionedFrame {
	/** Id of its version; undefined in a frame that is not pinned. */
	readonly pinned: string | undefined;
	/** Id of the version that led to this frame because it is no longer kept. */
	readonly asked: string | undefined;
	readonly lang: string;
	readonly locale: string;
	/** Ids of its steps. */
	readonly steps: readonly string[];
}

/**
 * Returns what a frame says of its version; undefined if there is nothing to say, or no word for it. A correction counts if it is about a step
 * of the frame, or about no step in particular.
 */
export function describeVersion(
	{ pinned = '', asked = '', lang, locale, steps }: VersionedFrame,
	{ newest, kept = {}, gone = {}, words }: VersionsFile
): VersionNotice | undefined {
	const own = words[lang];
	if (!own) return undefined;
	const write = (key: string, iso = '') =>
		lookUpWord(own, `version.${key}`, { date: formatDate(locale, iso) });
	const version = Object.hasOwn(kept, pinned) ? kept[pinned] : undefined;
	if (!version) {
		return Object.hasOwn(gone, asked) ? { text: write('gone', gone[asked]) } : undefined;
	}
	const dates = version.corrected
		.filter(({ step }) => step === undefined || steps.includes(step))
		.map(({ date }) => date);
	return {
		text: write('pinned', version.date),
		...(dates.length > 0 ? { corrected: write('corrected', dates.sort().at(-1)) } : {}),
		...(pinned === newest ? {} : { newer: write('newer') })
	};
}
