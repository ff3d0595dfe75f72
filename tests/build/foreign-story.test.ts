import { extract } from '@extractus/oembed-extractor';
import { expect, test } from '@playwright/test';
import { execFileSync } from 'node:child_process';
import {
	cpSync,
	existsSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	symlinkSync,
	writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import openGraph from 'open-graph-scraper';
import { parse, stringify } from 'yaml';
import { serve } from '../../scripts/serve.mjs';
import { keepVersions, VERSIONS_FOLDER } from '../../scripts/versions.mjs';

/** A copy of the project, so that another story can be built beside this one. */
let folder = '';
const env = {
	...process.env,
	NODE_ENV: 'production',
	NARRATIVE: 'stories/example.yaml',
	BASE_PATH: '/sub/path',
	SITE_ORIGIN: 'https://example.org'
};
const node = (...words: string[]) =>
	execFileSync(process.execPath, words, {
		cwd: folder,
		env,
		encoding: 'utf8',
		stdio: ['ignore', 'pipe', 'pipe']
	});

/** Returns a letter of the Hebrew alphabet, which has 27 forms, for another letter. */
const hebrewLetter = (letter: string): string =>
	String.fromCodePoint(0x5d0 + ((letter.toLowerCase().codePointAt(0) ?? 0) % 27));

/**
 * The example as it ships, plus a right-to-left language that the interface does not know. Each letter is replaced
 * by one of that language; braces and brackets keep their content.
 */
function withHebrew(node: unknown): unknown {
	if (Array.isArray(node)) return node.map(withHebrew);
	if (typeof node !== 'object' || node === null) return node;
	const all = Object.fromEntries(Object.entries(node).map(([key, value]) => [key, withHebrew(value)]));
	const { en } = all;
	if (typeof en !== 'string') return all;
	const he = en.replace(/\{[^}]*\}|\[[^\]]*\]|\p{L}+/gu, (part) =>
		/^[{[]/.test(part) ? part : part.replace(/./gu, hebrewLetter)
	);
	return { ...all, he };
}

const SCRIPTS = 'static/_client';
const LANGUAGES = ['fr', 'en', 'he'];
const example = withHebrew(parse(readFileSync(env.NARRATIVE, 'utf8'))) as Record<
	'title' | 'languages',
	object
>;
Object.assign(example.languages, { he: { name: 'עברית', locale: 'he', dir: 'rtl' } });

// All tests read the same build.
test.describe.configure({ mode: 'default', timeout: 300_000 });

test.beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'foreign-'));
	const left = /\/(node_modules|build|\.git|\.svelte-kit|test-results|static\/_client)(\/|$)/;
	cpSync('.', folder, { recursive: true, filter: (path) => !left.test(`/${path}`) });
	// The steps of `npm run build` after installing: the dependencies are linked and must not be installed
	// again.
	symlinkSync(join(process.cwd(), 'node_modules'), join(folder, 'node_modules'));
	writeFileSync(join(folder, env.NARRATIVE), stringify(example));
	// The output of `svelte-kit sync` is the same for every story.
	cpSync('.svelte-kit/tsconfig.json', join(folder, '.svelte-kit/tsconfig.json'));
	const vite = 'node_modules/vite/bin/vite.js';
	// Scripts do not depend on the story, so those of this site are used.
	cpSync(SCRIPTS, join(folder, SCRIPTS), { recursive: true });
	node(vite, 'build', '--logLevel', 'error');
});

test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

const page = (path: string) => readFileSync(join(folder, 'build', path), 'utf8');

