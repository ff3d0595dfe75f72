import { story } from 'virtual:story';
import { JSDOM } from 'jsdom';
import { render } from 'svelte/server';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { isLongRun } from '../../../../tests/random.ts';
import { basisLabel } from '#lib/edition/basis.ts';
import { generalProse } from '#lib/edition/prose/page/document.ts';
import { createEdition } from '#lib/edition/edition.ts';
import AboutEmbed from './studio/AboutEmbed.svelte';
import type { FrameData } from './frame-data.ts';
import { loaderIntegrity, newestLoader } from './loader.ts';
import { studioData } from './studio/build-studio-data.ts';
import { embedPage, type FramePart } from './page.ts';
import { drupalProvider, spipTemplate } from './studio/cms-files.ts';

if (!story) throw new Error('The story has an error');
const shownText = story;
const editions = shownText.languages.map(({ id }) => createEdition(shownText, id));
const [edition] = editions;
if (!edition) throw new Error('The story speaks no language');

const before = new Map<string, ReturnType<typeof make>>();

/** Renders a frame and parses its data, memoized. */
function made(part: FramePart): ReturnType<typeof make> {
	const name = `${part.chapter?.id ?? ''}/${part.step?.id ?? ''}`;
	const frame = before.get(name) ?? make(part);
	before.set(name, frame);
	return frame;
}

async function make(part: FramePart) {
	const page = await embedPage(edition as NonNullable<typeof edition>, part);
	const { document } = new JSDOM(`<main>${page.html}</main>${page.data}`).window;
	const data = JSON.parse(document.getElementById('frame-data')?.textContent ?? '') as FrameData;
	return { page, document, data };
}

