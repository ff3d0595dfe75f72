import { leadIn } from './lead-in.ts';
import './print-details.ts';
import { SHARED } from '#lib/runtime/shared-address.ts';
import { onDisk } from '#lib/runtime/disk.ts';
import { keep } from '#lib/offline/keep.ts';
import type { Status } from '#lib/offline/status.ts';

/** What browsers that know it say of the connection. */
interface Connection {
	readonly saveData?: boolean;
}

/**
 * Keeps the language of the page for a time without a network, and says on the page how far that is. Not inside
 * frames, which belong to other sites, nor unasked for readers who save data, nor while the site is being worked on.
 */
async function start(): Promise<void> {
	const { connection } = navigator as { readonly connection?: Connection };
	if (onDisk) {
		tell({ is: isAlone() ? 'alone' : 'disk' });
		return;
	}
	if (connection?.saveData) {
		tell({ is: 'saving' });
		return;
	}
	if (document.readyState !== 'complete')
		await new Promise((resolve) => addEventListener('load', resolve, { once: true }));
	run();
}

function run(): void {
	const { url } = import.meta;
	// This script lies two folders below the root of the site.
	void keep(new URL('../../', url), document.documentElement.lang, tell);
}

let latest: Status;
/** When it was last said how far it is. */
let said = -Infinity;
/** Milliseconds between two such sentences: files come faster than anybody reads. */
const READS_IN = 500;

/**
 * Most pages have no place to say it, and need not learn how; slides fetch less where all is kept. Imports do not end in
 * the order in which they began: the words are always those of the latest status.
 */
function tell(status: Status): void {
	latest = status;
	if (status.is === 'progress' && performance.now() - said < READS_IN) return;
	said = performance.now();
	document.documentElement.dataset['kept'] = status.is;
	if (!document.querySelector('[data-offline]')) return;
	void import('#lib/offline/status.ts').then(({ show }) => show(latest, run));
}

/** Whoever is sent to a step's own page with somebody's settings is led on to the story, which can show them. */
function leadOn(): void {
	const on = document.querySelector<HTMLAnchorElement>('.step-page .on');
	if (!on || !new URLSearchParams(location.search).has(SHARED)) return;
	on.search = location.search;
	location.replace(on.href);
}

/** Windows on a disk find one another only where one has opened the other. */
const isAlone = () => document.getElementById('notes') !== null && !window.opener;

// The one script of a page that is text.
leadIn();
leadOn();
if (!import.meta.env.DEV && window.top === window) void start();
