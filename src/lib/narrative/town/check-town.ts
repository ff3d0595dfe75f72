import type { z } from 'zod';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { definedEntries, definedItems, ownValue, type DeepPartial } from '../deep-partial.ts';
import { quote, type IssueReport, type Path } from '../issues/issue.ts';
import { didYouMean } from '../issues/suggest.ts';
import { formatChoices } from '../issues/validate.ts';
import type { Story } from '../types/story.ts';
import { UNKNOWN, type townFileSchema } from './town-file.ts';

/** What the check of a town asks of the story: its languages, sources, questions, and words of its map. */
export type TownQuestions = Pick<Story, 'languages' | 'town' | 'drawn' | 'records' | 'pictures'> & {
	readonly sources: readonly { readonly id: string }[];
};

type TownInput = DeepPartial<z.input<typeof townFileSchema>>;
type Text = TownInput['name'];

/**
 * Checks what the schema of a town’s file cannot express: sources, languages, dates in order, a place on the map, and the
 * questions, kinds and statuses of the story.
 * @param town the file without the parts that the schema refused
 * @param report receives the issues
 */
export function checkTown(
	town: TownInput,
	story: TownQuestions,
	catalogue: Pick<Catalogue, 'glyphs' | 'onOutline'>,
	report: IssueReport
): void {
	const cited = new Set<string>();
	const own = Object.keys(town.sources ?? {});
	const known = [...own, ...story.sources.map(({ id }) => id)];
	const checkSource = (id: string | undefined, path: Path) => {
		if (id === undefined) return;
		cited.add(id);
		if (known.includes(id)) return;
		const expected = own.length > 0 ? formatChoices(own, 'source') : 'a source under “sources:” of this file';
		report.add(path, { found: `unknown source ${quote(id)}`, expected, hint: didYouMean(id, known) });
	};
	const checkText = (text: Text, path: Path) => checkWords(text, path, story, catalogue.glyphs, report);

	checkText(town.name, ['name']);
	checkPlace(town, story, catalogue, report);
	const dates = new Set<string>();
	for (const [index, { when, source }] of itemsOf(town.cameras)) {
		checkSource(source, ['cameras', index, 'source']);
		const date = String(when);
		if (when !== undefined && dates.has(date))
			report.add(['cameras', index, 'when'], {
				found: `a second count of ${date}`,
				expected: 'one count for each date'
			});
		dates.add(date);
	}
	const { operators, cost } = town;
	if (typeof operators === 'object') {
		checkSource(operators.source, ['operators', 'source']);
		const { watching, staff } = operators;
		if (Object.keys(operators).every((key) => key !== 'watching' && key !== 'staff'))
			report.add(['operators'], {
				found: 'no number of people',
				expected: '“watching”, how many watch at once, or “staff”'
			});
		if (watching !== undefined && staff !== undefined)
			report.add(['operators', 'staff'], {
				found: '“watching” and “staff”',
				expected: '“watching” alone, as totals of staff cannot be compared with it'
			});
	}
	if (typeof cost === 'object') checkSource(cost.source, ['cost', 'source']);
	for (const [index, trial] of itemsOf(town.trials)) {
		const path = ['trials', index];
		checkText(trial.what, [...path, 'what']);
		checkSource(trial.source, [...path, 'source']);
		checkWord(trial.kind, 'kind', [...path, 'kind'], story, report);
		checkWord(trial.status, 'status', [...path, 'status'], story, report);
		const { when, until } = trial;
		if (when !== undefined && until !== undefined && String(until) < String(when))
			report.add([...path, 'until'], { found: String(until), expected: `${String(when)} or later` });
	}
	const questions = questionIds(story);
	for (const [id, answer] of definedEntries(town.answers)) {
		if (!questions.includes(id))
			report.add(
				['answers', id],
				{
					found: `unknown question ${quote(id)}`,
					expected: formatChoices(questions, 'question'),
					hint: didYouMean(id, questions)
				},
				{ key: true }
			);
		if (answer === UNKNOWN || typeof answer === 'string') continue;
		checkText(answer.text, ['answers', id, 'text']);
		checkSource(answer.source, ['answers', id, 'source']);
	}
	for (const id of own) {
		if (story.sources.some((source) => source.id === id))
			report.add(
				['sources', id],
				{
					found: `${quote(id)}, which is a source of the story too`,
					expected: 'another id, or the story’s source alone'
				},
				{ key: true }
			);
		if (!cited.has(id))
			report.add(
				['sources', id],
				{ found: 'a source that nothing cites', expected: `“source: ${id}” at a value`, isConsequence: true },
				{ key: true }
			);
	}
}

