/**
 * Runs the browser tests in Firefox, in the long run only. Playwright drives Firefox over WebDriver BiDi, which can do less
 * than its protocol for Chromium. Skipped tests and methods are listed here with their reasons.
 */
import { spawnSync } from 'node:child_process';
import { test as base, type Browser, type BrowserContextOptions, type Page } from '@playwright/test';
import { findFirefox, preferencesOf } from '../engines/firefox.ts';

/** First version that supports every command of Playwright’s start-up. */
const MIN_VERSION = 143;

/** Methods that the protocol lacks. A test that calls one of them is skipped at that point. */
const MISSING_METHODS = {
	context: { newCDPSession: 'Chromium’s own protocol' },
	page: { emulateMedia: 'colours, paper and motion are the same for the whole browser', pdf: 'no PDF' }
} as const;

/** Tests that cannot pass in Firefox, by a part of their titles: most because of the protocol. */
const SKIPPED_TESTS: readonly (readonly [titles: RegExp, reason: string])[] = [
	[
		/shifts nothing during hydration|shows the step’s still while a scene is late/,
		'a request that is held blocks scripts of the test'
	],
	[/shows the first picture before any script/, 'a request that is held blocks the frame'],
	[
		/resizes a frame below the view|keeps its height from step to step|keeps two frames on one page/,
		'clicks in frames miss'
	],
	[/a flood of hostile messages|receives each step once/, 'clicks in frames miss'],
	[
		/WordPress’ sandbox|leads from the last step of a chapter|keeps the height of the frame in the next/,
		'clicks in frames miss'
	],
	[/lets the keyboard move into the frame/, 'keys do not move into frames'],
	[/keeps an embedded chapter small/, 'sizes are counted differently'],
	[
		/keeps its plans in a file|from a file to a saved quarter/,
		'a download that a page makes itself is not reported'
	],
	// Firefox itself, not the protocol.
	[/a plan is opened again by its code/, 'the process of the page crashes while axe reads the plan'],
	[/opens the collapsed section of a step by link/, 'Back into a closed section scrolls elsewhere'],
	[/a frame that cannot be asked fits the height/, 'a French frame is 13 pixels higher'],
	[/loads fonts that few pages use/, 'one more face is loaded']
];

/** An error that Playwright causes: for a screenshot it adds a style to the page, which the page’s policy refuses. */
export const STYLE_OF_SCREENSHOT = /blocked an inline style \(style-src-elem\)/;

/** Returns why a context with these options is impossible, or undefined. */
function impossible({ javaScriptEnabled, hasTouch, isMobile, colorScheme }: BrowserContextOptions) {
	if (javaScriptEnabled === false) return 'scripts cannot be turned off';
	if (hasTouch || isMobile) return 'no touch';
	if (colorScheme === 'dark') return 'colours are the same for the whole browser';
	return undefined;
}

const skipIf = (reason: string | undefined): void => base.info().skip(reason !== undefined, reason);

/** Replaces methods of an object by ones that skip the calling test. */
function skipCallers(object: object, methods: Readonly<Record<string, string>>): void {
	for (const [name, reason] of Object.entries(methods)) {
		Object.assign(object, { [name]: () => skipIf(reason) });
	}
}

/** Playwright’s internal objects of a browser and a page. */
interface Internals {
	readonly _browserSession: { send: (command: string, parameters?: object) => Promise<unknown> };
	readonly delegate: { scrollRectIntoViewIfNeeded: (element: InternalElement) => Promise<'done'> };
}
interface InternalElement {
	evaluateInUtility(inPage: (args: readonly [unknown, Element]) => void, arg: null): Promise<void>;
}
const internalsOf = (thing: object): Internals =>
	(thing as { _connection: { toImpl(thing: object): Internals } })._connection.toImpl(thing);

function preparePage(page: Page): void {
	skipCallers(page, MISSING_METHODS.page);
	// Playwright centres what it clicks, even if it is in view, and the page would move to another step.
	internalsOf(page).delegate.scrollRectIntoViewIfNeeded = async (handle) => {
		await handle.evaluateInUtility(([, element]) => {
			const { top, bottom } = element.getBoundingClientRect();
			if (top < 0 || bottom > innerHeight) element.scrollIntoView({ block: 'center', behavior: 'instant' });
		}, null);
		return 'done';
	};
}

function prepareBrowser(browser: Browser): void {
	// Playwright 1.65 sets the colours of a new context by a command that Firefox does not support yet. Preferences set them
	// instead.
	const session = internalsOf(browser)._browserSession;
	const send = session.send.bind(session);
	session.send = (command, parameters) =>
		command === 'emulation.setMediaFeaturesOverride' ? Promise.resolve({}) : send(command, parameters);
	const newContext = browser.newContext.bind(browser);
	browser.newContext = async (options = {}) => {
		skipIf(impossible(options));
		const context = await newContext(options);
		skipCallers(context, MISSING_METHODS.context);
		context.on('page', preparePage);
		// An error in the console is passed on without its words; and modules that were on their way when a page is left fail.
		await context.addInitScript(() => {
			const { error, warn } = console;
			let left = false;
			addEventListener('beforeunload', () => (left = true));
			console.error = (...all: readonly unknown[]) => left || error(...all.map(String));
			console.warn = (...all: readonly unknown[]) => left || warn(...all);
		});
		return context;
	};
}

/** Playwright’s `test`, which skips in Firefox what is impossible there. */
export const test = base.extend<{ readonly possible: undefined }, { readonly prepared: undefined }>({
	prepared: [
		async ({ browserName, browser }, use) => {
			if (browserName === 'firefox') prepareBrowser(browser);
			await use(undefined);
		},
		{ scope: 'worker', auto: true }
	],
	possible: [
		async (
			{ browserName, launchOptions, reducedMotion, javaScriptEnabled, hasTouch, isMobile, colorScheme },
			use,
			{ titlePath }
		) => {
			if (browserName === 'firefox') {
				const title = titlePath.join(' › ');
				skipIf(SKIPPED_TESTS.find(([titles]) => titles.test(title))?.[1]);
				skipIf(impossible({ javaScriptEnabled, hasTouch, isMobile, colorScheme }));
				const still = launchOptions.firefoxUserPrefs?.['ui.prefersReducedMotion'] === 1;
				skipIf((reducedMotion === 'reduce') === still ? undefined : 'runs in the other project');
			}
			await use(undefined);
		},
		{ auto: true }
	]
});

/** Returns Playwright projects for tests with reduced motion and with motion; none if Firefox is missing or too old. */
export function firefoxProjects() {
	const executablePath = findFirefox();
	if (!executablePath) return [];
	const { stdout } = spawnSync(executablePath, ['--version'], { encoding: 'utf8' });
	if (Number(/(\d+)\./.exec(stdout)?.[1] ?? 0) < MIN_VERSION) return [];
	return [false, true].map((moves) => ({
		name: moves ? 'firefox, moving' : 'firefox',
		// Firefox is slower than Chromium, and some tests are long.
		timeout: 300_000,
		testMatch: '{agreement,browser,embedding}/**/*.spec.ts',
		use: {
			browserName: 'firefox' as const,
			channel: 'moz-firefox',
			reuseContext: false,
			launchOptions: {
				executablePath,
				firefoxUserPrefs: {
					...preferencesOf({ moves }),
					'intl.accept_languages': 'en-US, en',
					// A page from the back-forward cache reports no load.
					'browser.sessionhistory.max_total_viewers': 0
				}
			}
		}
	}));
}
