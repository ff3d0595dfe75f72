import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { decodeFile } from '#lib/narrative/read/decode.ts';
import { validate } from '#lib/narrative/issues/validate.ts';
import { formatIssue, IssueReport } from '#lib/narrative/issues/issue.ts';
import { parseYaml } from '#lib/narrative/read/parse.ts';
import { languageCode, matchingText, nonEmptyText } from '#lib/narrative/schema/parts.ts';
import type { Site } from './site.ts';

/** Path of the file from the root of the project. */
export const SITE_PATH = 'site.yaml';

const PAGE = /^https?:\/\/[^\s/]+\.[^\s/]+(\/\S*)?$/;
const EMAIL = /^[^\s@/]+@[^\s@/]+\.[^\s@/]+$/;

const page = matchingText(PAGE, 'the address of a page, as https://example.org/about');
const contactAddress = matchingText(
	new RegExp(`${PAGE.source}|${EMAIL.source}`),
	'an e-mail address, as us@example.org, or that of a page, as https://example.org/contact'
);

/** Schema of `site.yaml`, the publisher’s data. The message of each rule says what is expected. */
const siteFileSchema = z.strictObject({
	address: matchingText(
		/^https?:\/\/[^\s/?#]+\/?$/,
		'the address of a host, as https://example.org, without a folder: that is for BASE_PATH'
	).optional(),
	publisher: z.strictObject({ name: nonEmptyText, url: page.optional() }).optional(),
	contact: contactAddress.optional(),
	corrections: contactAddress.optional(),
	legal: z
		.union([nonEmptyText, z.record(languageCode, nonEmptyText)], {
			error: 'an address, words, or either of them for each language'
		})
		.optional()
});

/** The parsed file. */
type SiteFile = z.output<typeof siteFileSchema>;

/** The publisher’s data, or the issues of the file and the environment. */
export interface LoadedSite {
	/** Empty if there are issues. */
	readonly site: Site;
	/** One line for each issue: `site.yaml:3:9  contact  found …, expected …`. */
	readonly mistakes: readonly string[];
}

type Environment = Readonly<Record<string, string | undefined>>;

/** Environment variables that override entries of the file, each with the path of its entry. */
export const SITE_VARIABLES = {
	SITE_ORIGIN: ['address'],
	SITE_PUBLISHER: ['publisher', 'name'],
	SITE_PUBLISHER_URL: ['publisher', 'url'],
	SITE_CONTACT: ['contact'],
	SITE_CORRECTIONS: ['corrections'],
	SITE_LEGAL: ['legal']
} as const satisfies Readonly<Record<string, readonly string[]>>;

/**
 * Reads the publisher’s data from the file and from the environment, which overrides the file. An absent file is read
 * as empty; invalid data is returned as issues.
 * @param file path of the file, also for messages
 */
export function readSite(env: Environment = process.env, file = SITE_PATH): LoadedSite {
	const fromFile = existsSync(file) ? readFile(file) : { value: {}, mistakes: [] };
	const fromEnvironment = readEnvironment(env, fromFile.value.publisher?.name);
	const mistakes = [...fromFile.mistakes, ...fromEnvironment.mistakes];
	if (mistakes.length > 0) return { site: {}, mistakes };
	// A publisher from the environment does not inherit the address of the one in the file.
	const { address, publisher, ...rest } = { ...fromFile.value, ...fromEnvironment.value };
	const addressWithoutSlash = address?.replace(/\/$/, '');
	return {
		site: {
			...rest,
			...(addressWithoutSlash && { address: addressWithoutSlash }),
			...(publisher && { publisher })
		},
		mistakes
	};
}

function readFile(file: string): { value: SiteFile; mistakes: string[] } {
	const decoded = decodeFile(readFileSync(file));
	if (decoded.text === undefined)
		return {
			value: {},
			mistakes: [formatIssue({ file, ...decoded.position, where: 'file', ...decoded.fault })]
		};
	// The initial file has only comments.
	if (decoded.text.split('\n').every((line) => /^\s*(#.*)?$/.test(line))) return { value: {}, mistakes: [] };
	const { value, faults, locate } = parseYaml(decoded.text);
	const report = new IssueReport(file, locate);
	for (const { path, position, fault } of faults) report.addAt(path, position, fault);
	const reported = faults.map(({ path }) => path).filter(({ length }) => length > 0);
	const parsed = value === undefined ? undefined : validate(siteFileSchema, value, report, reported).parsed;
	const mistakes = report.mistakes.map(formatIssue);
	return { value: mistakes.length > 0 ? {} : (parsed ?? {}), mistakes };
}

/**
 * Reads the publisher’s data from environment variables.
 * @param publisher name of the publisher in the file, for which the environment may give an address
 */
function readEnvironment(
	env: Environment,
	publisher: string | undefined
): { value: SiteFile; mistakes: string[] } {
	// Scripts of hosts may set empty variables: ignore them.
	const variables = Object.fromEntries(Object.entries(env).filter(([, value]) => value));
	const url = variables['SITE_PUBLISHER_URL'];
	const name = variables['SITE_PUBLISHER'] ?? (url && publisher);
	const given = {
		address: variables['SITE_ORIGIN'],
		publisher: name && { name, url },
		contact: variables['SITE_CONTACT'],
		corrections: variables['SITE_CORRECTIONS'],
		legal: variables['SITE_LEGAL']
	};
	const value = Object.fromEntries(Object.entries(given).filter(([, each]) => each));
	const checked = siteFileSchema.safeParse(value);
	if (checked.success) return { value: checked.data, mistakes: [] };
	return {
		value: {},
		mistakes: checked.error.issues.map(({ path, message }) => {
			const [variable = ''] =
				Object.entries(SITE_VARIABLES).find(([, keys]) => keys.join() === path.join()) ?? [];
			return `${variable}  found “${env[variable] ?? ''}”, expected ${message}`;
		})
	};
}
