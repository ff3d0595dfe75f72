/**
 * Packs a copy of the built site that opens from disk by double-click, without a server, for a school whose
 * network fails: build/story.zip. Runs after both builds.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { convertPageForDisk } from './disk/page.mjs';
import { readmeFiles } from './disk/readmes.mjs';
import { builtLanguages } from './serve.mjs';
import { fail } from './process.mjs';

const SITE = 'build';
const SCRIPTS = 'node_modules/.cache/disk';
const ARCHIVE = 'story.zip';
const FOLDER = 'story';

/** Parts of a language that are made for other sites, and the page with a worker, which browsers start from no disk. */
const LEFT_OUT = ['embed', 'step', 'chapter', 'quarter'];

/** Fixed date, because a zip file contains dates and the same files should give the same bytes. */
const ZIP_DATE = new Date(2026, 0, 1);

const read = (file) => readFileSync(path.join(SITE, file), 'utf8');

/** Returns the files under a folder of the site, without their compressed variants. */
function filesUnder(folder) {
	return readdirSync(path.join(SITE, folder), { withFileTypes: true }).flatMap((entry) => {
		const file = path.posix.join(folder, entry.name);
		if (entry.isDirectory()) return LEFT_OUT.includes(entry.name) ? [] : filesUnder(file);
		return /\.(br|gz)$/.test(file) ? [] : [file];
	});
}

/**
 * Returns the site's own faces as data URLs: browsers block font files for a page that is opened from disk.
 */
function fontFaceCss() {
	const css = readFileSync('src/lib/chart/fonts.css', 'utf8');
	return css.replace(/url\(['"]?([^)'"]*?([^/)'"]+\.woff2))['"]?\)/g, (_, _address, name) => {
		const font = readFileSync(path.join(SITE, 'fonts', name)).toString('base64');
		return `url(data:font/woff2;base64,${font})`;
	});
}

/** Style that hides links to pages that are not in the copy. */
const HIDE_OUTSIDE_LINKS = 'a[hidden],.online{display:none!important}.on-disk[hidden]{display:block}';

/**
 * A page from disk cannot fetch, but can run scripts: each answer becomes a script that registers itself by
 * its name.
 */
const asScript = (json) => `(window.answers??={})[document.currentScript.src.slice(0,-3)]=${json}`;

/** Former ids of steps. Their pictures are copies of current ones, for links from other sites. */
const formerIds = () =>
	JSON.parse(read('narrative.json')).chapters.flatMap(({ steps }) => steps.flatMap(({ was = [] }) => was));

/**
 * Pictures that nothing in the archive refers to are left out: those for the reader's own sheets, since those of the
 * existing sheets are enough, and those under former ids.
 */
function isUnused(file) {
	if (formerIds().includes(path.basename(file, '.svg'))) return true;
	const [, lang, name] = /^([^/]+)\/print\/(stills\/[^/]+\.svg)$/.exec(file) ?? [];
	return name !== undefined && !read(`${lang}/print/index.html`).includes(`"${name}"`);
}

/** Returns everything in the archive, by path: texts, and bytes of documents. */
function archiveContents() {
	const all = [...builtLanguages(SITE), 'stills'].flatMap(filesUnder);
	const pages = ['index.html', ...all.filter((file) => file.endsWith('.html'))];
	const answers = all.filter((file) => file.endsWith('.json'));
	const rest = ['narrative.json', ...all.filter((file) => /\.(svg|xml)$/.test(file) && !isUnused(file))];
	const documents = all.filter((file) => file.endsWith('.odt'));
	const has = (file) => [pages, rest, documents].some((files) => files.includes(file));
	const styles = existsSync(`${SCRIPTS}/disk.css`) ? readFileSync(`${SCRIPTS}/disk.css`, 'utf8') : '';
	return {
		...Object.fromEntries(pages.map((page) => [page, convertPageForDisk(read(page), page, read, has)])),
		...Object.fromEntries(answers.map((answer) => [`${answer}.js`, asScript(read(answer))])),
		...Object.fromEntries(rest.map((file) => [file, read(file)])),
		...Object.fromEntries(documents.map((file) => [file, readFileSync(path.join(SITE, file))])),
		...readmeFiles(builtLanguages(SITE), JSON.parse(read('narrative.json')).title, has),
		'disk/disk.js': readFileSync(`${SCRIPTS}/disk.js`, 'utf8'),
		'disk/disk.css': fontFaceCss() + styles + HIDE_OUTSIDE_LINKS,
		'LICENSE.txt': readFileSync('LICENSE', 'utf8'),
		'LICENSE-content.txt': readFileSync('LICENSE-content.md', 'utf8')
	};
}

if (!existsSync(path.join(SITE, 'index.html')))
	fail('There is no site in build/: run `npm run build` first.');
const { Zip, ZipPassThrough } = await import('fflate');

/** A file of an archive that Node compresses: its zlib makes it about 3 % smaller than fflate does. */
class CompressedFile extends ZipPassThrough {
	/** Method “deflate” of the format. */
	compression = 8;
	mtime = ZIP_DATE;

	process(content, isLast) {
		this.ondata(null, deflateRawSync(content, { level: 9, memLevel: 9 }), isLast);
	}
}

const parts = [];
const archive = new Zip((error, part) => {
	if (error) throw error;
	parts.push(part);
});
for (const [name, content] of Object.entries(archiveContents())) {
	const file = new CompressedFile(`${FOLDER}/${name}`);
	archive.add(file);
	file.push(Buffer.from(content), true);
}
archive.end();
writeFileSync(path.join(SITE, ARCHIVE), Buffer.concat(parts));
