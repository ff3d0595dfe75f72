import { editionIn, stepEntries, stepOf } from '#lib/edition/library.ts';
import { stillFile } from '#lib/pages/print/still-file.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

/** All steps: sheets show some of them, and whoever writes sheets of her own may want any. */
export const entries: EntryGenerator = stepEntries;

/** A picture in ink, for the photocopier; what it asks is not answered in it. */
export const GET: RequestHandler = async ({ params }) => {
	const edition = editionIn(params.lang);
	const svg = await stillFile(edition, stepOf(edition, params.step), edition.choices, {
		size: 'sheet',
		theme: 'encre'
	});
	return new Response(svg, { headers: { 'content-type': 'image/svg+xml' } });
};