test.describe('the example of another story, in an additional language, under a sub-path', () => {
	test('is built in its languages and in no other, one of them from right to left', () => {
		expect(page('he/index.html')).toMatch(/<html lang="he" dir="rtl"/);
		expect(page('en/index.html')).toMatch(/<html lang="en" dir="ltr"/);
		expect(existsSync(join(folder, 'build/es'))).toBe(false);
	});

	test('has story, slides, frames, text and sheets in each language, and no page on models', () => {
		const pagePathsPerLanguage = [
			'',
			'present/',
			'embed/',
			'about/embed/',
			'text/',
			'teach/',
			'print/',
			'sources/'
		];
		for (const lang of LANGUAGES) {
			for (const pagePath of pagePathsPerLanguage)
				expect(page(`${lang}/${pagePath}index.html`)).toContain('</html>');
			expect(existsSync(join(folder, 'build', lang, 'method'))).toBe(false);
		}
	});

	test('holds each of its steps, with heading, still and description', () => {
		const story = JSON.parse(page('narrative.json')) as {
			chapters: { steps: { id: string; title: Record<string, string> }[] }[];
		};
		const steps = story.chapters.flatMap((chapter) => chapter.steps);
		expect(steps).toHaveLength(6);
		for (const step of steps) {
			for (const lang of LANGUAGES) {
				expect(page(`${lang}/index.html`)).toContain(step.title[lang]);
				expect(page(`${lang}/index.html`)).toMatch(
					new RegExp(`<section class="?step"? id="?${step.id}[" >]`)
				);
				expect(page(`stills/${lang}/${step.id}.svg`)).toContain('<svg');
			}
		}
	});

	test('holds no word of the shipped story', () => {
		const files = readdirSync(join(folder, 'build'), { recursive: true, encoding: 'utf8' }).filter((file) =>
			/\.(html|json|svg|xml)$|_redirects/.test(file)
		);
		expect(files.length).toBeGreaterThan(30);
		const ours =
			/\bin[eè]s\b|malik|albert|tanneurs|foulon|(douze|twelve)[ _-]minutes|ville s[uû]re|safe[ -]city/i;
		// Every stylesheet has rules for cameras, and code files are named after them; every site says that
		// it never uses the reader’s own.
		const visibleText = (text: string) =>
			text.replace(/<(style|script)\b.*?<\/\1>| class=("[^"]*"|[^\s>]+)/gs, '');
		const own = /^_client|^\w+\/about\/index/;
		expect(
			files.flatMap((file) => {
				const cameras = own.test(file) ? null : /cam[eé]ras?/i.exec(visibleText(page(file)));
				return [ours.exec(page(file)), cameras].flatMap((found) => (found ? [[file, found[0]]] : []));
			})
		).toEqual([]);
	});

	test('falls back to English for missing words, and says so', () => {
		expect(page('he/index.html')).toContain('Description, sources, link');
		expect(node('--import', 'tsx', 'scripts/story.ts')).toMatch(/English/);
	});

	test('links to its files by addresses that work under the sub-path', () => {
		const [, script = ''] = /<script type="module" src="([^"]+)"/.exec(page('en/index.html')) ?? [];
		expect(script).toMatch(/^\.\.\/_client\//);
		expect(existsSync(join(folder, 'build/en', script))).toBe(true);
		expect(page('en/index.html')).toMatch(/url\((\.\.\/|\/sub\/path\/)fonts/);
	});
});

test.describe('a site that knows its own address', () => {
	const site = 'https://example.org/sub/path/';
	const head = (path: string) => page(path).split('</head>')[0] ?? '';

	test('has it in the head of every page, with alternate languages and sharing picture', () => {
		expect(head('en/index.html')).toContain(`<link rel="canonical" href="${site}en/"`);
		expect(head('en/index.html')).toContain(`hreflang="he" href="${site}he/"`);
		expect(head('en/index.html')).toContain(`<meta property="og:image" content="${site}og/en/story.png"`);
		expect(head('en/text/index.html')).toContain(`<link rel="canonical" href="${site}en/text/"`);
		expect(head('index.html')).toContain(`<link rel="canonical" href="${site}"`);
	});

	test('lists every indexable page once in its sitemap', () => {
		const listed = [...page('sitemap.xml').matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address]) => address);
		const built = readdirSync(join(folder, 'build'), { recursive: true, encoding: 'utf8' })
			.filter((file) => /(^|\/)index\.html$/.test(file) && !/^\w+\/embed\/|\/notes\/|^v\//.test(file))
			.map((file) => site + file.replace(/index\.html$/, ''));
		expect([...listed].sort()).toEqual(built.sort());
		expect(page('robots.txt')).toContain(`Sitemap: ${site}sitemap.xml`);
	});

	test('answers oEmbed requests in both formats, and announces the endpoint', () => {
		const found = [...head('en/index.html').matchAll(/oembed" href="([^"]+)"/g)].map(
			([, address = '']) => address
		);
		expect(found).toHaveLength(2);
		for (const address of found) {
			expect(address.startsWith(`${site}oembed/en/story.`)).toBe(true);
			expect(page(address.slice(site.length))).toContain('rich');
		}
		const answer = JSON.parse(page('oembed/he/story.json')) as { html: string };
		expect(answer.html).toContain(`src="${site}he/embed/"`);
	});

	/** The site as it would be published. */
	const get: typeof fetch = (asked) => {
		const address = asked instanceof Request ? asked.url : asked;
		const file = join(folder, 'build', new URL(address).href.slice(site.length).replace(/\?$/, ''));
		const found = existsSync(file) ? file : undefined;
		const path = found && !/\.\w+$/.test(found) ? join(found, 'index.html') : found;
		return Promise.resolve(path ? new Response(readFileSync(path)) : new Response('', { status: 404 }));
	};
	const story = () =>
		JSON.parse(page('narrative.json')) as {
			chapters: { id: string; steps: { id: string; title: Record<string, string> }[] }[];
		};

	test('is readable by an oEmbed consumer: whole, by chapter and by step', async () => {
		for (const lang of LANGUAGES) {
			const { chapters } = story();
			const pages = [
				['', 'embed/'],
				['embed/', 'embed/'],
				...chapters.flatMap(({ id }) => [
					[`embed/${id}/`, `embed/${id}/`],
					[`chapter/${id}/`, `embed/${id}/`]
				]),
				...chapters.flatMap(({ id, steps }) =>
					steps.flatMap((step) => [
						[`step/${step.id}/`, `embed/${id}/${step.id}/`],
						[`embed/${id}/${step.id}/`, `embed/${id}/${step.id}/`]
					])
				)
			];
			expect(pages.length).toBeGreaterThan(8);
			for (const [path, frame] of pages) {
				const answer = await extract(`${site}${lang}/${path}`, {}, get);
				expect(answer).toMatchObject({ version: '1.0', type: 'rich', method: 'auto-discovery', width: 680 });
				const [, framed = ''] = /<iframe src="([^"]+)"/.exec(String(answer['html'])) ?? [];
				expect([path, framed]).toEqual([path, `${site}${lang}/${frame}`]);
				expect((await get(framed)).status).toBe(200);
				expect((await get(String(answer.thumbnail_url))).status).toBe(200);
			}
		}
	});

	test('gives title, description and picture of every step to an Open Graph reader', async () => {
		for (const lang of LANGUAGES) {
			for (const step of story().chapters.flatMap(({ steps }) => steps)) {
				const html = page(`${lang}/step/${step.id}/index.html`);
				const { error, result } = await openGraph({ html });
				expect(error).toBe(false);
				expect(result.ogTitle).toContain(step.title[lang]);
				expect(result.ogDescription?.length).toBeGreaterThan(20);
				const [picture] = result.ogImage ?? [];
				expect(picture).toMatchObject({ width: '1200', height: '630', type: 'image/png' });
				const png = Buffer.from(await (await get(picture?.url ?? site)).arrayBuffer());
				expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
			}
		}
	});

	test('draws a sharing picture even when its fonts lack the letters of the title', () => {
		const png = readFileSync(join(folder, 'build/og/he/story.png'));
		expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
	});
});

