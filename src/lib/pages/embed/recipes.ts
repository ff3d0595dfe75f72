/** Files for systems that want one. */
import { fileName } from '#lib/edition/file-name.ts';
import type { Lang } from '#lib/narrative/types.ts';
import type { Edition } from '#lib/edition/edition.ts';
import { EMBED_HEIGHT } from './heights.ts';

/** Where the site stands as long as nobody said where. The page on embedding puts the real one in its place. */
export const SOMEWHERE = 'https://example.org/';

/**
 * A provider for Drupal's module oEmbed Providers: its configuration, ready to be imported. Answers are files, one a
 * chapter, so each chapter is an endpoint of its own; the label is the name that the answers give.
 * @param site absolute address of the site's root, with a slash at its end
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
	const name = `${systemName(story, lang)}_${lang}`;
	return [
		`# oembed_providers.provider.${name}.yml`,
		`id: ${name}`,
		`label: ${quote(story.title[lang] ?? '')}`,
		`provider_url: ${quote(site)}`,
		'endpoints:',
		...endpoints
	].join('\n');
}

/** The story's name as such systems take it. */
export const systemName = (story: Edition['story'], lang: Lang): string =>
	fileName(story, lang).replaceAll('-', '_');

/** A model for SPIP that shows the chapter which the article names. */
export function spipModel({ story, lang }: Edition, site: string): string {
	const title = (story.title[lang] ?? '').replaceAll('"', '&quot;');
	return `<iframe src="${site}${lang}/embed/#ENV{chapitre}/" title="${title}" width="100%" height="${EMBED_HEIGHT.chapter}" frameborder="0" loading="lazy"></iframe>`;
}
