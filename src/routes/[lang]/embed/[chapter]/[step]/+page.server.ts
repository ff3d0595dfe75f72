import { error } from '@sveltejs/kit';
import { chapterOf, editionIn, stepEntries, stepOf } from '#lib/edition/library.ts';
import { embedPage } from '#lib/pages/embed/page.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = stepEntries;

export const load: PageServerLoad = ({ params }) => {
	const edition = editionIn(params.lang);
	const known = stepEntries().some(({ chapter, step }) => chapter === params.chapter && step === params.step);
	if (!known) error(404, params.step);
	const step = stepOf(edition, params.step);
	return embedPage(edition, { chapter: chapterOf(edition, step.chapter), step });
};
