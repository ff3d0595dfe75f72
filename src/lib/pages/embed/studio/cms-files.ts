/** Configuration files for content management systems. */
import { fileName } from '#lib/edition/addresses/pages.ts';
import type { Lang } from '#lib/narrative/types/story.ts';
import type { Edition } from '#lib/edition/edition.ts';
import { EMBED_HEIGHT } from '../heights.ts';

/**
 * Stands for the address of the site if the build does not know it. The page on embedding replaces it by the real one.
 */
export const PLACEHOLDER_SITE = 'https://example.org/';

/**
 * Returns the YAML file that makes this site a provider in Drupal's module oEmbed Providers. Each chapter has its own
 * endpoint, because oEmbed answers are static files.
 * @param site absolute address of the site's root, with a trailing slash
 */
export function drupalProvider({ story, lang }: Edition, site: string): string {
	const quote = (text: string): string => `'${text.replaceAll("'", "''")}'`;
	const endpoints = story.chapters.map(({ id }) =>
		[
			`  - schemes: [${quote(`${site}${lang}/embed/${id}/*`)}]`,
			`    url: ${quote(`${site}oembed/${lang}/${id}.json`)}`,
			'    discovery: true',
			'    formats: { json: true, xml: false }'
		].join('\n')
	);
	const name = `${machineName(story, lang)}_${lang}`;
	return [
		`# oembed_providers.provider.${name}.yml`,
		`id: ${name}`,
		`label: ${quote(story.title[lang] ?? '')}`,
		`provider_url: ${quote(site)}`,
		'endpoints:',
		...endpoints
	].join('\n');
}

/** Returns the story's name in a language as Drupal writes ids: lower-case words joined by underscores. */
export const machineName = (story: Edition['story'], lang: Lang): string =>
	fileName(story, lang).replaceAll('-', '_');

/**
 * Returns a template for SPIP, which embeds the chapter that an article names.
 * @param site absolute address of the site's root, with a trailing slash
 */
export function spipTemplate({ story, lang }: Edition, site: string): string {
	const title = (story.title[lang] ?? '').replaceAll('"', '&quot;');
	return `<iframe src="${site}${lang}/embed/#ENV{chapitre}/" title="${title}" width="100%" height="${EMBED_HEIGHT.chapter}" frameborder="0" loading="lazy"></iframe>`;
}
