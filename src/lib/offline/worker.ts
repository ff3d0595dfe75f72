/* eslint-disable no-restricted-syntax -- it asks its own host alone, for what the build lists */
/**
 * Lets the story be read, shown and printed without a network after one visit. It keeps the site's own files and
 * nothing about the reader. A page says which language to keep; a new version is fetched whole before it takes
 * over, and takes over only when no page of the old one is open, so that no page mixes two versions.
 */
import { isKept, keptFor, languageOf, languagesOf, shelfName, type Site } from './shelf.ts';

/** As much of a worker's world as is used here: TypeScript knows pages and workers only one at a time. */
interface Lasting {
	waitUntil(done: Promise<unknown>): void;
}
interface Events {
	readonly install: Lasting;
	readonly activate: Lasting;
	readonly message: Lasting & { readonly data: unknown };
	readonly fetch: { readonly request: Request; respondWith(answer: Promise<Response>): void };
}
const worker = self as unknown as {
	readonly location: Location;
	addEventListener<Name extends keyof Events>(name: Name, listener: (event: Events[Name]) => void): void;
};

/** Makes this a service worker that keeps a site. */
export function keepSite(site: Site): void {
	const { base, version } = site;

	/** The version that the host serves now. */
	async function served(): Promise<string> {
		const answer = await fetch(`${base}/_app/version.json`, { cache: 'no-store' });
		return ((await answer.json()) as { readonly version: string }).version;
	}

	/** Fills the shelf of a language. Rejects, and keeps nothing, where the host has gone on to another version meanwhile. */
	async function keep(lang: string): Promise<void> {
		if (!languagesOf(site).includes(lang)) return;
		const shelf = await caches.open(shelfName(site, lang));
		const [last = '', ...others] = keptFor(site, lang);
		if (await shelf.match(last)) return;
		const answers: [request: Request, response: Response][] = [];
		// One after the other: the reader's own requests go first.
		for (const url of [...others, last]) {
			const request = new Request(url, { cache: 'reload' });
			const response = await fetch(request);
			if (!response.ok) throw new Error(`The host does not serve ${url}.`);
			answers.push([request, response]);
		}
		if ((await served()) !== version) throw new Error('The host serves another version by now.');
		// The last one says that all are there: the worker may be stopped at any time.
		for (const [request, response] of answers) await shelf.put(request, response);
	}

	/** Own shelves of all versions, with their language. */
	async function shelves(): Promise<{ readonly name: string; readonly lang: string }[]> {
		const names = await caches.keys();
		return names.flatMap((name) => {
			const lang = languageOf(name, site);
			return lang === undefined ? [] : [{ name, lang }];
		});
	}

	/** A file of this version from a shelf, else from the network. */
	async function answer(request: Request): Promise<Response> {
		for (const { name, lang } of await shelves()) {
			if (name !== shelfName(site, lang)) continue;
			const shelf = await caches.open(name);
			const kept = await shelf.match(request, { ignoreSearch: true, ignoreVary: true });
			if (kept) return kept;
		}
		return fetch(request);
	}

	worker.addEventListener('install', (event) => {
		// What could be read without a network can still be after an update.
		const again = async () => {
			const langs = new Set((await shelves()).map(({ lang }) => lang));
			await Promise.all([...langs].map(keep));
		};
		event.waitUntil(again());
	});

	worker.addEventListener('activate', (event) => {
		const tidy = async () => {
			const old = (await shelves()).filter(({ name, lang }) => name !== shelfName(site, lang));
			await Promise.all(old.map(({ name }) => caches.delete(name)));
		};
		event.waitUntil(tidy());
	});

	worker.addEventListener('message', (event) => {
		const { keep: lang } = (event.data ?? {}) as { readonly keep?: unknown };
		// A page that is left at once, or a network that fails: the next visit asks again.
		if (typeof lang === 'string') event.waitUntil(keep(lang).catch(() => undefined));
	});

	worker.addEventListener('fetch', (event) => {
		const { request } = event;
		if (request.method !== 'GET' || !isKept(new URL(request.url), site, worker.location.origin)) return;
		event.respondWith(answer(request));
	});
}
