import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { EMBED_HEIGHT } from '../heights.ts';
import {
	SNIPPET_FORMS,
	frameAddress,
	frameHeight,
	frameQuery,
	availableForms,
	requiredPolicy,
	writeSnippet,
	type SnippetOptions,
	type EmbedPart
} from './snippets.ts';

const chapter: EmbedPart = {
	kind: 'chapter',
	id: 'cameras',
	path: 'cameras/',
	page: '#cameras-count',
	title: 'Voir',
	frame: 'Scènes <b>"interactives"</b> & autres : Voir',
	picture: 'cameras-count',
	alt: 'Combien de "caméras" ?',
	label: 'Faits réels'
};
const step: EmbedPart = {
	...chapter,
	kind: 'step',
	id: 'cameras-walls',
	path: 'cameras/cameras-walls/',
	page: 'step/cameras-walls/',
	picture: 'cameras-walls'
};
const choice: SnippetOptions = {
	site: 'https://example.org/sub/',
	lang: 'fr',
	part: chapter,
	query: '?theme=dark&controls=0',
	height: EMBED_HEIGHT.chapter,
	credit: '« Douze minutes », par ses auteurs <contact>',
	loader: 'embed/9.js',
	integrity: 'sha384-abc',
	enlarge: { text: 'Agrandir' }
};
const parse = (html: string) => new JSDOM(html).window.document;

describe('snippet', () => {
	it('gives an iframe that works without a script', () => {
		const frame = parse(writeSnippet('plain', choice)).querySelector('iframe');
		expect(frame?.getAttribute('src')).toBe(
			'https://example.org/sub/fr/embed/cameras/?theme=dark&controls=0'
		);
		expect(frame?.getAttribute('title')).toBe(chapter.frame);
		expect(frame?.getAttribute('height')).toBe(String(EMBED_HEIGHT.chapter));
		expect(frame?.getAttribute('loading')).toBe('lazy');
		expect(frame?.hasAttribute('style')).toBe(false);
	});

	it('contains the iframe beside the script, which may be blocked', () => {
		const page = parse(writeSnippet('script', choice));
		expect(page.querySelector('iframe')?.outerHTML).toBe(
			parse(writeSnippet('plain', choice)).querySelector('iframe')?.outerHTML
		);
		const script = page.querySelector('script');
		expect(script?.getAttribute('src')).toBe('https://example.org/sub/embed/9.js');
		expect(script?.getAttribute('integrity')).toBe('sha384-abc');
		expect(script?.getAttribute('crossorigin')).toBe('anonymous');
		expect(script?.textContent).toBe('');
	});

	it('gives a still in three formats, with basis and credit', () => {
		const page = parse(writeSnippet('still', choice));
		const files = [...page.querySelectorAll('source')].map((source) => source.srcset);
		expect(files).toEqual(
			['tall/cameras-count', 'cameras-count'].map((name) => `https://example.org/sub/stills/fr/${name}.svg`)
		);
		expect(page.querySelector('img')?.getAttribute('src')).toMatch(/\.png$/);
		expect(page.querySelector('figcaption')?.textContent).toBe(`${chapter.label} · ${choice.credit}`);
	});

	it('gives AMP a sandbox, a placeholder and an overflow button', () => {
		const frame = parse(writeSnippet('amp', choice)).querySelector('amp-iframe');
		expect(frame?.getAttribute('sandbox')?.split(' ').sort()).toEqual([
			'allow-popups',
			'allow-popups-to-escape-sandbox',
			'allow-scripts'
		]);
		expect(frame?.hasAttribute('resizable')).toBe(true);
		// Without `object-fit`, AMP stretches pictures that fill their box.
		expect(frame?.querySelector('amp-img[placeholder]')?.getAttribute('object-fit')).toBe('contain');
		expect(frame?.querySelector('[overflow]')?.textContent).toBe('Agrandir');
	});

	it('gives the address of the page for a step, and of the frame for a chapter', () => {
		expect(writeSnippet('address', { ...choice, part: step })).toBe(
			'https://example.org/sub/fr/step/cameras-walls/'
		);
		expect(writeSnippet('address', choice)).toBe(frameAddress(choice));
	});

	it('has language attributes, because the host page may be in any language', () => {
		for (const form of ['plain', 'script', 'amp', 'still'] as const) {
			const [outer] = parse(writeSnippet(form, choice)).body.children;
			expect([form, outer?.getAttribute('lang'), outer?.hasAttribute('dir')]).toEqual([form, 'fr', false]);
			const arabic = parse(writeSnippet(form, { ...choice, lang: 'ar', dir: 'rtl' })).body.children[0];
			expect([form, arabic?.getAttribute('dir')]).toEqual([form, 'rtl']);
		}
		const english = { text: 'Enlarge', lang: 'en' };
		const button = parse(writeSnippet('amp', { ...choice, lang: 'ar', enlarge: english })).querySelector(
			'[overflow]'
		);
		expect(button?.getAttribute('lang')).toBe('en');
	});

	it('escapes all text of the story in attributes', () => {
		for (const form of SNIPPET_FORMS) {
			const page = parse(writeSnippet(form, choice));
			expect(page.querySelectorAll('b, contact'), form).toHaveLength(0);
			for (const element of page.querySelectorAll('*'))
				for (const { name, value } of element.attributes)
					expect(`${name}=${value}`, form).not.toMatch(/^(?:on|style=)/);
		}
	});
});

