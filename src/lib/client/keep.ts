import { manageDefinitionFocus } from './shared/definition-focus.ts';
import './shared/open-details-for-print.ts';
import { SHARED_PARAM } from '#lib/runtime/address/shared-address.ts';
import { isFileCopy } from '#lib/runtime/page/file-copy.ts';
import { cacheLanguage } from '#lib/offline/cache-language.ts';
import type { CacheStatus } from '#lib/offline/cache-status.ts';

/** The part of the Network Information API used here. */
interface Connection {
	readonly saveData?: boolean;
}

/**
 * Caches the page's language for offline use and shows the progress. If the browser's data saver is on, only offers to;
 * in a copy on a disk, only says so.
 */
async function start(): Promise<void> {
	const { connection } = navigator as { readonly connection?: Connection };
	if (isFileCopy) {
		update({ is: isAlone() ? 'alone' : 'disk' });
		return;
	}
	if (connection?.saveData) {
		update({ is: 'saving' });
		return;
	}
	if (document.readyState !== 'complete')
		await new Promise((resolve) => addEventListener('load', resolve, { once: true }));
	run();
}

function run(): void {
	const { url } = import.meta;
	// This script is two folders below the root of the site.
	void cacheLanguage(new URL('../../', url), document.documentElement.lang, update);
}

let latest: CacheStatus;
/** Time of the last progress message. */
let shownAt = -Infinity;
/** Shortest time between two progress messages, so that each can be read. */
const MESSAGE_INTERVAL_MS = 500;

/**
 * Publishes a status as `data-kept` on the root element. If the page has a place for it, loads the code that shows it.
 * Imports may finish out of order, so that code always shows the latest status.
 */
function update(status: CacheStatus): void {
	latest = status;
	if (status.is === 'progress' && performance.now() - shownAt < MESSAGE_INTERVAL_MS) return;
	shownAt = performance.now();
	document.documentElement.dataset['kept'] = status.is;
	if (!document.querySelector('[data-offline]')) return;
	void import('#lib/offline/cache-status.ts').then(({ showStatus }) => showStatus(latest, run));
}

/** Redirects a shared link from a step's own page to the story, which can show the sender's choices. */
function redirectSharedLink(): void {
	const on = document.querySelector<HTMLAnchorElement>('.step-page .on');
	if (!on || !new URLSearchParams(location.search).has(SHARED_PARAM)) return;
	on.search = location.search;
	location.replace(on.href);
}

/** Whether this is a presenter window without its slides: windows of `file://` pages need an opener to communicate. */
const isAlone = () => document.getElementById('notes') !== null && !window.opener;

// Text pages have no other script that does this.
manageDefinitionFocus();
redirectSharedLink();
if (!import.meta.env.DEV && window.top === window) void start();
