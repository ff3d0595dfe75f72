import { readFileSync, statSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { MAX_FILE_BYTES, fileSizeFault, decodeFile } from './decode.ts';
import { type Fault, formatPath, IssueReport, type Issue, type Note, type Path } from '../issues/issue.ts';
import { checkStory } from '../check/check-story.ts';
import { removeDraftGaps } from '../edit/translation-gaps.ts';
import { validate } from '../issues/validate.ts';
import { addNamedPictures } from '../catalogue/pictures.ts';
import { parseYaml } from './parse.ts';
import { resolveStory } from '../resolve/resolve-story.ts';
import { narrativeFileSchema } from '../schema/narrative-file.ts';
import { mergeTown } from '../town/merge-town.ts';
import { readTown } from '../town/read-town.ts';
import type { Story } from '../types/story.ts';

/** Path of the narrative file, unless the environment variable NARRATIVE names another. */
export const DEFAULT_NARRATIVE_PATH = 'data/narrative.yaml';

/** Returns the path of the narrative file, from the environment variable NARRATIVE or by default. */
export function narrativePath(): string {
	return process.env['NARRATIVE'] ?? DEFAULT_NARRATIVE_PATH;
}

/** Returns the path of the file of the town that the story is told for, from the environment variable TOWN; usually none. */
export function townPath(): string | undefined {
	// Scripts may set an empty variable.
	return process.env['TOWN'] === '' ? undefined : process.env['TOWN'];
}

/**
 * Reads and checks a narrative file, and adds the data of the town that the environment names, if any. A file that cannot be
 * read is reported as an issue.
 */
export function readStory(path: string, catalogue: Catalogue): LoadedStory {
	const loaded = readNarrative(path, catalogue);
	const town = townPath();
	return town === undefined ? loaded : addTown(loaded, town, catalogue);
}

/** Adds the data of a town to a story. The issues of its file are reported once the story has none. */
function addTown(loaded: LoadedStory, path: string, catalogue: Catalogue): LoadedStory {
	const { story } = loaded;
	if (!story) return loaded;
	const { town, mistakes } = readTown(path, story, catalogue);
	return {
		...loaded,
		story: town ? mergeTown(story, town) : null,
		mistakes: [...loaded.mistakes, ...mistakes]
	};
}

function readNarrative(path: string, catalogue: Catalogue): LoadedStory {
	const file = relative('', resolve(path)) || path;
	const refuse = (fault: Fault): LoadedStory => ({
		story: null,
		mistakes: [{ file, line: 1, column: 1, where: 'file', ...fault }],
		warnings: [],
		notes: []
	});
	try {
		const stats = statSync(path);
		if (stats.isDirectory()) return refuse({ found: 'a folder', expected: 'a narrative file' });
		if (!stats.isFile()) return refuse({ found: 'no ordinary file', expected: 'a narrative file' });
		if (stats.size > MAX_FILE_BYTES) return refuse(fileSizeFault(stats.size));
		return loadStory(readFileSync(path), file, catalogue);
	} catch (error) {
		const code = (error as NodeJS.ErrnoException).code;
		if (code === 'ENOENT' || code === 'ENOTDIR')
			return refuse({ found: 'no such file', expected: 'a narrative file' });
		// An error without a code is a bug of the checker, not of the file.
		if (code === undefined) throw error;
		return refuse({ found: `a file that cannot be read (${code})`, expected: 'a narrative file' });
	}
}

/** A checked narrative file. */
export interface LoadedStory {
	/** Null while the file has issues. */
	readonly story: Story | null;
	/** All issues, in the order of the file. */
	readonly mistakes: readonly Issue[];
	/** Probable mistakes that do not make the story invalid, in the order of the file. */
	readonly warnings: readonly Issue[];
	readonly notes: readonly Note[];
}

/**
 * Parses, checks and resolves a narrative file. Reports all issues at once and does not throw on invalid input.
 * @param input text or bytes of the file
 * @param file name of the file, for messages
 * @param catalogue names that the story may refer to
 */
export function loadStory(input: string | Uint8Array, file: string, catalogue: Catalogue): LoadedStory {
	const decoded = decodeFile(input);
	if (decoded.text === undefined) {
		const mistake = { file, ...decoded.position, where: 'file', ...decoded.fault };
		return { story: null, mistakes: [mistake], warnings: [], notes: [] };
	}
	const { text } = decoded;
	if (lastSound?.text === text && lastSound.file === file && lastSound.catalogue === catalogue)
		return lastSound.loaded;
	const loaded = checkText(text, file, catalogue);
	if (loaded.story) lastSound = { text, file, catalogue, loaded };
	return loaded;
}

/** The last sound file. The development server needs the result of its check up to three times after each change. */
let lastSound:
	| {
			readonly text: string;
			readonly file: string;
			readonly catalogue: Catalogue;
			readonly loaded: LoadedStory;
	  }
	| undefined;

function checkText(text: string, file: string, catalogue: Catalogue): LoadedStory {
	const { value: written, faults, locate } = parseYaml(text);
	const value = removeDraftGaps(written);
	const report = new IssueReport(file, locate, (path) => formatPathWithStep(path, value));
	const reported: Path[] = [];
	for (const { path, position, fault } of faults) {
		report.addAt(path, position, fault);
		if (path.length) reported.push(path);
	}
	if (value === undefined) return { story: null, mistakes: report.mistakes, warnings: [], notes: [] };
	const { valid, parsed } = validate(narrativeFileSchema, value, report, reported);
	const named = valid && addNamedPictures(catalogue, valid);
	const notes = named ? checkStory(valid, named, report) : [];
	const story = named && parsed && !report.mistakes.length ? resolveStory(parsed, named) : null;
	// The models can run only on a valid story.
	for (const { path, ...fault } of (story && catalogue.contradictions?.(story)) ?? [])
		report.add(path, fault);
	const { mistakes, warnings } = report;
	return { story: mistakes.length ? null : story, mistakes, warnings, notes };
}

/**
 * Formats a path for a message. The path of a step or its parts is followed by the step’s id, since
 * `chapters[1].steps[7]` is hard to find.
 */
function formatPathWithStep(path: Path, value: unknown): string {
	const [chapters, i, steps, j] = path;
	if (chapters !== 'chapters' || steps !== 'steps') return formatPath(path);
	const id = [chapters, i, steps, j, 'id'].reduce<unknown>(
		(inner, key) => (inner as Record<string, unknown> | undefined)?.[String(key)],
		value
	);
	return typeof id === 'string' && id ? `${formatPath(path)} (${formatPath([id])})` : formatPath(path);
}
