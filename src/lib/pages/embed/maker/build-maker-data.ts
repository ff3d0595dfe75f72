/** The page on embedding, and the data of the embed dialog. Server only. */
import { basisLabel } from '#lib/edition/basis.ts';
import type { Edition } from '#lib/edition/edition.ts';
import { getEdition, languageEntries } from '#lib/edition/library.ts';
import { chapterLabel } from '#lib/edition/places.ts';
import { generalProse, renderDocument } from '#lib/edition/prose/page/document.ts';
import { mainRouteSteps } from '#lib/edition/time/reading-time.ts';
import { fallbackWordLanguages } from '#lib/edition/translation/words.ts';
import { fillBlanks } from '#lib/i18n/fill-blanks.ts';
import type { Step } from '#lib/narrative/types/story.ts';
import type { MakerData, MakerLanguage } from './maker-data.ts';
import { loaderIntegrity, loaderPath } from '../loader.ts';
import type { EmbedPart } from './snippets.ts';
import AboutEmbed from './AboutEmbed.svelte';

/**
 * Returns the data of the embed dialog: its words, and the parts of the story that can be embedded.
 * @param edition edition in the language of the dialog
 * @param editions all editions that can be embedded
 * @param site absolute address of the site's root; empty if unknown
 */
export function makerData(edition: Edition, editions: readonly Edition[], site: string): MakerData {
	const words = Object.entries(edition.words).filter(([key]) => key.startsWith('make.'));
	return {
		lang: edition.lang,
		site,
		loader: loaderPath,
		integrity: loaderIntegrity,
		words: Object.fromEntries(words),
		languages: editions.map(languageOf)
	};
}

/** Returns the data of the embed dialog in a language, with all editions and the site address of this build. */
export const makerDataFor = (lang: string): MakerData =>
	makerData(
		getEdition(lang),
		languageEntries().map((entry) => getEdition(entry.lang)),
		(import.meta.env.SITE_ORIGIN as string | undefined) ?? ''
	);

/** Renders the page on embedding. */
export const renderAboutEmbed = (edition: Edition) =>
	renderDocument(
		AboutEmbed,
		{ edition, prose: generalProse(edition, '../../'), data: makerDataFor(edition.lang) },
		'make.title',
		'make.description'
	);

function languageOf(edition: Edition): MakerLanguage {
	const { story, lang, dir, words, steps } = edition;
	const title = story.title[lang] ?? '';
	const { 'make.enlarge': lent } = fallbackWordLanguages(story, lang, ['make']);
	const part = (
		id: string,
		kind: EmbedPart['kind'],
		name: string,
		[path, page]: readonly [frame: string, page: string],
		shown: readonly Step[],
		count = shown.length
	): EmbedPart => ({
		...{ kind, id, path, page },
		title: name,
		frame: fillBlanks(words[`share.frame-${kind}`] ?? '', { title: name, steps: String(count) }),
		picture: shown[0]?.id ?? '',
		alt: shown[0]?.picture[lang] ?? '',
		label: basisLabel(shown, story)?.[lang] ?? ''
	});
	return {
		id: lang,
		name: story.languages.find(({ id }) => id === lang)?.name ?? lang,
		dir,
		title,
		credit: story.credit[lang] ?? '',
		enlarge: { text: words['make.enlarge'] ?? '', ...(lent ? { lang: lent } : {}) },
		story: part('story', 'story', title, ['', ''], steps, mainRouteSteps(steps).length),
		chapters: story.chapters.map((chapter) => {
			const { id, title: name, steps: own } = chapter;
			return {
				name: chapterLabel(edition, chapter),
				whole: part(id, 'chapter', name[lang] ?? '', [`${id}/`, `chapter/${id}/`], own),
				steps: own.map((step) =>
					part(step.id, 'step', step.title[lang] ?? '', [`${id}/${step.id}/`, `step/${step.id}/`], [step])
				)
			};
		})
	};
}
