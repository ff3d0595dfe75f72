import type { Edition } from '#lib/edition/edition.ts';
import type { Chapter, Step } from '#lib/narrative/types/story.ts';
import { WHOLE_STORY } from '../site-root.ts';
import { chapterCardText, stepCardText, type CardText } from '../card-text.ts';

/** Structured data for search engines and libraries, in the vocabulary of schema.org. */
export type StructuredData = Readonly<Record<string, unknown>>;

/**
 * Accessibility properties of the story; the tests verify that it has them. Vocabulary:
 * https://www.w3.org/community/reports/a11y-discov-vocab/
 */
const ACCESSIBILITY = {
	accessMode: ['textual', 'visual'],
	accessModeSufficient: [
		{ '@type': 'ItemList', itemListElement: ['textual'] },
		{ '@type': 'ItemList', itemListElement: ['textual', 'visual'] }
	],
	accessibilityFeature: [
		...['alternativeText', 'longDescription', 'structuralNavigation', 'tableOfContents'],
		'displayTransformability'
	],
	accessibilityHazard: ['noFlashingHazard', 'noSoundHazard', 'noMotionSimulationHazard']
};

/**
 * Returns the structured data of the story.
 * @param site absolute address of the site root with a final slash; if empty, properties that need it are left out
 */
export function storyStructuredData(edition: Edition, site: string): StructuredData {
	const { story, lang, figures } = edition;
	return {
		...commonData(edition, ['Article', 'LearningResource']),
		headline: story.title[lang] ?? '',
		description: edition.plain(story.standfirst),
		timeRequired: `PT${figures.minutes}M`,
		learningResourceType: ['explainer', 'simulation'],
		teaches: story.chapters.filter(({ numbered }) => numbered).map(({ title }) => title[lang] ?? ''),
		interactivityType: 'mixed',
		...ACCESSIBILITY,
		...(site && addresses(site, lang, '', WHOLE_STORY))
	};
}

/**
 * Returns the structured data of a step’s own page, which is a part of the story. `site` as in `storyStructuredData`.
 */
export const stepStructuredData = (edition: Edition, step: Step, site: string): StructuredData =>
	partData(edition, stepCardText(edition, step), `step/${step.id}/`, step.id, site);

/** Returns the structured data of a chapter’s own page, with its steps as parts. `site` as in `storyStructuredData`. */
export const chapterStructuredData = (edition: Edition, chapter: Chapter, site: string): StructuredData => ({
	...partData(edition, chapterCardText(edition, chapter), `chapter/${chapter.id}/`, chapter.id, site),
	hasPart: chapter.steps.map((step) => ({
		'@type': 'Article',
		headline: stepCardText(edition, step).title,
		...(site && { url: `${site}${edition.lang}/step/${step.id}/` })
	}))
});

function partData(
	edition: Edition,
	card: CardText,
	path: string,
	picture: string,
	site: string
): StructuredData {
	const { story, lang } = edition;
	return {
		...commonData(edition, ['Article', 'LearningResource']),
		headline: card.title,
		description: card.description,
		isPartOf: {
			'@type': 'Article',
			headline: story.title[lang] ?? '',
			...(site && { url: `${site}${lang}/` })
		},
		...(site && addresses(site, lang, path, picture))
	};
}

function commonData({ story, lang, site: { publisher } }: Edition, type: readonly string[]): StructuredData {
	const organization = publisher && {
		'@type': 'Organization',
		name: publisher.name,
		...(publisher.url && { url: publisher.url })
	};
	return {
		'@context': 'https://schema.org',
		'@type': type,
		inLanguage: lang,
		datePublished: story.published,
		dateModified: story.updated,
		isAccessibleForFree: true,
		...(story.about.licence && { license: story.about.licence.url }),
		creditText: story.credit[lang] ?? '',
		...(organization && { author: organization, publisher: organization })
	};
}

const addresses = (site: string, lang: string, path: string, picture: string): StructuredData => ({
	url: `${site}${lang}/${path}`,
	mainEntityOfPage: `${site}${lang}/${path}`,
	image: `${site}og/${lang}/${picture}.png`,
	acquireLicensePage: `${site}${lang}/about/#licence`
});

/**
 * Returns structured data as a script element of type `application/ld+json`, which browsers do not execute. `<` is
 * escaped, so that the data cannot end the element.
 */
export const structuredDataScript = (data: StructuredData): string =>
	`<script type="application/ld+json">${JSON.stringify(data).replace(/</g, '\\u003c')}</script>`;
