/* eslint-disable no-restricted-syntax -- it asks its own host alone, for what the build lists */
/**
 * Lets the story be read, shown and printed without a network after one visit. It keeps the site's own files and
 * nothing about the reader. A page says which language to keep; a new version is fetched whole before it takes
 * over, and takes over only when no page of the old one is open, so that no page mixes two versions.
 */
import { isKept, keptFor, languageOf, languagesOf, readingOf, cacheName, type Site } from './cache-names.ts';
import type { Failure, Report } from './status.ts';

/** As much of a worker's world as is used here: TypeScript knows pages and workers only one at a time. */
interface Lasting {
	waitUntil(done: Promise<unknown>): void;
}
interface Events {
	readonly install: Lasting;
	readonly activate: Lasting;
	readonly message: Lasting & { readonly data: unknown; readonly ports: readonly MessagePort[] };
	readonly fetch: { readonly request: Request; respondWith(answer: Promise<Response>): void };
}
const worker = self as unknown as {
	readonly location: Location;
	readonly clients: { claim(): Promise<void> };
	addEventListener<Name extends keyof Events>(name: Name, listener: (event: Events[Name]) => void): void;
};

/** Files that are fetched at the same time: the reader's own requests go first. */
const AT_ONCE = 4;
/** Milliseconds between two words of how far it is: files come faster than anybody reads. */
const TELLS_EVERY = 400;

