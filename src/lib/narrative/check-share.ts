import { entries } from './deep-partial.ts';
import type { DeepPartial } from './deep-partial.ts';
import { CITATION, CLAIM, FIGURE, parseMarkup, WORD } from './markup.ts';
import type { Path } from './mistakes.ts';
import type { Review } from './review.ts';
import type { NarrativeInput } from './schema.ts';

type ShareInput = DeepPartial<NarrativeInput['chapters'][number]['steps'][number]['share']> | undefined;

/** Most characters of a title that messengers show whole, and how many of a description they show. */
const TITLE = 70;
const SHORTEST = 110;
const LONGEST = 200;

/** The card of a shared link: long enough to be understood alone, short enough to be shown. */
export function checkShare(review: Review, share: ShareInput, path: Path): void {
	if (!share) return;
	review.plain(share.title, [...path, 'title'], { figures: true, characters: TITLE });
	review.rich(share.description, [...path, 'description'], { claims: 'all' });
	for (const [lang, text] of entries(share.description)) {
		const length = shownOf(text).length;
		const at = [...path, 'description', lang];
		if (length > LONGEST) review.add(at, { found: `${length} characters`, expected: `at most ${LONGEST}` });
		else if (length < SHORTEST)
			review.warn(at, { found: `${length} characters`, expected: `${SHORTEST} to ${LONGEST}` });
	}
}

/** As far as the story is read without its models: a figure counts as three signs, a word chosen by one as six, a source as none. */
const shownOf = (text: string): string =>
	parseMarkup(text)
		.paragraphs.map((paragraph) => paragraph.text)
		.join(' ')
		.replace(new RegExp(`\\s*${CITATION}`, 'g'), '')
		.replaceAll(new RegExp(`[${FIGURE}${CLAIM}]`, 'g'), '100')
		.replaceAll(WORD, 'people');
