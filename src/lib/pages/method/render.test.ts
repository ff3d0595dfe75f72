import { story } from 'virtual:story';
import { describe, expect, it } from 'vitest';
import { createEdition } from '#lib/edition/edition.ts';
import { mergeDistinct } from './blanks.ts';
import { modelConstants } from './constants.ts';
import { renderMethodPage } from './render.ts';

if (!story) throw new Error('The story has an error');
const shownText = story;
const pages = shownText.languages.map(({ id }) => ({
	lang: id,
	html: renderMethodPage(createEdition(shownText, id)).html
}));
const plain = (html: string) => html.replace(/<[^>]*>/g, '').replace(/[\s\u00a0\u202f]+/g, ' ');

describe.each(pages)('the method page, in $lang', ({ lang, html }) => {
	it('states the lens used to choose the best positions, even if the story has a setting “angle”', () => {
		expect(shownText.settings.find(({ id }) => id === 'angle')?.default).not.toBe(
			modelConstants['placed-angle']
		);
		expect(plain(html)).toContain(lang === 'fr' ? '1 920 pixels et 90°' : '1,920 pixels and 90°');
	});

	it('fills in all blanks', () => {
		expect(plain(html).match(/\{[\w-]+\}/g)).toBeNull();
	});

	it('states one reading speed', () => {
		const speeds = plain(html).match(/\d+ (?:par minute|mots par minute|a minute|words a minute)/g) ?? [];
		expect(new Set(speeds.map((text) => Number.parseInt(text))).size).toBe(1);
	});

	it('gives every table a unique name', () => {
		const tables = [...html.matchAll(/<table[^>]*>\s*(<caption[^>]*>.*?<\/caption>)?/gs)];
		const captions = tables.map(([, caption = '']) => plain(caption).trim());
		expect(captions).not.toContain('');
		expect(new Set(captions).size).toBe(captions.length);
	});
});

it('rejects two values with the same name', () => {
	expect(mergeDistinct({ angle: 90 }, { 'setting-angle': 3 })).toEqual({ angle: 90, 'setting-angle': 3 });
	expect(() => mergeDistinct({ angle: 90 }, { angle: 3 })).toThrow('“angle”');
});
