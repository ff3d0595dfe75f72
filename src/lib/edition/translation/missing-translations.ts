import { words } from '#lib/i18n/words.ts';
import type { SceneReads } from '#lib/narrative/catalogue/scene-story.ts';
import { hasPrefixIn } from '#lib/narrative/catalogue/scene-story.ts';
import type { Lang, Language, Step, Story } from '#lib/narrative/types/story.ts';
import { hasLessons, hasModels, hasSheets } from '../addresses/pages.ts';
import { isTranslated, textsInLanguage } from './translate-story.ts';

/** Parts of the story that scenes read, by name of the scene. */
type ReadsByScene = Readonly<Record<string, SceneReads>>;

/** Prefixes of the keys of optional interface words, each with a test of whether a story uses these words. */
const OPTIONAL_WORDS: Readonly<Record<string, (story: Story, steps: readonly Step[]) => boolean>> = {
	method: hasModels,
	print: hasSheets,
	teach: hasLessons,
	field: (_, steps) => steps.some(({ field }) => field),
	guess: (_, steps) => steps.some(({ guess }) => guess),
	control: (story, steps) =>
		hasModels(story) || steps.some(({ guess, controls }) => guess ?? controls.length > 0),
	walk: (_, steps) => steps.some(({ walk }) => walk),
	place: (_, steps) => steps.some(({ play }) => play === 'placement'),
	round: (_, steps) => steps.some(({ play }) => play === 'round'),
	side: (_, steps) => steps.some(({ play }) => play === 'placement')
};
/** Prefixes of words that only pictures use. */
const PICTURE_WORDS = ['picture', 'person', 'role', 'wind', 'unit'];

/**
 * Returns the keys of the interface words that a story uses. Words of optional pages, controls and pictures are
 * included only if the story has these.
 */
export function usedWordKeys(story: Story, reads: ReadsByScene): string[] {
	const steps = story.chapters.flatMap((chapter) => chapter.steps);
	const drawn = new Set(steps.flatMap(({ scene }) => ['picture', ...(reads[scene]?.words ?? [])]));
	return Object.keys(words).filter((key) => {
		const [part = ''] = key.split('.');
		return hasPrefixIn(key, drawn) || (OPTIONAL_WORDS[part]?.(story, steps) ?? !PICTURE_WORDS.includes(part));
	});
}

/**
 * Returns the interface words that a story uses and `lang` lacks, by key, with their text in `other` or, if that is
 * missing, in English.
 */
export function missingWords(
	story: Story,
	lang: Lang,
	other: Lang,
	reads: ReadsByScene
): Map<string, string> {
	const translationsOf = (key: string) => ({ ...words[key as keyof typeof words], ...story.words[key] });
	return new Map(
		usedWordKeys(story, reads).flatMap((key) => {
			const { [lang]: own, [other]: there, en = '' } = translationsOf(key) as Partial<Record<Lang, string>>;
			return own === undefined ? [[key, there ?? en] as const] : [];
		})
	);
}

/**
 * Returns the language in which missing texts of a language are shown: the one that its `draft` names; else English, if
 * that is a complete language of the story; else the first complete one.
 */
export function fallbackLanguage({ languages }: Story, { id, draft }: Pick<Language, 'id' | 'draft'>): Lang {
	const whole = languages.filter((each) => each.id !== id && each.draft === undefined).map((each) => each.id);
	return draft ?? (whole.includes('en') ? 'en' : (whole[0] ?? 'en'));
}

/** Returns the parts of a story with their names: the rows of the report on missing translations. */
function partsOf({
	chapters,
	pictures,
	languages: _,
	drawn: __,
	words: ___,
	...story
}: Story): [string, unknown][] {
	const {
		scenario,
		settings,
		series,
		records,
		routes,
		quiz,
		roles,
		tickets,
		trace,
		sources,
		glossary,
		method,
		...rest
	} = story;
	const { versions, corrections, ...opening } = rest;
	return [
		['opening, ending', opening],
		...chapters.map(({ class: _lesson, ...chapter }): [string, unknown] => [
			`chapter ${chapter.id}`,
			chapter
		]),
		['words of pictures', pictures],
		['people, levers, data', [scenario, settings, series, records]],
		['lessons', [routes, quiz, roles, tickets, trace, chapters.map((chapter) => chapter.class)]],
		['sources, glossary, method', [sources, glossary, method, versions, corrections]]
	];
}

/** Counts the texts of a part of the story that `lang` lacks, of those that exist in `other`. */
function countMissing(part: unknown, lang: Lang, other: Lang): MissingCount {
	const texts = [...textsInLanguage(part, other)];
	return { missing: texts.filter((text) => !Object.hasOwn(text, lang)).length, of: texts.length };
}

interface MissingCount {
	readonly missing: number;
	readonly of: number;
}

/**
 * Returns a report on missing translations as lines of text: a table by part and language, then what readers see
 * instead. Empty where nothing is missing. Only words that the story uses are counted.
 * @param reads parts of the story that scenes read, by name of the scene
 */
export function formatMissingTranslations(story: Story, reads: ReadsByScene): string[] {
	const parts = partsOf(story);
	const used = usedWordKeys(story, reads).length;
	const columns = story.languages
		.map((language) => {
			const other = fallbackLanguage(story, language);
			const texts = parts.map(([, part]) => countMissing(part, language.id, other));
			const missing = missingWords(story, language.id, other, reads).size;
			return { language, other, cells: [...texts, { missing, of: used }] };
		})
		.filter(({ cells }) => cells.some(({ missing }) => missing > 0));
	if (columns.length === 0) return [];
	const table = [
		['not translated', ...columns.map(({ language: { id, draft } }) => (draft ? `${id} (draft)` : id))],
		...[...parts.map(([name]) => name), 'interface'].map((name, row) => [
			name,
			...columns.map(({ cells }) => formatCount(cells[row]))
		])
	];
	const rows = table.filter((row, index) => index === 0 || row.slice(1).some((cell) => cell !== NONE));
	return [
		...formatTable(rows),
		...columns.map(({ language, other }) => `${language.id}: ${describeFallback(story, language, other)}`)
	];
}

const NONE = '–';
const formatCount = ({ missing, of }: MissingCount = { missing: 0, of: 0 }): string =>
	missing > 0 ? `${missing} of ${of}` : NONE;

const nameOf = (lang: Lang): string => new Intl.DisplayNames('en', { type: 'language' }).of(lang) ?? lang;

/** Describes what readers of a language see in place of missing texts. */
function describeFallback(story: Story, { id, draft }: Language, other: Lang): string {
	if (draft === undefined) return `what is missing is shown in ${nameOf('en')}`;
	const steps = story.chapters.flatMap((chapter) => chapter.steps);
	const translated = steps.filter((step) => isTranslated(step, other, id)).length;
	return [
		`${translated} of ${steps.length} steps are whole, the others are shown in ${nameOf(other)}`,
		`\`npm run story -- --words ${id}\` writes what is missing beside the ${nameOf(other)}`
	].join('; ');
}

/** Formats a table with aligned columns: the first to the left, numbers to the right. */
function formatTable(rows: readonly (readonly string[])[]): string[] {
	const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
	return rows.map((row) =>
		row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))).join('  ')
	);
}
