import {
	chapterEntries,
	findChapter,
	getEdition,
	languageEntries,
	stepEntries,
	findStep
} from '#lib/edition/library.ts';
import { renderSharingPicture, type CardSubject } from '#lib/pages/share/picture/sharing-picture.ts';
import { WHOLE_STORY } from '#lib/pages/share/site-root.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const entries: EntryGenerator = () => [
	...languageEntries().map(({ lang }) => ({ lang, name: WHOLE_STORY })),
	...chapterEntries().map(({ lang, chapter }) => ({ lang, name: chapter })),
	...stepEntries().map(({ lang, step }) => ({ lang, name: step }))
];

/** The sharing picture of a step, of a chapter, or of the story. */
export const GET: RequestHandler = async ({ params: { lang, name } }) => {
	const edition = getEdition(lang);
	const named = (): CardSubject => {
		if (name === WHOLE_STORY) return undefined;
		if (chapterEntries().some(({ chapter }) => chapter === name))
			return { chapter: findChapter(edition, name) };
		return { step: findStep(edition, name) };
	};
	return new Response(await renderSharingPicture(edition, named()), {
		headers: { 'content-type': 'image/png' }
	});
};
