/** The files of the site that are not pages: data, stills, sharing pictures, and files for hosts. Server only. */
import { hasDistrict, hasLessons, hasModels } from '#lib/edition/addresses/pages.ts';
import { hasPlans } from '#lib/edition/addresses/plans-board.ts';
import { allStepsData, deferredPageData, openingPageData } from '#lib/edition/client/client-data.ts';
import type { Edition } from '#lib/edition/edition.ts';
import {
	chapterEntries,
	findChapter,
	findStep,
	getEdition,
	getStory,
	stepEntries
} from '#lib/edition/library.ts';
import { engravedPlanSvg } from '#lib/edition/pictures/engraving.ts';
import { loaders } from '#lib/pages/embed/loader.ts';
import { buildVersionsFile } from '#lib/pages/embed/version/build-versions-file.ts';
import { VERSIONS_FILE } from '#lib/pages/embed/version/versions-file.ts';
import { studioDataFor } from '#lib/pages/embed/studio/build-studio-data.ts';
import { createTownData, takesTowns } from '#lib/pages/embed/studio/town/build-town-data.ts';
import { publishedDistrict, publishedMinutes, publishedNumbers } from '#lib/pages/method/published-data.ts';
import { createMethodData } from '#lib/pages/method/render.ts';
import { createDeckData } from '#lib/pages/present/data/create-deck-data.ts';
import { createPlanPageData } from '#lib/pages/plan/render.ts';
import { createQuarterPageData, createSample, SAMPLE_FILE } from '#lib/pages/your-quarter/render.ts';
import { renderSheetDocument } from '#lib/pages/print/odt/sheet-document.ts';
import { editableSheets } from '#lib/pages/print/sheets/data/sheet-name.ts';
import { createRouteMakerData } from '#lib/pages/print/routes/create-route-maker-data.ts';
import { renderStillFile, type StillFileOptions } from '#lib/pages/print/stills/still-file.ts';
import { renderFeed } from '#lib/pages/share/machine-readable/feed.ts';
import {
	createOEmbedResponse,
	formatOEmbedXml,
	oEmbedNames
} from '#lib/pages/share/machine-readable/oembed.ts';
import { formatRedirects } from '#lib/pages/share/machine-readable/redirects.ts';
import { renderSecurityTxt } from '#lib/pages/share/machine-readable/security.ts';
import { listPagePaths, renderRobotsTxt, renderSitemap } from '#lib/pages/share/machine-readable/sitemap.ts';
import { renderPaperPicture } from '#lib/pages/share/picture/paper-picture.ts';
import { renderSharingPicture } from '#lib/pages/share/picture/sharing-picture.ts';
import { siteRoot, WHOLE_STORY } from '#lib/pages/share/site-root.ts';
import { CHARACTERS, FURTHER_CHARACTERS } from '../../scripts/fonts/faces.mjs';

type Content = string | Uint8Array<ArrayBuffer>;
/** Functions that return the content of a file, by its path from the root of the site. */
type Files = Readonly<Record<string, () => Content | Promise<Content>>>;

/** Returns the files of the site. Some depend on what the story has, or on whether the site knows its address. */
export function siteFiles(): Files {
	const editions = getStory().languages.map(({ id }) => getEdition(id));
	return mergeFiles([rootFiles(editions), ...editions.map(editionFiles), chapterFiles(), stepFiles()]);
}

const mergeFiles = (parts: readonly Files[]): Files => Object.assign({}, ...parts) as Files;

/** Returns a function whose result is formatted as JSON. */
const json =
	(make: () => unknown): Files[string] =>
	async () =>
		JSON.stringify(await make());

function rootFiles(editions: readonly Edition[]): Files {
	const story = getStory();
	const edition = getEdition(story.languages[0]?.id ?? '');
	const base = process.env['BASE_PATH'] ?? '';
	const languages = story.languages.map(({ id }) => id);
	const security = renderSecurityTxt(edition.site, siteRoot, languages, new Date());
	return {
		'narrative.json': json(() => story),
		...(takesTowns(story) && {
			'town.json': json(() => createTownData(story, CHARACTERS + FURTHER_CHARACTERS))
		}),
		[VERSIONS_FILE]: json(() => buildVersionsFile(editions)),
		'robots.txt': () => renderRobotsTxt(siteRoot),
		...(security && { '.well-known/security.txt': () => security }),
		// The redirects from former addresses, for Netlify and Cloudflare Pages, and for the files in `hosting/`.
		_redirects: () => formatRedirects(story, 'pages', base),
		'_redirects.nginx': () => formatRedirects(story, 'nginx', base),
		'_redirects.caddy': () => formatRedirects(story, 'caddy', base),
		...(siteRoot && { 'sitemap.xml': () => renderSitemap(story, siteRoot, listPagePaths(story)) }),
		// Data for recomputing the numbers of the story.
		...(hasModels(story) && { 'method.json': json(() => publishedNumbers(edition)) }),
		...(hasDistrict(story) && {
			'minutes.json': json(() => publishedMinutes(edition)),
			'district.json': json(() => publishedDistrict(edition))
		}),
		...Object.fromEntries(
			Object.entries(loaders).map(([name, text]) => [
				name === 'embed' ? 'embed.js' : `embed/${name}.js`,
				() => text
			])
		)
	};
}

