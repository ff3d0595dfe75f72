/** Inline scripts in the head of a page, which run before the first paint. */
import { createHash } from 'node:crypto';
import { manageDefinitionFocus } from './shared/definition-focus.ts';

/** Time after which a script that has neither loaded nor failed counts as failed. */
const SCRIPT_TIMEOUT_MS = 15_000;

/**
 * Sets the class `moves`, without which a page shows its static view. If the script fails to load, throws before
 * hydration or times out, the class is replaced by `failed`, so that no control is shown that would not respond. “Try
 * again” reloads the page at the step in its address; the scroll position is dropped, because the static view has
 * another height. The function is inlined as source text, so it may use nothing from outside.
 * @param patience timeout in milliseconds
 */
function markInteractive(patience: number): void {
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
	setTimeout(fail, patience);
}

/**
 * Starts to fetch the data files named by the script's `data-fetch` attribute, so that they arrive together with the
 * page's script. `loadData` takes the responses from `window.responses`. A preload hint does not do, as WebKit fetches
 * preloaded data again. Serialized into the page, so it uses nothing from outside.
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

/** Inline script of every interactive page. */
export const INTERACTIVE_PAGE_SCRIPT = `(${String(markInteractive)})(${String(SCRIPT_TIMEOUT_MS)});(${String(fetchData)})();(${String(manageDefinitionFocus)})();`;

/**
 * Returns a Content-Security-Policy with the hash of an inline script added to its `script-src`, which allows the
 * script.
 * @param policy the policy, or the HTML of a page that contains it
 */
export const allowInlineScript = (policy: string, script: string): string =>
	policy.replace(
		"script-src 'self'",
		`script-src 'self' 'sha256-${createHash('sha256').update(script).digest('base64')}'`
	);

/**
 * Returns the HTML of a page with an inline script added to its head and allowed by its Content-Security-Policy.
 * @param data addresses of the data files that the script fetches, relative to the page
 */
export function addInlineScript(html: string, script: string, data: readonly string[] = []): string {
	const attribute = data.length > 0 ? ` data-fetch="${data.join(' ')}"` : '';
	return allowInlineScript(html, script).replace(
		'</head>',
		() => `<script${attribute}>${script}</script></head>`
	);
}
