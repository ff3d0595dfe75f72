/** The test that every browser test is: nothing that a page complains of goes unnoticed. */
import {
	test as base,
	type Browser,
	type BrowserContext,
	type ConsoleMessage,
	type WebError
} from '@playwright/test';

interface Fixtures {
	/** What pages may complain of, where a test gives them a reason to: `test.use({ allowed: [/ERR_FAILED/] })`. */
	readonly allowed: readonly RegExp[];
	/** What the pages of the test have complained of so far: errors in scripts, and errors in the console. */
	readonly complaints: readonly string[];
}

interface WorkerFixtures {
	/** Windows of one worker that have been opened already, by the options that they were opened with. */
	readonly opened: Map<string, BrowserContext>;
}

/** Listens to every context that a test has or opens, until it is stopped. */
function listenAll(browser: Browser, said: string[]): () => void {
	const onError = (error: WebError) => said.push(error.error().message);
	const onMessage = (message: ConsoleMessage) => {
		if (message.type() === 'error') said.push(`${message.text()} (${message.location().url})`);
	};
	const listen = (context: BrowserContext) => context.on('weberror', onError).on('console', onMessage);
	browser.contexts().forEach(listen);
	browser.on('context', listen);
	return () => {
		browser.off('context', listen);
		for (const context of browser.contexts()) context.off('weberror', onError).off('console', onMessage);
	};
}

export const test = base.extend<Fixtures, WorkerFixtures>({
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
	],
	opened: [
		async ({ browserName: _ }, use) => {
			const opened = new Map<string, BrowserContext>();
			await use(opened);
			for (const context of opened.values()) await context.close();
		},
		{ scope: 'worker' }
	],
	/**
	 * The site keeps nothing about its reader, so that tests may come after each other in one context: what the first of
	 * them fetched, the next has at hand. Where a service worker may keep files, or scripts are off, each has its own.
	 */
	context: async (
		{ browser, opened, serviceWorkers, javaScriptEnabled, hasTouch, viewport, reducedMotion },
		use,
		info
	) => {
		const key = JSON.stringify([hasTouch, viewport, reducedMotion]);
		const shared = serviceWorkers === 'block' && javaScriptEnabled;
		const context = (shared ? opened.get(key) : undefined) ?? (await browser.newContext());
		await use(context);
		if (!shared || info.status !== info.expectedStatus) {
			opened.delete(key);
			await context.close();
			return;
		}
		await Promise.all(context.pages().map((page) => page.close()));
		await context.clearPermissions();
		opened.set(key, context);
	}
});
export { expect, type Page } from '@playwright/test';
