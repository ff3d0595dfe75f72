import { getEdition, getStory } from '#lib/edition/library.ts';
import { localizeWords } from '#lib/edition/translation/words.ts';
import type { PageServerLoad } from './$types';

/** Without a slash, the page is written as `404.html`, the file that hosts serve for unknown addresses. */
export const trailingSlash = 'never';

export const load: PageServerLoad = () => {
	const story = getStory();
	return {
		root: `${process.env['BASE_PATH'] ?? ''}/`,
		languages: story.languages.map(({ id, name, dir }) => {
			const words = localizeWords(story, id);
			return {
				id,
				name,
				dir,
				title: getEdition(id).story.title[id] ?? '',
				note: words['page.not-found'] ?? '',
				version: { unknown: words['unknown.version'] ?? '', newest: words['unknown.newest'] ?? '' },
				pages: words['pages.title'] ?? '',
				access: words['access.short'] ?? ''
			};
		})
	};
};
