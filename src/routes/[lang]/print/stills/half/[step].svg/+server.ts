import { editionIn, stepEntries, stepOf } from '#lib/edition/library.ts';
import { stillFile } from '#lib/pages/print/still-file.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

/** All steps: a route on paper may hold any. */
export const entries: EntryGenerator = stepEntries;

/** Likewise a picture in ink, half as wide: beside another, or beside notes. */
export const GET: RequestHandler = async ({ params }) => {
	const edition = editionIn(params.lang);
	const svg = await stillFile(edition, stepOf(edition, params.step), edition.choices, {
		size: 'half',
		theme: 'encre'
	});
	return new Response(svg, { headers: { 'content-type': 'image/svg+xml' } });
};
