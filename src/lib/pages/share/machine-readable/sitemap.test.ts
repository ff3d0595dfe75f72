import { story } from 'virtual:story';
import { describe, expect, it } from 'vitest';
import { listPagePaths, renderRobotsTxt, renderSitemap } from './sitemap.ts';

if (!story) throw new Error('The story has an error');
const ownStory = story;
const steps = ownStory.chapters.flatMap((chapter) => chapter.steps.map(({ id }) => id));

describe('listPagePaths', () => {
	it('lists every page, one for each step and chapter, without parts of other pages', () => {
		const paths = listPagePaths(ownStory);
		expect(paths).toEqual(
			expect.arrayContaining([
				...['', 'about/', 'accessibility/', 'method/', 'sources/', 'text/'],
				...steps.map((id) => `step/${id}/`),
				...ownStory.chapters.map(({ id }) => `chapter/${id}/`)
			])
		);
		expect(paths.filter((path) => /^embed|notes/.test(path))).toEqual([]);
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
