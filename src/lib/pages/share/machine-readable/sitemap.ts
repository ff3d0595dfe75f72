import { sitePages } from '#lib/edition/addresses/pages.ts';
import type { Story } from '#lib/narrative/types/story.ts';
import { xmlElement, escapeXml } from './xml.ts';

/**
 * Returns the paths of the pages to list in the sitemap, below the folder of a language: `''`, `text/`,
 * `step/cameras-walls/`. They are the same in every language. Frames and the presenter window are left out, because
 * search engines find their contents on other pages.
 */
export const listPagePaths = (story: Story): string[] =>
	[
		...sitePages(story).map(({ path }) => path),
		...story.chapters.flatMap(({ id, steps }) => [
			`chapter/${id}/`,
			...steps.map((step) => `step/${step.id}/`)
		])
	].sort();

/**
 * Renders the sitemap: the site root, and every page in each language with links to its other languages. Specification:
 * https://www.sitemaps.org/protocol.html
 * @param site absolute address of the site root with a final slash
 * @param paths paths of the pages below the folder of a language
 */
export function renderSitemap(story: Story, site: string, paths: readonly string[]): string {
	const languages = story.languages.map(({ id }) => id);
	const pages = paths.flatMap((path) => {
		const alternates = languages
			.map((lang) => {
				const address = escapeXml(`${site}${lang}/${path}`);
				return `<xhtml:link rel="alternate" hreflang="${lang}" href="${address}"/>`;
			})
			.join('');
		return languages.map((lang) => page(`${site}${lang}/${path}`, story.updated, alternates));
	});
	return [
		'<?xml version="1.0" encoding="utf-8"?>',
		'<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
		page(site, story.updated, ''),
		...pages,
		'</urlset>\n'
	].join('\n');
}

const page = (address: string, updated: string, alternates: string): string =>
	`<url>${xmlElement('loc', address)}${xmlElement('lastmod', updated)}${alternates}</url>`;

/**
 * Renders robots.txt, which allows everything.
 * @param site absolute address of the site root with a final slash; if empty, the sitemap is not named
 */
export const renderRobotsTxt = (site: string): string =>
	`User-agent: *\nAllow: /\n${site && `\nSitemap: ${site}sitemap.xml\n`}`;
