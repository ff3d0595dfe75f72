import type { Lang, Story } from '#lib/narrative/types/story.ts';

/**
 * Returns a file name without extension from the title of a story: lower-case letters without accents, digits and
 * hyphens; `story` if none of these is in the title.
 */
export const fileName = ({ title }: Pick<Story, 'title'>, lang: Lang): string =>
	(title[lang] ?? '')
		.normalize('NFD')
		.toLowerCase()
		.replace(/[^a-z0-9\s-]/g, '')
		.trim()
		.replace(/[\s-]+/g, '-') || 'story';
