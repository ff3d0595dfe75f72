/** The test that every browser test is: nothing that a page complains of goes unnoticed. */
import { test as base, type Browser, type BrowserContext } from '@playwright/test';

interface Fixtures {
	/** What pages may complain of, where a test gives them a reason to: `test.use({ allowed: [/ERR_FAILED/] })`. */
	readonly allowed: readonly RegExp[];
	/** What the pages of the test have complained of so far: errors in scripts, and errors in the console. */
	readonly complaints: readonly string[];
}

/** Listens to a context, once. */
function listen(context: BrowserContext, said: string[]): void {
	context.on('weberror', (error) => said.push(error.error().message));
	context.on('console', (message) => {
		// Svelte warns where what wakes is not what the server has made.
		if (message.type() === 'error' || message.text().includes('svelte.dev/e/'))
			said.push(`${message.text()} (${message.location().url})`);
	});
}

/** Listens to every context that a test opens. */
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
