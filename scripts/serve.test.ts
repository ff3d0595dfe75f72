import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { HEADERS } from './headers.mjs';
import { builtLanguages, serve } from './serve.mjs';

const FILES: Record<string, string | Buffer> = {
	'index.html': '<html lang="mul">',
	'404.html': 'lost',
	'fr/index.html': '<html lang="fr" dir="ltr">',
	'fr/index.html.br': brotliCompressSync('<html lang="fr" dir="ltr">'),
	'stills/index.html': '<html lang="en">',
	'narrative.json': '{}',
	'still.svg': '<svg/>',
	'district.topojson': '{}',
	'_app/immutable/a.js': ''
};

let folder: string;
let server: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
	folder = mkdtempSync(join(tmpdir(), 'serve-'));
	for (const [name, content] of Object.entries(FILES)) {
		mkdirSync(dirname(join(folder, name)), { recursive: true });
		writeFileSync(join(folder, name), content);
	}
	server = await serve({ port: 0, base: '/sub/', folder });
});

afterAll(async () => {
	await server.close();
	rmSync(folder, { recursive: true });
});

/** A bare request: `fetch` would normalize the path and decompress the answer. */
function ask(path: string, known = '') {
	return new Promise<{ status: number; headers: Record<string, unknown>; body: string }>(
		(resolve, reject) => {
			const { port } = new URL(server.url);
			const options = {
				port,
				path,
				headers: { 'accept-encoding': 'br', ...(known && { 'if-none-match': known }) }
			};
			request(options, (response) => {
				let body = '';
				response.on('data', (data: Buffer) => (body += data.toString('latin1')));
				response.on('end', () =>
					resolve({ status: response.statusCode ?? 0, headers: response.headers, body })
				);
			})
				.on('error', reject)
				.end();
		}
	);
}

it('serves the compressed variant with the headers of the site', async () => {
	const { status, headers } = await ask('/sub/fr/?lens=40');
	expect(status).toBe(200);
	expect(headers).toMatchObject({
		'content-encoding': 'br',
		'content-type': 'text/html;charset=utf-8',
		'x-content-type-options': 'nosniff',
		'referrer-policy': 'no-referrer',
		'cache-control': 'no-cache'
	});
	expect(headers).not.toHaveProperty('x-frame-options');
});

it('adds the slash that relative addresses need, and keeps the query', async () => {
	expect((await ask('/sub/fr?lens=40')).headers).toMatchObject({ location: '/sub/fr/?lens=40' });
	expect((await ask('/sub')).headers).toMatchObject({ location: '/sub/' });
});

it('knows the types of the story’s own files, and which files never change', async () => {
	expect((await ask('/sub/still.svg')).headers['content-type']).toBe('image/svg+xml; charset=utf-8');
	expect((await ask('/sub/narrative.json')).headers['content-type']).toBe('application/json; charset=utf-8');
	expect((await ask('/sub/district.topojson')).headers['content-type']).toBe(
		'application/json; charset=utf-8'
	);
	expect((await ask('/sub/_app/immutable/a.js')).headers['cache-control']).toContain('immutable');
});

it('answers everything else with 404 and its own page', async () => {
	for (const path of [
		'/',
		'/fr/',
		'//fr',
		'//',
		'/sub//fr',
		'/sub/nothing',
		'/sub/../index.html',
		'/sub/%2e%2e/x',
		'/sub/%zz'
	]) {
		expect(await ask(path), path).toMatchObject({ status: 404, body: 'lost' });
	}
});

it('sends the headers of the site with a 304 too, because WebKit applies those of the last answer', async () => {
	const { headers } = await ask('/sub/still.svg');
	const again = await ask('/sub/still.svg', String(headers['etag']));
	expect(again.status).toBe(304);
	expect(again.headers).toMatchObject(
		Object.fromEntries(Object.entries(HEADERS).map(([name, value]) => [name.toLowerCase(), value]))
	);
});

it('reports a port that is taken', async () => {
	const port = Number(new URL(server.url).port);
	await expect(serve({ port, folder })).rejects.toMatchObject({ code: 'EADDRINUSE' });
});

it('reads the languages from the pages', () => {
	expect(builtLanguages(folder)).toEqual(['fr']);
});
