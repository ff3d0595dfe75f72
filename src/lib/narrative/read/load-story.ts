import type { Catalogue } from '../catalogue/catalogue.ts';
import { checkStory } from '../check/check-story.ts';
import { decodeFile } from './decode.ts';
import { removeDraftGaps } from '../edit/translation-gaps.ts';
import { validate } from '../issues/validate.ts';
import { formatPath, IssueReport } from '../issues/issue.ts';
import type { Issue, Note, Path } from '../issues/issue.ts';
import { addNamedPictures } from '../catalogue/named-pictures.ts';
import { parseYaml } from './parse.ts';
import { resolveStory } from '../resolve/resolve-story.ts';
import { narrativeFileSchema } from '../schema/narrative-file.ts';
import type { Story } from '../types/story.ts';

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
	const { value: written, faults, locate } = parseYaml(decoded.text);
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