/** Returns the ids of the questions of the story that the file of a town may answer. */
export function questionIds({
	town,
	drawn,
	records
}: Pick<Story, 'town' | 'drawn' | 'records'>): readonly string[] {
	const list = town?.questions && ownValue(drawn, town.questions)?.records;
	return records.find(({ id }) => id === list)?.items.map(({ id }) => id) ?? [];
}

/** Returns the kinds or statuses of projects for which the map of the story has words. */
export function projectWords(
	{ town, pictures }: Pick<Story, 'town' | 'pictures'>,
	what: 'kind' | 'status'
): readonly string[] {
	const start = `${town?.map ?? ''}.${what}-`;
	const names = Object.keys(pictures).flatMap((key) =>
		key.startsWith(start) ? [key.slice(start.length)] : []
	);
	return names.filter((name) => !name.endsWith('-short'));
}

/** Returns the items of a list that are not refused; none if the list is unknown or refused as a whole. */
const itemsOf = <Item>(list: readonly (Item | undefined)[] | string | undefined): [number, Item][] =>
	typeof list === 'string' ? [] : definedItems(list);

function checkWord(
	word: string | undefined,
	what: 'kind' | 'status',
	path: Path,
	story: TownQuestions,
	report: IssueReport
): void {
	const known = projectWords(story, what);
	if (word === undefined || known.includes(word)) return;
	report.add(path, {
		found: `unknown ${what} ${quote(word)}`,
		expected: formatChoices(known, what),
		hint: didYouMean(word, known)
	});
}

/** Checks that a text has each language of the story, no other, and only characters of the fonts. */
function checkWords(
	text: Text,
	path: Path,
	{ languages }: TownQuestions,
	glyphs: string | undefined,
	report: IssueReport
): void {
	if (text === undefined) return;
	const parts: readonly (readonly [Path, string])[] =
		typeof text === 'string'
			? [[path, text]]
			: definedEntries(text).map(([lang, words]) => [[...path, lang], words]);
	for (const [at, words] of parts) {
		const missing =
			glyphs === undefined
				? undefined
				: [...words.normalize('NFC')].find((sign) => /\S/.test(sign) && !glyphs.includes(sign));
		if (missing !== undefined)
			report.add(
				at,
				{ found: `the character ${quote(missing)}`, expected: 'characters of the fonts of the site' },
				{ index: words.indexOf(missing) }
			);
		const markup = /[{}<>]|\[@/.exec(words);
		if (markup)
			report.add(
				at,
				{ found: quote(markup[0]), expected: 'plain words, without figures, sources or markup' },
				{ index: markup.index }
			);
	}
	if (typeof text === 'string') return;
	const codes = languages.map(({ id }) => id);
	for (const lang of languages.filter(({ draft }) => draft === undefined).map(({ id }) => id))
		if (!Object.hasOwn(text, lang))
			report.add(path, {
				found: `no text in ${lang}`,
				expected: `${lang}: with the words, or one text for all languages`
			});
	for (const lang of Object.keys(text))
		if (!codes.includes(lang))
			report.add(
				[...path, lang],
				{ found: `unknown language ${quote(lang)}`, expected: formatChoices(codes, 'language') },
				{ key: true }
			);
}

/** Checks that the town is on the map of the story. */
function checkPlace(
	{ at }: TownInput,
	{ town, drawn }: TownQuestions,
	{ onOutline }: Pick<Catalogue, 'onOutline'>,
	report: IssueReport
): void {
	const outline = town?.map && ownValue(drawn, town.map)?.outline;
	const [latitude, longitude] = at ?? [];
	if (!outline || latitude === undefined || longitude === undefined) return;
	const isOnLand = onOutline?.(outline);
	if (!isOnLand || isOnLand([latitude, longitude])) return;
	const isSwapped = Math.abs(longitude) <= 90 && isOnLand([longitude, latitude]);
	report.add(['at'], {
		found: `[${latitude}, ${longitude}], which is not on the land of ${outline}`,
		expected: 'latitude and longitude of the town',
		hint: isSwapped ? `did you mean [${longitude}, ${latitude}]?` : undefined
	});
}
