/** Scripts that stand in a page's head, and run before anything of it is painted. */
import { createHash } from 'node:crypto';
import { leadIn } from './lead-in.ts';

/** Milliseconds after which a script that has neither come nor failed counts as lost. */
const PATIENCE = 15_000;

/**
 * A page looks as it does without script unless it has the class `moves`. That is taken away again, and `failed` given,
 * where its script cannot be fetched, stops before the page is awake, or does not come: nothing then offers what would
 * not answer. “Try again” loads the page at the step and with the settings in its address: how far it was
 * scrolled means nothing in a page that looks otherwise. Runs in the browser as it stands: it may use nothing from
 * outside.
 */
function move(patience: number): void {
	const { classList } = document.documentElement;
	const fail = (): void => {
		if (classList.contains('awake')) return;
		classList.remove('moves');
		classList.add('failed');
	};
	classList.add('moves');
	// Errors of elements do not bubble: they are caught on their way down.
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

export const EARLY_WHERE_IT_MOVES = `(${String(move)})(${String(PATIENCE)});(${String(leadIn)})();`;

/** Lets a policy that allows a page its own scripts allow this one too, and no other. */
export const allowEarly = (policy: string, script: string): string =>
	policy.replace(
		"script-src 'self'",
		`script-src 'self' 'sha256-${createHash('sha256').update(script).digest('base64')}'`
	);

/** Puts a script into a page's head, and lets it pass the page's own policy. */
export const withEarly = (html: string, script: string): string =>
	allowEarly(html, script).replace('</head>', () => `<script>${script}</script></head>`);
