/** Finds a Chromium for the browser tests and measurements, and fetches Playwright's if there is none. */
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fail, isMain, runProgram } from './process.mjs';

/** Names of the program on the path; the headless shell is the fastest. */
const NAMES = [
	'chromium-headless-shell',
	'chromium',
	'chromium-browser',
	'google-chrome-stable',
	'google-chrome',
	'chrome'
];
/** Usual locations that are not on the path: macOS and Windows. */
const LOCATIONS = [
	...['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
		(name) => `/Applications/${name}.app/Contents/MacOS/${name}`
	),
	...[process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
		.filter(Boolean)
		.flatMap((root) => [
			join(root, 'Google/Chrome/Application/chrome.exe'),
			join(root, 'Microsoft/Edge/Application/msedge.exe')
		])
];

/**
 * Returns an installed Chromium: CHROME_PATH or CHROMIUM_PATH, one on the path or in the usual locations, or Playwright's
 * own download.
 * @returns {Promise<string | undefined>} path of the program
 */
export async function findBrowser() {
	const named = process.env.CHROME_PATH || process.env.CHROMIUM_PATH;
	if (named && !existsSync(named))
		fail(`CHROME_PATH or CHROMIUM_PATH names “${named}”, which does not exist.`);
	if (named) return named;
	const folders = (process.env.PATH ?? '').split(delimiter);
	const { chromium } = await import('@playwright/test');
	return [
		...NAMES.flatMap((name) => folders.map((folder) => join(folder, name))),
		...LOCATIONS,
		chromium.executablePath()
	].find((path) => existsSync(path));
}

/**
 * Returns a Chromium, fetching one if necessary; ends the process with instructions if that fails.
 * @returns {Promise<string>} path of the program
 */
export async function ensureBrowser() {
	const present = await findBrowser();
	if (present) return present;
	console.log('No Chromium found: asking Playwright for its own …');
	// Root can also install the libraries that it needs.
	const libraries = process.getuid?.() === 0 ? ['--with-deps'] : [];
	await runProgram(process.execPath, [
		'node_modules/playwright-core/cli.js',
		'install',
		...libraries,
		'chromium'
	]);
	const path = await findBrowser();
	const start = ['--headless', '--no-sandbox', '--disable-gpu', '--dump-dom', 'about:blank'];
	if (path && (await runProgram(path, start, { quiet: true })) === 0) return path;
	return fail(
		'The browser tests need Chromium: install Chromium or Google Chrome, or set CHROME_PATH to where one is.'
	);
}

if (isMain(import.meta)) console.log(await ensureBrowser());
