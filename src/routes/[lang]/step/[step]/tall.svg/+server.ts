import { error } from '@sveltejs/kit';
import { askingEntries, editionIn, stepOf } from '#lib/edition/library.ts';
import { stillFile } from '#lib/pages/print/still-file.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';
export const entries: EntryGenerator = askingEntries;

/** The picture of a question without its answer, for telephones: its page on a wall has the wide one. */
export const GET: RequestHandler = async ({ params }) => {
	const edition = editionIn(params.lang);
	const step = stepOf(edition, params.step);
	if (!step.guess) error(404, params.step);
	const svg = await stillFile(edition, step, edition.choices, { size: 'narrow' });
	return new Response(svg, { headers: { 'content-type': 'image/svg+xml' } });
};
