/** The inline script of every interactive page. It runs in the head, before the first paint. */
import { manageDefinitionFocus } from '../shared/definition-focus.ts';

/** Time after which a script that has neither loaded nor failed counts as failed. */
const SCRIPT_TIMEOUT_MS = 15_000;

/**
 * Sets the class `moves`, without which a page shows its static view. If the script fails to load, throws before
 * hydration or times out, the class is replaced by `failed`, so that no control is shown that would not respond. “Try
 * again” reloads the page at the step in its address; the scroll position is dropped, because the static view has
 * another height.
 */
function markInteractive(): void {
	const { classList } = document.documentElement;
	const fail = (): void => {
		if (classList.contains('awake')) return;
		classList.remove('moves');
		classList.add('failed');
	};
	classList.add('moves');
	// Error events of elements do not bubble, so they are captured.
	const failed = ({ target }: Event): void => {
		if (target === window || (target as Element).localName === 'script') fail();
	};
	addEventListener('error', failed, true);
	addEventListener('click', (event) => {
		if (!(event.target instanceof Element && event.target.closest('.again'))) return;
		event.preventDefault();
		history.scrollRestoration = 'manual';
		location.reload();
	});
	setTimeout(fail, SCRIPT_TIMEOUT_MS);
}

/**
 * Starts to fetch the data files named by the script's `data-fetch` attribute, so that they arrive together with the
 * page's script. `loadData` takes the responses from `window.responses`. A preload hint does not do, as WebKit fetches
 * preloaded data again.
 */
function fetchData(): void {
	const names = document.currentScript?.dataset['fetch'];
	// `file://` pages cannot fetch.
	if (!names || location.protocol === 'file:') return;
	const responses: Record<string, Promise<Response>> = {};
	for (const name of names.split(' ')) {
		// eslint-disable-next-line no-restricted-syntax -- `DATA_FILES` holds relative addresses only
		responses[name] = fetch(name, { priority: 'low' });
		// `loadData` reports a failure.
		responses[name].catch(() => undefined);
	}
	Object.assign(window, { responses });
}

markInteractive();
fetchData();
manageDefinitionFocus();
