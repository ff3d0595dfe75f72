import type { Catalogue } from '../catalogue/catalogue.ts';
import { IssueReport, type Issue } from '../issues/issue.ts';
import { validate } from '../issues/validate.ts';
import { decodeFile } from '../read/decode.ts';
import { parseYaml } from '../read/parse.ts';
import { checkTown, type TownQuestions } from './check-town.ts';
import { townFileSchema, type TownFile } from './town-file.ts';

/** A checked file of a town. */
export interface LoadedTown {
	/** Undefined while the file has issues. */
	readonly town: TownFile | undefined;
	/** All issues, in the order of the file. */
	readonly mistakes: readonly Issue[];
}

/**
 * Parses and checks the file of a town. Reports all issues at once. The build and the studio call it.
 * @param input text or bytes of the file
 * @param file name of the file, for messages
 * @param story the story that it is for: its languages, sources, questions, and kinds of projects
 */
export function loadTown(
	input: string | Uint8Array,
	file: string,
	story: TownQuestions,
	catalogue: Pick<Catalogue, 'glyphs' | 'onOutline'>
): LoadedTown {
	const decoded = decodeFile(input);
	if (decoded.text === undefined) {
		const mistake = { file, ...decoded.position, where: 'file', ...decoded.fault };
		return { town: undefined, mistakes: [mistake] };
	}
	const { value, faults, locate } = parseYaml(decoded.text);
	const report = new IssueReport(file, locate);
	for (const { path, position, fault } of faults) report.addAt(path, position, fault);
	const reported = faults.map(({ path }) => path).filter(({ length }) => length > 0);
	const { parsed, valid } =
		value === undefined ? { valid: undefined } : validate(townFileSchema, value, report, reported);
	if (valid) checkTown(valid, story, catalogue, report);
	if (!story.town)
		report.add([], {
			found: 'a story without “town:”',
			expected: 'one that says which pictures a town changes'
		});
	const { mistakes } = report;
	return { town: mistakes.length > 0 ? undefined : parsed, mistakes };
}
