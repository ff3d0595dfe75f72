import { error } from '@sveltejs/kit';
import { chapterOf, editionIn, stepEntries, stepOf } from '#lib/edition/library.ts';
import { embedPage } from '#lib/embedding/page.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = stepEntries;

export const load: PageServerLoad = ({ params }) => {
	const edition = editionIn(params.lang);
	const chapter = chapterOf(edition, params.chapter);
	const step = stepOf(edition, params.step);
	if (!chapter.steps.includes(step)) error(404, params.step);
	return embedPage(edition, { chapter, step });
};
