import {
	chapterEntries,
	findChapter,
	getEdition,
	languageEntries,
	stepEntries,
	findStep
} from '#lib/edition/library.ts';
import { sharingPicture, type Shown } from '#lib/pages/share/picture/picture.ts';
import { WHOLE } from '#lib/pages/share/site.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const entries: EntryGenerator = () => [
	...languageEntries().map(({ lang }) => ({ lang, name: WHOLE })),
	...chapterEntries().map(({ lang, chapter }) => ({ lang, name: chapter })),
	...stepEntries().map(({ lang, step }) => ({ lang, name: step }))
];

/** The sharing picture of a step, of a chapter, or of the story. */
export const GET: RequestHandler = async ({ params: { lang, name } }) => {
	const edition = getEdition(lang);
	const named = (): Shown => {
		if (name === WHOLE) return undefined;
		if (chapterEntries().some(({ chapter }) => chapter === name))
			return { chapter: findChapter(edition, name) };
		return { step: findStep(edition, name) };
	};
	return new Response(await sharingPicture(edition, named()), { headers: { 'content-type': 'image/png' } });
};
