import { entries, items, own } from './deep-partial.ts';
import { quote } from './mistakes.ts';
import type { Path } from './mistakes.ts';
import type { Review } from './review.ts';

/** Number words of the languages that the site’s own words are written in, from two on. */
const NUMBERS =
	'deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|quinze|vingt|trente|quarante|cinquante|soixante|cents?|mille|moitié|tiers|' +
	'two|three|four|five|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|hundred|thousand|half';
/** A count, a share or a year: a number of two or more, a decimal, a percentage, or a number in letters. */
const CLAIM = new RegExp(
	`\\p{Nd}{2,}|[2-9]|\\p{Nd}[.,\\u202f]\\p{Nd}|%|(?<!\\p{L})(?:${NUMBERS})(?!\\p{L})`,
	'iu'
);
/** What is no claim: blanks, the ends of scales, times of the scenario, names that hold a number. */
const HARMLESS = [
	/\{[^}]*\}/g,
	/(?:sur|out of|of|in)[ \u00a0](?:100|cent|a hundred)(?!\p{L})/giu,
	/(?:de|from) 0 (?:à|to) 100/gi,
	/\p{Nd}{1,2}(?::|\s?h\s?)\p{Nd}{2}/gu,
	/photo \p{Nd}/giu,
	/4[ ,\u00a0\u202f]117/g,
	/CC BY-SA 4\.0/g
];

/** Whether a word of a picture tells a number that somebody must answer for. */
export function claimsNumber(text: string): boolean {
	return CLAIM.test(HARMLESS.reduce((rest, pattern) => rest.replace(pattern, ' '), text));
}

/**
 * The words of the pictures that a story shows, its own and the site’s: a year, a share or a count in them has its
 * sources, which a step with this picture cites, or is the story’s own.
 */
export function checkPictures(review: Review): void {
	const { file, catalogue, languages = [] } = review;
	if (!catalogue.claims) return;
	for (const [scene, { path, cited }] of shown(review)) {
		for (const [key, ours] of Object.entries(catalogue.words)) {
			if (!key.startsWith(`${scene}.`)) continue;
			const theirs = own(file.words, key);
			const texts = languages.map((lang) => theirs?.[lang] ?? ours[lang] ?? ours['en'] ?? '');
			const claim = texts.find(claimsNumber);
			if (claim === undefined) continue;
			const at = theirs ? ['words', key] : path;
			const found = `a claim in the words of the picture, ${key}: ${quote(claim)}`;
			const sources = catalogue.claims[key];
			if (sources === undefined) {
				review.add(at, {
					found,
					expected: 'its sources in src/lib/scenes/claims.ts, or a blank for the number'
				});
			} else if (sources !== 'own') {
				for (const source of sources.filter((each) => !cited.has(each)))
					review.add(at, {
						found,
						expected: `its source [@${source}] in the text of a step with this picture`
					});
			}
		}
	}
}

/** Each scene that the story shows: where first, and which sources its steps cite. */
function shown({ file }: Review): Map<string, { path: Path; cited: ReadonlySet<string> }> {
	const found = new Map<string, { path: Path; cited: Set<string> }>();
	for (const [i, chapter] of items(file.chapters)) {
		for (const [j, step] of items(chapter.steps)) {
			if (step.scene === undefined) continue;
			const known = found.get(step.scene) ?? { path: ['chapters', i, 'steps', j, 'scene'], cited: new Set() };
			found.set(step.scene, known);
			for (const words of [step.text, step.describe, step.number?.label, step.guess?.reveal])
				for (const [, text] of entries(words))
					for (const [, source = ''] of text.matchAll(/@([\w-]+)/g)) known.cited.add(source);
		}
	}
	return found;
}
