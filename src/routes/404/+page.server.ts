import { editionIn, theStory } from '#lib/edition/library.ts';
import { wordsIn } from '#lib/edition/words.ts';
import type { PageServerLoad } from './$types';

/** Written as `404.html`, the file that hosts use. */
export const trailingSlash = 'never';

export const load: PageServerLoad = () => {
	const story = theStory();
	return {
		root: `${process.env['BASE_PATH'] ?? ''}/`,
		languages: story.languages.map(({ id, name, dir }) => ({
			id,
			name,
			dir,
			title: editionIn(id).story.title[id] ?? '',
			note: wordsIn(story, id)['page.not-found'] ?? '',
			pages: wordsIn(story, id)['pages.title'] ?? '',
			access: wordsIn(story, id)['access.short'] ?? ''
		}))
	};
};
