import { error } from '@sveltejs/kit';
import { loaders } from '#lib/pages/embed/loader.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

/** All published loaders with a number: other sites may still use any. */
export const entries: EntryGenerator = () =>
	Object.keys(loaders)
		.filter((name) => /^\d+$/.test(name))
		.map((number) => ({ number }));

/** A loader as it was published: other sites check its hash. */
export const GET: RequestHandler = ({ params }) => {
	const text = loaders[params.number];
	if (text === undefined) error(404);
	return new Response(text, { headers: { 'content-type': 'text/javascript; charset=utf-8' } });
};
