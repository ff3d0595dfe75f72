/**
 * Checks a story file. Prints one line per issue and exits with 1, or prints a summary and exits with 0.
 * The default path is NARRATIVE or data/narrative.yaml. `HELP` lists the options. Any check of data/narrative.yaml, or
 * one that finds no schema, also writes data/narrative.schema.json.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { isMain } from './process.mjs';
import { addNewStep, printContents, printPlaces, removeOldStep } from './story-edit.ts';
import type { LanguagePack } from '../src/lib/i18n/packs.ts';
import type { Catalogue } from '../src/lib/narrative/catalogue/catalogue.ts';
import type { Note } from '../src/lib/narrative/issues/issue.ts';
import type { Story } from '../src/lib/narrative/types/story.ts';

const PUBLISHED = 'data/published-addresses.txt';
const HELP = `npm run story -- [path] [option]

Checks the story file, data/narrative.yaml unless a path or NARRATIVE names another.

  --where "WORDS"    where these words stand, written as one reads them
  --contents         chapters and steps, with lines, words and minutes
  --fix              mends spaces, apostrophes and ellipses first
  --words LANGUAGE   adds empty texts for all that a language lacks, such as es
  --list KIND        names that a story may use: scenes, figures, places, words …
  --add STEP --after STEP --scene SCENE   adds a step with empty texts
  --remove STEP      removes a step, and its id from all lists
  --schema           writes data/narrative.schema.json
  --quiet            prints nothing for a sound story
  --help             this`;

/** Runs the command. @returns the exit code */
export async function main(args: readonly string[]): Promise<number> {
	// Imported here so that an error in the catalogue is also printed as one line.
	const { catalogue } = await import('../src/lib/catalogue.ts');
	const { formatIssues, formatWarning } = await import('../src/lib/narrative/issues/issue.ts');
	const { writeJsonSchema } = await import('../src/lib/narrative/schema/json-schema.ts');
	const { DEFAULT_NARRATIVE_PATH, narrativePath, readStory } =
		await import('../src/lib/narrative/read/read-story.ts');

	const options = optionsOf(args);
	if (typeof options === 'string') {
		console.error(`${options}: see npm run story -- --help`);
		return 1;
	}
	const path = options.path ?? narrativePath();
	if (options.help) {
		console.log(HELP);
		return 0;
	}
	if (options.list !== undefined) return await list(options.list, path, catalogue);
	if (options.where !== undefined) return await printPlaces(path, options.where);
	if (options.remove !== undefined) return await removeOldStep(path, options.remove, catalogue);
	if (options.fix) await fix(path, catalogue);
	writeJsonSchema(catalogue, options.schema ? undefined : path);

	const { story, mistakes, warnings, notes } = readStory(path, catalogue);
	for (const line of [...formatIssues(mistakes), ...formatIssues(warnings, formatWarning)])
		console.error(line);
	const mendable = mistakes.filter(({ mend }) => mend).length;
	if (mendable > 0) console.log(`npm run story -- --fix mends ${mendable} of these.`);
	if (!story) return 1;
	const missingIds = resolve(path) === resolve(DEFAULT_NARRATIVE_PATH) ? await missingPublished(story) : [];
	for (const each of missingIds) console.error(`${path}: ${each}`);
	if (missingIds.length > 0) return 1;
	if (options.contents) return await printContents(path, story);
	if (options.add !== undefined) {
		const { add: id, after = '', scene = '' } = options;
		const languages = story.languages.map((language) => language.id);
		return await addNewStep(path, { id, after, scene }, languages, catalogue);
	}
	if (options.words !== undefined) return await writeGaps(path, story, options.words, catalogue);
	if (!options.quiet) console.log(await summary(path, story, notes, catalogue));
	return 0;
}

const flag = { type: 'boolean', default: false } as const;
const text = { type: 'string' } as const;
const OPTIONS = {
	quiet: flag,
	schema: flag,
	fix: flag,
	contents: flag,
	help: flag,
	words: text,
	list: text,
	where: text,
	add: text,
	after: text,
	scene: text,
	remove: text
} as const;

type Options = ReturnType<typeof parseOptions>;

const parseOptions = (args: readonly string[]) => {
	const { values, positionals } = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
	return { ...values, path: positionals.at(0) };
};

/** Parses the options. @returns the options, or an error message */
function optionsOf(args: readonly string[]): Options | string {
	const unknown = args.find(
		(arg) => arg.startsWith('-') && !Object.hasOwn(OPTIONS, arg.replace(/^--|=.*/g, ''))
	);
	if (unknown !== undefined) return `unknown option ${unknown}`;
	try {
		return parseOptions(args);
	} catch (error) {
		return (error as Error).message.replace(/\s+/g, ' ');
	}
}

async function list(kind: string, path: string, catalogue: Catalogue): Promise<number> {
	const { NAME_KINDS, listNames } = await import('../src/lib/narrative/catalogue/names.ts');
	const kindOfNames = NAME_KINDS.find((each) => each === kind);
	if (!kindOfNames) {
		console.error(`nothing called ${kind}, but ${NAME_KINDS.join(', ')}`);
		return 1;
	}
	const lines = listNames(catalogue, path)[kindOfNames].map(([name, what]) =>
		what === undefined ? name : `${name.padEnd(24)} ${what}`
	);
	console.log(lines.join('\n'));
	return 0;
}

