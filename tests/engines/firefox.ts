/** Firefox over Marionette: JSON over TCP, each message preceded by its length. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createConnection, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findFreePort } from '../../scripts/serve.mjs';
import { COMMANDS, retry, TIMEOUTS, type Appearance, type Driver } from './session.ts';

const PROGRAMS = [
	process.env['FIREFOX_PATH'] ?? '',
	'/usr/bin/firefox-esr',
	'/usr/bin/firefox',
	'/Applications/Firefox.app/Contents/MacOS/firefox',
	'C:\\Program Files\\Mozilla Firefox\\firefox.exe'
];
export const findFirefox = (): string | undefined => PROGRAMS.find((path) => existsSync(path));

/**
 * Preferences: colours, motion, scrollbars that take no room, nothing asked of Mozilla's servers, and no monitor of hanging scripts,
 * which interrupts and reports the script of a page that is left while it runs.
 */
export const preferencesOf = ({ dark = false, moves = false }) => ({
	'ui.prefersReducedMotion': moves ? 0 : 1,
	'ui.useOverlayScrollbars': 1,
	'layout.css.prefers-color-scheme.content-override': dark ? 0 : 1,
	'intl.accept_languages': 'fr-FR, fr',
	'dom.ipc.processPrelaunch.enabled': false,
	'dom.ipc.processHangMonitor': false,
	'network.captive-portal-service.enabled': false,
	'network.connectivity-service.enabled': false
});

async function connect(port: number): Promise<Socket> {
	const socket = createConnection(port, '127.0.0.1');
	await once(socket, 'connect');
	return socket;
}

type Answer = readonly [type: 1, id: number, error: { readonly message: string } | null, value: unknown];
/** Returns a function that calls a command and resolves with its answer. */
function createCalls(socket: Socket) {
	const waiting = new Map<number, (answer: Answer) => void>();
	let [last, buffer] = [0, Buffer.alloc(0)];
	socket.on('data', (chunk: Buffer) => {
		buffer = Buffer.concat([buffer, chunk]);
		for (;;) {
			const begin = buffer.indexOf(':') + 1;
			const end = begin + Number(buffer.subarray(0, begin - 1).toString());
			if (begin === 0 || buffer.length < end) return;
			const message = JSON.parse(buffer.subarray(begin, end).toString()) as Answer | object;
			buffer = buffer.subarray(end);
			// Firefox greets with something else.
			if (1 in message) waiting.get(message[1])?.(message);
		}
	});
	return (name: string, parameters: object = {}): Promise<unknown> =>
		new Promise((done, fail) => {
			const id = ++last;
			waiting.set(id, ([, , error, value]) => {
				waiting.delete(id);
				if (error) fail(new Error(error.message));
				else done(value);
			});
			const text = JSON.stringify([0, id, name, parameters]);
			socket.write(`${Buffer.byteLength(text)}:${text}`);
		});
}

/**
 * Messages to ignore: early layout, which pages force on purpose; modules and cached files that were still loading when a
 * page was left; the host pages of tests.
 */
const IGNORED =
	/^Layout was forced|^Loading failed for the module|unsupported entryTypes: layout-shift|A ServiceWorker intercepted the request/;
/** Returns errors and warnings about pages: scripts that failed, policies that refused something. */
const READ_CONSOLE = `
	const messages = Services.console.getMessageArray()
		.filter((each) => each instanceof Ci.nsIScriptError && /^(https?|file):/.test(each.sourceName))
		.filter((each) => !(each.flags & Ci.nsIScriptError.infoFlag))
		.map((each) => each.errorMessage + ' (' + each.sourceName + ':' + each.lineNumber + ')');
	Services.console.reset();
	return messages;`;

export async function startFirefox(program: string, appearance: Appearance): Promise<Driver> {
	const [profile, port] = [mkdtempSync(join(tmpdir(), 'firefox-')), await findFreePort()];
	const lines = Object.entries({ ...preferencesOf(appearance), 'marionette.port': port }).map(
		([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`
	);
	writeFileSync(join(profile, 'user.js'), lines.join('\n'));
	const args = ['--marionette', '-remote-allow-system-access', '--headless', '--kiosk', '--profile', profile];
	const { width, height } = appearance;
	const size = { MOZ_HEADLESS_WIDTH: String(width), MOZ_HEADLESS_HEIGHT: String(height) };
	const child = spawn(program, args, { stdio: 'ignore', env: { ...process.env, HOME: profile, ...size } });
	const socket = await retry(() => connect(port));
	const call = createCalls(socket);
	await call('WebDriver:NewSession', { strictFileInteractability: false });
	await call('WebDriver:SetTimeouts', TIMEOUTS);
	/** Runs something where the browser's own interface lives. */
	const inBrowser = async (script: string): Promise<unknown> => {
		await call('Marionette:SetContext', { value: 'chrome' });
		const { value } = (await call('WebDriver:ExecuteScript', { script })) as { value: unknown };
		await call('Marionette:SetContext', { value: 'content' });
		return value;
	};
	// Firefox keeps its window 450 pixels wide at least; what shows the page may be narrower.
	await inBrowser(`gBrowser.selectedBrowser.style = 'flex: none; width: ${width}px; height: ${height}px';`);
	return {
		async send(command, parameters) {
			const answer = await call(`WebDriver:${COMMANDS[command][0]}`, parameters);
			return typeof answer === 'object' && answer !== null && 'value' in answer ? answer.value : answer;
		},
		readConsole: async () =>
			((await inBrowser(READ_CONSOLE)) as string[]).filter((message) => !IGNORED.test(message)),
		async print(address) {
			await call('WebDriver:Navigate', { url: address });
			const hydrated = `return document.documentElement.classList.contains('awake')`;
			await retry(async () => {
				const { value } = (await call('WebDriver:ExecuteScript', { script: hydrated })) as { value: boolean };
				if (!value) throw new Error(`${address} is not hydrated`);
			});
			const margin = { top: 0, right: 0, bottom: 0, left: 0 };
			const paper = { page: { width: 21, height: 29.7 }, margin, shrinkToFit: false };
			const { value } = (await call('WebDriver:Print', paper)) as { value: string };
			return Buffer.from(value, 'base64');
		},
		async stop() {
			socket.destroy();
			const ended = once(child, 'exit');
			child.kill();
			await ended;
			rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
		}
	};
}
