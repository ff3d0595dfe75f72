import { error } from '@sveltejs/kit';
import { siteFiles } from '#lib/site-files.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

const CONTENT_TYPES: Readonly<Record<string, string>> = {
	js: 'text/javascript; charset=utf-8',
	json: 'application/json',
	odt: 'application/vnd.oasis.opendocument.text',
	png: 'image/png',
	svg: 'image/svg+xml',
	xml: 'text/xml; charset=utf-8'
};

export const entries: EntryGenerator = () => Object.keys(siteFiles()).map((file) => ({ file }));

export const GET: RequestHandler = async ({ params: { file } }) => {
	const content = siteFiles()[file];
	if (!content) error(404, file);
	const type = CONTENT_TYPES[file.replace(/^.*\./, '')] ?? 'text/plain; charset=utf-8';
	return new Response(await content(), { headers: { 'content-type': type } });
};
