import { pageFolders } from '#lib/edition/page-folders.ts';
import { pagesLeftOut } from '#lib/edition/pages.ts';
import type { Story } from '#lib/narrative/types.ts';
import { element, escapeXml } from './xml.ts';

/** Pages that are parts of others: search engines find what is in them elsewhere. */
const PARTS = /^(embed|present\/notes)(\/|$)/;

/** Paths of the pages that every language has, from the routes: `''`, `text/`, `step/cameras-walls/`. */
export function pagePaths(story: Story, routes?: string): string[] {
	const left = pagesLeftOut(story);
	const ids = {
		'[step]': story.chapters.flatMap((chapter) => chapter.steps.map(({ id }) => id)),
		'[chapter]': story.chapters.map(({ id }) => id)
	};
	return pageFolders(routes)
		.filter((path) => !PARTS.test(path) && !left.includes(path))
		.flatMap((path) => {
			const blank = path.includes('[step]') ? '[step]' : '[chapter]';
			return path.includes(blank) ? ids[blank].map((id) => path.replace(blank, id)) : [path];
		})
		.sort();
}

/** Every page of the site for search engines, each with its sisters in other languages. */
export function sitemap(story: Story, site: string, paths: readonly string[]): string {
	const languages = story.languages.map(({ id }) => id);
	const pages = paths.flatMap((path) => {
		const sisters = languages
			.map((lang) => {
				const address = escapeXml(`${site}${lang}/${path}`);
				return `<xhtml:link rel="alternate" hreflang="${lang}" href="${address}"/>`;
			})
			.join('');
		return languages.map((lang) => page(`${site}${lang}/${path}`, story.updated, sisters));
	});
	return [
		'<?xml version="1.0" encoding="utf-8"?>',
		'<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
		page(site, story.updated, ''),
		...pages,
		'</urlset>\n'
	].join('\n');
}

const page = (address: string, updated: string, sisters: string): string =>
	`<url>${element('loc', address)}${element('lastmod', updated)}${sisters}</url>`;

/** What robots may read: all of it. */
export const robots = (site: string): string =>
	`User-agent: *\nAllow: /\n${site && `\nSitemap: ${site}sitemap.xml\n`}`;
