/** Firefox over Marionette: JSON over TCP, each message preceded by its length. */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createConnection, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findFreePort } from '../../scripts/serve.mjs';
import { commandOf, type Appearance, type Driver } from './session.ts';

const PROGRAMS = [
	'/usr/bin/firefox-esr',
	'/usr/bin/firefox',
	'/Applications/Firefox.app/Contents/MacOS/firefox',
	'C:\\Program Files\\Mozilla Firefox\\firefox.exe'
];
export const findFirefox = (): string | undefined => PROGRAMS.find((path) => existsSync(path));

const START_MS = 30_000;

/** Preferences: no motion, scrollbars that take no room, nothing asked of Mozilla's servers. */
const preferences = (port: number, { dark }: Appearance): Readonly<Record<string, unknown>> => ({
	'marionette.port': port,
	'ui.prefersReducedMotion': 1,
	'ui.useOverlayScrollbars': 1,
	'layout.css.prefers-color-scheme.content-override': dark ? 0 : 1,
	'intl.accept_languages': 'fr-FR, fr',
	'dom.disable_open_during_load': false,
	'dom.ipc.processPrelaunch.enabled': false,
	'network.captive-portal-service.enabled': false,
	'network.connectivity-service.enabled': false,
	'browser.shell.checkDefaultBrowser': false,
	'datareporting.policy.dataSubmissionEnabled': false,
	'app.update.enabled': false
});

/** Connects as soon as something listens. */
async function connect(port: number): Promise<Socket> {
	for (const end = Date.now() + START_MS; ;) {
		const socket = createConnection(port, '127.0.0.1');
		const connected = await new Promise<boolean>((done) => {
			socket.once('connect', () => done(true)).once('error', () => done(false));
		});
		if (connected) return socket;
		if (Date.now() > end) throw new Error('Firefox does not answer');
		await new Promise((later) => setTimeout(later, 100));
	}
}

/** Splits a stream into messages and calls back with each. */
function readMessages(socket: Socket, onMessage: (message: unknown) => void): void {
	let buffer = Buffer.alloc(0);
	socket.on('data', (chunk: Buffer) => {
		buffer = Buffer.concat([buffer, chunk]);
		for (;;) {
			const colon = buffer.indexOf(':');
			const length = Number(buffer.subarray(0, colon).toString());
			if (colon < 0 || buffer.length < colon + 1 + length) return;
			onMessage(JSON.parse(buffer.subarray(colon + 1, colon + 1 + length).toString()));
			buffer = buffer.subarray(colon + 1 + length);
		}
	});
}

type Call = (name: string, parameters?: object) => Promise<unknown>;

function createCalls(socket: Socket): Call {
	const waiting = new Map<number, { done: (value: unknown) => void; fail: (error: Error) => void }>();
	let last = 0;
	readMessages(socket, (message) => {
		if (!Array.isArray(message)) return; // the greeting
		const [, id, error, value] = message as [1, number, { message: string } | null, unknown];
		const call = waiting.get(id);
		waiting.delete(id);
		if (error) call?.fail(new Error(error.message));
		else call?.done(value);
	});
	return (name, parameters = {}) =>
		new Promise((done, fail) => {
			waiting.set(++last, { done, fail });
			const text = JSON.stringify([0, last, name, parameters]);
			socket.write(`${Buffer.byteLength(text)}:${text}`);
		});
}

/**
 * Remarks of Firefox on measuring before a page is loaded, which pages do on purpose, on modules that were on their way
 * when a page was left, and on the host pages of tests.
 */
const IGNORED = /^Layout was forced|^Loading failed for the module|unsupported entryTypes: layout-shift/;

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
	const lines = Object.entries(preferences(port, appearance)).map(
		([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`
	);
	writeFileSync(join(profile, 'user.js'), lines.join('\n'));
	const args = ['--marionette', '-remote-allow-system-access', '--headless', '--kiosk', '--profile', profile];
	const child = spawn(program, args, {
		stdio: 'ignore',
		env: {
			...process.env,
			HOME: profile,
			MOZ_HEADLESS_WIDTH: String(appearance.width),
			MOZ_HEADLESS_HEIGHT: String(appearance.height)
		}
	});
	const socket = await connect(port);
	const call = createCalls(socket);
	await call('WebDriver:NewSession', { strictFileInteractability: false });
	await call('WebDriver:SetTimeouts', { script: 60_000, pageLoad: 60_000 });
	/** Runs something where the browser's own interface lives. */
	const inBrowser = async (script: string): Promise<unknown> => {
		await call('Marionette:SetContext', { value: 'chrome' });
		try {
			return ((await call('WebDriver:ExecuteScript', { script })) as { value: unknown }).value;
		} finally {
			await call('Marionette:SetContext', { value: 'content' });
		}
	};
	// Firefox keeps its window 450 pixels wide at least; what shows the page may be narrower.
	await inBrowser(`const { style } = gBrowser.selectedBrowser;
		style.width = '${appearance.width}px';
		style.height = '${appearance.height}px';
		style.flex = 'none';`);
	return {
		async send(command, parameters) {
			const answer = await call(commandOf(command).name, parameters);
			return typeof answer === 'object' && answer !== null && 'value' in answer ? answer.value : answer;
		},
		readConsole: async () =>
			((await inBrowser(READ_CONSOLE)) as string[]).filter((message) => !IGNORED.test(message)),
		async print(address) {
			await call('WebDriver:Navigate', { url: address });
			const margin = { top: 0, right: 0, bottom: 0, left: 0 };
			const { value } = (await call('WebDriver:Print', {
				page: { width: 21, height: 29.7 },
				margin,
				shrinkToFit: false
			})) as { value: string };
			return Buffer.from(value, 'base64');
		},
		async stop() {
			socket.destroy();
			const ended = new Promise((done) => child.once('exit', done));
			child.kill();
			await ended;
			rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
		}
	};
}
