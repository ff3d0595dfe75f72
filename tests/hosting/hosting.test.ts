import { readdirSync, readFileSync } from 'node:fs';
import { request, type IncomingHttpHeaders } from 'node:http';
import { expect, test } from '@playwright/test';
import { HEADERS } from '../../scripts/headers.mjs';
import { languages } from '../browser/site.ts';
import { hosts, type StartedHost } from './servers.ts';

const [lang = ''] = languages;

/** A bare request: `fetch` would decompress the answer and follow redirects. */
function bareRequest(url: string, encodings = '') {
	return new Promise<{ status: number; headers: IncomingHttpHeaders; body: Buffer }>((resolve, reject) => {
		request(url, { headers: { 'accept-encoding': encodings } }, (response) => {
			const parts: Buffer[] = [];
			response.on('data', (part: Buffer) => parts.push(part));
			response.on('end', () =>
				resolve({
					status: response.statusCode ?? 0,
					headers: response.headers,
					body: Buffer.concat(parts)
				})
			);
		})
			.on('error', reject)
			.end();
	});
}

const lowercaseHeaders = Object.fromEntries(
	Object.entries(HEADERS).map(([name, value]) => [name.toLowerCase(), value])
);

const bases = Object.keys(hosts).flatMap((name) => ['', '/sub/path'].map((base) => ({ name, base })));

for (const { name, base } of bases) {
	test.describe(`${name === 'ours' ? 'our own server' : name}, at ${base}/`, () => {
		test.describe.configure({ mode: 'serial' });
		let host: StartedHost = { missing: 'It has not been started.' };
		test.beforeAll(async () => {
			test.setTimeout(300_000);
			host = (await hosts[name]?.(base)) ?? host;
			if (!('missing' in host)) return;
			console.log(`Not tested on ${name}: ${host.missing}.`);
			test.skip(true, host.missing);
		});
		test.afterAll(async () => {
			if ('stop' in host) await host.stop();
		});
		const at = (path: string, encodings?: string) => {
			if (!('url' in host)) throw new Error(host.missing);
			return bareRequest(`${host.url}${path}`, encodings);
		};

		test('sends every header with a page, and none against embedding', async () => {
			const { status, headers } = await at(`/${lang}/`);
			expect(status).toBe(200);
			expect(headers).toMatchObject(lowercaseHeaders);
			expect(headers['content-type']).toMatch(/^text\/html; ?charset=utf-8$/i);
			expect(headers['cache-control']).toBe('no-cache');
			expect(headers).not.toHaveProperty('x-frame-options');
		});

		test('serves the compressed variants', async () => {
			if (!('url' in host)) throw new Error(host.missing);
			for (const encoding of host.encodings) {
				const { headers, body } = await at(`/${lang}/`, encoding);
				expect(headers['content-encoding']).toBe(encoding);
				const twin = readFileSync(`build/${lang}/index.html.${encoding === 'br' ? 'br' : 'gz'}`);
				expect(body.equals(twin)).toBe(true);
			}
			expect((await at(`/${lang}/`)).headers).not.toHaveProperty('content-encoding');
		});

		test('lets browsers cache files forever that are named after their content, and no others', async () => {
			const [script = ''] = readdirSync('build/_client/assets').filter((file) => file.endsWith('.js'));
			const { headers } = await at(`/_client/assets/${script}`);
			expect(headers['cache-control']).toBe('public, max-age=31536000, immutable');
			expect(headers['content-type']).toMatch(/javascript/);
			expect(headers).toMatchObject(lowercaseHeaders);
			const loader = await at('/embed/1.js');
			expect(loader.headers['cache-control']).toBe('public, max-age=31536000, immutable');
			// Frames of articles and the page on embedding change with the story, as every page does.
			const pages = ['embed/', 'embed/cameras/', 'about/embed/'].map((path) => `/${lang}/${path}`);
			for (const path of [...pages, `/og/${lang}/story.png`, '/narrative.json', '/fonts/story-serif.woff2'])
				expect([path, (await at(path)).headers['cache-control']]).toEqual([path, 'no-cache']);
		});

		test('answers “not modified” to a conditional request', async () => {
			if (!('url' in host)) throw new Error(host.missing);
			const { headers } = await at(`/${lang}/`);
			expect(headers.etag).toBeTruthy();
			const again = await fetch(`${host.url}/${lang}/`, {
				headers: { 'if-none-match': headers.etag ?? '', 'accept-encoding': 'identity' }
			});
			expect(again.status).toBe(304);
		});

		test('adds the slash that relative addresses need, and keeps the query', async () => {
			const { status, headers } = await at(`/${lang}/text?lens=40`);
			expect([301, 302, 307, 308]).toContain(status);
			expect(headers.location).toMatch(new RegExp(`(^|\\d)${base}/${lang}/text/\\?lens=40$`));
			const root = await at('');
			if (base) expect([301, 302, 307, 308]).toContain(root.status);
			if (base) expect(root.headers.location).toMatch(new RegExp(`(^|\\d)${base}/$`));
		});

		test('knows the types of the story’s files', async () => {
			const types = {
				'/narrative.json': /^application\/json/,
				[`/${lang}/plan.svg`]: /^image\/svg\+xml/,
				[`/${lang}/feed.xml`]: /xml/,
				[`/og/${lang}/story.png`]: /^image\/png/,
				'/fonts/story-serif.woff2': /^font\/woff2/,
				'/robots.txt': /^text\/plain/
			};
			for (const [path, type] of Object.entries(types)) {
				const { status, headers } = await at(path);
				expect([path, status]).toEqual([path, 200]);
				expect(headers['content-type']).toMatch(type);
			}
		});

		// The list contains addresses from the root of the host, so this build must be at the root.
		if (base === '' && name !== 'ours')
			test('redirects a renamed step with the reader’s settings', async () => {
				const list = readFileSync('build/_redirects', 'utf8').matchAll(/^(\/\S+) (\S+) 301$/gm);
				for (const [, from = '', to = ''] of list) {
					const { status, headers } = await at(`${from}?lens=40`);
					expect([from, status]).toEqual([from, 301]);
					expect(headers.location).toBe(`${to}?lens=40`);
				}
			});

		test('logs embedding sites, and nothing about readers', async () => {
			if (!('url' in host) || host.log === undefined) return;
			const { log } = host;
			const referer = 'https://journal.example/articles/vss.html';
			const reader = {
				'user-agent': 'Somebody/1.0',
				'accept-language': 'gsw',
				'x-forwarded-for': '203.0.113.7'
			};
			for (const path of [`/${lang}/`, `/${lang}/embed/cameras/`])
				await fetch(`${host.url}${path}`, {
					headers: { ...reader, referer }
				});
			await expect.poll(() => readFileSync(log, 'utf8')).toContain(referer);
			const written = readFileSync(log, 'utf8');
			const named = written.split('\n').filter((line) => line.includes(referer));
			expect(named).toEqual([expect.stringContaining(`/${lang}/embed/cameras/`)]);
			// The site's own address may be logged; here the reader uses the same host at another port.
			const others = 'url' in host ? written.replaceAll(new URL(host.url).host, '') : written;
			expect(others).not.toMatch(/127\.0\.0\.1|203\.0\.113\.7|Somebody|gsw/);
		});

		test('answers 404 with its own page and all headers', async () => {
			const { status, headers, body } = await at('/nothing/here');
			expect(status).toBe(404);
			expect(body.toString()).toBe(readFileSync('build/404.html', 'utf8'));
			expect(headers).toMatchObject(lowercaseHeaders);
		});
	});
}
