/**
 * Checks a narrative file: one line a mistake and exit code 1, or a summary and 0.
 * story.ts [path] [--quiet] [--schema]
 * Without a path: NARRATIVE, or else data/narrative.yaml. `--quiet` says nothing when all is well. `--schema` writes
 * data/narrative.schema.json, as does any check of data/narrative.yaml that finds it out of date.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Catalogue } from '../src/lib/narrative/catalogue.ts';
import type { Note } from '../src/lib/narrative/mistakes.ts';
import type { Story } from '../src/lib/narrative/types.ts';

const SCHEMA = 'data/narrative.schema.json';

async function main(args: readonly string[]): Promise<number> {
	// Imported here so that even a broken catalogue ends in one line.
	const { catalogue } = await import('../src/lib/catalogue.ts');
	const { formatMistake } = await import('../src/lib/narrative/mistakes.ts');
	const { DEFAULT_FILE, narrativePath, readStory } = await import('../src/lib/narrative/read.ts');

	const unknown = args.find((arg) => arg.startsWith('-') && arg !== '--quiet' && arg !== '--schema');
	if (unknown !== undefined) {
		console.error(`unknown option ${unknown}: node scripts/story.mjs [path] [--quiet] [--schema]`);
		return 1;
	}
	const path = args.find((arg) => !arg.startsWith('-')) ?? narrativePath();
	if (args.includes('--schema') || resolve(path) === resolve(DEFAULT_FILE)) await writeSchema(catalogue);

	const { story, mistakes, notes } = readStory(path, catalogue);
	for (const mistake of mistakes) console.error(formatMistake(mistake));
	if (!story) return 1;
	if (!args.includes('--quiet')) console.log(await summary(path, story, notes));
	return 0;
}

async function writeSchema(catalogue: Catalogue): Promise<void> {
	const { jsonSchema } = await import('../src/lib/narrative/json-schema.ts');
	const schema = jsonSchema(catalogue);
	if (read(SCHEMA) !== schema) writeFileSync(SCHEMA, schema);
}

function read(path: string): string | undefined {
	try {
		return readFileSync(path, 'utf8');
	} catch {
		return undefined;
	}
}

async function summary(path: string, story: Story, notes: readonly Note[]): Promise<string> {
	const { mainRoute, readingMinutes } = await import('../src/lib/edition/reading-time.ts');
	const { wordsOf } = await import('../src/lib/narrative/measure.ts');
	const steps = story.chapters.flatMap((chapter) => chapter.steps);
	const cited = new Set(steps.flatMap((step) => step.sources)).size;
	const languages = story.languages.map(
		({ id, name }) =>
			`${name}: ${many(wordsOf(story, id), 'word')}, ${many(readingMinutes(mainRoute(steps), id), 'minute')}`
	);
	const counts = [
		many(story.chapters.length, 'chapter'),
		many(steps.length, 'step') + fieldOf(steps.length - mainRoute(steps).length),
		`${many(story.sources.length, 'source')} (${cited} in the steps)`
	];
	const head = `${path} is sound: ${counts.join(', ')}. ${languages.join('; ')}.`;
	return [head, ...notes.map(({ where, message }) => `${where}: ${message}.`)].join('\n');
}

/** How many of the steps are beside the main route, whose minutes are told. */
const fieldOf = (count: number): string => (count > 0 ? ` (${count} in the field)` : '');

function many(count: number, what: string): string {
	return `${count} ${what}${count === 1 ? '' : 's'}`;
}

try {
	process.exitCode = await main(process.argv.slice(2));
} catch (error) {
	console.error(`The story could not be checked: ${error instanceof Error ? error.message : String(error)}`);
	process.exitCode = 1;
}
