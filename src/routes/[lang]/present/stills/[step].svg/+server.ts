import { error } from '@sveltejs/kit';
import { editionIn, stepEntries, stepOf, theStory } from '#lib/edition/library.ts';
import { stillFile } from '#lib/pages/print/still-file.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

/** Only steps that ask something. */
export const entries: EntryGenerator = () => {
	const steps = theStory().chapters.flatMap((chapter) => chapter.steps);
	const asking = new Set(steps.filter(({ guess }) => guess).map(({ id }) => id));
	return stepEntries().filter(({ step }) => asking.has(step));
};

/** The picture of a step whose question nobody has answered yet: the one on the wall must not give it away. */
export const GET: RequestHandler = async ({ params }) => {
	const edition = editionIn(params.lang);
	const step = stepOf(edition, params.step);
	if (!step.guess) error(404, params.step);
	const svg = await stillFile(edition, step, edition.choices);
	return new Response(svg, { headers: { 'content-type': 'image/svg+xml' } });
};
