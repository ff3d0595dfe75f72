/**
 * The browser tests in Firefox, in the long run: Playwright drives it over WebDriver BiDi, which can do less than what it
 * has for Chromium. What has to be left out there is all said here, with the reason.
 */
import { spawnSync } from 'node:child_process';
import { test as base, type Browser, type BrowserContextOptions, type Page } from '@playwright/test';
import { findFirefox, preferencesOf } from '../engines/firefox.ts';

/** The first version that knows every command with which Playwright begins. */
const FIRST = 143;

/** Methods that this protocol lacks: a test that calls one of them is left out from there on. */
const NO_METHODS = {
	context: { newCDPSession: 'Chromium’s own protocol' },
	page: { emulateMedia: 'colours, paper and motion are the same for the whole browser', pdf: 'no PDF' }
} as const;

/** Tests that cannot pass there, by a part of their titles: nearly all for a reason that lies in the protocol. */
const NO_TESTS: readonly (readonly [titles: RegExp, reason: string])[] = [
	[
		/nothing moves when the page wakes up|a scene that is late/,
		'a request that is held holds up what asks the page'
	],
	[/the first picture is there before any script/, 'a request that is held holds up the frame'],
	[
		/a frame below has the height that it asks for|keeps its height from step to step/,
		'clicks in frames miss'
	],
	[
		/two frames on one page each keep|a flood of hostile messages|hears of each step once/,
		'clicks in frames miss'
	],
	[/WordPress’ sandbox|the last step of a chapter leads on|the next chapter keeps/, 'clicks in frames miss'],
	[/the keyboard walks into the frame/, 'keys do not walk into frames'],
	[/an embedded chapter weighs little/, 'sizes are counted in another way'],
	// Not the protocol, but Firefox: to be looked into.
	[/the way back open the fold/, 'the way back into a fold that was closed leads elsewhere'],
	[/a frame that nobody asks fits the height/, 'a French frame asks for 13 pixels more than it is given'],
	[/letters that few pages use come with the first/, 'one more face is loaded']
];

/** What pages complain of that comes from Playwright: a screenshot puts a style into the page, which its policy refuses. */
export const CAUSED = /blocked an inline style \(style-src-elem\)/;

/** Why a context with these options cannot be had. */
function impossible({ javaScriptEnabled, hasTouch, isMobile, colorScheme }: BrowserContextOptions) {
	if (javaScriptEnabled === false) return 'scripts cannot be turned off';
	if (hasTouch || isMobile) return 'no touch';
	if (colorScheme === 'dark') return 'colours are the same for the whole browser';
	return undefined;
}

const leaveOut = (reason: string | undefined): void => base.info().skip(reason !== undefined, reason);

/** Has each of these methods leave out the test that calls it. */
function leaveOutCallers(object: object, methods: Readonly<Record<string, string>>): void {
	for (const [name, reason] of Object.entries(methods)) {
		Object.assign(object, { [name]: () => leaveOut(reason) });
	}
}

/** What Playwright has behind a browser and behind a page, in the process that started them. */
interface Behind {
	readonly _browserSession: { send: (command: string, parameters?: object) => Promise<unknown> };
	readonly delegate: { scrollRectIntoViewIfNeeded: (element: ElementBehind) => Promise<'done'> };
}
interface ElementBehind {
	evaluateInUtility(inPage: (args: readonly [unknown, Element]) => void, arg: null): Promise<void>;
}
const behind = (thing: object): Behind =>
	(thing as { _connection: { toImpl(thing: object): Behind } })._connection.toImpl(thing);

function preparePage(page: Page): void {
	leaveOutCallers(page, NO_METHODS.page);
	// Playwright brings what it clicks to the middle of the window even where it is in sight, and here the page would turn to
	// another step.
	behind(page).delegate.scrollRectIntoViewIfNeeded = async (handle) => {
		await handle.evaluateInUtility(([, element]) => {
			const { top, bottom } = element.getBoundingClientRect();
			if (top < 0 || bottom > innerHeight) element.scrollIntoView({ block: 'center', behavior: 'instant' });
		}, null);
		return 'done';
	};
}

function prepareBrowser(browser: Browser): void {
	// Playwright 1.65 sets the colours of each new context by a command that Firefox does not know yet, and gives up.
	// Preferences have set them already.
	const session = behind(browser)._browserSession;
	const send = session.send.bind(session);
	session.send = (command, parameters) =>
		command === 'emulation.setMediaFeaturesOverride' ? Promise.resolve({}) : send(command, parameters);
	const newContext = browser.newContext.bind(browser);
	browser.newContext = async (options = {}) => {
		leaveOut(impossible(options));
		const context = await newContext(options);
		leaveOutCallers(context, NO_METHODS.context);
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

/** Playwright's test, which in Firefox leaves out what is impossible there. */
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
				leaveOut(NO_TESTS.find(([titles]) => titles.test(title))?.[1]);
				leaveOut(impossible({ javaScriptEnabled, hasTouch, isMobile, colorScheme }));
				const still = launchOptions.firefoxUserPrefs?.['ui.prefersReducedMotion'] === 1;
				leaveOut((reducedMotion === 'reduce') === still ? undefined : 'tried in the other project');
			}
			await use(undefined);
		},
		{ auto: true }
	]
});

/** Projects of Playwright: tests where nothing moves, and tests of what moves. None where Firefox is missing or too old. */
export function firefoxProjects() {
	const executablePath = findFirefox();
	if (!executablePath) return [];
	const { stdout } = spawnSync(executablePath, ['--version'], { encoding: 'utf8' });
	if (Number(/(\d+)\./.exec(stdout)?.[1] ?? 0) < FIRST) return [];
	return [false, true].map((moves) => ({
		name: moves ? 'firefox, moving' : 'firefox',
		// It is slower than Chromium, and some of the tests are long.
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
					// A page that comes back as it was tells the protocol of no load.
					'browser.sessionhistory.max_total_viewers': 0
				}
			}
		}
	}));
}