function editionFiles(edition: Edition): Files {
	const { story, lang } = edition;
	return {
		[`${lang}/feed.xml`]: () => renderFeed(edition, siteRoot),
		// Data that the scripts of pages load.
		[`${lang}/opening.json`]: json(() => openingPageData(edition)),
		[`${lang}/rest.json`]: json(() => deferredPageData(edition)),
		[`${lang}/story.json`]: json(() => allStepsData(edition)),
		[`${lang}/present/deck.json`]: json(() => createDeckData(edition)),
		[`${lang}/about/embed/studio.json`]: json(() => studioDataFor(lang)),
		...(hasModels(story) && { [`${lang}/method/method.json`]: json(() => createMethodData(edition)) }),
		...(hasDistrict(story) && {
			[`${lang}/quarter/quarter.json`]: json(() => createQuarterPageData(edition)),
			[`${lang}/quarter/${SAMPLE_FILE}`]: () => createSample(edition)
		}),
		...(hasPlans(story) && { [`${lang}/plan/plan.json`]: json(() => createPlanPageData(edition)) }),
		...(hasLessons(story) && { [`${lang}/teach/route.json`]: json(() => createRouteMakerData(edition)) }),
		...Object.fromEntries(
			editableSheets(story).map((id) => [
				`${lang}/print/odt/${id}.odt`,
				() => renderSheetDocument(edition, id, (step) => renderPaperPicture(edition, step))
			])
		),
		...(hasDistrict(story) && { [`${lang}/plan.svg`]: engravedPlanSvg }),
		[`og/${lang}/${WHOLE_STORY}.png`]: () => renderSharingPicture(edition, undefined),
		...(siteRoot && mergeFiles(oEmbedNames(edition).map((name) => oEmbedFiles(edition, name))))
	};
}

function oEmbedFiles(edition: Edition, name: string): Files {
	const answer = () => {
		const found = createOEmbedResponse(edition, name, siteRoot);
		if (!found) throw new Error(`There is no oEmbed answer “${name}”`);
		return found;
	};
	return {
		[`oembed/${edition.lang}/${name}.json`]: json(answer),
		[`oembed/${edition.lang}/${name}.xml`]: () => formatOEmbedXml(answer())
	};
}

/** Returns the files of all chapters, with those at former addresses. */
const chapterFiles = (): Files =>
	Object.fromEntries(
		chapterEntries().map(({ lang, chapter: id }) => {
			const edition = getEdition(lang);
			return [
				`og/${lang}/${id}.png`,
				() => renderSharingPicture(edition, { chapter: findChapter(edition, id) })
			];
		})
	);

/** Returns the files of all steps, with those at former addresses. */
const stepFiles = (): Files => mergeFiles(stepEntries().map(filesOfStep));

function filesOfStep({ lang, step: id }: { readonly lang: string; readonly step: string }): Files {
	const edition = getEdition(lang);
	const step = findStep(edition, id);
	const still =
		(form: StillFileOptions, isAnswered = false) =>
		() =>
			renderStillFile(edition, step, isAnswered ? undefined : edition.choices, form);
	return {
		[`stills/${lang}/${id}.svg`]: still({}, true),
		[`stills/${lang}/tall/${id}.svg`]: still({ size: 'narrow' }, true),
		// In ink, for sheets; those at half width are for printed routes and slides.
		[`${lang}/print/stills/${id}.svg`]: still({ size: 'sheet', theme: 'encre' }),
		[`${lang}/print/stills/half/${id}.svg`]: still({ size: 'half', theme: 'encre' }),
		...(step.guess && {
			[`${lang}/present/stills/${id}.svg`]: still({}),
			[`${lang}/step/${id}/tall.svg`]: still({ size: 'narrow' })
		}),
		[`og/${lang}/${id}.png`]: () => renderSharingPicture(edition, { step })
	};
}
