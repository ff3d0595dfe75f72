import type { CacheReport, CacheStatus } from './cache-status.ts';

/** Time without a message after which the worker is assumed to be stopped. Browsers stop workers that run for long. */
const SILENCE_TIMEOUT_MS = 30_000;

/**
 * Registers the service worker and lets it cache a language for offline use. Never rejects: errors are reported as a
 * status.
 * @param root address of the site's root
 * @param lang id of the language
 * @param sendReport called with each status, first the progress and at last the result
 */
export async function cacheLanguage(
	root: URL,
	lang: string,
	sendReport: (status: CacheStatus) => void
): Promise<void> {
	if (!('serviceWorker' in navigator)) {
		sendReport({ is: 'impossible' });
		return;
	}
	try {
		const registration = await navigator.serviceWorker.register(new URL('service-worker.js', root));
		const { active, waiting, installing } = registration;
		const worker = active ?? waiting ?? installing;
		if (!worker) {
			sendReport({ is: 'impossible' });
			return;
		}
		const last = await ask(worker, lang, sendReport);
		const newer = last.is === 'outdated' ? await newerThan(worker, registration) : undefined;
		if (newer) await ask(newer, lang, sendReport);
	} catch (error) {
		// Browsers refuse service workers in private windows and without https.
		const isRefused = error instanceof DOMException && error.name !== 'NetworkError';
		sendReport({ is: isRefused ? 'impossible' : 'network' });
	}
}

/** Asks the worker to cache a language, and asks again if it was stopped, as long as each attempt makes progress. */
async function ask(
	worker: ServiceWorker,
	lang: string,
	sendReport: (status: CacheStatus) => void
): Promise<CacheReport> {
	let before = -1;
	for (;;) {
		const report = await askOnce(worker, lang, sendReport);
		if (report.is !== 'progress') return report;
		if (report.done <= before) break;
		before = report.done;
	}
	sendReport({ is: 'network' });
	return { is: 'network' };
}

/** Resolves with the worker's last report: its result, or its progress if it fell silent. */
function askOnce(
	worker: ServiceWorker,
	lang: string,
	sendReport: (status: CacheStatus) => void
): Promise<CacheReport> {
	const { port1: port, port2: workerPort } = new MessageChannel();
	return new Promise((resolve) => {
		let last: CacheReport = { is: 'progress', done: 0, all: 0 };
		let silence = setTimeout(end, SILENCE_TIMEOUT_MS);
		function end() {
			port.close();
			resolve(last);
		}
		port.onmessage = ({ data }: MessageEvent<CacheReport>) => {
			last = data;
			sendReport(data);
			clearTimeout(silence);
			if (data.is === 'progress') silence = setTimeout(end, SILENCE_TIMEOUT_MS);
			else end();
		};
		worker.postMessage({ keep: lang }, [workerPort]);
	});
}

/** Returns the worker of a newer version of the site; undefined if the host serves none. */
async function newerThan(old: ServiceWorker, registration: ServiceWorkerRegistration) {
	await registration.update();
	const { installing, waiting, active } = registration;
	return [installing, waiting, active].find((worker) => worker && worker !== old);
}
