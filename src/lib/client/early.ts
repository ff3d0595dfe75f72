/** Inline scripts in the head of a page, which run before the first paint. */
import { createHash } from 'node:crypto';
import { leadIn } from './lead-in.ts';

/** Time after which a script that has neither loaded nor failed counts as failed. */
const SCRIPT_TIMEOUT_MS = 15_000;

/**
 * Sets the class `moves`, without which a page shows its static view. If the script fails to load, throws before hydration
 * or times out, the class is replaced by `failed`, so that no control is shown that would not respond. “Try again” reloads
 * the page at the step in its address; the scroll position is dropped, because the static view has another height. The
 * function is inlined as source text, so it may use nothing from outside.
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

/** Inline script of every interactive page. */
export const EARLY_WHERE_IT_MOVES = `(${String(markInteractive)})(${String(SCRIPT_TIMEOUT_MS)});(${String(leadIn)})();`;

/** Returns a Content-Security-Policy that also allows this inline script, by its hash. */
export const allowEarly = (policy: string, script: string): string =>
	policy.replace(
		"script-src 'self'",
		`script-src 'self' 'sha256-${createHash('sha256').update(script).digest('base64')}'`
	);

/** Returns a page with an inline script added to its head and allowed by its policy. */
export const withEarly = (html: string, script: string): string =>
	allowEarly(html, script).replace('</head>', () => `<script>${script}</script></head>`);
