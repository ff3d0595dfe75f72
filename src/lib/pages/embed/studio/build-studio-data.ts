/** The page on embedding, and the data of its studio. Server only. */
import { basisLabel } from '#lib/edition/basis.ts';
import { hasDistrict } from '#lib/edition/addresses/pages.ts';
import type { Edition } from '#lib/edition/edition.ts';
import { getEdition, languageEntries } from '#lib/edition/library.ts';
import { chapterLabel } from '#lib/edition/places.ts';
import { generalProse, renderDocument } from '#lib/edition/prose/page/document.ts';
import { mainRouteSteps } from '#lib/edition/time/reading-time.ts';
import { fallbackWordLanguages } from '#lib/edition/translation/words.ts';
import { formatDate } from '#lib/i18n/dates.ts';
import { fillBlanks } from '#lib/i18n/fill-blanks.ts';
import { projectWords, questionIds } from '#lib/narrative/town/check-town.ts';
import { takesTowns } from './town/build-town-data.ts';
import type { Step } from '#lib/narrative/types/story.ts';
import tokens from '#lib/chart/tokens.css?raw';
import copper from '#lib/chart/copper.css?raw';
import { localizeSettings } from '#lib/edition/client/client-data.ts';
import type { StudioData, StudioLanguage, StudioMoment, StudioPart } from './studio-data.ts';
import { measureTemplate } from '../export/text/measure-template.ts';
import { sourceNames } from '../export/text/source-names.ts';
import { settingsOfMoment } from '../moment-settings.ts';
import { loaderIntegrity, loaderPath } from '../loader.ts';
import { nameMoments } from './name-moments.ts';
import type { EmbedPart } from './snippets.ts';
import AboutEmbed from './AboutEmbed.svelte';

/**
 * Returns the data of the studio: its words, and the parts of the story that can be embedded.
 * @param edition edition in the language of the studio
 * @param editions all editions that can be embedded
 * @param site absolute address of the site's root; empty if unknown
 */
export function studioData(edition: Edition, editions: readonly Edition[], site: string): StudioData {
	return {
		lang: edition.lang,
		site,
		loader: loaderPath,
		integrity: loaderIntegrity,
		words: wordsOf(edition),
		backgrounds: { light: backgroundsIn(tokens), dark: backgroundsIn(copper) },
		languages: editions.map((each) => languageOf(each, edition)),
		...townOf(edition)
	};
}

/** Kinds of sources that a newsroom has of a town. */
const SOURCE_KINDS = ['press', 'official', 'law', 'study', 'ngo', 'vendor'] as const;

/** Returns what the story asks of a town, if it can be told for one. */
function townOf({ story, lang, words }: Edition): Pick<StudioData, 'town'> {
	const { town, records, pictures } = story;
	if (!town || !takesTowns(story)) return {};
	const questions = questionIds(story);
	const names = new Map(records.flatMap(({ items }) => items.map(({ id, name }) => [id, name] as const)));
	const labelled = (what: 'kind' | 'status') =>
		projectWords(story, what).map((id) => ({
			id,
			label: pictures[`${town.map ?? ''}.${what}-${id}`]?.[lang] ?? id
		}));
	return {
		town: {
			kinds: labelled('kind'),
			statuses: labelled('status'),
			questions: questions.map((id) => ({ id, label: names.get(id)?.[lang] ?? id })),
			sourceKinds: SOURCE_KINDS.map((id) => ({ id, label: words[`kind.${id}`] ?? id }))
		}
	};
}

/** Returns the data of the studio in a language, with all editions and the site address of this build. */
export const studioDataFor = (lang: string): StudioData =>
	studioData(
		getEdition(lang),
		languageEntries().map((entry) => getEdition(entry.lang)),
		(import.meta.env.SITE_ORIGIN as string | undefined) ?? ''
	);

/** Renders the page on embedding. */
export const renderAboutEmbed = (edition: Edition) =>
	renderDocument(
		AboutEmbed,
		{ edition, prose: generalProse(edition, '../../'), data: studioDataFor(edition.lang) },
		'make.title',
		'make.description'
	);

/** Returns the first colours of paper and card in a style sheet: those of the page by day. */
const backgroundsIn = (css: string): string[] =>
	['paper', 'card'].flatMap((name) => new RegExp(`--${name}: (#[\\da-f]{6})`).exec(css)?.[1] ?? []);

/** Returns the words of the studio: without those for what a story lacks, which are cameras placed in a district, and a town. */
const wordsOf = (edition: Edition): Record<string, string> =>
	wordsWith(edition, takesTowns(edition.story) ? /^(make|control)\./ : /^(make|control)\.(?!town)/);

/** Returns the words whose keys match a pattern; those for cameras that were placed only if the story has a district. */
const wordsWith = ({ words, story }: Edition, pattern: RegExp): Record<string, string> =>
	Object.fromEntries(
		Object.entries(words).filter(
			([key]) => pattern.test(key) && (hasDistrict(story) || !/\bcameras$/.test(key))
		)
	);

/** Returns the parts of an edition, with names of moments in the language of the studio. */
function languageOf(edition: Edition, studio: Edition): StudioLanguage {
	const { story, lang, dir, words, steps } = edition;
	const title = story.title[lang] ?? '';
	const { 'make.enlarge': lent } = fallbackWordLanguages(story, lang, ['make']);
	const momentsOf = (step: Step): StudioMoment[] => {
		const names = nameMoments(step, studio);
		return step.keyframes.map((state, index) => ({
			name: names[index] ?? '',
			settings: settingsOfMoment(step.scene, state, story.settings)
		}));
	};
	const part = (
		id: string,
		kind: EmbedPart['kind'],
		name: string,
		[path, page]: readonly [frame: string, page: string],
		shown: readonly Step[],
		count = shown.length
	): StudioPart => ({
		...{ kind, id, path, page },
		title: name,
		frame: fillBlanks(words[`share.frame-${kind}`] ?? '', { title: name, steps: String(count) }),
		picture: shown[0]?.id ?? '',
		alt: shown[0]?.picture[lang] ?? '',
		label: basisLabel(shown, story)?.[lang] ?? '',
		controls: [...new Set(shown.flatMap(({ controls }) => controls))],
		moments: shown[0] ? momentsOf(shown[0]) : [],
		guesses: shown.some(({ guess }) => guess),
		measure: kind === 'step' && shown[0] ? measureTemplate(shown[0], lang) : '',
		sources: kind === 'step' ? shown.flatMap((step) => sourceNames(story, step, lang)) : []
	});
	const offered = new Set(steps.flatMap(({ controls }) => controls));
	return {
		id: lang,
		name: story.languages.find(({ id }) => id === lang)?.name ?? lang,
		dir,
		title,
		credit: story.credit[lang] ?? '',
		dated: formatDate(edition.locale, story.updated),
		pictureWords: wordsWith(edition, /^(share\.more|make\.picture-on)-/),
		enlarge: { text: words['make.enlarge'] ?? '', ...(lent ? { lang: lent } : {}) },
		locale: edition.locale,
		settings: localizeSettings(edition).filter(({ id: setting }) => offered.has(setting)),
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
