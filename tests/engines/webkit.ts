/** WebKitGTK over WebDriver, in a screen of its own. */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { findFreePort } from '../../scripts/serve.mjs';
import { COMMANDS, retry, TIMEOUTS, type Appearance, type Driver } from './session.ts';

const PROGRAM = resolve('tests/engines/window.py');
const PARTS = ['/usr/bin/WebKitWebDriver', '/usr/bin/Xvfb', '/usr/bin/python3'];
export const findWebKit = (): string | undefined =>
	PARTS.every((path) => existsSync(path)) &&
	spawnSync('/usr/bin/python3', ['-c', "import gi; gi.require_version('WebKit2', '4.1')"]).status === 0
		? PARTS[0]
		: undefined;

/** Starts a screen without a monitor and resolves with its name, for instance `:42`. */
async function startScreen() {
	const args = ['-displayfd', '3', '-screen', '0', '2560x1600x24', '-nolisten', 'tcp'];
	const child = spawn('/usr/bin/Xvfb', args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
	const number = await new Promise<string>((done, fail) => {
		child.once('error', fail).once('exit', () => fail(new Error('Xvfb ends at once')));
		child.stdio[3]?.once('data', (data: Buffer) => done(data.toString().trim()));
	});
	return { display: `:${number}`, child };
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
		WINDOW: `${appearance.width}x${appearance.height}`,
		DARK: appearance.dark ? '1' : '0',
		WITHOUT: (appearance.without ?? []).join(' '),
		NO_AT_BRIDGE: '1',
		MESA_SHADER_CACHE_DISABLE: 'true',
		// Where no graphics card shares its buffers with the window, emulating that takes half of the processor time.
		WEBKIT_DISABLE_DMABUF_RENDERER: '1',
		// Root may not build the sandbox; what is opened here is this site alone.
		...(process.getuid?.() === 0 && { WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' })
	};
	const driver = spawn(program, ['-p', String(port)], { env, detached: true });
	let output = '';
	driver.stderr.resume();
	driver.stdout.on('data', (data: Buffer) => (output += data.toString()));

	let session = `http://127.0.0.1:${port}/session`;
	const send: Driver['send'] = async (command, parameters = {}) => {
		const [, method, path] = COMMANDS[command];
		const body = method === 'POST' ? JSON.stringify(parameters) : null;
		const headers = { 'Content-Type': 'application/json' };
		const response = await fetch(session + path, { method, headers, body });
		const { value } = (await response.json()) as { value: { error?: string; message?: string } | null };
		if (!response.ok) throw new Error(`${command}: ${value?.error}: ${value?.message}`);
		return value;
	};
	const capabilities = { alwaysMatch: { 'webkitgtk:browserOptions': { binary: PROGRAM, args: [] } } };
	const { sessionId } = (await retry(() => send('newSession', { capabilities }))) as { sessionId: string };
	session += `/${sessionId}`;
	await send('timeouts', TIMEOUTS);

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
			await once(spawn(PROGRAM, ['--print', address, file], { stdio: 'ignore', env }), 'exit');
			return readFileSync(file);
		},
		async stop() {
			await send('deleteSession').catch(() => undefined);
			const ended = once(driver, 'exit');
			// Its windows are its children.
			if (driver.pid) process.kill(-driver.pid);
			await ended;
			screen.kill();
			rmSync(profile, { recursive: true, force: true, maxRetries: 50, retryDelay: 100 });
		}
	};
}
