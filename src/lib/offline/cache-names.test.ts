import { describe, expect, it } from 'vitest';
import {
	isCacheable,
	filesToCache,
	languageOfCache,
	siteLanguages,
	storyAddressOf,
	cacheName,
	type SiteFiles
} from './cache-names.ts';

const site: SiteFiles = {
	base: '/sub',
	version: 'abc',
	pages: [
		'/sub/',
		'/sub/404/',
		'/sub/fr/',
		'/sub/fr/text/',
		'/sub/fr/story.json',
		'/sub/fr/embed/',
		'/sub/fr/embed/cameras/',
		'/sub/fr/step/cameras-count/',
		'/sub/fr/chapter/cameras/',
		'/sub/en/',
		'/sub/stills/fr/cameras-count.svg',
		'/sub/stills/en/cameras-count.svg',
		'/sub/narrative.json'
	],
	files: ['/sub/_client/assets/reading-1.js', '/sub/_client/manifest.json', '/sub/fonts/serif.woff2']
};

describe('what is cached', () => {
	it('is one language with its data, stills, scripts and fonts, and nothing made for other sites', () => {
		expect(filesToCache(site, 'fr')).toEqual([
			'/sub/',
			'/sub/fr/',
			'/sub/fr/text/',
			'/sub/fr/story.json',
			'/sub/stills/fr/cameras-count.svg',
			'/sub/_client/assets/reading-1.js',
			'/sub/fonts/serif.woff2'
		]);
	});

	it('is in a cache named after site, version and language', () => {
		const name = cacheName(site, 'fr');
		expect(languageOfCache(name, site)).toBe('fr');
		expect(languageOfCache(name, { base: '' })).toBeUndefined();
		expect(languageOfCache('somebody-else', site)).toBeUndefined();
		expect(cacheName({ ...site, version: 'abd' }, 'fr')).not.toBe(name);
	});

	it('answers requests from pages of the site, but not from frames', () => {
		const asked = (path: string) => isCacheable(new URL(path, 'https://a.org'), site, 'https://a.org');
		expect(asked('/sub/fr/?threshold=40#x')).toBe(true);
		expect(asked('/sub/fonts/serif.woff2')).toBe(true);
		expect(asked('/sub/fr/embed/cameras/')).toBe(false);
		expect(asked('/other/')).toBe(false);
		expect(asked('https://b.org/sub/fr/')).toBe(false);
	});

	it('redirects the page of a step or chapter to its place in the story, with its query', () => {
		const reading = (path: string) => storyAddressOf(new URL(path, 'https://a.org'), site, 'https://a.org');
		expect(reading('/sub/fr/step/cameras-count/?lens=40')).toBe(
			'https://a.org/sub/fr/?lens=40#cameras-count'
		);
		expect(reading('/sub/fr/chapter/cameras/')).toBe('https://a.org/sub/fr/#chapter-cameras');
		for (const path of ['/sub/fr/', '/fr/step/cameras-count/', 'https://b.org/sub/fr/step/a/'])
			expect(reading(path), path).toBeUndefined();
	});

	it('includes the languages of the site', () => {
		expect(siteLanguages(site)).toEqual(['fr', 'en']);
	});
});
