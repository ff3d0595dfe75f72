import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request as send, type OutgoingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { build, createServer, type Rolldown, type ViteDevServer } from 'vite';
import { editInPlacePlugin } from './plugin.ts';
import { refusalOf } from './refuse-request.ts';

const SOURCE = `languages: { fr: { name: Français }, en: { name: English } }\ntitle: { fr: "Une île", en: "An island" }\n`;
const folder = mkdtempSync(join(tmpdir(), 'edit-'));
const story = join(folder, 'story.yaml');
const before = process.env['NARRATIVE'];
let server: ViteDevServer;
let port = 0;
let token = '';

beforeAll(async () => {
	writeFileSync(story, SOURCE);
	process.env['NARRATIVE'] = story;
	server = await createServer({
		configFile: false,
		root: folder,
		logLevel: 'silent',
		plugins: [editInPlacePlugin({ scenes: {} } as never)],
		server: { host: '127.0.0.1', port: 0, ws: false, watch: null }
	});
	await server.listen();
	const address = server.httpServer?.address() as AddressInfo;
	({ port } = address);
	const { editTags } = (await server.ssrLoadModule('virtual:edit-in-place')) as { editTags: string };
	token = /data-token="([^"]+)"/.exec(editTags)?.[1] ?? '';
});
afterAll(async () => {
	await server.close();
	rmSync(folder, { recursive: true });
	if (before === undefined) delete process.env['NARRATIVE'];
	else process.env['NARRATIVE'] = before;
});

const FIND = { action: 'find', words: ['Une île'], near: [], lang: 'fr' };

/** Sends a request as the page would, with some headers replaced; undefined removes one. */
function ask(body: unknown, changed: OutgoingHttpHeaders = {}, method = 'POST') {
	const own = {
		host: `localhost:${port}`,
		origin: `http://localhost:${port}`,
		'content-type': 'application/json',
		'x-edit-token': token
	};
	const given = Object.entries({ ...own, ...changed }).filter(([, value]) => value !== undefined);
	const headers: OutgoingHttpHeaders = Object.fromEntries(given);
	return new Promise<{ status: number; text: string }>((resolve, reject) => {
		const options = { host: '127.0.0.1', port, path: '/__edit-in-place', method, headers };
		send(options, (response) => {
			let text = '';
			response.on('data', (part: Buffer) => (text += part.toString()));
			response.on('end', () => resolve({ status: response.statusCode ?? 0, text }));
		})
			.on('error', reject)
			.end(method === 'GET' ? undefined : typeof body === 'string' ? body : JSON.stringify(body));
	});
}

test('a page of the server may find and read texts', async () => {
	expect(JSON.parse((await ask(FIND)).text)).toMatchObject({ found: true, places: [{ path: ['title'] }] });
	expect(JSON.parse((await ask({ action: 'read', path: ['title'] })).text)).toMatchObject({
		entry: { fullPath: story, fields: [{ text: 'Une île' }, { text: 'An island' }] }
	});
});

describe('requests are refused', () => {
	test.each<[string, OutgoingHttpHeaders]>([
		['by another name of this machine', { host: 'evil.example' }],
		['by another name and origin', { host: 'evil.example:80', origin: 'http://evil.example:80' }],
		['from a page of another site', { origin: 'https://evil.example' }],
		['from another server on this machine', { origin: 'http://localhost:1' }],
		['from a file', { origin: 'null' }],
		['without an origin', { origin: undefined }],
		['from another site, as the browser says', { 'sec-fetch-site': 'cross-site' }],
		['from another server, as the browser says', { 'sec-fetch-site': 'same-site' }],
		['without the token', { 'x-edit-token': undefined }],
		['with another token', { 'x-edit-token': 'x'.repeat(32) }],
		['that any form can send', { 'content-type': 'text/plain' }]
	])('%s', async (_, headers) => {
		const { status, text } = await ask(FIND, headers);
		expect(status).toBe(403);
		expect(text).not.toContain('title');
	});

	test('by another method', async () => expect((await ask(FIND, {}, 'GET')).status).toBe(403));

	// Vite checks names of hosts before; this server does not depend on how it is configured.
	test('from another machine, or by a name that somebody leads to this one', () => {
		const from = (remoteAddress: string, host = 'localhost:1') => {
			const headers = {
				host,
				origin: `http://${host}`,
				'content-type': 'application/json',
				'x-edit-token': token
			};
			return refusalOf({ method: 'POST', headers, socket: { remoteAddress } }, token);
		};
		for (const address of ['127.0.0.1', '::1', '::ffff:127.0.0.1']) expect(from(address)).toBeUndefined();
		for (const address of ['192.168.1.7', '::ffff:192.168.1.7', '10.127.0.1', ''])
			expect(from(address)).toBeDefined();
		for (const host of ['127.0.0.1:1', '[::1]:1']) expect(from('::1', host)).toBeUndefined();
		for (const host of ['evil.example', 'localhost.evil.example:1', 'localhost@evil.example', ''])
			expect(from('::1', host), host).toBeDefined();
	});

	test.each<[string, unknown]>([
		['that name a file', { ...FIND, file: '/etc/passwd' }],
		[
			'that save into another file',
			{ action: 'save', path: ['title'], revision: '', texts: [], fix: false, file: '../x' }
		],
		['of an unknown kind', { action: 'delete', path: ['title'] }],
		['that are no JSON', '{'],
		[
			'with half a character',
			{
				action: 'save',
				path: ['title'],
				revision: '',
				texts: [{ path: ['title', 'fr'], text: '\ud800' }],
				fix: false
			}
		],
		['that are too long', { ...FIND, words: ['x'.repeat(600_000)] }]
	])('%s', async (_, body) => {
		expect((await ask(body)).status).toBe(400);
		expect(readFileSync(story, 'utf8')).toBe(SOURCE);
	});
});

test('no script that a browser can load has the token', async () => {
	const { code } = (await server.environments.client.transformRequest('virtual:edit-in-place')) ?? {};
	expect(code).toContain('editTags');
	expect(code).not.toContain(token);
	expect(token.length).toBeGreaterThan(30);
});

test('a build has nothing of it', async () => {
	const input = join(folder, 'page.js');
	writeFileSync(
		input,
		"import { editTags } from 'virtual:edit-in-place';\nexport const head = `<${editTags}>`;"
	);
	const { output } = (await build({
		configFile: false,
		root: folder,
		logLevel: 'silent',
		plugins: [editInPlacePlugin({ scenes: {} } as never)],
		build: { ssr: true, write: false, rolldownOptions: { input } }
	})) as Rolldown.RolldownOutput;
	const code = output.map((file) => ('code' in file ? file.code : '')).join('');
	expect(code).toContain('head');
	expect(code).not.toMatch(/script|token/);
});
