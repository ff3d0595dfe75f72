/** Summarizes a build in a few lines: pages of each kind, their size, what is missing, where to look. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, posix } from 'node:path';
import { builtLanguages } from './serve.mjs';

/** Kinds of pages, by the folder below their language; any other is a page about the story. */
const KINDS = {
	'': 'reading',
	text: 'reading',
	embed: 'frames',
	step: 'sharing',
	chapter: 'sharing',
	present: 'slides',
	teach: 'teaching',
	print: 'teaching'
};
const ORDER = ['reading', 'slides', 'teaching', 'frames', 'sharing', 'about'];

const size = (bytes) => (bytes < 1e6 ? `${(bytes / 1e3).toFixed(0)} kB` : `${(bytes / 1e6).toFixed(1)} MB`);
const count = (number) => number.toLocaleString('en');

/** Formats lines in two columns, the first as wide as its longest word. */
function columns(rows) {
	const width = Math.max(...rows.map(([name]) => name.length));
	return rows.map(([name, text]) => `  ${name.padEnd(width)}   ${text}`);
}

/** Returns the size of a file as sent: of its compressed variant if there is one. */
const sizeAsSent = (file) => statSync(existsSync(`${file}.br`) ? `${file}.br` : file).size;

/**
 * Returns the bytes of a page and of the files that it loads before scrolling, compressed as a host sends
 * them.
 */
function firstView(folder, page) {
	const html = readFileSync(join(folder, page), 'utf8');
	const loadedFiles = [...html.matchAll(/<(?:script|link)\b[^>]*>/g)]
		.map(
			([tag]) =>
				/\b(?:src|data-fetch)="([^"]+)"/.exec(tag) ??
				(/rel="(?:\w*preload|stylesheet)"/.test(tag) && /href="([^"]+)"/.exec(tag))
		)
		.filter(Boolean)
		.flatMap(([, addresses]) => addresses.split(' '))
		.map((address) => join(folder, posix.dirname(page), address))
		.filter((file) => existsSync(file));
	return [join(folder, page), ...loadedFiles].reduce((sum, file) => sum + sizeAsSent(file), 0);
}

function pagesByKind(files, langs) {
	const counts = new Map();
	for (const file of files.filter((name) => name.endsWith('.html'))) {
		const [lang, ...rest] = file.split('/');
		if (!langs.includes(lang)) continue;
		const kind = KINDS[rest.length > 1 ? rest[0] : ''] ?? 'about';
		counts.set(kind, (counts.get(kind) ?? 0) + 1);
	}
	const kinds = ORDER.filter((kind) => counts.has(kind)).map((kind) => `${kind} ${count(counts.get(kind))}`);
	const total = [...counts.values()].reduce((sum, each) => sum + each, 0);
	return `${count(total)}: ${kinds.join(', ')}`;
}

/**
 * robots.txt is read only at the root of a host: below it, the sitemap must be named there by the
 * administrator.
 */
function robotsOf(base, address) {
	if (!base) return [];
	const map = address ? `name ${address}${base}/sitemap.xml as its Sitemap` : 'say what it says';
	return [`robots: only the host’s own /robots.txt is read; let it ${map}`];
}

/**
 * Returns the summary of a built site, without a line break at its end.
 * @param {object} told
 * @param {string} [told.folder] where the site was built
 * @param {readonly string[]} told.missing missing settings of the publisher, with the consequence: `contact: what is missing without it`
 * @param {string} [told.base] path of the site on its host, as `/sub/path`
 * @param {string} [told.address] of the host, as `https://example.org`
 */
export function summarizeBuild({ folder = 'build', missing, base = '', address = '' }) {
	const files = readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => posix.join(entry.parentPath.replaceAll('\\', '/'), entry.name).slice(folder.length + 1));
	const langs = builtLanguages(folder);
	const isTwin = (name) => /\.(br|gz)$/.test(name);
	const weight = (names) => size(names.reduce((sum, name) => sum + statSync(join(folder, name)).size, 0));
	const [own, twins] = [files.filter((name) => !isTwin(name)), files.filter(isTwin)];
	const { title = {} } = JSON.parse(readFileSync(join(folder, 'narrative.json'), 'utf8'));
	const firstViews = langs.map((lang) => `${lang} ${size(firstView(folder, `${lang}/index.html`))}`);
	const missingSettings = [...missing, ...robotsOf(base, address)].map((line) =>
		/^(\S+): (.*)$/s.exec(line).slice(1)
	);
	const at = address ? `, to stand at ${address}${base}/` : base && `, to stand under ${base}/`;
	return [
		'',
		Object.values(title).join(' · '),
		'',
		...columns([
			['pages', pagesByKind(own, langs)],
			['files', `${count(own.length)} of ${weight(own)}, and compressed twins of ${weight(twins)}`],
			['first view', `${firstViews.join(', ')}, compressed, before fonts`]
		]),
		...(missingSettings.length > 0
			? ['', 'Still to be said, in site.yaml or by variables (README.md):', '', ...columns(missingSettings)]
			: []),
		'',
		'Where to look:',
		'',
		...columns([
			[`${folder}/`, `the site${at}: copy it to a host, see hosting/README.md`],
			[`${folder}/story.zip`, `the memory stick, ${size(statSync(join(folder, 'story.zip')).size)}`],
			['npm start', `builds it and serves it here: ${langs.map((lang) => `/${lang}/`).join(' ')}`]
		])
	].join('\n');
}
