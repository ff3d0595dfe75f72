/**
 * Writes what hosts are told about the site, from scripts/headers.mjs:
 *
 *   node scripts/hosting.mjs     static/_headers (Netlify, Cloudflare Pages), hosting/nginx.conf, hosting/Caddyfile
 *
 * The files are committed, and a test says when they are no longer what this would write.
 */
import { writeFileSync } from 'node:fs';
import { CACHE, HEADERS, IMMUTABLE, TYPES } from './headers.mjs';
import { isMain } from './process.mjs';

const NOTE = 'Written by scripts/hosting.mjs from scripts/headers.mjs: change it there.';
const headers = Object.entries(HEADERS);

/** What Caddy would write down of a request that tells one reader from another. */
const ABOUT_READERS = [
	...['remote_ip', 'remote_port', 'client_ip', 'tls'],
	...['Accept-Language', 'Cookie', 'Forwarded', 'User-Agent', 'X-Forwarded-For', 'X-Real-Ip'].map(
		(name) => `headers>${name}`
	)
];

/** One line for each entry of a list, indented. */
const lines = (list, write, indent) => list.map((each) => `${indent}${write(each)}`).join('\n');

/** Netlify and Cloudflare Pages ask for news of every file by themselves, and compress by themselves. */
function netlify() {
	return `# ${NOTE}
/*
${lines(headers, ([name, value]) => `${name}: ${value}`, '  ')}
${IMMUTABLE.map((folder) => `${folder}*\n  Cache-Control: ${CACHE.immutable}`).join('\n')}
`;
}

function nginx() {
	const folders = IMMUTABLE.map((folder) => folder.slice(1, -1)).join('|');
	return `# ${NOTE}
#
# A server for nginx 1.18 or later, to be included in the block \`http\` (/etc/nginx/conf.d/). Change the lines with a
# comment behind them; certificates and the port 443 are for your own tools to add.

map $uri $story_cache {
	default "${CACHE.other}";
	"~/(${folders})/" "${CACHE.immutable}";
}

# Where steps that have been renamed stand by now: the build writes the list.
map $uri $story_moved {
	default "";
	include /srv/safe-city/_redirects.nginx; # in what you copied
}

# Who embeds the story, and not who reads it: the page that asked for a frame, without what stands behind its “?”.
map $uri $story_embedded {
	default 0;
	"~/embed/" 1;
}
map $http_referer $story_embedder {
	default "-";
	"~^(?<story_page>[^?#]+)" $story_page;
}
log_format story_embeds '$time_iso8601 $status $uri $story_embedder';

server {
	listen 80;
	listen [::]:80;
	server_name example.org; # your domain
	root /srv/safe-city; # where what \`npm run build\` wrote is copied to

	# No address of a reader is written down. What goes wrong is, by nginx, with the reader's: only the worst.
	access_log /var/log/nginx/embeds.log story_embeds if=$story_embedded; # or: access_log off;
	error_log /var/log/nginx/error.log crit;

	if ($story_moved) {
		return 301 $story_moved$is_args$args;
	}

	index index.html;
	error_page 404 /404.html;
	# \`/fr\` leads to \`/fr/\` also behind another server, which has another port.
	absolute_redirect off;

	# The build holds every text file compressed as well as can be: nothing is compressed while readers wait.
	gzip_static on;
	# With the package libnginx-mod-http-brotli-static, a fifth less:
	# brotli_static on;

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
${Object.entries(TYPES)
	.map(([extension, type]) => `\t\t${type} ${extension.slice(1)};`)
	.join('\n')}
	}
	default_type application/octet-stream;
	charset utf-8;
	charset_types text/css text/javascript text/plain text/xml application/json image/svg+xml;

	# All in one place: a block that adds a header of its own would lose these.
${lines(headers, ([name, value]) => `add_header ${name} "${value}" always;`, '\t')}
	add_header Cache-Control $story_cache always;

	location / {
		try_files $uri $uri/ =404;
	}
}
`;
}

function caddy() {
	return `# ${NOTE}
#
# A site for Caddy 2. Change the lines with a comment behind them; Caddy sees to the certificate by itself.

(story-headers) {
	header {
${lines(headers, ([name, value]) => `${name} "${value}"`, '\t\t')}
	}
}

example.org { # your domain
	root * /srv/safe-city # where what \`npm run build\` wrote is copied to
	import story-headers
	# Where steps that have been renamed stand by now: the build writes the list.
	import /srv/safe-city/_redirects.caddy # in what you copied
	# Who embeds the story, and not who reads it: the page that asked for a frame. No address of a reader is written down.
	@unembedded not path */embed/*
	skip_log @unembedded
	log {
		output file /var/log/caddy/embeds.log # or: no \`log\` at all
		format filter {
			wrap json
			fields {
${lines(ABOUT_READERS, (name) => `request>${name} delete`, '\t\t\t\t')}
				resp_headers delete
			}
		}
	}
	@hashed path ${IMMUTABLE.map((folder) => `*${folder}*`).join(' ')}
	header @hashed Cache-Control "${CACHE.immutable}"
	@other not path ${IMMUTABLE.map((folder) => `*${folder}*`).join(' ')}
	header @other Cache-Control "${CACHE.other}"
	# Caddy adds the slash that relative addresses need; older ones lose the reader's choices on the way.
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
		header Cache-Control "${CACHE.other}"
		rewrite * /404.html
		file_server
	}
}
`;
}

/** The files, by name. */
export const files = {
	'static/_headers': netlify(),
	'hosting/nginx.conf': nginx(),
	'hosting/Caddyfile': caddy()
};

if (isMain(import.meta)) {
	for (const [name, content] of Object.entries(files)) writeFileSync(name, content);
}
