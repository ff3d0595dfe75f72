/**
 * Writes configuration files for hosts, from scripts/headers.mjs:
 *
 *   node scripts/hosting.mjs            hosting/nginx.conf and hosting/Caddyfile, for a site at the root of example.org
 *   node scripts/hosting.mjs FOLDER     the same for your site, into a folder: its address is in site.yaml and BASE_PATH;
 *                                       with --hsts, browsers use only HTTPS for the whole host from then on
 *
 * and container.conf, nginx's settings in the container. The files in hosting/ are committed, and a test fails when they
 * are out of date.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CACHE_CONTROL, HEADERS, HSTS, IMMUTABLE_FOLDERS, CONTENT_TYPES } from './headers.mjs';
import { fail, isMain } from './process.mjs';

const NOTE = 'Written by scripts/hosting.mjs from scripts/headers.mjs: change it there.';
const headers = Object.entries(HEADERS);

/** Fields of a Caddy log entry that identify a reader. */
const READER_FIELDS = [
	...['remote_ip', 'remote_port', 'client_ip', 'tls'],
	...['Accept-Language', 'Cookie', 'Forwarded', 'User-Agent', 'X-Forwarded-For', 'X-Real-Ip'].map(
		(name) => `headers>${name}`
	)
];

/** Returns one indented line for each entry of a list. */
const lines = (list, write, indent) => list.map((each) => `${indent}${write(each)}`).join('\n');

/**
 * Returns the `_headers` file of Netlify and Cloudflare Pages, which revalidate and compress files by
 * default.
 * @param {string} [base] path of the site on its host, as `/sub/path`
 */
export function netlifyHeaders(base = '') {
	return `# ${NOTE}
${base}/*
${lines(headers, ([name, value]) => `${name}: ${value}`, '  ')}
${IMMUTABLE_FOLDERS.map((folder) => `${base}${folder}*\n  Cache-Control: ${CACHE_CONTROL.immutable}`).join('\n')}
`;
}

/** Returns nginx's maps of a request: its cache lifetime, its redirect, and whether it is a frame. */
const nginxMaps = (base) => `map $uri $story_cache {
	default "${CACHE_CONTROL.other}";
	"~^${base}/(${IMMUTABLE_FOLDERS.map((folder) => folder.slice(1, -1)).join('|')})/" "${CACHE_CONTROL.immutable}";
}

# Redirects of renamed steps: the build writes the list.
map $uri $story_moved {
	default "";
	include /srv/safe-city${base}/_redirects.nginx; # in the same folder
}

# Logs who embeds the story, not who reads it: the page that requested a frame, without its query.
map $uri $story_embedded {
	default 0;
	"~/embed/" 1;
}
map $http_referer $story_embedder {
	default "-";
	"~^(?<story_page>[^?#]+)" $story_page;
}
log_format story_embeds '$time_iso8601 $status $uri $story_embedder';
`;

/** Returns the line that binds the host to HTTPS, or a comment with it. */
const hstsLine = (line, isOn) =>
	isOn ? `\t\t${line}` : `\t\t# If the whole host uses only HTTPS:\n\t\t# ${line}`;

/** Returns nginx's settings of the site: a location of its own, beside others on the host. */
const nginxSite = ({ base, logs, brotli, hsts }) => `	location ${base}/ {
		root /srv/safe-city; # the folder to which \`build/\` is copied${base && `, into ${base}`}

		# No reader's address is logged. nginx's error log does contain addresses, so only critical errors are logged.
		access_log ${logs.access} story_embeds if=$story_embedded; # or: access_log off;
		error_log ${logs.error} crit;

		if ($story_moved) {
			return 301 $story_moved$is_args$args;
		}

		index index.html;
		error_page 404 ${base}/404.html;
		# Relative redirects work behind another server with another port.
		absolute_redirect off;

		# The build contains a compressed variant of every text file.
		gzip_static on;
${
	brotli
		? '		brotli_static on;'
		: `		# With the package libnginx-mod-http-brotli-static, files are a fifth smaller:
		# brotli_static on;`
}

		types {
			text/html html;
			text/css css;
			text/javascript js mjs;
			text/plain txt;
			text/vtt vtt;
			font/woff2 woff2;
			image/png png;
			application/manifest+json webmanifest;
			application/zip zip;
${Object.entries(CONTENT_TYPES)
	.map(([extension, type]) => `\t\t\t${type} ${extension.slice(1)};`)
	.join('\n')}
		}
		default_type application/octet-stream;
		charset utf-8;
		charset_types text/css text/javascript text/plain text/xml application/json image/svg+xml;

		# Keep all headers in this block: a nested block with \`add_header\` would drop them.
${lines(headers, ([name, value]) => `add_header ${name} "${value}" always;`, '\t\t')}
		add_header Cache-Control $story_cache always;
${hstsLine(`add_header ${HSTS} always;`, hsts)}

		try_files $uri $uri/ =404;
	}
