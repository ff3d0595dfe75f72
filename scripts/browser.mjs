/** Finds a Chromium for the browser tests and measurements, and installs one if there is none. */
import { accessSync, constants, existsSync } from 'node:fs';
import { join } from 'node:path';
import { fail, isMain, runProgram } from './process.mjs';

const MINUTE_MS = 60_000;

/** Usual locations of browsers, the most predictable first. */
function usualLocations() {
	if (process.platform === 'darwin') {
		return ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
			(name) => `/Applications/${name}.app/Contents/MacOS/${name}`
		);
	}
	if (process.platform === 'win32') {
		const roots = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA];
		const paths = ['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'];
		return roots.filter(Boolean).flatMap((root) => paths.map((path) => join(root, path)));
	}
	// The headless shell is the fastest.
	const names = [
		'chromium-headless-shell',
		'chromium',
		'chromium-browser',
		'google-chrome-stable',
		'google-chrome',
		'chrome'
	];
	return ['/usr/bin', '/usr/local/bin', '/usr/lib/chromium', '/snap/bin'].flatMap((folder) =>
		names.map((name) => join(folder, name))
	);
}

function isProgram(path) {
	try {
		accessSync(path, constants.X_OK);
		return true;
	} catch {
		return false;
	}
}

async function playwrightBrowser() {
	try {
		const { chromium } = await import('@playwright/test');
		return chromium.executablePath();
	} catch {
		return undefined; // Not installed yet, or no build for this system.
	}
}

/**
 * Returns an installed Chromium: CHROME_PATH or CHROMIUM_PATH, the usual locations, or Playwright's own
 * download.
 * @returns {Promise<string | undefined>} path of the program
 */
export async function findBrowser() {
	const named = [process.env.CHROME_PATH, process.env.CHROMIUM_PATH].find(Boolean);
	if (named) {
		if (!isProgram(named)) fail(`CHROME_PATH or CHROMIUM_PATH names “${named}”, which is no program.`);
		return named;
	}
	return [...usualLocations(), await playwrightBrowser()].find((path) => path && isProgram(path));
}

/**
 * Runs a command as root: directly, or with a sudo that needs no password. Returns undefined when neither is
 * possible.
 */
async function asRoot() {
	if (process.platform !== 'linux') return undefined;
	if (process.getuid?.() === 0)
		return (command, args) => runProgram(command, args, { timeout: 10 * MINUTE_MS });
	const { code } = await runProgram('sudo', ['-n', 'true'], { stdio: 'ignore' });
	if (code !== 0) return undefined;
	return (command, args) => runProgram('sudo', ['-n', command, ...args], { timeout: 10 * MINUTE_MS });
}

async function download(root) {
	console.log('No Chromium found: asking Playwright for its own …');
	const cli = 'node_modules/playwright-core/cli.js';
	const withLibraries = root && process.getuid?.() === 0 ? ['--with-deps'] : [];
	const quiet = { stdio: ['ignore', 'inherit', 'ignore'], timeout: 5 * MINUTE_MS };
	await runProgram(process.execPath, [cli, 'install', ...withLibraries, 'chromium'], quiet);
}

/** Package managers, each with its package name of Chromium. */
const MANAGERS = [
	[
		'apt-get',
		[
			['update', '-q'],
			['install', '-qy', '--no-install-recommends', 'chromium-headless-shell']
		]
	],
	['dnf', [['install', '-qy', 'chromium']]],
	['apk', [['add', '--no-cache', 'chromium']]]
];

async function installPackage(root) {
	for (const [manager, commands] of MANAGERS) {
		const found = ['/usr/bin', '/bin', '/sbin', '/usr/sbin'].some((folder) =>
			existsSync(join(folder, manager))
		);
		if (!found) continue;
		console.log(`Asking ${manager} for Chromium …`);
		for (const args of commands) await root(manager, args);
	}
}

/** Whether the browser really starts: a download without its system libraries does not. */
async function canStart(path) {
	const { code } = await runProgram(
		path,
		['--headless', '--no-sandbox', '--disable-gpu', '--dump-dom', 'about:blank'],
		{
			stdio: 'ignore',
			timeout: MINUTE_MS
		}
	);
	return code === 0;
}

/**
 * Returns a Chromium, installing it if necessary; ends the process with instructions if that fails.
 * @returns {Promise<string>} path of the program
 */
export async function ensureBrowser() {
	const present = await findBrowser();
	if (present) return present;
	const root = await asRoot();
	for (const get of [download, installPackage]) {
		if (get === installPackage && !root) break;
		await get(root);
		const path = await findBrowser();
		if (path && (await canStart(path))) return path;
	}
	fail(
		'The browser tests need Chromium: install Chromium or Google Chrome, or set CHROME_PATH to where one is.'
	);
}

if (isMain(import.meta)) console.log(await ensureBrowser());
