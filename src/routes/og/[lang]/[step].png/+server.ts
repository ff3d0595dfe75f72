import { editionIn, languageEntries, stepEntries, stepOf } from '#lib/edition/library.ts';
import { sharingPicture } from '#lib/pages/share/picture/picture.ts';
import { WHOLE } from '#lib/pages/share/site.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const entries: EntryGenerator = () => [
	...languageEntries().map(({ lang }) => ({ lang, step: WHOLE })),
	...stepEntries()
];

/** The picture that networks show beside a link: of a step, or of the story. */
export const GET: RequestHandler = async ({ params }) => {
	const edition = editionIn(params.lang);
	const step = params.step === WHOLE ? undefined : stepOf(edition, params.step);
	return new Response(await sharingPicture(edition, step), { headers: { 'content-type': 'image/png' } });
};