/** Makes this a service worker that keeps a site. */
export function keepSite(site: Site): void {
	const { base, version } = site;

	/** Languages that are being kept, and who wants to hear of it. */
	const atWork = new Map<string, { readonly end: Promise<Report>; readonly ears: Set<MessagePort> }>();

	/** The version that the host serves now. */
	async function served(): Promise<string> {
		const answer = await fetch(`${base}/_app/version.json`, { cache: 'no-store' });
		return ((await answer.json()) as { readonly version: string }).version;
	}

	/** Languages whose shelf is known to be whole. */
	const whole = new Set<string>();

	/** Whether a shelf of this version holds all it should: its last file is put there when all others are. */
	async function isWhole(lang: string): Promise<boolean> {
		if (whole.has(lang)) return true;
		const shelf = await caches.open(cacheName(site, lang));
		const is = (await shelf.match(keptFor(site, lang).at(-1) ?? '')) !== undefined;
		if (is) whole.add(lang);
		return is;
	}

	/**
	 * Fills the shelf of a language, from where it was left: a worker may be stopped at any time. Rejects where the host
	 * has gone on to another version meanwhile.
	 */
	async function fill(lang: string, tell: (report: Report) => void): Promise<void> {
		const files = keptFor(site, lang);
		const shelf = await caches.open(cacheName(site, lang));
		const there = new Set((await shelf.keys()).map(({ url }) => new URL(url).pathname));
		const [last = '', ...missing] = files.filter((url) => !there.has(url)).reverse();
		let done = files.length - missing.length - 1;
		let told = -Infinity;
		const put = async (url: string) => {
			const response = await fetch(new Request(url, { cache: 'reload' }));
			if (!response.ok) throw new Error(`The host does not serve ${url}.`);
			await shelf.put(url, response);
			done++;
			if (performance.now() - told < TELLS_EVERY) return;
			told = performance.now();
			tell({ is: 'progress', done, all: files.length });
		};
		const work = async () => {
			for (let url = missing.pop(); url !== undefined; url = missing.pop()) await put(url);
		};
		try {
			await Promise.all(Array.from({ length: AT_ONCE }, work));
		} finally {
			// Where one has failed, the others need not go on.
			missing.length = 0;
		}
		if ((await served()) !== version) throw new Error('The host serves another version by now.');
		await put(last);
	}

	/** Why a shelf could not be filled. What is of no use then is thrown away. */
	async function reasonOf(error: unknown, lang: string): Promise<Failure> {
		const now = await served().catch(() => version);
		const full = error instanceof DOMException && error.name === 'QuotaExceededError';
		if (full || now !== version) await caches.delete(cacheName(site, lang));
		return full ? 'room' : now === version ? 'network' : 'outdated';
	}

	/** Keeps a language, once for all who ask at the same time. */
	function keep(lang: string, ear?: MessagePort): Promise<Report> {
		const going = atWork.get(lang);
		if (going) {
			if (ear) going.ears.add(ear);
			return going.end;
		}
		const ears = new Set(ear ? [ear] : []);
		const tell = (report: Report) => ears.forEach((each) => each.postMessage(report));
		const make = async (): Promise<Report> => {
			try {
				if (!(await isWhole(lang))) await fill(lang, tell);
				return { is: 'ready' };
			} catch (error) {
				return { is: await reasonOf(error, lang) };
			}
		};
		const end = make().then((report) => {
			atWork.delete(lang);
			tell(report);
			return report;
		});
		atWork.set(lang, { end, ears });
		return end;
	}

	/** Own shelves of all versions, with their language. */
	async function shelves(): Promise<{ readonly name: string; readonly lang: string }[]> {
		const names = await caches.keys();
		return names.flatMap((name) => {
			const lang = languageOf(name, site);
			return lang === undefined ? [] : [{ name, lang }];
		});
	}

	/** A file from the shelves of this version, as long as they are whole, or from any other. */
	async function kept(request: Request, own: boolean): Promise<Response | undefined> {
		for (const { name, lang } of await shelves()) {
			if ((name === cacheName(site, lang)) !== own || (own && !(await isWhole(lang)))) continue;
			const shelf = await caches.open(name);
			const found = await shelf.match(request, { ignoreSearch: true, ignoreVary: true });
			if (found) return found;
		}
		return undefined;
	}

	/**
	 * A file of this version from a shelf, else from the network. Without one, a newer version that waits for its turn may
	 * have a language that this one lacks.
	 */
	async function answer(request: Request): Promise<Response> {
		const own = await kept(request, true);
		if (own) return own;
		try {
			return await fetch(request);
		} catch (error) {
			const newer = await kept(request, false);
			if (newer) return newer;
			throw error;
		}
	}

	worker.addEventListener('install', (event) => {
		// What could be read without a network can still be after an update.
		const again = async () => {
			const langs = new Set((await shelves()).map(({ lang }) => lang));
			for (const lang of langs)
				if (languagesOf(site).includes(lang) && (await keep(lang)).is !== 'ready')
					throw new Error('What is kept stays as it is.');
		};
		event.waitUntil(again());
	});

	worker.addEventListener('activate', (event) => {
		const tidy = async () => {
			const old = (await shelves()).filter(({ name, lang }) => name !== cacheName(site, lang));
			await Promise.all(old.map(({ name }) => caches.delete(name)));
		};
		event.waitUntil(tidy());
	});

	worker.addEventListener('message', (event) => {
		const { keep: lang } = (event.data ?? {}) as { readonly keep?: unknown };
		if (typeof lang !== 'string' || !languagesOf(site).includes(lang)) return;
		// The page that asks was there before this worker: from now on it is answered like all others. One that waits for
		// its turn may not do that yet.
		const claim = () => worker.clients.claim().catch(() => undefined);
		event.waitUntil(keep(lang, event.ports[0]).then(claim));
	});

	worker.addEventListener('fetch', (event) => {
		const { request } = event;
		const url = new URL(request.url);
		if (request.method !== 'GET') return;
		const reading = request.mode === 'navigate' ? readingOf(url, site, worker.location.origin) : undefined;
		// A step's own page is not kept; the same step in the story is.
		if (reading) event.respondWith(fetch(request).catch(() => Response.redirect(reading)));
		else if (isKept(url, site, worker.location.origin)) event.respondWith(answer(request));
	});
}
