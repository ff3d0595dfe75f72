import { definedItems, ownValue } from '../../deep-partial.ts';
import type { Path } from '../../issues/issue.ts';
import { quote } from '../../issues/issue.ts';
import { stripMarkup } from '../../text/localized-texts.ts';
import type { Review } from '../review.ts';

/** First person plural pronouns by language. “US” in capitals is a country. */
const FIRST_PERSON: Readonly<Record<string, RegExp>> = {
	fr: /(?<!\p{L})(?:[Nn]ous|[Nn]otre|[Nn]os|[Nn]ôtres?)(?!\p{L})/gu,
	en: /(?<!\p{L})(?:[Ww]e|[Oo]urs?|[Uu]s|[Oo]urselves)(?!\p{L})/gu
};
/** A quotation, whose speaker is someone else. */
const QUOTED = /«[^»]*»|“[^”]*”/g;

/** Keys of the file whose texts frames show. */
const FRAMED_KEYS = ['title', 'credit', 'frames', 'settings', 'series', 'records', 'glossary'];
/** Keys of a chapter whose texts frames show. */
const FRAMED_CHAPTER_KEYS = ['title', 'previously', 'pictures', 'steps'];
/** Keys of a step whose texts frames show. */
const FRAMED_STEP_KEYS = [
	'title',
	'text',
	'framed',
	'picture',
	'describe',
	'number',
	'slide',
	'guess',
	'compare'
];

/** Reports “we” in texts that frames show: in an article, it would mean the publisher of the article. */
export function checkFirstPerson(review: Review): void {
	for (const { path, words } of review.texts) {
		if (!isFramed(review, path)) continue;
		for (const [lang, written] of Object.entries(words)) {
			const { text, at } = stripMarkup(written);
			const withoutQuotations = text.replace(QUOTED, (quoted) => ' '.repeat(quoted.length));
			for (const { 0: found, index } of withoutQuotations.matchAll(ownValue(FIRST_PERSON, lang) ?? /(?!)/g))
				review.add(
					[...path, lang],
					{
						found: `${quote(found)} in a text that frames show`,
						expected: 'the third person, as “the authors”: the page around a frame is somebody else’s',
						...(path.at(-1) === 'text' ? { hint: 'or another wording for frames alone, under “framed”' } : {})
					},
					{ index: at[index] ?? 0 }
				);
		}
	}
}

function isFramed({ file }: Review, [top, chapter, part, step, key]: Path): boolean {
	if (top !== 'chapters') return FRAMED_KEYS.includes(String(top));
	if (part !== 'steps') return FRAMED_CHAPTER_KEYS.includes(String(part));
	if (key === 'text' && typeof chapter === 'number')
		return !definedItems(file.chapters?.[chapter]?.steps).some(
			([index, { framed }]) => index === step && framed
		);
	return FRAMED_STEP_KEYS.includes(String(key));
}
