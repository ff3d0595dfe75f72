/* eslint-disable no-restricted-syntax -- all requests go to its own host, for files of the build */
/**
 * Makes the story usable offline after one visit. Caches only the site's own files, no data about the reader. A page
 * says which language to cache. A new version is downloaded completely, and takes over only when no page of the old one
 * is open, so that no page mixes two versions.
 */
import {
	isCacheable,
	filesToCache,
	languageOfCache,
	siteLanguages,
	storyAddressOf,
	cacheName,
	type SiteFiles
} from './cache-names.ts';
import type { CacheFailure, CacheReport } from './cache-status.ts';

/** The part of the service worker API used here: TypeScript cannot load the types of pages and of workers together. */
interface Extendable {
	waitUntil(done: Promise<unknown>): void;
}
interface Events {
	readonly install: Extendable;
	readonly activate: Extendable;
	readonly message: Extendable & { readonly data: unknown; readonly ports: readonly MessagePort[] };
	readonly fetch: { readonly request: Request; respondWith(answer: Promise<Response>): void };
}
const worker = self as unknown as {
	readonly location: Location;
	readonly clients: { claim(): Promise<void> };
	addEventListener<Name extends keyof Events>(name: Name, listener: (event: Events[Name]) => void): void;
};

/** Number of parallel downloads; few, so that the reader's own requests are not delayed. */
const PARALLEL_DOWNLOADS = 4;
/** Shortest time between two progress reports, so that each can be read. */
const REPORT_INTERVAL_MS = 400;

