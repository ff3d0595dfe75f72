import type { Report, Status } from './status.ts';

/** Milliseconds after which a worker that says nothing has been stopped, as browsers do to those that work for long. */
const SILENCE = 30_000;

/**
 * Has the service worker keep a language for a time without a network, and tells how far it is.
 * @param root address of the site's root
 */
export async function keep(root: URL, lang: string, tell: (status: Status) => void): Promise<void> {
	if (!('serviceWorker' in navigator)) {
		tell({ is: 'impossible' });
		return;
	}
	try {
		const registration = await navigator.serviceWorker.register(new URL('service-worker.js', root));
		const { active, waiting, installing } = registration;
		const worker = active ?? waiting ?? installing;
		if (!worker) {
			tell({ is: 'impossible' });
			return;
		}
		const last = await ask(worker, lang, tell);
		const newer = last.is === 'outdated' ? await newerThan(worker, registration) : undefined;
		if (newer) await ask(newer, lang, tell);
	} catch (error) {
		// Workers are refused to private windows and to addresses without https.
		const refused = error instanceof DOMException && error.name !== 'NetworkError';
		tell({ is: refused ? 'impossible' : 'network' });
	}
}

/** Asks until the worker has come to an end; again where it was stopped on the way and has got on since. */
async function ask(worker: ServiceWorker, lang: string, tell: (status: Status) => void): Promise<Report> {
	let before = -1;
	for (;;) {
		const report = await askOnce(worker, lang, tell);
		if (report.is !== 'progress') return report;
		if (report.done <= before) break;
		before = report.done;
	}
	tell({ is: 'network' });
	return { is: 'network' };
}

/** Resolves with what the worker said last: its end, or how far it was when it fell silent. */
function askOnce(worker: ServiceWorker, lang: string, tell: (status: Status) => void): Promise<Report> {
	const { port1: here, port2: there } = new MessageChannel();
	return new Promise((resolve) => {
		let last: Report = { is: 'progress', done: 0, all: 0 };
		let silence = setTimeout(end, SILENCE);
		function end() {
			here.close();
			resolve(last);
		}
		here.onmessage = ({ data }: MessageEvent<Report>) => {
			last = data;
			tell(data);
			clearTimeout(silence);
			if (data.is === 'progress') silence = setTimeout(end, SILENCE);
			else end();
		};
		worker.postMessage({ keep: lang }, [there]);
	});
}

/** The worker of the version that the host serves by now. */
async function newerThan(old: ServiceWorker, registration: ServiceWorkerRegistration) {
	await registration.update();
	const { installing, waiting, active } = registration;
	return [installing, waiting, active].find((worker) => worker && worker !== old);
}
