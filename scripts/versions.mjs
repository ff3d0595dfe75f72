/**
 * Versions of the frames: each build writes a copy of all its frames, with everything that they load, under an address that
 * is a hash of their content (`v/ID/`). It is never edited, so an article that embeds it keeps its text. `npm run keep`
 * carries former versions on.
 */
import { createHash } from 'node:crypto';
import {
	cpSync,
	existsSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	rmSync,
	statSync,
	writeFileSync
} from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { redirectPage } from './redirect-page.mjs';
import { builtLanguages } from './serve.mjs';

/** Folder of the versions. */
export const VERSIONS_FOLDER = 'v';
/** The list of versions, at the root of the site. Frames and the studio read it. */
const LIST = 'versions.json';
/** In the folder of each version: its date, and the corrections that its story had. */
const ABOUT = 'version.json';
/** Longer than any number that JavaScript sorts before other keys of an object. */
const ID_LENGTH = 12;

const readJson = (file) => JSON.parse(readFileSync(file, 'utf8'));
const writeJson = (file, value) => writeFileSync(file, JSON.stringify(value));

/** Returns the files under a folder of a site, by their paths from its root, sorted. */
const filesIn = (site, folder) =>
	existsSync(join(site, folder))
		? readdirSync(join(site, folder), { recursive: true, withFileTypes: true })
				.filter((entry) => entry.isFile())
				.map((entry) =>
					join(entry.parentPath, entry.name).slice(join(site, '/').length).replaceAll('\\', '/')
				)
				.sort()
		: [];

/** Returns the scripts and style sheets that frames load, at once or later. */
function frameScripts(site) {
	const manifest = readJson(join(site, '_client/manifest.json'));
	const files = new Set();
	const visited = new Set();
	const add = (name) => {
		const { file, css = [], assets = [], imports = [], dynamicImports = [] } = manifest[name] ?? {};
		if (!file || visited.has(name)) return;
		visited.add(name);
		for (const each of [file, ...css, ...assets]) files.add(`_client/${each}`);
		for (const each of [...imports, ...dynamicImports]) add(each);
	};
	add('src/lib/client/embed.ts');
	return [...files];
}

