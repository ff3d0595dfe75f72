/**
 * `npm run keep -- FOLDER [--versions=N]`: keeps of the last publication what others still need. Copies into build/ its
 * content-hashed files that are not in this build, for pages that are still open, for a year after they were last part of a
 * build; and the former versions of the frames, for articles that embed them: all, or the N newest.
 */
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fail, isMain } from './process.mjs';
import { keepVersions, VERSIONS_FOLDER } from './versions.mjs';

/** Folders whose files are named after their content. */
const FOLDERS = ['_client/assets', '_app/immutable'];
/** File that records since which day each kept file is part of no build. */
const LIST = '_kept.json';
const YEAR_DAYS = 366;

const daysFrom = (day, today) => (Date.parse(today) - Date.parse(day)) / 86_400_000;

function filesIn(site) {
	return FOLDERS.filter((folder) => existsSync(join(site, folder))).flatMap((folder) =>
		readdirSync(join(site, folder), { recursive: true, withFileTypes: true })
			.filter((entry) => entry.isFile())
			.map((entry) =>
				join(entry.parentPath, entry.name)
					.slice(site.length + 1)
					.replaceAll('\\', '/')
			)
	);
}

/**
 * Copies the files, and records since when each is kept.
 * @param {string} last folder of the last publication; without one, nothing is kept
 * @param {string} today as `2026-11-27`
 * @param {string} [site] folder of the new one
 * @returns {{ kept: number, dropped: number }} how many files
 */
export function keepOldFiles(last, today, site = 'build') {
	const since = existsSync(join(last, LIST)) ? JSON.parse(readFileSync(join(last, LIST), 'utf8')) : {};
	const old = filesIn(last)
		.filter((name) => !existsSync(join(site, name)))
		.map((name) => [name, since[name] ?? today]);
	const kept = old.filter(([, day]) => daysFrom(day, today) <= YEAR_DAYS);
	for (const [name] of kept) {
		mkdirSync(dirname(join(site, name)), { recursive: true });
		copyFileSync(join(last, name), join(site, name));
	}
	if (kept.length > 0)
		writeFileSync(join(site, LIST), `${JSON.stringify(Object.fromEntries(kept), null, '\t')}\n`);
	return { kept: kept.length, dropped: old.length - kept.length };
}

/** Returns how many former versions to keep, from the arguments, or ends the process if they are wrong. */
function readMost(args) {
	const [, text] = args.map((arg) => /^--versions=(.*)$/.exec(arg)).find(Boolean) ?? [];
	if (text === undefined) return Infinity;
	if (!/^\d+$/.test(text)) fail(`“${text}” is no number of versions: npm run keep -- FOLDER --versions=5`);
	return Number(text);
}

const megabytes = (bytes) => `${(bytes / 1e6).toFixed(1)} MB`;

if (isMain(import.meta)) {
	const args = process.argv.slice(2);
	const last = args.find((arg) => !arg.startsWith('--'))?.replace(/[\\/]+$/, '');
	if (!last) fail('Which folder holds the last publication? npm run keep -- FOLDER');
	if (!existsSync('build/index.html')) fail('There is no site in build/: run `npm run build` first.');
	const most = readMost(args);
	const { kept, dropped } = keepOldFiles(last, new Date().toISOString().slice(0, 10));
	console.log(
		`${kept} files of the last publication are kept in build/${dropped ? `, ${dropped} older than a year are not` : ''}.`
	);
	const versions = keepVersions(last, 'build', most);
	console.log(`Versions of the frames, the newest first (--versions=N keeps N former ones):\n`);
	for (const { id, date, bytes } of versions)
		console.log(`  ${date}  ${VERSIONS_FOLDER}/${id}/  ${megabytes(bytes).padStart(9)}`);
	console.log(`\n  ${megabytes(versions.reduce((sum, { bytes }) => sum + bytes, 0))} in all.`);
}
