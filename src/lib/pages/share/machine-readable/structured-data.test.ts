import { story } from 'virtual:story';
import { describe, expect, it } from 'vitest';
import { createEdition } from '#lib/edition/edition.ts';
import { renderFeed } from './feed.ts';
import { createOEmbedResponse } from './oembed.ts';
import { structuredDataScript, stepStructuredData, storyStructuredData } from './structured-data.ts';

if (!story) throw new Error('The story has an error');
const edition = createEdition(story, 'fr');
const [, step] = edition.steps;
if (!step) throw new Error('The story has too few steps');
const SITE = 'https://example.org/ville/';

describe('storyStructuredData', () => {
	it('describes an article and a learning resource, with dates, licence and time', () => {
		expect(storyStructuredData(edition, '')).toMatchObject({
			'@type': ['Article', 'LearningResource'],
			headline: 'Douze minutes en ville sûre',
			inLanguage: 'fr',
			datePublished: story?.published,
			license: 'https://creativecommons.org/licenses/by-sa/4.0/',
			timeRequired: expect.stringMatching(/^PT\d+M$/) as string
		});
	});

	it('contains addresses only if the site knows its own', () => {
		const addresses = (data: object) => JSON.stringify(data).match(/https:\/\/example[^"]*/g) ?? [];
		expect(addresses(storyStructuredData(edition, ''))).toEqual([]);
		expect(addresses(storyStructuredData(edition, SITE))).toEqual(
			expect.arrayContaining([`${SITE}fr/`, `${SITE}og/fr/story.png`])
		);
		expect(addresses(stepStructuredData(edition, step, SITE))).toEqual(
			expect.arrayContaining([`${SITE}fr/step/${step.id}/`, `${SITE}og/fr/${step.id}.png`, `${SITE}fr/`])
		);
	});
});

describe('the publisher', () => {
	const site = {
		publisher: { name: 'The Gazette', url: 'https://gazette.example/' },
		contact: 'us@gazette.example'
	};
	const published = { ...edition, site };

	it('is named in structured data, oEmbed responses and the feed', () => {
		for (const data of [storyStructuredData(published, SITE), stepStructuredData(published, step, SITE)])
			expect(data).toMatchObject({
				publisher: { name: 'The Gazette' },
				author: { url: 'https://gazette.example/' }
			});
		expect(createOEmbedResponse(published, 'story', SITE)).toMatchObject({
			author_name: 'The Gazette',
			author_url: 'https://gazette.example/'
		});
		expect(renderFeed(published, SITE)).toContain(
			'<managingEditor>us@gazette.example (The Gazette)</managingEditor>'
		);
		expect(renderFeed(published, SITE)).toContain('>The Gazette</publisher>');
	});

	it('is left out if unknown', () => {
		expect(storyStructuredData(edition, SITE)).not.toHaveProperty('publisher');
		expect(createOEmbedResponse(edition, 'story', SITE)).not.toHaveProperty('author_name');
		expect(renderFeed(edition, SITE)).not.toMatch(/publisher>|managingEditor/);
	});
});

describe('structuredDataScript', () => {
	it('cannot be ended by its data', () => {
		const block = structuredDataScript({ headline: '</script><script>alert(1)</script>' });
		expect(block.match(/<\/script>/g)).toHaveLength(1);
		expect(JSON.parse(block.replace(/<\/?script[^>]*>/g, ''))).toEqual({
			headline: '</script><script>alert(1)</script>'
		});
	});
});
