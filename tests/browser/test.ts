/** The base of every browser test: it fails when a page reports an error. */
import type { Browser, BrowserContext } from '@playwright/test';
import { STYLE_OF_SCREENSHOT, test as base } from './firefox.ts';

interface Fixtures {
	/** Expected errors, for tests that provoke them: `test.use({ allowed: [/ERR_FAILED/] })`. */
	readonly allowed: readonly RegExp[];
	/** Errors of the pages so far: uncaught ones, and those in the console. */
	readonly complaints: readonly string[];
}

/** Collects the errors of one context. */
function collectErrors(context: BrowserContext, errors: string[]): void {
	context.on('weberror', (error) => errors.push(error.error().message));
	context.on('console', (message) => {
		// Svelte warns when the server's markup does not match during hydration.
		if (message.type() === 'error' || message.text().includes('svelte.dev/e/'))
			errors.push(`${message.text()} (${message.location().url})`);
	});
}

/** Collects the errors of every context that a test opens. Returns a function that stops it. */
function collectAllErrors(browser: Browser, errors: string[]): () => void {
	const onContext = (context: BrowserContext) => collectErrors(context, errors);
	browser.on('context', onContext);
	return () => void browser.off('context', onContext);
}

/** Milliseconds for a screenshot of a page that may hang. */
const SCREENSHOT_TIMEOUT_MS = 5000;

export const test = base.extend<Fixtures>({
	allowed: [[], { option: true }],
	// A failure leaves a screenshot of each window. Playwright’s own `only-on-failure` would take one after every test, in
	// case it has failed.
	page: async ({ page, context }, use, testInfo) => {
		await use(page);
		if (testInfo.status === testInfo.expectedStatus) return;
		for (const [index, window] of context.pages().entries()) {
			const path = testInfo.outputPath(`test-failed-${index + 1}.png`);
			const taken = await window.screenshot({ path, timeout: SCREENSHOT_TIMEOUT_MS }).catch(() => undefined);
			if (taken) await testInfo.attach('screenshot', { path, contentType: 'image/png' });
		}
	},
	complaints: [
		async ({ browser, browserName, allowed }, use) => {
			const errors: string[] = [];
			const stop = collectAllErrors(browser, errors);
			await use(errors);
			stop();
			const reasons = browserName === 'firefox' ? [...allowed, STYLE_OF_SCREENSHOT] : allowed;
			const unexpected = errors.filter((text) => !reasons.some((reason) => reason.test(text)));
			if (unexpected.length > 0) throw new Error(`Pages complained:\n${unexpected.join('\n')}`);
		},
		{ auto: true }
	]
});
export { expect, type Page } from '@playwright/test';
