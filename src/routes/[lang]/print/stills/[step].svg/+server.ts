import { error } from '@sveltejs/kit';
import { editionIn, languageEntries, stepOf, theStory } from '#lib/edition/library.ts';
import { hasSheets } from '#lib/edition/pages.ts';
import { stillFile } from '#lib/pages/print/still-file.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

/** The steps whose picture is on a sheet: one for each chapter, its first where there is no lesson, and those asked about. */
const pictures = (): string[] => [
	...new Set(
		theStory().chapters.flatMap(({ class: lesson, steps }) => [
			...[lesson?.picture ?? steps[0]?.id ?? []].flat(),
			...(lesson?.pictured ?? []).map(({ step }) => step)
		])
	)
];

export const entries: EntryGenerator = () =>
	hasSheets(theStory())
		? languageEntries().flatMap(({ lang }) => pictures().map((step) => ({ lang, step })))
		: [];

/** A picture in ink, for the photocopier; what it asks is not answered in it. */
export const GET: RequestHandler = async ({ params }) => {
	if (!pictures().includes(params.step)) error(404, params.step);
	const edition = editionIn(params.lang);
	const svg = await stillFile(edition, stepOf(edition, params.step), edition.choices, { theme: 'encre' });
	return new Response(svg, { headers: { 'content-type': 'image/svg+xml' } });
};