test('keeps the frames of the publication before byte for byte, and they say that there is a newer one', async ({
	browser
}) => {
	interface List {
		readonly newest: string;
		readonly corrections: readonly object[];
	}
	const next = join(folder, 'build');
	// The last publication is the site itself, and the next one has another story.
	const { newest: former } = JSON.parse(readFileSync('build/versions.json', 'utf8')) as List;
	const published = join('build', VERSIONS_FOLDER, former);
	// Its story has had no correction that the next one counts.
	const { newest } = JSON.parse(page('versions.json')) as List;
	const correction = { date: '2027-01-05' };
	const list = join(next, 'versions.json');
	writeFileSync(
		list,
		JSON.stringify({ ...(JSON.parse(readFileSync(list, 'utf8')) as List), corrections: [correction] })
	);
	expect(keepVersions('build', next).map(({ id }) => id)).toEqual([newest, former]);
	const files = readdirSync(published, { recursive: true, encoding: 'utf8', withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name).slice(published.length));
	expect(files.length).toBeGreaterThan(200);
	for (const file of files)
		expect(
			readFileSync(join(next, VERSIONS_FOLDER, former, file)).equals(readFileSync(published + file)),
			file
		).toBe(true);

	const { url, close } = await serve({ port: 0, base: env.BASE_PATH, folder: next });
	const opened = await browser.newPage();
	const [before, after] = await Promise.all(
		['build', next].map((site) =>
			readFileSync(join(site, VERSIONS_FOLDER, former, 'fr/embed/index.html'), 'utf8')
		)
	);
	expect(after).toBe(before);
	await opened.goto(`${url}${VERSIONS_FOLDER}/${former}/fr/embed/`);
	const note = opened.locator('.version');
	await expect(note.locator('a')).toHaveCount(2);
	await expect(note).toContainText('2027');
	await expect(note.locator('a').last()).toHaveAttribute('href', /\/sub\/path\/fr\/#/);
	await close();
});
