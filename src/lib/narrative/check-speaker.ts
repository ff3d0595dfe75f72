import { items, own } from './deep-partial.ts';
import type { Path } from './mistakes.ts';
import { quote } from './mistakes.ts';
import type { Review } from './review.ts';
import { proseOf, textsOf } from './texts.ts';

/** Words by which a text speaks for those who write it. A country’s name in capitals is none. */
const FIRST_PERSON: Readonly<Record<string, RegExp>> = {
	fr: /(?<!\p{L})(?:[Nn]ous|[Nn]otre|[Nn]os|[Nn]ôtres?)(?!\p{L})/gu,
	en: /(?<!\p{L})(?:[Ww]e|[Oo]urs?|[Uu]s|[Oo]urselves)(?!\p{L})/gu
};
/** What is quoted is said by somebody else. */
const QUOTED = /«[^»]*»|“[^”]*”/g;

/** Parts of the file, of a chapter and of a step that frames show. */
const TOP = ['title', 'credit', 'frames', 'settings', 'series', 'records', 'glossary'];
const OF_CHAPTER = ['title', 'previously', 'pictures', 'steps'];
const OF_STEP = ['title', 'text', 'framed', 'picture', 'describe', 'number', 'slide', 'guess', 'compare'];

/** Texts that frames show say no “we”: in somebody else’s article, that would be the publisher of the article. */
export function checkSpeaker(review: Review): void {
	const { file, languages = [] } = review;
	for (const { path, words } of textsOf(file, languages)) {
		if (!isFramed(review, path)) continue;
		for (const [lang, written] of Object.entries(words)) {
			const { text, at } = proseOf(written);
			const spoken = text.replace(QUOTED, (quoted) => ' '.repeat(quoted.length));
			for (const { 0: found, index } of spoken.matchAll(own(FIRST_PERSON, lang) ?? /(?!)/g))
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
	if (top !== 'chapters') return TOP.includes(String(top));
	if (part !== 'steps') return OF_CHAPTER.includes(String(part));
	if (key === 'text' && typeof chapter === 'number')
		return !items(file.chapters?.[chapter]?.steps).some(([index, { framed }]) => index === step && framed);
	return OF_STEP.includes(String(key));
}
