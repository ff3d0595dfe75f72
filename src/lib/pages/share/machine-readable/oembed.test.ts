import { story } from 'virtual:story';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { createEdition } from '#lib/edition/edition.ts';
import { createOEmbedResponse, oEmbedNames, formatOEmbedXml } from './oembed.ts';

if (!story) throw new Error('The story has an error');
const shownText = story;
const editions = shownText.languages.map(({ id }) => createEdition(shownText, id));
const SITE = 'https://example.org/ville/';

/**
 * What WordPress keeps of a response from an unknown site:
 * https://developer.wordpress.org/reference/functions/wp_filter_oembed_result/
 */
const WORDPRESS = /^(<blockquote>.*?<\/blockquote>)?(<iframe.*?><\/iframe>)$/s;
const KEPT = ['src', 'width', 'height', 'frameborder', 'title'];

describe.each(editions)('oEmbed responses in $lang', (edition) => {
	it.each(oEmbedNames(edition))('%s: are rich, and survive the filter of WordPress', (name) => {
		const given = createOEmbedResponse(edition, name, SITE);
		if (!given) throw new Error('No answer');
		expect(given).toMatchObject({ version: '1.0', type: 'rich' });
		expect(given.height).toBeGreaterThanOrEqual(200);
		expect(given.height).toBeLessThanOrEqual(1000);
		expect(given.html).toMatch(WORDPRESS);
		const frame = JSDOM.fragment(given.html).querySelector('iframe');
		for (const name of KEPT) expect(frame?.hasAttribute(name), name).toBe(true);
		expect(frame?.src).toMatch(new RegExp(`^${SITE}${edition.lang}/embed/`));
		// It fits a column of 300 px without CSS for frames.
		expect(frame?.getAttribute('width')).toBe('100%');
		expect(frame?.title).not.toMatch(/[{}]|share\./);
		expect(Number(frame?.height)).toBe(given.height);
		expect(given.thumbnail_url).toMatch(/\/og\/.*\.png$/);
	});

	it('have the same content as XML', () => {
		const given = createOEmbedResponse(edition, edition.steps[0]?.id ?? '', SITE);
		if (!given) throw new Error('No answer');
		const root = new JSDOM(formatOEmbedXml(given), { contentType: 'text/xml' }).window.document
			.documentElement;
		expect(root.nodeName).toBe('oembed');
		const said = Object.fromEntries(
			[...root.children].map(({ nodeName, textContent }) => [nodeName, textContent])
		);
		expect(said).toEqual(
			Object.fromEntries(Object.entries(given).map(([key, value]) => [key, String(value)]))
		);
	});

	it('have unique names, and an unknown name has none', () => {
		const names = oEmbedNames(edition);
		expect(new Set(names).size).toBe(names.length);
		expect(createOEmbedResponse(edition, 'nowhere', SITE)).toBeUndefined();
	});
});

it('the response for a chapter links to its page, as that for a step does', () => {
	const [edition] = editions;
	if (!edition) throw new Error('The story has no language');
	const link = (name: string) =>
		JSDOM.fragment(createOEmbedResponse(edition, name, SITE)?.html ?? '').querySelector('a')?.href;
	for (const { id, steps } of shownText.chapters) {
		expect(link(id)).toBe(`${SITE}fr/chapter/${id}/`);
		for (const step of steps) expect(link(step.id)).toBe(`${SITE}fr/step/${step.id}/`);
	}
	expect(link('story')).toBe(`${SITE}fr/`);
});
