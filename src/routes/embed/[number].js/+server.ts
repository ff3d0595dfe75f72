import { error } from '@sveltejs/kit';
import { loaders } from '#lib/pages/embed/loader.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

/** All that were ever published: other people's pages hold them. */
export const entries: EntryGenerator = () =>
	Object.keys(loaders)
		.filter((name) => /^\d+$/.test(name))
		.map((number) => ({ number }));

/** A loader that other people's pages may use, word for word: its hash is theirs to check. */
export const GET: RequestHandler = ({ params }) => {
	const text = loaders[params.number];
	if (text === undefined) error(404);
	return new Response(text, { headers: { 'content-type': 'text/javascript; charset=utf-8' } });
};
