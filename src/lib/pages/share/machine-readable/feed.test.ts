import { story } from 'virtual:story';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { createEdition } from '#lib/edition/edition.ts';
import { renderFeed } from './feed.ts';

if (!story) throw new Error('The story has an error');
const what = { fr: 'Le chiffre était <faux> & l’est resté.', en: 'The figure was <wrong> & stayed so.' };
const corrected = story.chapters[0]?.steps[0];
const shortStory = {
	...story,
	versions: [{ date: '2027-01-02', what }],
	corrections: [{ date: '2027-03-04', what, step: corrected?.id ?? '' }]
};
const parse = (xml: string) => new JSDOM(xml, { contentType: 'text/xml' }).window.document.documentElement;

describe('renderFeed', () => {
	it('is well-formed XML with corrections and versions, newest first, each with its own id', () => {
		const channel = parse(renderFeed(createEdition(shortStory, 'fr'), 'https://example.org/'));
		const items = [...channel.querySelectorAll('item')];
		const texts = (tag: string) => items.map((item) => item.querySelector(tag)?.textContent);
		expect(texts('guid')).toEqual(['fr/correction-2027-03-04', 'fr/version-2027-01-02']);
		expect(texts('title')[0]).toBe(`Correction\u00a0: ${corrected?.title['fr'] ?? ''}`);
		expect(texts('description')[0]).toBe(what.fr);
		expect(texts('pubDate')[0]).toBe('Thu, 04 Mar 2027 12:00:00 GMT');
		expect(texts('link')[0]).toBe('https://example.org/fr/sources/#correction-2027-03-04');
		expect(channel.querySelector('channel > link')?.textContent).toBe('https://example.org/fr/');
	});

	it('contains no absolute address if the site does not know its own', () => {
		expect(
			renderFeed(createEdition(shortStory, 'en'), '').replace('http://www.w3.org/2005/Atom', '')
		).not.toMatch(/https?:/);
	});
});
