/** WebKitGTK over WebDriver, in a screen of its own. */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { findFreePort } from '../../scripts/serve.mjs';
import { commandOf, type Appearance, type Driver } from './session.ts';

const PROGRAM = resolve('tests/engines/window.py');
const PARTS = ['/usr/bin/WebKitWebDriver', '/usr/bin/Xvfb', '/usr/bin/python3'];
export const findWebKit = (): string | undefined =>
	PARTS.every((path) => existsSync(path)) &&
	spawnSync('/usr/bin/python3', ['-c', "import gi; gi.require_version('WebKit2', '4.1')"]).status === 0
		? PARTS[0]
		: undefined;

const START_MS = 30_000;

async function retry<Result>(attempt: () => Promise<Result> | Result): Promise<Result> {
	for (const end = Date.now() + START_MS; ;) {
		try {
			return await attempt();
		} catch (error) {
			if (Date.now() > end) throw error;
			await new Promise((later) => setTimeout(later, 100));
		}
	}
}

/** Starts a screen without a monitor and resolves with its name, for instance `:42`. */
async function startScreen(): Promise<{ readonly display: string; readonly child: ChildProcess }> {
	const child = spawn(
		'/usr/bin/Xvfb',
		['-displayfd', '3', '-screen', '0', '2560x1600x24', '-nolisten', 'tcp'],
		{
			stdio: ['ignore', 'ignore', 'ignore', 'pipe']
		}
	);
	const number = await new Promise<string>((done, fail) => {
		child.once('error', fail).once('exit', () => fail(new Error('Xvfb ends at once')));
		child.stdio[3]?.once('data', (data: Buffer) => done(data.toString().trim()));
	});
	return { display: `:${number}`, child };
}

interface Answer {
	readonly value: { readonly error?: string; readonly message?: string } | null;
}

/** A line that the console of a page wrote: `CONSOLE JS ERROR …`, with control characters taken away. */
const CONSOLE = /^CONSOLE (\S+ (ERROR|WARN).*)$/gm;

export async function startWebKit(program: string, appearance: Appearance): Promise<Driver> {
	const { display, child: screen } = await startScreen();
	const [profile, port] = [mkdtempSync(join(tmpdir(), 'webkit-')), await findFreePort()];
	const env = {
		...process.env,
		DISPLAY: display,
		HOME: profile,
		PROFILES: profile,
		WINDOW: `${appearance.width}x${appearance.height}`,
		DARK: appearance.dark ? '1' : '0',
		REDUCED: '1',
		WITHOUT: (appearance.without ?? []).join(' '),
		NO_AT_BRIDGE: '1',
		MESA_SHADER_CACHE_DISABLE: 'true',
		// Root may not build the sandbox; what is opened here is this site alone.
		...(process.getuid?.() === 0 && { WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' })
	};
	const driver = spawn(program, ['-p', String(port)], {
		stdio: ['ignore', 'pipe', 'ignore'],
		env,
		detached: true
	});
	let output = '';
	driver.stdout.on('data', (data: Buffer) => (output += data.toString()));

	const root = `http://127.0.0.1:${port}/session`;
	let session = root;
	const send: Driver['send'] = async (command, parameters = {}) => {
		const [method, path] = commandOf(command).http;
		const body = method === 'POST' ? { body: JSON.stringify(parameters) } : {};
		const response = await fetch(session + path, { method, ...body });
		const { value } = (await response.json()) as Answer;
		if (!response.ok) throw new Error(`${command}: ${value?.error}: ${value?.message}`);
		return value;
	};
	const capabilities = { alwaysMatch: { 'webkitgtk:browserOptions': { binary: PROGRAM, args: [] } } };
	const { sessionId } = (await retry(() => send('newSession', { capabilities }))) as { sessionId: string };
	session = `${root}/${sessionId}`;
	await send('timeouts', { script: 60_000, pageLoad: 60_000 });

	return {
		send,
		readConsole() {
			const lines = [...output.matchAll(CONSOLE)].map(([, line = '']) => line);
			output = '';
			return Promise.resolve(lines);
		},
		async print(address) {
			const file = join(profile, 'print.pdf');
			rmSync(file, { force: true });
			const child = spawn(PROGRAM, ['--print', address, file], { stdio: 'ignore', env });
			await new Promise((done) => child.once('exit', done));
			return readFileSync(file);
		},
		async stop() {
			await send('deleteSession').catch(() => undefined);
			const ended = new Promise((done) => driver.once('exit', done));
			// Its windows are its children.
			if (driver.pid) process.kill(-driver.pid);
			await ended;
			screen.kill();
			rmSync(profile, { recursive: true, force: true, maxRetries: 50, retryDelay: 100 });
		}
	};
}
