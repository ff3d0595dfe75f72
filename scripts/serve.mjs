/**
 * Serves build/ as a plain static host would: compressed files, trailing slashes, and the headers of the
 * site.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { CACHE_CONTROL, HEADERS, IMMUTABLE_FOLDERS, CONTENT_TYPES } from './headers.mjs';
import { fail, isMain } from './process.mjs';

/** Returns a base path in SvelteKit's form: empty, or `/sub/path` without a slash at the end. */
function tidyBase(base = '') {
	const trimmed = base.replace(/^\/+|\/+$/g, '');
	return trimmed && `/${trimmed}`;
}

/**
 * Returns the languages of a built site: the folders at its root whose page is in the language of their name.
 * @returns {string[]} e.g. `['en', 'fr']`
 */
export function builtLanguages(folder = 'build') {
	return readdirSync(folder).filter((name) => {
		const page = join(folder, name, 'index.html');
		return existsSync(page) && readFileSync(page, 'utf8').includes(`<html lang="${name}"`);
	});
}

function notFound(folder) {
	const page = join(folder, '404.html');
	const body = existsSync(page) ? readFileSync(page) : 'Not found';
	const type = existsSync(page) ? 'text/html; charset=utf-8' : 'text/plain; charset=utf-8';
	return (_request, response) => {
		response.writeHead(404, { 'Content-Type': type });
		response.end(body);
	};
}

function setHeaders(response, pathname) {
	const type = Object.keys(CONTENT_TYPES).find((extension) => pathname.endsWith(extension));
	if (type) response.setHeader('Content-Type', `${CONTENT_TYPES[type]}; charset=utf-8`);
	const kept = IMMUTABLE_FOLDERS.some((folder) => pathname.startsWith(folder));
	response.setHeader('Cache-Control', kept ? CACHE_CONTROL.immutable : CACHE_CONTROL.other);
}

/** Adds the slash in `/fr` → `/fr/`, so that relative addresses of the page work. */
function missesSlash(folder, pathname) {
	if (pathname.endsWith('/') || pathname.includes('..') || pathname.includes('//')) return false;
	return existsSync(join(folder, pathname, 'index.html'));
}

/**
 * Starts the server.
 * @param {{ port?: number, base?: string, folder?: string }} [options] `port` 0 means any free port
 * @returns {Promise<{ url: string, close: () => Promise<void> }>} `url` ends with a slash. Rejects with Node's own
 *   error, e.g. of code EADDRINUSE.
 */
export async function serve({ port = 4173, base, folder = 'build' } = {}) {
	const { default: sirv } = await import('sirv');
	const prefix = tidyBase(base);
	const missing = notFound(folder);
	const files = sirv(folder, { brotli: true, gzip: true, etag: true, setHeaders, onNoMatch: missing });

	const server = createServer((request, response) => {
		// On every answer, also a 304: WebKit applies the headers of the last one.
		for (const [name, value] of Object.entries(HEADERS)) response.setHeader(name, value);
		const [, pathname, search] = /^([^?#]*)(.*)$/s.exec(request.url ?? '/');
		const inside = pathname.startsWith(`${prefix}/`) ? pathname.slice(prefix.length) : undefined;
		if (pathname === prefix || (inside && missesSlash(folder, decode(inside)))) {
			response.writeHead(308, { Location: `${pathname}/${search}` }).end();
		} else if (inside === undefined) {
			missing(request, response);
		} else {
			request.url = inside + search;
			files(request, response);
		}
	});

	await new Promise((resolve, reject) => server.once('error', reject).listen(port, resolve));
	return {
		url: `http://localhost:${server.address().port}${prefix}/`,
		close() {
			server.closeAllConnections();
			return new Promise((resolve) => server.close(resolve));
		}
	};
}

/**
 * Returns a free port, for a program that cannot report which one it took.
 * @returns {Promise<number>}
 */
export async function findFreePort() {
	const server = createServer();
	await new Promise((resolve) => server.listen(0, resolve));
	const { port } = server.address();
	await new Promise((resolve) => server.close(resolve));
	return port;
}

/** Returns the file of a path; a path with invalid percent-encoding has none. */
function decode(pathname) {
	try {
		return decodeURIComponent(pathname);
	} catch {
		return pathname;
	}
}

/** Serves with the port and base of the environment, or ends with the reason why it cannot. */
export async function serveOrFail() {
	const port = Number(process.env.PORT ?? 4173);
	if (!existsSync('build/index.html')) fail('There is no site in build/: run `npm run build` first.');
	try {
		return await serve({ port, base: process.env.BASE_PATH });
	} catch (error) {
		if (error.code === 'EADDRINUSE') {
			fail(
				`Port ${port} is taken: stop what uses it, or choose another one, for example PORT=${port + 1} npm start`
			);
		}
		fail(`The server could not start on port ${port}: ${error.message}.`);
	}
}

if (isMain(import.meta)) {
	const { url } = await serveOrFail();
	console.log(url);
}
