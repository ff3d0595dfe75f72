import { definedEntries } from '../deep-partial.ts';
import { quote } from '../issues/issue.ts';
import type { ShownScene, PictureWording } from '../catalogue/pictures.ts';
import type { Review } from './review.ts';

/** Number words of French and English, from two. */
const NUMBERS =
	'deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|quinze|vingt|trente|quarante|cinquante|soixante|cents?|mille|moitié|tiers|' +
	'two|three|four|five|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|hundred|thousand|half';
/** A count, a share or a year: a number of two or more, a decimal, a percentage, or a number in letters. */
const CLAIM = new RegExp(
	`\\p{Nd}{2,}|[2-9]|\\p{Nd}[.,\\u202f]\\p{Nd}|%|(?<!\\p{L})(?:${NUMBERS})(?!\\p{L})`,
	'iu'
);
/** Numbers that are not claims: blanks, ends of scales, clock times, names that contain a number. */
const HARMLESS = [
	/\{[^}]*\}[ \u00a0\u202f]?%?/g,
	/(?:sur|out of|of|in)[ \u00a0](?:100|cent|a hundred)(?!\p{L})/giu,
	/(?:de|from) 0 (?:à|to) 100/gi,
	/\p{Nd}{1,2}(?::|\s?h\s?)\p{Nd}{2}/gu,
	/photo \p{Nd}/giu,
	/4[ ,\u00a0\u202f]117/g,
	/CC BY-SA 4\.0/g
];

/** Returns whether the text of a picture’s word contains a number that needs a source. */
export function containsClaim(text: string): boolean {
	return CLAIM.test(HARMLESS.reduce((rest, pattern) => rest.replace(pattern, ' '), text));
}

/**
 * Checks that a word of a picture with a number names its sources, or is marked `own` if the number is not a claim. The
 * steps with this picture must cite these sources.
 * @param shown scenes that the story shows, by name
 */
export function checkPictureClaim(
	review: Review,
	word: PictureWording,
	shown: ReadonlyMap<string, ShownScene>
): void {
	const { key, path, texts, source } = word;
	// `HARMLESS` covers French and English; other languages have the same numbers.
	const known = texts.filter(([lang]) => /^(?:fr|en)\b/.test(lang));
	const claim = (known.length > 0 ? known : texts).find(([, text]) => containsClaim(text));
	if (source === undefined) {
		if (claim)
			review.add([...path, claim[0]], {
				found: `a claim in the words of the picture: ${quote(claim[1])}`,
				expected: 'its source beside it, “source: [id]”, or “source: own”, or a blank for the number'
			});
	} else if (source !== 'own') {
		const cited = citedWith(review, key, shown);
		for (const [i, id] of source.entries()) {
			review.checkReference('source', id, [...path, 'source', i]);
			if (cited.has(id)) continue;
			const expected = `[@${id}] in the text of a step with this picture too`;
			review.add([...path, 'source', i], { found: `the source ${quote(id)} of a picture alone`, expected });
		}
	}
}

/** Returns the sources cited by the steps whose pictures use a word. */
function citedWith(
	{ file }: Review,
	key: string,
	shown: ReadonlyMap<string, ShownScene>
): ReadonlySet<string> {
	const cited = new Set<string>();
	for (const { steps, needed } of shown.values()) {
		if (!needed.has(key)) continue;
		for (const [i, j] of steps) {
			const step = file.chapters?.[i]?.steps?.[j];
			const { text, describe, number, guess } = step ?? {};
			for (const words of [text, describe, number?.label, guess?.reveal, guess?.described])
				for (const [, text] of definedEntries(words))
					for (const [, source = ''] of text.matchAll(/@([\w-]+)/g)) cited.add(source);
		}
	}
	return cited;
}