describe('embedPage', () => {
	it('contains exactly the steps of a chapter', async () => {
		for (const chapter of shownText.chapters) {
			const { document, data } = await made({ chapter });
			const ids = chapter.steps.map(({ id }) => id);
			expect([...document.querySelectorAll('section.step')].map(({ id }) => id)).toEqual(ids);
			expect(data.steps.map(({ id }) => id)).toEqual(ids);
			expect(data.chapters.map(({ id }) => id)).toEqual([chapter.id]);
			expect(data.path).toBe(`/fr/embed/${chapter.id}/`);
			expect(data.root).toBe('../../');
		}
	}, 120_000);

	it('contains title, sentence, text and description in the frame of a single step', async () => {
		const [chapter] = shownText.chapters.slice(1);
		const [step] = chapter?.steps ?? [];
		if (!chapter || !step) throw new Error('A chapter needs a step');
		const { document, data, page } = await made({ chapter, step });
		expect(data.root).toBe('../../../');
		expect(document.querySelector('h2')?.textContent).toBe(step.title['fr']);
		expect(document.querySelector('.caption')?.textContent.trim()).not.toBe('');
		expect(document.querySelector('.panel.text p')?.textContent.length).toBeGreaterThan(20);
		expect(document.querySelector('.panel.description p')?.textContent.length).toBeGreaterThan(100);
		expect(document.querySelector('figure svg')).not.toBeNull();
		expect(page.name).toBe(step.id);
	});

	/** Renders a frame and returns the texts of its foot and introduction, and the targets of its links. */
	const around = async (part: FramePart) => {
		const { document } = await made(part);
		return {
			credit: document.querySelector('.credit')?.textContent ?? '',
			before: document.querySelector('.caption > .previously')?.textContent ?? '',
			ways: [...document.querySelectorAll('.ways a')].map((link) => link.getAttribute('href'))
		};
	};

	it('shows the basis of each step in the foot, beside the credit', async () => {
		for (const chapter of shownText.chapters)
			for (const step of chapter.steps.slice(0, isLongRun ? 2 : 1)) {
				const { credit } = await around({ chapter, step });
				expect(credit).toContain(basisLabel([step], shownText)?.['fr']);
				expect(credit).toContain(createEdition(shownText, 'fr').story.credit['fr']);
			}
	}, 120_000);

	it('introduces the people if it starts in the middle of the story, unless it shows facts', async () => {
		expect((await around({})).before).toBe('');
		const within = shownText.chapters.filter(({ previously }) => previously);
		expect(within.length).toBeGreaterThan(3);
		const { data } = await made({});
		for (const chapter of within) {
			expect((await around({ chapter })).before).toContain(chapter.previously?.['fr']);
			const fact = chapter.steps.find(({ id }) => data.factual.includes(id));
			if (fact) expect((await around({ chapter, step: fact })).before).toBe('');
		}
	}, 120_000);

	it('links every step to the story, and the last step of a chapter to the next chapter', async () => {
		const [chapter, following] = shownText.chapters
			.slice(1)
			.map((each) => ({ ...each, steps: each.steps.slice(-1) }));
		const last = shownText.chapters.at(-1);
		if (!chapter || !following || !last) throw new Error('A story needs three chapters');
		const one = {
			...shownText,
			chapters: shownText.chapters.map((each) => (each.id === chapter.id ? chapter : each))
		};
		const short = createEdition(one, 'fr');
		const { html } = await embedPage(short, { chapter });
		const ways = [...new JSDOM(html).window.document.querySelectorAll('.ways a')].map((a) => [
			a.getAttribute('href'),
			a.getAttribute('target')
		]);
		expect(ways).toEqual([
			[`../../embed/${following.id}/`, '_self'],
			[expect.stringMatching(/^\.\.\/\.\.\/#/), null]
		]);
		expect((await around({ chapter: last })).ways).toHaveLength(1);
		expect((await around({})).ways).toHaveLength(1);
	});

	it('contains the words of one language only, and no names of others', async () => {
		const { data } = await made({});
		for (const { name, role } of data.source.scenario.people) expect([name, role]).toEqual([{}, {}]);
		expect(JSON.stringify(data)).not.toContain('Original settings');
	});

	it('escapes the story so that it cannot close the script with its data', async () => {
		const { page } = await made({});
		expect(page.data.match(/</g)).toHaveLength(2);
	});
});

describe('the loader', () => {
	it('has at most 2.6 kB, half of it comments, and no dependency', () => {
		expect(brotliCompressSync(newestLoader).length).toBeLessThanOrEqual(2600);
		expect(newestLoader).not.toMatch(
			/\bimport\b|\brequire\b|fetch\(|XMLHttp|cookie =|localStorage|sendBeacon/
		);
		expect(loaderIntegrity).toMatch(/^sha384-[\w+/=]{64}$/);
	});
});

describe('the choices in the dialog', () => {
	const data = studioData(edition, editions, 'https://example.org/');

	it('include the whole story, every chapter and every step, in every language', () => {
		expect(data.languages.map(({ id }) => id)).toEqual(shownText.languages.map(({ id }) => id));
		for (const { story: whole, chapters } of data.languages) {
			const parts = [whole, ...chapters.flatMap((chapter) => [chapter.whole, ...chapter.steps])];
			expect(parts).toHaveLength(1 + shownText.chapters.length + edition.steps.length);
			for (const part of parts) {
				expect(part.frame).toMatch(/\p{L}/u);
				expect(part.frame).not.toMatch(/[{}]|share\./);
				expect(part.alt.length).toBeGreaterThan(10);
			}
		}
	});

	it('include oEmbed only if the site knows its own address', () => {
		const page = (site: string) => {
			const offered = studioData(edition, editions, site);
			const { body } = render(AboutEmbed, {
				props: { edition, prose: generalProse(edition, '../../'), data: offered }
			});
			const { document } = new JSDOM(body).window;
			return {
				forms: [...document.querySelectorAll('.studio-code input[type="radio"]')].map((each) =>
					each.getAttribute('value')
				),
				said: document.querySelector('.studio-code')?.textContent.includes('SITE_ORIGIN'),
				drupal: document.querySelector('[aria-labelledby="recipe-drupal"]')?.querySelector('code'),
				wordpress: document.querySelector('[aria-labelledby="recipe-wordpress"] p')?.textContent
			};
		};
		const [known, unknown] = [page('https://example.org/'), page('')];
		expect(known.forms).toContain('address');
		expect(known.drupal?.textContent).toContain('oembed');
		expect(unknown.forms).toEqual(known.forms.filter((form) => form !== 'address'));
		expect([known.said, unknown.said]).toEqual([false, true]);
		expect(unknown.drupal).toBeNull();
		expect(unknown.wordpress).toBe(edition.words['recipe.wordpress-frame']);
		expect(known.wordpress).not.toBe(unknown.wordpress);
	});

	it('have all their words', () => {
		expect(Object.values(data.words).every((word) => word.length > 0)).toBe(true);
		expect(data.words['make.title']).toBeDefined();
	});
});

describe('configuration files for other systems', () => {
	it('give Drupal one endpoint per chapter, labelled with the provider name of the answers', () => {
		const file = drupalProvider(edition, 'https://example.org/');
		expect(file).toContain(`label: '${shownText.title['fr'] ?? ''}'`);
		for (const { id } of shownText.chapters) {
			expect(file).toContain(`'https://example.org/fr/embed/${id}/*'`);
			expect(file).toContain(`'https://example.org/oembed/fr/${id}.json'`);
		}
	});

	it('let SPIP’s article name the chapter', () => {
		expect(spipTemplate(edition, 'https://example.org/')).toContain(
			'https://example.org/fr/embed/#ENV{chapitre}/'
		);
	});
});
