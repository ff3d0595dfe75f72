import { editionIn, stepEntries, stepOf } from '#lib/edition/library.ts';
import { stillFile } from '#lib/pages/print/still-file.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const entries: EntryGenerator = stepEntries;

/** The still for narrow figures: a telephone's, and those of a page that is enlarged. */
export const GET: RequestHandler = async ({ params }) => {
	const edition = editionIn(params.lang);
	const svg = await stillFile(edition, stepOf(edition, params.step), undefined, { size: 'narrow' });
	return new Response(svg, { headers: { 'content-type': 'image/svg+xml' } });
};
