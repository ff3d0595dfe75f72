import { getEdition } from '#lib/edition/library.ts';
import { feedTitle } from '#lib/pages/share/machine-readable/feed.ts';
import type { LayoutServerLoad } from './$types';

/** The data for the head of every page in a language. */
export const load: LayoutServerLoad = ({ params }) => {
	const edition = getEdition(params.lang);
	const { story, lang, locale, site } = edition;
	return {
		lang,
		languages: story.languages.map(({ id, name, dir }) => ({ id, name, dir })),
		siteName: story.title[lang] ?? '',
		locale,
		feedTitle: feedTitle(edition),
		published: story.published,
		updated: story.updated,
		author: site.publisher?.name ?? story.credit[lang] ?? ''
	};
};
