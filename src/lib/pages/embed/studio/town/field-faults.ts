import type { Issue } from '#lib/narrative/issues/issue.ts';
import {
	MAX_ANSWER_CHARACTERS,
	MAX_NAME_CHARACTERS,
	MAX_WHAT_CHARACTERS
} from '#lib/narrative/town/town-file.ts';
import { factsBySource, type TownFields } from './write-town-file.ts';

/** What is wrong in a field: the key of the sentence that says what it should hold, with its blanks. */
export interface FieldFault {
	readonly field: string;
	/** Key of a word of the studio after `town-wrong-`. */
	readonly word: string;
	/** Largest number of characters, where the sentence names one. */
	readonly most?: number;
}

/**
 * Parts of the form that have a field each, by the path in the file: the field, the sentence that tells its remedy, and the
 * largest number of characters that it names.
 */
const FIELDS: readonly (readonly [path: RegExp, field: string, word: string, most?: number])[] = [
	[/^name/, 'name', 'name', MAX_NAME_CHARACTERS],
	[/^country$/, 'country', 'country'],
	[/^at\[0\]$/, 'latitude', 'latitude'],
	[/^at\[1\]$/, 'longitude', 'longitude'],
	[/^at$/, 'latitude', 'place'],
	[/^cameras\[0\]\.count$/, 'cameras-value', 'number'],
	[/^operators\.(watching|staff)$/, 'operators-value', 'people'],
	[/^operators\.cameras$/, 'operators-cameras', 'number'],
	[/^cost\.euros$/, 'cost-value', 'euros'],
	[/^(cameras|operators|cost|trial)(?:s?\[0\])?\.when$/, '$1-when', 'date'],
	[/^trials\[0\]\.until$/, 'trial-until', 'until'],
	[/^trials\[0\]\.what/, 'trial-value', 'words', MAX_WHAT_CHARACTERS],
	[/^trials\[0\]\.kind$/, 'trial-type', 'choice'],
	[/^trials\[0\]\.status$/, 'trial-status', 'choice'],
	[/^answers\.([^.]+)\.text/, 'answer-$1', 'words', MAX_ANSWER_CHARACTERS]
];
/** The same of a source, after its id. */
const SOURCE_WORDS: Readonly<Record<string, string>> = {
	publisher: 'text',
	title: 'text',
	date: 'source-date',
	url: 'url'
};

/**
 * Returns the fields of the form that the issues of its file are about, each once, in the order of the file.
 * @param issues what the check found in the file that the form wrote
 * @param fields what was typed
 * @param questions ids of the questions of the story
 */
export function fieldFaults(
	issues: readonly Pick<Issue, 'where'>[],
	fields: TownFields,
	questions: readonly string[]
): readonly FieldFault[] {
	const sources = factsBySource(fields, questions);
	const faults = issues.flatMap(({ where }): FieldFault[] => {
		const [, number, part = ''] = /^sources\.source-(\d+)\.(\w+)$/.exec(where) ?? [];
		if (number !== undefined)
			return (sources[Number(number) - 1] ?? []).map((fact) => ({
				field: `${fact}-${part}`,
				word: SOURCE_WORDS[part] ?? 'text'
			}));
		const found = FIELDS.find(([path]) => path.test(where));
		if (!found) return [];
		const [path, field, word, most] = found;
		return [
			{
				field: where.replace(path, field).replace(/\..*$/, ''),
				word,
				...(most === undefined ? {} : { most })
			}
		];
	});
	return [...new Map(faults.map((fault) => [fault.field, fault])).values()];
}
