import { error, json } from '@sveltejs/kit';
import { getEdition, languageEntries } from '#lib/edition/library.ts';
import {
	createOEmbedResponse,
	oEmbedNames,
	formatOEmbedXml
} from '#lib/pages/share/machine-readable/oembed.ts';
import { siteRoot } from '#lib/pages/share/site-root.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';
/** oEmbed requires absolute addresses, so responses exist only if the site knows its own. */
export const entries: EntryGenerator = () =>
	siteRoot
		? languageEntries().flatMap(({ lang }) =>
				oEmbedNames(getEdition(lang)).flatMap((name) =>
					['json', 'xml'].map((format) => ({ lang, name, format }))
				)
			)
		: [];

export const GET: RequestHandler = ({ params }) => {
	const given = createOEmbedResponse(getEdition(params.lang), params.name, siteRoot);
	if (!given) error(404, params.name);
	if (params.format === 'json') return json(given);
	return new Response(formatOEmbedXml(given), { headers: { 'content-type': 'text/xml; charset=utf-8' } });
};
