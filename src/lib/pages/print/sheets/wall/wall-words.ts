import type { Word } from '#lib/i18n/words.ts';
import type { Still } from './paper-wall.ts';

/** Returns what a still shows, in words that tell no more than the picture. */
export const describeStill = (word: Word, { name, kind }: Still): string =>
	word('round.said', { screen: name, what: word(`print.wall-${kind}`) });
