import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { freePort, serve } from '../../scripts/serve.mjs';
import { find } from './packages.ts';

/** A server that holds the built site. */
export interface Host {
	/** Its address, without a slash at the end. */
	readonly url: string;
	/** Compressions that it was set up for. */
	readonly encodings: readonly ('br' | 'gzip')[];
	/** The file in which it writes who embeds, where it does. */
	readonly log?: string;
	stop(): Promise<void>;
}

/** A host, or the reason why there is none here. */
export type Started = Host | { readonly missing: string };

const BUILD = resolve('build');

/** Starts each kind of host with its file of the folder `hosting`, changed only where its comments say so. */
export const hosts: Readonly<Record<string, () => Promise<Started>>> = { ours, nginx, caddy };

async function ours(): Promise<Host> {
	const { url, close } = await serve({ port: 0, folder: BUILD });
	return { url: url.slice(0, -1), encodings: ['br', 'gzip'], stop: close };
}

async function nginx(): Promise<Started> {
	const found = find('nginx', ['nginx', 'libnginx-mod-http-brotli-static'], '-v');
	if ('missing' in found) return found;
	const port = await freePort();
	const folder = mkdtempSync(join(tmpdir(), 'nginx-'));
	const brotli = join(found.folder, 'usr/lib/nginx/modules/ngx_http_brotli_static_module.so');
	const hasBrotli = existsSync(brotli);
	const site = readFileSync('hosting/nginx.conf', 'utf8')
		.replace('listen 80;', `listen 127.0.0.1:${port};`)
		.replace(/\tlisten \[::\]:80;\n/, '')
		.replaceAll('/srv/safe-city', BUILD)
		.replaceAll('/var/log/nginx', folder)
		.replace('# brotli_static', hasBrotli ? 'brotli_static' : '# brotli_static');
	writeFileSync(join(folder, 'site.conf'), site);
	const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
		(name) => `${name}_temp_path ${join(folder, name)};`
	);
	writeFileSync(
		join(folder, 'nginx.conf'),
		[
			hasBrotli ? `load_module ${brotli};` : '',
			process.getuid?.() === 0 ? 'user root;' : '',
			`daemon off; worker_processes 1; pid ${join(folder, 'pid')}; error_log ${join(folder, 'log')};`,
			`events {} http { access_log off; ${temporary.join(' ')} include ${join(folder, 'site.conf')}; }`
		].join('\n')
	);
	const child = spawn(found.program, [
		'-p',
		folder,
		'-e',
		join(folder, 'log'),
		'-c',
		join(folder, 'nginx.conf')
	]);
	return running(child, folder, port, hasBrotli ? ['br', 'gzip'] : ['gzip']);
}

async function caddy(): Promise<Started> {
	const found = find('caddy', ['caddy'], 'version');
	if ('missing' in found) return found;
	const port = await freePort();
	const folder = mkdtempSync(join(tmpdir(), 'caddy-'));
	const site = readFileSync('hosting/Caddyfile', 'utf8')
		.replace('example.org {', `http://127.0.0.1:${port} {`)
		.replaceAll('/srv/safe-city', BUILD)
		.replaceAll('/var/log/caddy', folder);
	const file = join(folder, 'Caddyfile');
	writeFileSync(file, `{\n\tadmin off\n\tauto_https off\n}\n${site}`);
	const env = { ...process.env, HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder };
	const child = spawn(found.program, ['run', '--config', file, '--adapter', 'caddyfile'], { env });
	return running(child, folder, port, ['br', 'gzip']);
}

/** Waits until a server answers. Throws with what it said when it gives up before. */
async function running(
	child: ChildProcess,
	folder: string,
	port: number,
	encodings: Host['encodings']
): Promise<Host> {
	let said = '';
	child.stderr?.on('data', (data: Buffer) => (said += data.toString()));
	const ended = new Promise<void>((end) => child.once('exit', () => end()));
	const url = `http://127.0.0.1:${port}`;
	for (;;) {
		if (child.exitCode !== null) throw new Error(`The server stopped: ${said}`);
		if (
			await fetch(url).then(
				() => true,
				() => false
			)
		)
			break;
		await new Promise((wake) => setTimeout(wake, 100));
	}
	return {
		url,
		encodings,
		log: join(folder, 'embeds.log'),
		async stop() {
			child.kill();
			await ended;
			rmSync(folder, { recursive: true, force: true });
		}
	};
}
