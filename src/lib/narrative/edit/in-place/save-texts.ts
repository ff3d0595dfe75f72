import type { Catalogue } from '../../catalogue/catalogue.ts';
import { formatIssue, formatWarning, type Issue } from '../../issues/issue.ts';
import { loadStory } from '../../read/read-story.ts';
import { fixNarrative } from '../fix-narrative.ts';
import type { SaveAnswer, SaveRequest } from './protocol.ts';
import { readEntry } from './read-entry.ts';
import { spliceScalars } from './splice-scalars.ts';
import { readStoryFile, writeStoryFile } from './story-file.ts';
import { readTexts, unnamePath } from './story-texts.ts';

/**
 * Writes new texts into a narrative file if it has not changed since the editor read it, and if the checker accepts them.
 * @param path path of the file
 * @param catalogue names that the story may refer to
 * @throws RangeError if a text is not part of the entry
 */
export function saveTexts(
	path: string,
	request: Omit<SaveRequest, 'action'>,
	catalogue: Catalogue
): SaveAnswer {
	const file = readStoryFile(path);
	const entry = file && readEntry(file, request.path);
	if (!file || !entry || file.revision !== request.revision) return { state: 'changed', entry };
	const { value } = readTexts(file.text);
	const changes = request.texts.flatMap(({ path: named, text }) => {
		const field = entry.fields.find((each) => each.path.join('\n') === named.join('\n'));
		const inside = unnamePath(value, named);
		if (!field || !inside) throw new RangeError(`${named.join('.')} is no text of ${entry.where}`);
		return field.text === text ? [] : [{ path: inside, text }];
	});
	const at = `${file.name}:${entry.line}`;
	if (changes.length === 0) return { state: 'saved', at, warnings: [] };
	const spliced = spliceScalars(file.text, changes);
	const text = request.fix ? fixNarrative(spliced, file.name, catalogue).text : spliced;
	const { mistakes, warnings } = loadStory(text, file.name, catalogue);
	if (mistakes.length > 0)
		return {
			state: 'refused',
			mistakes: mistakes.map(formatIssue),
			isFixable: !request.fix && mistakes.every(({ mend }) => mend)
		};
	// The check takes a while, in which another program may have saved the file.
	const now = readStoryFile(path);
	if (now?.revision !== file.revision)
		return { state: 'changed', entry: now && readEntry(now, request.path) };
	writeStoryFile(file, text);
	const { locate } = readTexts(text);
	const lines = changes.map((change) => locate(change.path).line);
	const isOnText = ({ line }: Issue) => lines.includes(line);
	return { state: 'saved', at, warnings: warnings.filter(isOnText).map(formatWarning) };
}
