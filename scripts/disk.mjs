/**
 * Packs a copy of the built site that opens from a disk, by double-click and without a server, for a school whose
 * network fails: build/twelve-minutes.zip. Run after both builds.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { toDisk } from './disk/page.mjs';
import { languages } from './serve.mjs';
import { fail } from './process.mjs';

const SITE = 'build';
const SCRIPTS = 'node_modules/.cache/disk';
const ARCHIVE = 'twelve-minutes.zip';
const FOLDER = 'twelve-minutes';

/** Parts of a language that are made for other sites. */
const ELSEWHERE = ['embed', 'step'];

/** A zip holds dates; the same files shall make the same bytes. */
const DATE = new Date(2026, 0, 1);

const read = (file) => readFileSync(path.join(SITE, file), 'utf8');

/** Files under a folder of the site, without their compressed twins. */
function under(folder) {
	return readdirSync(path.join(SITE, folder), { withFileTypes: true }).flatMap((entry) => {
		const file = path.posix.join(folder, entry.name);
		if (entry.isDirectory()) return ELSEWHERE.includes(entry.name) ? [] : under(file);
		return /\.(br|gz)$/.test(file) ? [] : [file];
	});
}

/** The site's own faces as data: browsers keep fonts of a disk from a page of that disk. */
function faces() {
	const css = readFileSync('src/lib/draw/fonts.css', 'utf8');
	return css.replace(/url\(['"]?([^)'"]*?([^/)'"]+\.woff2))['"]?\)/g, (_, _address, name) => {
		const font = readFileSync(path.join(SITE, 'fonts', name)).toString('base64');
		return `url(data:font/woff2;base64,${font})`;
	});
}

/** Ways to what stays behind are not shown. */
const WITHOUT_WAYS_OUT = 'a[href$="embed/index.html"]{display:none}';

/** Everything in the archive, by path. */
function contents() {
	const pages = [
		'index.html',
		...languages(SITE)
			.flatMap(under)
			.filter((file) => file.endsWith('.html'))
	];
	const answers = ['narrative.json', ...languages(SITE).map((lang) => `${lang}/feed.xml`)];
	const stills = under('stills').filter((file) => file.endsWith('.svg'));
	const styles = existsSync(`${SCRIPTS}/disk.css`) ? readFileSync(`${SCRIPTS}/disk.css`, 'utf8') : '';
	return {
		...Object.fromEntries(pages.map((page) => [page, toDisk(read(page), page, read)])),
		...Object.fromEntries(answers.map((answer) => [answer, read(answer)])),
		...Object.fromEntries(stills.map((still) => [still, read(still)])),
		'disk/disk.js': readFileSync(`${SCRIPTS}/disk.js`, 'utf8'),
		'disk/disk.css': faces() + styles + WITHOUT_WAYS_OUT,
		'LICENSE.txt': readFileSync('LICENSE', 'utf8'),
		'LICENSE-content.txt': readFileSync('LICENSE-content.md', 'utf8')
	};
}

if (!existsSync(path.join(SITE, 'index.html')))
	fail('There is no site in build/: run `npm run build` first.');
const { strToU8, zipSync } = await import('fflate');
const files = Object.entries(contents()).map(([name, text]) => [
	`${FOLDER}/${name}`,
	[strToU8(text), { mtime: DATE }]
]);
writeFileSync(path.join(SITE, ARCHIVE), zipSync(Object.fromEntries(files), { level: 9 }));
