import { existsSync, readFileSync } from 'node:fs';
import { decode } from '#lib/narrative/decode.ts';
import { validate } from '#lib/narrative/issues.ts';
import { formatMistake, Report } from '#lib/narrative/mistakes.ts';
import { parse } from '#lib/narrative/parse.ts';
import { siteFile, type SiteFile } from './schema.ts';
import type { Site } from './site.ts';

/** The file, at the root of the project. */
export const SITE_FILE = 'site.yaml';

export interface ReadSite {
	/** What is sound; nothing where something is wrong. */
	readonly site: Site;
	/** One line each: `site.yaml:3:9  contact  found …, expected …`. */
	readonly mistakes: readonly string[];
}

type Environment = Readonly<Record<string, string | undefined>>;

/** Variables that come before what the file says, and the key that each stands for. */
export const VARIABLES = {
	SITE_ORIGIN: ['address'],
	SITE_PUBLISHER: ['publisher', 'name'],
	SITE_PUBLISHER_URL: ['publisher', 'url'],
	SITE_CONTACT: ['contact'],
	SITE_CORRECTIONS: ['corrections'],
	SITE_LEGAL: ['legal']
} as const satisfies Readonly<Record<string, readonly string[]>>;

/**
 * Reads who publishes the site: the file, and before it the environment. Never throws on what they hold; a project
 * without the file is one that says nothing.
 * @param file its path, which the messages name as well
 */
export function readSite(env: Environment = process.env, file = SITE_FILE): ReadSite {
	const written = existsSync(file) ? readFile(file) : { value: {}, mistakes: [] };
	const said = readEnvironment(env, written.value.publisher?.name);
	const mistakes = [...written.mistakes, ...said.mistakes];
	if (mistakes.length > 0) return { site: {}, mistakes };
	// Another publisher does not stand at the address of the one in the file.
	const { address, publisher, ...rest } = { ...written.value, ...said.value };
	const ends = address?.replace(/\/$/, '');
	return { site: { ...rest, ...(ends && { address: ends }), ...(publisher && { publisher }) }, mistakes };
}

function readFile(file: string): { value: SiteFile; mistakes: string[] } {
	const decoded = decode(readFileSync(file));
	if (decoded.text === undefined)
		return {
			value: {},
			mistakes: [formatMistake({ file, ...decoded.position, where: 'file', ...decoded.fault })]
		};
	// As it comes, the file is nothing but comments: nobody has said anything yet.
	if (decoded.text.split('\n').every((line) => /^\s*(#.*)?$/.test(line))) return { value: {}, mistakes: [] };
	const { value, faults, locate } = parse(decoded.text);
	const report = new Report(file, locate);
	for (const { path, position, fault } of faults) report.addAt(path, position, fault);
	if (value !== undefined)
		validate(
			siteFile,
			value,
			report,
			faults.map(({ path }) => path).filter(({ length }) => length > 0)
		);
	const mistakes = report.mistakes.map(formatMistake);
	return { value: mistakes.length > 0 ? {} : siteFile.parse(value), mistakes };
}

/** @param publisher name in the file, which may be given an address by the environment alone */
function readEnvironment(
	env: Environment,
	publisher: string | undefined
): { value: SiteFile; mistakes: string[] } {
	// A variable that is set to nothing, as scripts of hosts do, says nothing.
	const said = Object.fromEntries(Object.entries(env).filter(([, value]) => value));
	const url = said['SITE_PUBLISHER_URL'];
	const name = said['SITE_PUBLISHER'] ?? (url && publisher);
	const given = {
		address: said['SITE_ORIGIN'],
		publisher: name && { name, url },
		contact: said['SITE_CONTACT'],
		corrections: said['SITE_CORRECTIONS'],
		legal: said['SITE_LEGAL']
	};
	const value = Object.fromEntries(Object.entries(given).filter(([, each]) => each));
	const checked = siteFile.safeParse(value);
	if (checked.success) return { value: checked.data, mistakes: [] };
	return {
		value: {},
		mistakes: checked.error.issues.map(({ path, message }) => {
			const [variable = ''] = Object.entries(VARIABLES).find(([, keys]) => keys.join() === path.join()) ?? [];
			return `${variable}  found “${env[variable] ?? ''}”, expected ${message}`;
		})
	};
}
