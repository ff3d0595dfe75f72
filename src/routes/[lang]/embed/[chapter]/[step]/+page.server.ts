import { error } from '@sveltejs/kit';
import { findChapter, getEdition, stepEntries, findStep } from '#lib/edition/library.ts';
import { embedPage } from '#lib/pages/embed/page.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = stepEntries;

export const load: PageServerLoad = ({ params }) => {
	const edition = getEdition(params.lang);
	const known = stepEntries().some(({ chapter, step }) => chapter === params.chapter && step === params.step);
	if (!known) error(404, params.step);
	const step = findStep(edition, params.step);
	return embedPage(edition, { chapter: findChapter(edition, step.chapter), step });
};
