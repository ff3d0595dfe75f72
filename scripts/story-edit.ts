/** The parts of `npm run story` that find texts in a story file, list its contents, and add or remove steps. */
import { readFileSync, writeFileSync } from 'node:fs';
import type { Catalogue } from '../src/lib/narrative/catalogue/catalogue.ts';
import type { EditedStory } from '../src/lib/narrative/edit/edit-steps.ts';
import type { Story } from '../src/lib/narrative/types/story.ts';

/** Maximum number of places that are printed for some words. */
const MAX_PLACES = 40;

/** Prints the places of some words, as a reader sees them. @returns the exit code, 1 if there are none */
export async function printPlaces(path: string, words: string): Promise<number> {
	const { findWords } = await import('../src/lib/narrative/edit/find-words.ts');
	const places = findWords(readFileSync(path, 'utf8'), words);
	for (const { line, column, step, where, excerpt } of places.slice(0, MAX_PLACES))
		console.log(`${path}:${line}:${column}  ${step === undefined ? '' : `${step}  `}${where}  “${excerpt}”`);
	if (places.length > MAX_PLACES) console.log(`… and ${places.length - MAX_PLACES} more places.`);
	if (places.length > 0) return 0;
	console.error(
		`${path}: no text reads “${words}”. A large number and its label are two texts: try the label.`
	);
	return 1;
}

/** Prints the chapters and steps of a story with their lines, words and minutes. */
export async function printContents(path: string, story: Story): Promise<number> {
	const { parseYaml } = await import('../src/lib/narrative/read/parse.ts');
	const { storyContents } = await import('../src/lib/edition/time/story-contents.ts');
	const { locate } = parseYaml(readFileSync(path, 'utf8'));
	const language = story.languages.at(0);
	const rows = storyContents(story, language?.id ?? '');
	const width = Math.max(...rows.map(({ id }) => id.length)) + 2;
	for (const { path: place, id, title, steps, words, minutes, field } of rows) {
		const line = String(locate([...place]).line).padStart(6);
		const length =
			steps === undefined
				? `${words} words${field ? ', further' : ''}`
				: `${steps.main} + ${steps.field} steps, ${minutes} min`;
		console.log(`${line}  ${(steps ? id : `  ${id}`).padEnd(width)}  ${length.padEnd(20)}  ${title}`);
	}
	return 0;
}

/** Adds a step with empty texts after another one. @returns the exit code */
export async function addNewStep(
	path: string,
	{ id, after, scene }: { readonly id: string; readonly after: string; readonly scene: string },
	languages: readonly string[],
	catalogue: Catalogue
): Promise<number> {
	const { addStep } = await import('../src/lib/narrative/edit/edit-steps.ts');
	const source = readFileSync(path, 'utf8');
	if (!/^[a-z][a-z0-9-]*$/.test(id)) return refuse(`“${id}” is no id of a step, such as cameras-walls`);
	if (new RegExp(`^ *- id: ${id}$`, 'm').test(source)) return refuse(`${path} has a step ${id} already`);
	if (!Object.hasOwn(catalogue.scenes, scene) && !new RegExp(`^ +${scene}:`, 'm').test(source))
		return refuse(`there is no scene ${scene}: npm run story -- --list scenes`);
	const edited = addStep(source, { id, after, scene, languages });
	if (!edited) return refuse(`${path} has no step ${after} to put it after`);
	return write(path, edited, `${id} stands after ${after}`);
}

/** Removes a step, then prints the mistakes that are left in the story. @returns the exit code */
export async function removeOldStep(path: string, id: string, catalogue: Catalogue): Promise<number> {
	const { removeStep } = await import('../src/lib/narrative/edit/edit-steps.ts');
	const { loadStory } = await import('../src/lib/narrative/read/read-story.ts');
	const { formatIssue } = await import('../src/lib/narrative/issues/issue.ts');
	const edited = removeStep(readFileSync(path, 'utf8'), id);
	if (!edited) return refuse(`${path} has no step ${id}, or it is the only one of its chapter`);
	const code = write(path, edited, `${id} is removed`);
	const { mistakes } = loadStory(edited.text, path, catalogue);
	for (const mistake of mistakes) console.error(formatIssue(mistake));
	return mistakes.length > 0 ? 1 : code;
}

function write(path: string, { text, changes }: EditedStory, done: string): number {
	writeFileSync(path, text);
	console.log([`${path}: ${done}.`, ...changes.map((change) => `  ${change}`)].join('\n'));
	return 0;
}

function refuse(reason: string): number {
	console.error(reason);
	return 1;
}