async function fix(path: string, catalogue: Catalogue): Promise<void> {
	const { fixFile } = await import('../src/lib/narrative/edit/fix-narrative.ts');
	for (const line of fixFile(path, catalogue)) console.log(line);
}

/** Returns the steps and chapters with published addresses that the story no longer has. */
async function missingPublished(story: Story): Promise<string[]> {
	const { findLostAddresses } = await import('../src/lib/narrative/check/published-addresses.ts');
	return findLostAddresses(story, (read(PUBLISHED) ?? '').split('\n'));
}

function read(path: string): string | undefined {
	try {
		return readFileSync(path, 'utf8');
	} catch {
		return undefined;
	}
}

/** Writes the missing texts of a language into the file, ready to be filled in. */
async function writeGaps(path: string, story: Story, lang: string, catalogue: Catalogue): Promise<number> {
	const { insertTranslationGaps } = await import('../src/lib/narrative/edit/translation-gaps.ts');
	const { fallbackLanguage, missingWords } =
		await import('../src/lib/edition/translation/missing-translations.ts');
	const { readPack } = await import('../src/lib/i18n/packs.ts');
	if (!/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(lang)) {
		console.error(`“${lang}” is no code of a language, like es or pt-BR`);
		return 1;
	}
	const pack = readPack(lang);
	const referenceLanguage = fallbackLanguage(
		story,
		story.languages.find(({ id }) => id === lang) ?? { id: lang }
	);
	const { text, gaps } = insertTranslationGaps(readFileSync(path, 'utf8'), {
		lang,
		beside: referenceLanguage,
		language: languageLine(lang, referenceLanguage, pack),
		words: pack ? new Map() : missingWords(story, lang, referenceLanguage, catalogue.sceneReads ?? {})
	});
	if (gaps > 0) writeFileSync(path, text);
	console.log(
		gaps > 0
			? `${path}: ${countOf(gaps, 'gap')} for ${lang}, beside ${referenceLanguage}. Fill them in, in any order: npm run story says what is left.`
			: `${path}: nothing is missing in ${lang}.`
	);
	return 0;
}

/** Returns the first lines of a language whose translation begins. A pack for a variant of it has another locale. */
function languageLine(lang: string, draft: string, pack?: LanguagePack): string {
	if (pack?.id === lang) {
		const { name, locale, dir } = pack;
		return `{ name: ${JSON.stringify(name)}, locale: ${locale}, dir: ${dir}, draft: ${draft} }`;
	}
	const name = new Intl.DisplayNames(lang, { type: 'language' }).of(lang) ?? lang;
	const { script = '' } = new Intl.Locale(lang).maximize();
	const dir = /^(Arab|Hebr|Syrc|Thaa|Nkoo|Adlm)$/.test(script) ? 'rtl' : 'ltr';
	return `{ name: ${JSON.stringify(name)}, locale: ${lang}, dir: ${dir}, draft: ${draft} }`;
}

async function summary(
	path: string,
	story: Story,
	notes: readonly Note[],
	catalogue: Catalogue
): Promise<string> {
	const { formatMissingTranslations } =
		await import('../src/lib/edition/translation/missing-translations.ts');
	const { mainRouteSteps, measureReading, readingMinutes } =
		await import('../src/lib/edition/time/reading-time.ts');
	const steps = story.chapters.flatMap((chapter) => chapter.steps);
	const cited = new Set(steps.flatMap((step) => step.sources)).size;
	const route = mainRouteSteps(steps);
	const whole = story.languages.filter(({ draft }) => draft === undefined);
	const languages = whole.map(
		({ id, name }) =>
			`${name}: ${countOf(measureReading(story, route, id).words, 'word')}, ${countOf(readingMinutes(story, route, id), 'minute')}`
	);
	const counts = [
		countOf(story.chapters.length, 'chapter'),
		countOf(steps.length, 'step') + fieldOf(steps.length - route.length),
		`${countOf(story.sources.length, 'source')} (${cited} in the steps)`
	];
	const head = `${path} is sound: ${counts.join(', ')}. ${languages.join('; ')}.`;
	const lines = notes.map(({ where, message }) => `${where}: ${message}.`);
	const unread = story.languages
		.filter(({ unreviewed }) => unreviewed)
		.map(({ id }) => `${id}: no native speaker has read the words of the interface yet.`);
	return [head, ...lines, ...unread, ...formatMissingTranslations(story, catalogue.sceneReads ?? {})].join(
		'\n'
	);
}

/** Returns the number of steps beside the main route, whose duration the summary prints. */
const fieldOf = (count: number): string => (count > 0 ? ` (${count} in the field)` : '');

function countOf(count: number, what: string): string {
	return `${count} ${what}${count === 1 ? '' : 's'}`;
}

if (isMain(import.meta)) {
	// A reader such as `head` may close the pipe before the end.
	process.stdout.on('error', ({ code }: NodeJS.ErrnoException) => process.exit(code === 'EPIPE' ? 0 : 1));
	try {
		process.exitCode = await main(process.argv.slice(2));
	} catch (error) {
		console.error(
			`The story could not be checked: ${error instanceof Error ? error.message : String(error)}`
		);
		process.exitCode = 1;
	}
}
