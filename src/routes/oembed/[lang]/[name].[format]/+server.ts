import { error, json } from '@sveltejs/kit';
import { getEdition, languageEntries } from '#lib/edition/library.ts';
import { answer, answerNames, answerXml } from '#lib/pages/share/oembed.ts';
import { site } from '#lib/pages/share/site.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';
/** oEmbed requires absolute addresses, so responses exist only if the site knows its own. */
export const entries: EntryGenerator = () =>
	site
		? languageEntries().flatMap(({ lang }) =>
				answerNames(getEdition(lang)).flatMap((name) =>
					['json', 'xml'].map((format) => ({ lang, name, format }))
				)
			)
		: [];

export const GET: RequestHandler = ({ params }) => {
	const given = answer(getEdition(params.lang), params.name, site);
	if (!given) error(404, params.name);
	if (params.format === 'json') return json(given);
	return new Response(answerXml(given), { headers: { 'content-type': 'text/xml; charset=utf-8' } });
};
