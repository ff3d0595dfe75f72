/** The base of every browser test: it fails when a page reports an error. */
import { test as base, type Browser, type BrowserContext } from '@playwright/test';

interface Fixtures {
	/** Expected errors, for tests that provoke them: `test.use({ allowed: [/ERR_FAILED/] })`. */
	readonly allowed: readonly RegExp[];
	/** Errors of the pages so far: uncaught ones, and those in the console. */
	readonly complaints: readonly string[];
}

/** Collects the errors of one context. */
function listen(context: BrowserContext, said: string[]): void {
	context.on('weberror', (error) => said.push(error.error().message));
	context.on('console', (message) => {
		// Svelte warns when the server's markup does not match during hydration.
		if (message.type() === 'error' || message.text().includes('svelte.dev/e/'))
			said.push(`${message.text()} (${message.location().url})`);
	});
}

/** Collects the errors of every context that a test opens. Returns a function that stops it. */
function listenAll(browser: Browser, said: string[]): () => void {
	const onContext = (context: BrowserContext) => listen(context, said);
	browser.on('context', onContext);
	return () => void browser.off('context', onContext);
}

export const test = base.extend<Fixtures>({
	allowed: [[], { option: true }],
	complaints: [
		async ({ browser, allowed }, use) => {
			const said: string[] = [];
			const stop = listenAll(browser, said);
			await use(said);
			stop();
			const unexpected = said.filter((text) => !allowed.some((reason) => reason.test(text)));
			if (unexpected.length > 0) throw new Error(`Pages complained:\n${unexpected.join('\n')}`);
		},
		{ auto: true }
	]
});
export { expect, type Page } from '@playwright/test';
