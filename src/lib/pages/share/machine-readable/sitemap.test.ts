import { story } from 'virtual:story';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { listPagePaths, renderRobotsTxt, renderSitemap } from './sitemap.ts';

if (!story) throw new Error('The story has an error');
const ownStory = story;
const steps = ownStory.chapters.flatMap((chapter) => chapter.steps.map(({ id }) => id));
const routes = mkdtempSync(join(tmpdir(), 'routes-'));
for (const file of [
	'+page.svelte',
	'+layout.server.ts',
	'text/+page.svelte',
	'feed.xml/+server.ts',
	'step/[step]/+page.svelte',
	'chapter/[chapter]/+page.svelte',
	'embed/+page.svelte',
	'embed/[chapter]/+page.svelte',
	'about/embed/+page.svelte',
	'present/+page.svelte',
	'present/notes/+page.svelte'
]) {
	mkdirSync(dirname(join(routes, file)), { recursive: true });
	writeFileSync(join(routes, file), '');
}
afterAll(() => rmSync(routes, { recursive: true }));

describe('listPagePaths', () => {
	it('lists every page, one for each step and chapter, without parts of other pages', () => {
		expect(listPagePaths(ownStory, routes)).toEqual(
			[
				...['', 'about/embed/', 'present/', 'text/'],
				...steps.map((id) => `step/${id}/`),
				...ownStory.chapters.map(({ id }) => `chapter/${id}/`)
			].sort()
		);
	});

	it('lists the pages of this site', () => {
		expect(listPagePaths(ownStory)).toEqual(
			expect.arrayContaining(['', 'about/', 'accessibility/', 'method/', 'sources/', 'text/'])
		);
	});
});

describe('renderSitemap', () => {
	it('lists each page in each language, with its alternatives', () => {
		const xml = renderSitemap(ownStory, 'https://example.org/', ['', 'text/']);
		const found = [...xml.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address]) => address);
		expect(found).toEqual([
			'https://example.org/',
			...['fr/', 'en/', 'fr/text/', 'en/text/'].map((path) => `https://example.org/${path}`)
		]);
		expect(xml.match(/hreflang="fr" href="https:\/\/example\.org\/fr\/text\/"/g)).toHaveLength(2);
	});
});

describe('renderRobotsTxt', () => {
	it('allows everything, and names the sitemap if there is one', () => {
		expect(renderRobotsTxt('')).toBe('User-agent: *\nAllow: /\n');
		expect(renderRobotsTxt('https://example.org/')).toContain('Sitemap: https://example.org/sitemap.xml');
	});
});
