import { sitePages } from '#lib/edition/addresses/pages.ts';
import { getEdition, getStory } from '#lib/edition/library.ts';
import { localizeWords } from '#lib/edition/translation/words.ts';
import type { PageServerLoad } from './$types';

/** Pages that the first page of the copy for a memory stick opens without a detour. */
const DISK_PATHS = ['', 'present/', 'teach/', 'print/'];

export const load: PageServerLoad = () => {
	const story = getStory();
	return {
		languages: story.languages.map(({ id, name, dir }) => {
			const words = localizeWords(story, id);
			return {
				id,
				name,
				dir,
				title: getEdition(id).story.title[id] ?? '',
				standfirst: getEdition(id).plain(story.standfirst),
				choose: words['page.choose'] ?? '',
				pages: words['pages.title'] ?? '',
				access: words['access.short'] ?? '',
				onDisk: sitePages(story)
					.filter(({ path }) => DISK_PATHS.includes(path))
					.map(({ path, labelKey }) => ({ path, name: words[labelKey] ?? '' }))
			};
		})
	};
};
