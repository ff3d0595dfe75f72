import { error } from '@sveltejs/kit';
import {
	chapterEntries,
	findChapter,
	findStep,
	getEdition,
	languageEntries,
	stepEntries
} from '#lib/edition/library.ts';
import { embedPage } from '#lib/pages/embed/page.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => [...languageEntries(), ...chapterEntries(), ...stepEntries()];

/** The frame of the story, of a chapter, or of a step. */
export const load: PageServerLoad = ({ params: { lang, chapter, step: id } }) => {
	const edition = getEdition(lang);
	if (chapter === undefined) return embedPage(edition, {});
	if (id === undefined) return embedPage(edition, { chapter: findChapter(edition, chapter) });
	if (!stepEntries().some((known) => known.chapter === chapter && known.step === id)) error(404, id);
	const step = findStep(edition, id);
	return embedPage(edition, { chapter: findChapter(edition, step.chapter), step });
};