/** Registers the listeners of a service worker that caches a site for offline use, one language at a time. */
export function startCacheWorker(site: SiteFiles): void {
	const { base, version } = site;

	/** Running downloads by language, with their listeners. */
	const downloads = new Map<
		string,
		{ readonly end: Promise<CacheReport>; readonly listeners: Set<MessagePort> }
	>();

	/** Fetches the version that the host serves now. */
	async function fetchVersion(): Promise<string> {
		const answer = await fetch(`${base}/_app/version.json`, { cache: 'no-store' });
		return ((await answer.json()) as { readonly version: string }).version;
	}

	/** Languages whose cache is known to be complete. */
	const completeLanguages = new Set<string>();

	/** Returns whether a language is completely cached in this version: its last file is stored after all others. */
	async function isComplete(lang: string): Promise<boolean> {
		if (completeLanguages.has(lang)) return true;
		const cache = await caches.open(cacheName(site, lang));
		const is = (await cache.match(filesToCache(site, lang).at(-1) ?? '')) !== undefined;
		if (is) completeLanguages.add(lang);
		return is;
	}

	/**
	 * Downloads the missing files of a language. It can resume, because a worker may be stopped at any time. Rejects if
	 * the host serves another version meanwhile.
	 */
	async function fill(lang: string, sendReport: (report: CacheReport) => void): Promise<void> {
		const files = filesToCache(site, lang);
		const cache = await caches.open(cacheName(site, lang));
		const cached = new Set((await cache.keys()).map(({ url }) => new URL(url).pathname));
		const [last = '', ...missing] = files.filter((url) => !cached.has(url)).reverse();
		let done = files.length - missing.length - 1;
		let reportedAt = -Infinity;
		const put = async (url: string) => {
			const response = await fetch(new Request(url, { cache: 'reload' }));
			if (!response.ok) throw new Error(`The host does not serve ${url}.`);
			await cache.put(url, response);
			done++;
			if (performance.now() - reportedAt < REPORT_INTERVAL_MS) return;
			reportedAt = performance.now();
			sendReport({ is: 'progress', done, all: files.length });
		};
		const work = async () => {
			for (let url = missing.pop(); url !== undefined; url = missing.pop()) await put(url);
		};
		try {
			await Promise.all(Array.from({ length: PARALLEL_DOWNLOADS }, work));
		} finally {
			// After one failure, the other downloads stop too.
			missing.length = 0;
		}
		if ((await fetchVersion()) !== version) throw new Error('The host serves another version by now.');
		await put(last);
	}

	/** Returns why a download failed. Deletes the cache if it cannot be completed later. */
	async function reasonOf(error: unknown, lang: string): Promise<CacheFailure> {
		const now = await fetchVersion().catch(() => version);
		const isFull = error instanceof DOMException && error.name === 'QuotaExceededError';
		if (isFull || now !== version) await caches.delete(cacheName(site, lang));
		return isFull ? 'room' : now === version ? 'network' : 'outdated';
	}

	/** Caches a language. Simultaneous requests share one download. */
	function keep(lang: string, listener?: MessagePort): Promise<CacheReport> {
		const running = downloads.get(lang);
		if (running) {
			if (listener) running.listeners.add(listener);
			return running.end;
		}
		const listeners = new Set(listener ? [listener] : []);
		const sendReport = (report: CacheReport) => listeners.forEach((each) => each.postMessage(report));
		const make = async (): Promise<CacheReport> => {
			try {
				if (!(await isComplete(lang))) await fill(lang, sendReport);
				return { is: 'ready' };
			} catch (error) {
				return { is: await reasonOf(error, lang) };
			}
		};
		const end = make().then((report) => {
			downloads.delete(lang);
			sendReport(report);
			return report;
		});
		downloads.set(lang, { end, listeners });
		return end;
	}

	/** Returns this site's caches of all versions, with their language. */
	async function ownCaches(): Promise<{ readonly name: string; readonly lang: string }[]> {
		const names = await caches.keys();
		return names.flatMap((name) => {
			const lang = languageOfCache(name, site);
			return lang === undefined ? [] : [{ name, lang }];
		});
	}

	/**
	 * Finds the cached response to a request; undefined if there is none.
	 * @param own whether to search in the complete caches of this version; otherwise in all caches of other versions
	 */
	async function findCached(request: Request, own: boolean): Promise<Response | undefined> {
		for (const { name, lang } of await ownCaches()) {
			if ((name === cacheName(site, lang)) !== own || (own && !(await isComplete(lang)))) continue;
			const cache = await caches.open(name);
			const found = await cache.match(request, { ignoreSearch: true, ignoreVary: true });
			if (found) return found;
		}
		return undefined;
	}

	/**
	 * Answers a request from this version's cache, else from the network. Offline, the cache of another version may have
	 * a language that this one lacks.
	 */
	async function answer(request: Request): Promise<Response> {
		const own = await findCached(request, true);
		if (own) return own;
		try {
			return await fetch(request);
		} catch (error) {
			const other = await findCached(request, false);
			if (other) return other;
			throw error;
		}
	}

	worker.addEventListener('install', (event) => {
		// Languages that were available offline must still be after an update.
		const again = async () => {
			const langs = new Set((await ownCaches()).map(({ lang }) => lang));
			for (const lang of langs)
				if (siteLanguages(site).includes(lang) && (await keep(lang)).is !== 'ready')
					throw new Error('A language could not be cached for the new version; the old one stays.');
		};
		event.waitUntil(again());
	});

	worker.addEventListener('activate', (event) => {
		const tidy = async () => {
			const old = (await ownCaches()).filter(({ name, lang }) => name !== cacheName(site, lang));
			await Promise.all(old.map(({ name }) => caches.delete(name)));
		};
		event.waitUntil(tidy());
	});

	worker.addEventListener('message', (event) => {
		const { keep: lang } = (event.data ?? {}) as { readonly keep?: unknown };
		if (typeof lang !== 'string' || !siteLanguages(site).includes(lang)) return;
		// The page was loaded before this worker, so it must be claimed. A waiting worker cannot claim yet.
		const claim = () => worker.clients.claim().catch(() => undefined);
		event.waitUntil(keep(lang, event.ports[0]).then(claim));
	});

	worker.addEventListener('fetch', (event) => {
		const { request } = event;
		const url = new URL(request.url);
		if (request.method !== 'GET') return;
		const reading =
			request.mode === 'navigate' ? storyAddressOf(url, site, worker.location.origin) : undefined;
		// A step's own page is not cached; offline, redirect to the same step in the story.
		if (reading) event.respondWith(fetch(request).catch(() => Response.redirect(reading)));
		else if (isCacheable(url, site, worker.location.origin)) event.respondWith(answer(request));
	});
}