describe('offers', () => {
	it('includes every form if the site’s address is known', () => {
		expect(availableForms('https://example.org/sub/', true)).toEqual({ forms: SNIPPET_FORMS, cautions: [] });
	});

	it('excludes forms that cannot work, with a warning', () => {
		const { forms: unknown, cautions } = availableForms('https://example.org/', false);
		expect([unknown, cautions]).toEqual([SNIPPET_FORMS.filter((form) => form !== 'address'), ['oembed']]);
		const here = availableForms('http://localhost:4173/', false);
		expect([here.forms, here.cautions]).toEqual([
			['plain', 'script', 'still'],
			['oembed', 'amp', 'local']
		]);
		expect(availableForms('http://example.org/', true).cautions).toEqual(['amp', 'http']);
		expect(availableForms('https://…/', false).forms).toEqual(unknown);
	});
});

describe('policyFor', () => {
	it('names the site and the directives', () => {
		expect(requiredPolicy('plain', choice.site)).toBe('frame-src https://example.org');
		expect(requiredPolicy('script', choice.site)).toContain('script-src https://example.org');
		expect(requiredPolicy('still', choice.site)).toBe('img-src https://example.org');
		expect(requiredPolicy('amp', choice.site)).toBeUndefined();
	});
});

describe('frameHeight', () => {
	it('is the default, and more the longer the texts of the host are', () => {
		const none = { headline: '', line: '', signature: '' };
		expect(frameHeight('chapter', none)).toBe(EMBED_HEIGHT.chapter);
		const heights = [1, 40, 90].map((length) =>
			frameHeight('chapter', { ...none, headline: 'a'.repeat(length) })
		);
		expect(heights).toEqual([...new Set(heights)].sort((a, b) => a - b));
		expect(heights[0]).toBeGreaterThan(EMBED_HEIGHT.chapter);
	});
});

describe('frameQuery', () => {
	it('contains only what differs from the defaults', () => {
		expect(frameQuery({ theme: 'auto', controls: true, kept: '' })).toBe('');
		expect(frameQuery({ theme: 'dark', controls: false, kept: '?lens=40' })).toBe(
			'?lens=40&theme=dark&controls=0'
		);
		const text = { headline: 'A & B', line: '', signature: 'Us, today' };
		const all = {
			theme: 'auto',
			controls: true,
			guesses: false,
			kept: '',
			step: 'a',
			keyframe: 2,
			accent: '#b8341b'
		};
		expect(frameQuery({ ...all, text })).toBe(
			'?step=a&keyframe=2&accent=b8341b&guesses=0&headline=A+%26+B&signature=Us%2C+today'
		);
	});
});
