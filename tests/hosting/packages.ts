import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Folder for programs that were downloaded for the tests. */
const DOWNLOADS = resolve('node_modules/.cache/hosts');

/** A program to test, or the reason why it is missing. */
export type FoundProgram =
	| { readonly program: string; readonly folder: string }
	| { readonly missing: string };

const canRun = (program: string, ...words: string[]): boolean =>
	spawnSync(program, words, { stdio: 'ignore' }).status === 0;

/**
 * Finds a program of the system, or downloads its Debian or Ubuntu package and unpacks it for the tests:
 * nothing is installed, and no server starts by itself.
 * @param packages Debian packages, the first with the program
 * @param version the argument that prints the version
 */
export function findOrDownload(name: string, packages: readonly string[], version: string): FoundProgram {
	if (canRun(name, version)) return { program: name, folder: '/' };
	const folder = join(DOWNLOADS, name);
	const program = ['usr/sbin', 'usr/bin'].map((bin) => join(folder, bin, name));
	const findProgram = () => program.find((path) => existsSync(path) && canRun(path, version));
	const kept = findProgram();
	if (kept) return { program: kept, folder };
	const failure = fetchPackages(packages, folder);
	const fetched = findProgram();
	if (fetched) return { program: fetched, folder };
	return { missing: `${name} is not on this machine, and ${failure ?? 'its package does not run here'}` };
}

/**
 * Several tests may download the same package at once, and one may run it while another still writes. Each
 * downloads into its own folder, and the first complete one is moved to its place.
 * @returns the reason of a failure, if any
 */
function fetchPackages(packages: readonly string[], folder: string): string | undefined {
	if (!canRun('apt-get', '--version') || !canRun('dpkg', '--version'))
		return 'there is no apt-get to fetch it';
	mkdirSync(DOWNLOADS, { recursive: true });
	const ownFolder = mkdtempSync(`${folder}-`);
	try {
		const failure = unpack(packages, ownFolder);
		if (failure === undefined) renameSync(ownFolder, folder);
		return failure;
	} catch (error) {
		// Another download was first.
		if (existsSync(folder)) return undefined;
		throw error;
	} finally {
		rmSync(ownFolder, { recursive: true, force: true });
	}
}

function unpack(packages: readonly string[], folder: string): string | undefined {
	const download = () =>
		spawnSync('apt-get', ['download', ...packages], { cwd: folder, stdio: 'ignore', timeout: 60_000 })
			.status === 0;
	// Package lists may be missing or old; only root may update them.
	if (!download() && !(process.getuid?.() === 0 && canRun('apt-get', 'update') && download()))
		return `apt-get could not download ${packages.join(' ')}`;
	for (const file of readdirSync(folder).filter((each) => each.endsWith('.deb')))
		if (!canRun('dpkg', '-x', join(folder, file), folder)) return `dpkg could not unpack ${file}`;
	return undefined;
}
