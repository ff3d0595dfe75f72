import { pageRoutePaths } from '#lib/edition/addresses/page-route-paths.ts';
import { omittedPages } from '#lib/edition/addresses/pages.ts';
import type { Story } from '#lib/narrative/types/story.ts';
import { xmlElement, escapeXml } from './xml.ts';

/** Pages whose contents search engines find on other pages. */
const EXCLUDED = /^(embed|present\/notes)(\/|$)/;

/**
 * Returns the paths of the pages that every language has, from the routes: `''`, `text/`, `step/cameras-walls/`.
 * @param routes folder of the routes, for tests
 */
export function listPagePaths(story: Story, routes?: string): string[] {
	const leftOut = omittedPages(story);
	const ids = {
		'[step]': story.chapters.flatMap((chapter) => chapter.steps.map(({ id }) => id)),
		'[chapter]': story.chapters.map(({ id }) => id)
	};
	return pageRoutePaths(routes)
		.filter((path) => !EXCLUDED.test(path) && !leftOut.includes(path))
		.flatMap((path) => {
			const blank = path.includes('[step]') ? '[step]' : '[chapter]';
			return path.includes(blank) ? ids[blank].map((id) => path.replace(blank, id)) : [path];
		})
		.sort();
}

/**
 * Renders the sitemap: every page in each language, with its alternatives in other languages. Specification:
 * https://www.sitemaps.org/protocol.html
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

/** Renders robots.txt, which allows everything. */
export const renderRobotsTxt = (site: string): string =>
	`User-agent: *\nAllow: /\n${site && `\nSitemap: ${site}sitemap.xml\n`}`;