/** Returns the pages outside the frames to which frames link, as files. */
function linkedPages(site, frames) {
	const pages = frames.flatMap((frame) =>
		[...readFileSync(join(site, frame), 'utf8').matchAll(/ href="(\.\.\/[^"#?]*|\.\.)(?=["#?])/g)].map(
			([, address]) => {
				const path = posix.join(posix.dirname(frame), address);
				return path.endsWith('/') ? `${path}index.html` : path;
			}
		)
	);
	return [...new Set(pages)].filter((page) => page.endsWith('.html') && !frames.includes(page)).sort();
}

const isFrame = (path) => /^[^/]+\/embed\/.*index\.html$/.test(path);

/**
 * Copies the frames of a built site to their permanent address, and lists the version.
 * @param {string} site folder of the build
 * @returns {string} id of the version: the same for the same frames
 */
export function writeVersion(site) {
	const languages = builtLanguages(site);
	const texts = [
		...languages.flatMap((lang) => [...filesIn(site, `${lang}/embed`), ...filesIn(site, `stills/${lang}`)]),
		...frameScripts(site)
	].filter((file) => !/\.(br|gz)$/.test(file));
	const frames = texts.filter(isFrame);
	const hash = createHash('sha256');
	for (const file of texts.sort()) hash.update(file).update(readFileSync(join(site, file)));
	const id = hash.digest('hex').slice(0, ID_LENGTH);
	const folder = join(site, VERSIONS_FOLDER, id);
	for (const file of texts.flatMap((name) => [name, `${name}.br`, `${name}.gz`]))
		if (existsSync(join(site, file))) cpSync(join(site, file), join(folder, file));
	const { title } = readJson(join(site, 'narrative.json'));
	for (const page of linkedPages(site, frames)) {
		const lang = page.split('/', 1)[0] ?? '';
		writePage(join(folder, page), {
			to: `${pathToSite(page)}${withoutIndex(page)}`,
			lang,
			title: title[lang] ?? ''
		});
	}
	// The build listed what the versions have in common, before it knew the id. Its compressed copies are out of date.
	for (const end of ['br', 'gz']) rmSync(join(site, `${LIST}.${end}`), { force: true });
	const { date, corrections, ...list } = readJson(join(site, LIST));
	writeJson(join(folder, ABOUT), { date, corrections });
	writeJson(join(site, LIST), {
		...{ date, corrections, ...list, newest: id },
		...{ kept: { [id]: { date, corrected: [] } }, gone: {} }
	});
	return id;
}

const withoutIndex = (page) => page.replace(/index\.html$/, '');
/** Returns the path from a page of a version to the root of the site. */
const pathToSite = (page) => '../'.repeat(page.split('/').length + 1);

function writePage(file, redirect) {
	mkdirSync(dirname(file), { recursive: true });
	writeFileSync(file, redirectPage(redirect));
}

/**
 * Returns the corrections that a story has and a former version of it had not. Equal dates and steps count as often as they
 * occur.
 */
export function correctionsSince(now, then) {
	const left = then.map(({ date, step = '' }) => `${date} ${step}`);
	return now.filter(({ date, step = '' }) => {
		const index = left.indexOf(`${date} ${step}`);
		if (index >= 0) left.splice(index, 1);
		return index < 0;
	});
}

/**
 * Carries the versions of the last publication on into a new build. Those beyond `most`, the oldest, are replaced by pages
 * that lead to the newest frames, which say so.
 * @param {string} last folder of the last publication
 * @param {string} site folder of the new build
 * @param {number} [most] how many former versions to keep; all by default
 * @returns {{ id: string, date: string, bytes: number }[]} the kept versions, the newest first
 */
export function keepVersions(last, site, most = Infinity) {
	const list = readJson(join(site, LIST));
	const former = existsSync(join(last, LIST)) ? readJson(join(last, LIST)) : {};
	const ids = Object.keys(former.kept ?? {}).filter((id) => id !== list.newest);
	const gone = {
		...former.gone,
		...Object.fromEntries(ids.slice(most).map((id) => [id, former.kept[id].date]))
	};
	delete gone[list.newest];
	for (const id of [...ids, ...Object.keys(gone)]) {
		const folder = join(VERSIONS_FOLDER, id);
		if (!existsSync(join(last, folder))) continue;
		rmSync(join(site, folder), { recursive: true, force: true });
		if (id in gone && id in former.kept) leadToNewest(last, site, id);
		else cpSync(join(last, folder), join(site, folder), { recursive: true });
	}
	const kept = ids.slice(0, most).filter((id) => existsSync(join(site, VERSIONS_FOLDER, id)));
	list.kept = {
		[list.newest]: list.kept[list.newest],
		...Object.fromEntries(
			kept.map((id) => {
				const { date, corrections } = readJson(join(site, VERSIONS_FOLDER, id, ABOUT));
				return [id, { date, corrected: correctionsSince(list.corrections, corrections) }];
			})
		)
	};
	writeJson(join(site, LIST), { ...list, gone });
	return [list.newest, ...kept].map((id) => ({ id, date: list.kept[id].date, bytes: bytesOf(site, id) }));
}

const bytesOf = (site, id) =>
	filesIn(site, `${VERSIONS_FOLDER}/${id}`).reduce((sum, file) => sum + statSync(join(site, file)).size, 0);

/** Writes, for each page of a version, one that leads to the newest. */
function leadToNewest(last, site, id) {
	const { title } = readJson(join(site, 'narrative.json'));
	const folder = `${VERSIONS_FOLDER}/${id}`;
	for (const file of filesIn(last, folder).filter((name) => name.endsWith('.html'))) {
		const page = file.slice(folder.length + 1);
		const lang = page.split('/', 1)[0] ?? '';
		const to = pathToSite(page) + nearestPage(site, withoutIndex(page));
		writePage(join(site, file), {
			to,
			lang,
			title: title[lang] ?? '',
			...(isFrame(page) ? { asked: id } : {})
		});
	}
}

/** Returns the path of a page, or of the nearest one above it that a site has. */
function nearestPage(site, path) {
	if (path === './' || existsSync(join(site, path, 'index.html'))) return path === './' ? '' : path;
	return nearestPage(site, `${posix.dirname(path)}/`);
}
