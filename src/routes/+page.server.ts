import { editionIn, theStory } from '#lib/edition/library.ts';
import { wordsIn } from '#lib/edition/words.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => {
	const story = theStory();
	return {
		languages: story.languages.map(({ id, name, dir }) => ({
			id,
			name,
			dir,
			title: editionIn(id).story.title[id] ?? '',
			standfirst: editionIn(id).plain(story.standfirst),
			choose: wordsIn(story, id)['page.choose'] ?? '',
			pages: wordsIn(story, id)['pages.title'] ?? '',
			access: wordsIn(story, id)['access.short'] ?? ''
		}))
	};
};
