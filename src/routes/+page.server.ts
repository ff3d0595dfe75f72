import { getEdition, getStory } from '#lib/edition/library.ts';
import { localizeWords } from '#lib/edition/translation/words.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => {
	const story = getStory();
	return {
		languages: story.languages.map(({ id, name, dir }) => ({
			id,
			name,
			dir,
			title: getEdition(id).story.title[id] ?? '',
			standfirst: getEdition(id).plain(story.standfirst),
			choose: localizeWords(story, id)['page.choose'] ?? '',
			pages: localizeWords(story, id)['pages.title'] ?? '',
			access: localizeWords(story, id)['access.short'] ?? ''
		}))
	};
};
