import type { Catalogue } from './catalogue.ts';
import { check } from './check.ts';
import { decode } from './decode.ts';
import { withoutGaps } from './gaps.ts';
import { validate } from './issues.ts';
import { formatPath, Report } from './mistakes.ts';
import type { Mistake, Note, Path } from './mistakes.ts';
import { withPictures } from './named-pictures.ts';
import { parse } from './parse.ts';
import { resolve } from './resolve.ts';
import { narrativeFile, type NarrativeFile } from './schema.ts';
import type { Story } from './types.ts';

export interface Loaded {
	/** The story, where the file holds no mistake. */
	readonly story: Story | null;
	/** Everything that is wrong, in the order of the file. */
	readonly mistakes: readonly Mistake[];
	/** What is probably a slip and stops nothing, in the order of the file. */
	readonly warnings: readonly Mistake[];
	readonly notes: readonly Note[];
}

/**
 * Reads a narrative file and checks all of it at once. Never throws.
 * @param input text, or the bytes of the file
 * @param file its name, for the messages
 * @param catalogue what the story may refer to
 */
export function loadStory(input: string | Uint8Array, file: string, catalogue: Catalogue): Loaded {
	const decoded = decode(input);
	if (decoded.text === undefined) {
		const mistake = { file, ...decoded.position, where: 'file', ...decoded.fault };
		return { story: null, mistakes: [mistake], warnings: [], notes: [] };
	}
	const { value: written, faults, locate } = parse(decoded.text);
	const value = withoutGaps(written);
	const report = new Report(file, locate, (path) => name(path, value));
	const said: Path[] = [];
	for (const { path, position, fault } of faults) {
		report.addAt(path, position, fault);
		if (path.length) said.push(path);
	}
	if (value === undefined) return { story: null, mistakes: report.mistakes, warnings: [], notes: [] };
	const sound = validate(narrativeFile, value, report, said);
	const notes = sound ? check(sound, withPictures(catalogue, sound), report) : [];
	const story = report.mistakes.length ? null : resolved(narrativeFile.parse(value), catalogue);
	// Models are asked only about a story that holds together.
	for (const { path, ...fault } of (story && catalogue.contradictions?.(story)) ?? [])
		report.add(path, fault);
	const { mistakes, warnings } = report;
	return { story: mistakes.length ? null : story, mistakes, warnings, notes };
}

const resolved = (file: NarrativeFile, catalogue: Catalogue): Story =>
	resolve(file, withPictures(catalogue, file));

/** The path, with the id of the step that it lies in: nobody counts to `chapters[1].steps[7]`. */
function name(path: Path, value: unknown): string {
	const [chapters, i, steps, j] = path;
	if (chapters !== 'chapters' || steps !== 'steps') return formatPath(path);
	const id = [chapters, i, steps, j, 'id'].reduce<unknown>(
		(inner, key) => (inner as Record<string, unknown> | undefined)?.[String(key)],
		value
	);
	return typeof id === 'string' && id ? `${formatPath(path)} (${formatPath([id])})` : formatPath(path);
}
