import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { hostFiles } from '../../scripts/hosting.mjs';
import { findFreePort, serve } from '../../scripts/serve.mjs';
import { findOrDownload } from './packages.ts';

/** A server that holds the built site. */
export interface RunningHost {
	/** Its address, without a slash at the end. */
	readonly url: string;
	/** Compressions that it is configured for. */
	readonly encodings: readonly ('br' | 'gzip')[];
	/** Its log file of embedding sites, if it has one. */
	readonly log?: string;
	stop(): Promise<void>;
}

/** A host, or the reason why it is missing here. */
export type StartedHost = RunningHost | { readonly missing: string };

const BUILD = resolve('build');

/**
 * Starts each kind of host with its file from the folder `hosting`, changed only as its comments say.
 * @param base path of the site on the host, such as `/sub/path`
 */
export const hosts: Readonly<Record<string, (base: string) => Promise<StartedHost>>> = {
	ours: startOwnServer,
	nginx: (base) => startNginx('nginx.conf', base),
	caddy: startCaddy,
	'nginx as in the container': (base) => startNginx('container.conf', base)
};

async function startOwnServer(base: string): Promise<RunningHost> {
	const { url, close } = await serve({ port: 0, base, folder: BUILD });
	return { url: url.slice(0, -1), encodings: ['br', 'gzip'], stop: close };
}

/** A host's root folder, which contains a copy of the site. */
function rootWith(folder: string, base: string): string {
	if (!base) return BUILD;
	const root = join(folder, 'root');
	mkdirSync(dirname(join(root, base)), { recursive: true });
	symlinkSync(BUILD, join(root, base));
	return root;
}

async function startNginx(file: 'nginx.conf' | 'container.conf', base: string): Promise<StartedHost> {
	const found = findOrDownload('nginx', ['nginx', 'libnginx-mod-http-brotli-static'], '-v');
	if ('missing' in found) return found;
	const port = await findFreePort();
	const folder = mkdtempSync(join(tmpdir(), 'nginx-'));
	const brotli = join(found.folder, 'usr/lib/nginx/modules/ngx_http_brotli_static_module.so');
	const hasBrotli = existsSync(brotli);
	const moved = hostFiles({ base })
		[file].replaceAll(' /tmp/', ` ${folder}/`)
		.replace(/listen (80|8080);/, `listen 127.0.0.1:${port};`)
		.replace(/\tlisten \[::\]:\d+;\n/, '')
		.replaceAll('/srv/safe-city', rootWith(folder, base))
		.replaceAll('/var/log/nginx', folder)
		.replace(/(# )?brotli_static on/, hasBrotli ? 'brotli_static on' : '# brotli_static on')
		.replace('/dev/stdout', join(folder, 'embeds.log'))
		.replace('include /etc/nginx/modules-enabled/*.conf;', '');
	const above = [
		hasBrotli ? `load_module ${brotli};` : '',
		process.getuid?.() === 0 ? 'user root;' : '',
		'daemon off;'
	].join(' ');
	const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
		(name) => `${name}_temp_path ${join(folder, name)};`
	);
	writeFileSync(join(folder, 'site.conf'), moved);
	const around = `worker_processes 1; pid ${join(folder, 'pid')}; error_log ${join(folder, 'log')};
		events {} http { access_log off; ${temporary.join(' ')} include ${join(folder, 'site.conf')}; }`;
	const whole = file === 'container.conf' ? moved : around;
	writeFileSync(join(folder, 'nginx.conf'), `${above}\n${whole}`);
	const child = spawn(found.program, [
		'-p',
		folder,
		'-e',
		join(folder, 'log'),
		'-c',
		join(folder, 'nginx.conf')
	]);
	return waitForServer(child, folder, { port, base }, hasBrotli ? ['br', 'gzip'] : ['gzip']);
}

async function startCaddy(base: string): Promise<StartedHost> {
	const found = findOrDownload('caddy', ['caddy'], 'version');
	if ('missing' in found) return found;
	const port = await findFreePort();
	const folder = mkdtempSync(join(tmpdir(), 'caddy-'));
	const site = hostFiles({ base })
		.Caddyfile.replace('example.org {', `http://127.0.0.1:${port} {`)
		.replaceAll('/srv/safe-city', rootWith(folder, base))
		.replaceAll('/var/log/caddy', folder);
	const file = join(folder, 'Caddyfile');
	writeFileSync(file, `{\n\tadmin off\n\tauto_https off\n}\n${site}`);
	const env = { ...process.env, HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder };
	const child = spawn(found.program, ['run', '--config', file, '--adapter', 'caddyfile'], { env });
	return waitForServer(child, folder, { port, base }, ['br', 'gzip']);
}

/** Waits until a server answers. Throws with its output when it exits before. */
async function waitForServer(
	child: ChildProcess,
	folder: string,
	{ port, base }: { readonly port: number; readonly base: string },
	encodings: RunningHost['encodings']
): Promise<RunningHost> {
	let output = '';
	child.stderr?.on('data', (data: Buffer) => (output += data.toString()));
	const ended = new Promise<void>((end) => child.once('exit', () => end()));
	const url = `http://127.0.0.1:${port}${base}`;
	for (;;) {
		if (child.exitCode !== null) throw new Error(`The server stopped: ${output}`);
		if (
			await fetch(`${url}/`).then(
				() => true,
				() => false
			)
		)
			break;
		await new Promise((done) => setTimeout(done, 100));
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