${
	base &&
	`	location = ${base} {
		absolute_redirect off;
		return 308 ${base}/$is_args$args;
	}
`
}`;

function nginx({ base, host, hsts }) {
	const logs = { access: '/var/log/nginx/embeds.log', error: '/var/log/nginx/error.log' };
	return `# ${NOTE}
#
# A server for nginx 1.18 or later, to be included in the block \`http\` (/etc/nginx/conf.d/). Change the lines that end
# with a comment, and add certificates and port 443 with your own tools. If the host already has a server, put the block
# \`location\` into it.

${nginxMaps(base)}
server {
	listen 80;
	listen [::]:80;
	server_name ${host}; # your domain

${nginxSite({ base, logs, brotli: false, hsts })}}
`;
}

/**
 * Returns all nginx settings of the container: no root, writes only under /tmp, logs to the container's
 * output.
 */
function container({ base, hsts }) {
	const written = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
	const rest = `	location = / {
		absolute_redirect off;
		return 302 ${base}/;
	}
	location / {
		return 404;
	}
`;
	const http = `sendfile on;
server_tokens off;
access_log off;
${written.map((name) => `${name}_temp_path /tmp/${name};`).join('\n')}

${nginxMaps(base)}
server {
	listen 8080;
	listen [::]:8080;

${nginxSite({ base, logs: { access: '/dev/stdout', error: 'stderr' }, brotli: true, hsts })}${base && rest}}
`;
	return `# ${NOTE}
#
# nginx in the container of hosting/Containerfile.

include /etc/nginx/modules-enabled/*.conf;
worker_processes auto;
pid /tmp/nginx.pid;
error_log stderr crit;
events {
}
http {
${http.replace(/^(?=.)/gm, '\t')}}
`;
}

function caddy({ base, host, hsts }) {
	return `# ${NOTE}
#
# A site for Caddy 2. Change the lines that end with a comment; Caddy gets the certificate by itself.

(story-headers) {
	header {
${lines(headers, ([name, value]) => `${name} "${value}"`, '\t\t')}
${hstsLine(HSTS, hsts)}
	}
}

${host} { # your domain
	root * /srv/safe-city # the folder to which \`build/\` is copied${base && `, into ${base}`}
	import story-headers
	# Redirects of renamed steps: the build writes the list.
	import /srv/safe-city${base}/_redirects.caddy # in the same folder
	# Logs who embeds the story, not who reads it: the page that requested a frame, and no reader's address.
	@unembedded not path */embed/*
	skip_log @unembedded
	log {
		output file /var/log/caddy/embeds.log # or: no \`log\` at all
		format filter {
			wrap json
			fields {
${lines(READER_FIELDS, (name) => `request>${name} delete`, '\t\t\t\t')}
				resp_headers delete
			}
		}
	}
	@hashed path ${IMMUTABLE_FOLDERS.map((folder) => `${base}${folder}*`).join(' ')}
	header @hashed Cache-Control "${CACHE_CONTROL.immutable}"
	@other not path ${IMMUTABLE_FOLDERS.map((folder) => `${base}${folder}*`).join(' ')}
	header @other Cache-Control "${CACHE_CONTROL.other}"
	# Caddy adds the slash that relative addresses need; older versions lose the query, with the reader's choices.
	@folder {
		not path */
		file {path}/index.html
		expression {query} != ""
	}
	redir @folder {path}/?{query} 308
	file_server {
		precompressed br gzip
	}
	handle_errors {
		import story-headers
		header Cache-Control "${CACHE_CONTROL.other}"
		rewrite * ${base}/404.html
		file_server
	}
}
`;
}

/**
 * Returns the files, by name.
 * @param {{ base?: string, host?: string, hsts?: boolean }} [site] path of the site on its host, as `/sub/path`, the host's
 *   name, and whether all of the host uses only HTTPS
 */
export const hostFiles = ({ base = '', host = 'example.org', hsts = false } = {}) => ({
	'nginx.conf': nginx({ base, host, hsts }),
	Caddyfile: caddy({ base, host, hsts }),
	'container.conf': container({ base, hsts })
});

/** Returns path and host of this project's site, from site.yaml and the environment. */
async function siteOfProject() {
	const { tsImport } = await import('tsx/esm/api');
	const { readSite } = await tsImport('../src/lib/site/read-site.ts', import.meta.url);
	const { site, mistakes } = readSite();
	if (mistakes.length > 0) fail(mistakes.join('\n'));
	return { base: process.env.BASE_PATH, ...(site.address && { host: new URL(site.address).host }) };
}

if (isMain(import.meta)) {
	const folder = process.argv.slice(2).find((arg) => !arg.startsWith('--'));
	const site = folder ? { ...(await siteOfProject()), hsts: process.argv.includes('--hsts') } : {};
	mkdirSync(folder ?? 'hosting', { recursive: true });
	for (const [name, content] of Object.entries(hostFiles(site)))
		writeFileSync(join(folder ?? 'hosting', name), content);
}
