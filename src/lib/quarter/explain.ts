/** Sentences about files and maps. */
import type { Word } from '#lib/i18n/words.ts';
import type { ReadingNote } from './area/notes.ts';
import { QuarterFault } from './read/source-map.ts';

/**
 * Returns why a file or a window is not taken, as a sentence.
 * @throws the error if it is no fault of a file
 */
export function explainFault(error: unknown, word: Word): string {
	if (!(error instanceof QuarterFault)) throw error;
	return word(`quarter.fault-${error.code}`, error.values);
}

/** Returns what was done to the features of a map, as a text. */
export const explainNote = ({ kind, count }: ReadingNote, word: Word): string =>
	word(`quarter.note-${kind}`, { count: String(count) });
