import { definedEntries } from '../../deep-partial.ts';
import type { DeepPartial } from '../../deep-partial.ts';
import {
	CITATION_PLACEHOLDER,
	CLAIM_PLACEHOLDER,
	FIGURE_PLACEHOLDER,
	parseMarkup,
	WORD_PLACEHOLDER
} from '../../text/markup.ts';
import type { Path } from '../../issues/issue.ts';
import type { Review } from '../review.ts';
import type { NarrativeInput } from '../../schema/narrative-file.ts';

type ShareInput = DeepPartial<NarrativeInput['chapters'][number]['steps'][number]['share']> | undefined;

/** Lengths of the texts of a card in characters: longer texts are cut by messengers. */
const MAX_TITLE_CHARACTERS = 70;
const MIN_DESCRIPTION_CHARACTERS = 110;
const MAX_DESCRIPTION_CHARACTERS = 200;

/** Checks the card of a shared link: its description must be clear by itself and short enough to be shown. */
export function checkSharingCard(review: Review, share: ShareInput, path: Path): void {
	if (!share) return;
	review.checkPlain(share.title, [...path, 'title'], { figures: true, characters: MAX_TITLE_CHARACTERS });
	review.checkRich(share.description, [...path, 'description'], { claims: 'all' });
	for (const [lang, text] of definedEntries(share.description)) {
		const length = approximateText(text).length;
		const at = [...path, 'description', lang];
		if (length > MAX_DESCRIPTION_CHARACTERS)
			review.add(at, { found: `${length} characters`, expected: `at most ${MAX_DESCRIPTION_CHARACTERS}` });
		else if (length < MIN_DESCRIPTION_CHARACTERS)
			review.warn(at, {
				found: `${length} characters`,
				expected: `${MIN_DESCRIPTION_CHARACTERS} to ${MAX_DESCRIPTION_CHARACTERS}`
			});
	}
}

/**
 * Returns a text about as long as the one that is shown: figures become three characters, plural words six, and sources
 * none.
 */
const approximateText = (text: string): string =>
	parseMarkup(text)
		.paragraphs.map((paragraph) => paragraph.text)
		.join(' ')
		.replace(new RegExp(`\\s*${CITATION_PLACEHOLDER}`, 'g'), '')
		.replaceAll(new RegExp(`[${FIGURE_PLACEHOLDER}${CLAIM_PLACEHOLDER}]`, 'g'), '100')
		.replaceAll(WORD_PLACEHOLDER, 'people');
