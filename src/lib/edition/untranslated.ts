import { words } from '#lib/i18n/words.ts';
import type { SceneReads } from '#lib/narrative/scene-story.ts';
import { begins } from '#lib/narrative/scene-story.ts';
import type { Lang, Language, Step, Story } from '#lib/narrative/types.ts';
import { hasLessons, hasModels, hasSheets } from './pages.ts';
import { isTold, textsIn } from './translated.ts';

/** What scenes read of the story, by their names. */
type Reads = Readonly<Record<string, SceneReads>>;

/** Words of the interface that a story need not have: the beginning of their keys, and whether it has what they are for. */
const ASKED: Readonly<Record<string, (story: Story, steps: readonly Step[]) => boolean>> = {
	method: hasModels,
	print: hasSheets,
	teach: hasLessons,
	field: (_, steps) => steps.some(({ field }) => field),
	guess: (_, steps) => steps.some(({ guess }) => guess),
	control: (story, steps) =>
		hasModels(story) || steps.some(({ guess, controls }) => guess ?? controls.length > 0),
	walk: (_, steps) => steps.some(({ walk }) => walk),
	place: (_, steps) => steps.some(({ play }) => play === 'placement'),
	side: (_, steps) => steps.some(({ play }) => play === 'placement')
};
/** What only pictures say. */
const DRAWN = ['picture', 'person', 'role', 'wind', 'unit'];

/** Keys of the interface’s words that a story uses: those of pages, controls and pictures that it does not have are left out. */
export function wordsUsed(story: Story, reads: Reads): string[] {
	const steps = story.chapters.flatMap((chapter) => chapter.steps);
	const drawn = new Set(steps.flatMap(({ scene }) => ['picture', ...(reads[scene]?.words ?? [])]));
	return Object.keys(words).filter((key) => {
		const [part = ''] = key.split('.');
		return begins(key, drawn) || (ASKED[part]?.(story, steps) ?? !DRAWN.includes(part));
	});
}

/** Words of the interface that a language lacks, by key, as another says them. */
export function wordsLacking(story: Story, lang: Lang, other: Lang, reads: Reads): Map<string, string> {
	const said = (key: string) => ({ ...words[key as keyof typeof words], ...story.words[key] });
	return new Map(
		wordsUsed(story, reads).flatMap((key) => {
			const { [lang]: own, [other]: there, en = '' } = said(key) as Partial<Record<Lang, string>>;
			return own === undefined ? [[key, there ?? en] as const] : [];
		})
	);
}

/** The language whose words stand for those that a language lacks: English, where the story has it whole. */
export function standsFor({ languages }: Story, { id, draft }: Pick<Language, 'id' | 'draft'>): Lang {
	const whole = languages.filter((each) => each.id !== id && each.draft === undefined).map((each) => each.id);
	return draft ?? (whole.includes('en') ? 'en' : (whole[0] ?? 'en'));
}

/** The parts of a story, as a translator goes through them. */
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

/** What a language lacks of a part. */
function lackOf(part: unknown, lang: Lang, other: Lang): Lack {
	const texts = [...textsIn(part, other)];
	return { lacking: texts.filter((text) => !Object.hasOwn(text, lang)).length, of: texts.length };
}

interface Lack {
	readonly lacking: number;
	readonly of: number;
}

/**
 * What the languages of a story lack, as lines for whoever writes it: a table of its parts, and under it what readers see
 * instead. Nothing where they lack nothing. Only what this story uses is counted.
 * @param reads what scenes read of the story
 */
export function untranslated(story: Story, reads: Reads): string[] {
	const parts = partsOf(story);
	const used = wordsUsed(story, reads).length;
	const columns = story.languages
		.map((language) => {
			const other = standsFor(story, language);
			const texts = parts.map(([, part]) => lackOf(part, language.id, other));
			const lacking = wordsLacking(story, language.id, other, reads).size;
			return { language, other, cells: [...texts, { lacking, of: used }] };
		})
		.filter(({ cells }) => cells.some(({ lacking }) => lacking > 0));
	if (columns.length === 0) return [];
	const table = [
		['not translated', ...columns.map(({ language: { id, draft } }) => (draft ? `${id} (draft)` : id))],
		...[...parts.map(([name]) => name), 'interface'].map((name, row) => [
			name,
			...columns.map(({ cells }) => written(cells[row]))
		])
	];
	const rows = table.filter((row, index) => index === 0 || row.slice(1).some((cell) => cell !== NONE));
	return [
		...lines(rows),
		...columns.map(({ language, other }) => `${language.id}: ${instead(story, language, other)}`)
	];
}

const NONE = '–';
const written = ({ lacking, of }: Lack = { lacking: 0, of: 0 }): string =>
	lacking > 0 ? `${lacking} of ${of}` : NONE;

const nameOf = (lang: Lang): string => new Intl.DisplayNames('en', { type: 'language' }).of(lang) ?? lang;

/** What readers of a language see of what it lacks. */
function instead(story: Story, { id, draft }: Language, other: Lang): string {
	if (draft === undefined) return `what is missing is shown in ${nameOf('en')}`;
	const steps = story.chapters.flatMap((chapter) => chapter.steps);
	const told = steps.filter((step) => isTold(step, other, id)).length;
	return [
		`${told} of ${steps.length} steps are whole, the others are shown in ${nameOf(other)}`,
		`\`npm run story -- --words ${id}\` writes what is missing beside the ${nameOf(other)}`
	].join('; ');
}

/** Columns of even width, the first to the left and numbers to the right. */
function lines(rows: readonly (readonly string[])[]): string[] {
	const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
	return rows.map((row) =>
		row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))).join('  ')
	);
}
