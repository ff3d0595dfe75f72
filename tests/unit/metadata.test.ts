/** Metadata of every step and chapter, as read by programs that know only Open Graph or only oEmbed. */
import { story } from 'virtual:story';
import { extract } from '@extractus/oembed-extractor';
import openGraph from 'open-graph-scraper';
import { render } from 'svelte/server';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { createEdition } from '#lib/edition/edition.ts';
import { sample } from '../random.ts';

const SITE = 'https://example.org/ville/';
vi.stubEnv('SITE_ORIGIN', SITE);
afterAll(() => vi.unstubAllEnvs());
const { default: Head } = await import('#lib/pages/read/Head.svelte');
const { createOEmbedResponse } = await import('#lib/pages/share/machine-readable/oembed.ts');
const { renderStepPage } = await import('#lib/pages/share/pages/step-page.ts');
const { renderChapterPage } = await import('#lib/pages/share/pages/chapter-page.ts');

if (!story) throw new Error('The story holds a mistake');
const typedStory = story;
const editions = typedStory.languages.map(({ id }) => createEdition(typedStory, id));

describe.each(editions)('in $lang', (edition) => {
	const { lang, story } = edition;
	/** The site as a program sees it: pages with their heads, and oEmbed answers. */
	const pages = new Map<string, string>();
	const get = (address: string): Promise<Response> => {
		const [, name] = /\/oembed\/\w+\/([\w-]+)\.json/.exec(address) ?? [];
		if (name) return Promise.resolve(Response.json(createOEmbedResponse(edition, name, SITE)));
		return Promise.resolve(new Response(pages.get(address.slice(SITE.length)) ?? '', { status: 200 }));
	};
	const readOembed = async (what: (typeof shared)[number]) => {
		const page =
			'step' in what ? await renderStepPage(edition, what.step) : renderChapterPage(edition, what.chapter);
		const siteName = story.title[lang] ?? '';
		const { head } = render(Head, {
			props: { ...page, lang, languages: story.languages, siteName, locale: edition.locale }
		});
		const html = `<!doctype html><html lang="${lang}"><head>${head}</head><body></body></html>`;
		pages.set(`${lang}/${page.path}`, html);
		return { page, html, address: `${SITE}${lang}/${page.path}` };
	};
	// The languages share the steps and chapters.
	const turn = editions.indexOf(edition);
	const shared = [
		...sample(story.chapters, 2, turn).map((chapter) => ({ chapter })),
		...sample(edition.steps, 2, turn).map((step) => ({ step }))
	];

	it('gives title, description and picture of every step and chapter as Open Graph', async () => {
		for (const what of shared) {
			const { page, html, address } = await readOembed(what);
			const { error, result } = await openGraph({ html });
			expect(error).toBe(false);
			expect(result).toMatchObject({
				ogTitle: page.shared,
				ogDescription: page.description,
				ogUrl: address,
				ogSiteName: story.title[lang]
			});
			expect(result.ogImage?.[0]).toMatchObject({
				url: `${SITE}og/${lang}/${page.image.name}.png`,
				width: '1200',
				height: '630'
			});
			expect(result.ogImage?.[0]?.alt).toMatch(/\S.{10}/);
		}
	});

	it('gives the frame of every step and chapter as oEmbed', async () => {
		for (const what of shared) {
			const { page, address } = await readOembed(what);
			const given = await extract(address, {}, get);
			expect(given).toMatchObject({
				type: 'rich',
				method: 'auto-discovery',
				provider_name: story.title[lang]
			});
			expect(given.title).toContain(page.shared);
			const path = 'step' in what ? `${what.step.chapter}/${what.step.id}` : what.chapter.id;
			expect(given['html']).toContain(`src="${SITE}${lang}/embed/${path}/"`);
		}
	});
});
