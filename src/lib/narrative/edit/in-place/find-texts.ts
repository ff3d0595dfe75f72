import type { Path } from '../../issues/issue.ts';
import { excerptAt } from '../find-words.ts';
import type { FindAnswer, FindRequest, TextPlace } from './protocol.ts';
import { entriesOf, formatPlace, namePath, type StoryTexts, valueAt } from './story-texts.ts';

/** Maximum number of places in an answer. */
const MAX_PLACES = 80;
/** Minimum share of a paragraph that words make up to count as the whole of it. */
const WHOLE_SHARE = 0.9;
/** Minimum number of characters of words that are unlikely to stand in other texts by chance. */
const MIN_DISTINCTIVE_LENGTH = 16;
/** Minimum share of the words that the file must have as such: more in a text that has other words too. */
const MIN_LITERAL_OF_WHOLE = 0.4;
const MIN_LITERAL_OF_PART = 0.8;
/** Key of the sources in the file. */
const SOURCES = 'sources';

/** The part of the story that an element of a page belongs to. */
interface Context {
	readonly chapter?: Path;
	readonly step?: Path;
	/** Name of the picture of the step. */
	readonly picture?: unknown;
	/** Names of the settings that the step lets its reader change. */
	readonly controls?: unknown;
}

/** A place with how likely it is meant; the smallest rank is the most likely one. */
interface RankedPlace {
	readonly place: TextPlace;
	readonly rank: number;
}

/**
 * Returns the places of the file with the words of an element, the most likely first: those whose whole text they are
 * before others, and those of its step or picture before others. Only texts in languages and sources count. If no place
 * has the words, all texts of the step and its picture are returned, as for names on a canvas.
 */
export function findTexts(
	texts: StoryTexts,
	{ words, near, lang, source }: Omit<FindRequest, 'action'>
): FindAnswer {
	const cited = source === undefined ? [] : [...placesIn(texts, [SOURCES, source])];
	if (cited.length > 0) return { found: true, places: cited.slice(0, 1), chosen: 0 };
	const context = findContext(texts.value, near);
	for (const each of words) {
		const ranked = rankPlaces(texts, context, each, lang);
		const [first, second] = ranked;
		if (!first || (first.rank >= UNLIKELY_RANK && each.length < MIN_DISTINCTIVE_LENGTH)) continue;
		const places = ranked.slice(0, MAX_PLACES).map(({ place }) => place);
		return { found: true, places, ...(first.rank !== second?.rank && { chosen: 0 }) };
	}
	return { found: false, places: textsOfContext(texts, context).slice(0, MAX_PLACES) };
}

/** Rank from which on a place has the words only as a part, and outside the step. */
const UNLIKELY_RANK = 4;

function rankPlaces(
	texts: StoryTexts,
	context: Context,
	words: string,
	lang: string
): readonly RankedPlace[] {
	const found = texts.search(words).flatMap(({ path, line, excerpt, share, literal }) => {
		const entry = entryOf(texts, path);
		const isWhole = share >= WHOLE_SHARE;
		if (!entry || literal < (isWhole ? MIN_LITERAL_OF_WHOLE : MIN_LITERAL_OF_PART)) return [];
		const place = {
			path: namePath(texts.value, entry),
			line,
			where: formatPlace(texts.value, entry),
			excerpt
		};
		const distance = distanceOf(context, path);
		const rank = distance + (isWhole ? 0 : UNLIKELY_RANK - 1);
		const isOther = texts.languages.has(String(path.at(-1))) && path.at(-1) !== lang;
		return [{ place, rank, isOther }];
	});
	// Words in another language count only if the language of the page has none, as in a story half translated.
	const own = found.filter(({ isOther }) => !isOther);
	const ranked = (own.length > 0 ? own : found).sort((a, b) => a.rank - b.rank);
	const seen = new Set<string>();
	return ranked.filter(({ place: { where } }) => !seen.has(where) && seen.add(where));
}

/**
 * Returns 0 for a path in the step, its picture or its settings, or in the chapter if there is no step; 2 for one in
 * other steps and pictures, and 1 for all else, such as records and people.
 */
function distanceOf({ chapter, step, picture, controls }: Context, path: Path): number {
	if (step && startsWith(path, step)) return 0;
	if (step && path[2] === 'pictures' && path[3] === picture) return 0;
	if (path[0] === 'settings' && Array.isArray(controls) && controls.includes(path[1])) return 0;
	const isInOtherPart = path[2] === 'steps' || path[2] === 'pictures';
	if (!step && chapter && startsWith(path, chapter) && !isInOtherPart) return 0;
	return isInOtherPart ? 2 : 1;
}

const startsWith = (path: Path, start: Path): boolean => start.every((key, index) => path[index] === key);

/** Returns the path of the record of all languages that contains a text, or of the source; undefined for other texts. */
function entryOf({ languages }: StoryTexts, path: Path): Path | undefined {
	if (path[0] === SOURCES && path.length > 2) return path.slice(0, 2);
	return languages.has(String(path.at(-1))) && path[0] !== 'languages' ? path.slice(0, -1) : undefined;
}

/** Returns the step or chapter with the first id that the story has. */
function findContext(file: unknown, ids: readonly string[]): Context {
	for (const id of ids)
		for (const [i, chapter] of entriesOf(valueAt(file, ['chapters']))) {
			const path = ['chapters', i];
			if (valueAt(chapter, ['id']) === id) return { chapter: path };
			const step = entriesOf(valueAt(chapter, ['steps'])).find(([, each]) => valueAt(each, ['id']) === id);
			if (step)
				return {
					chapter: path,
					step: [...path, 'steps', step[0]],
					picture: valueAt(step[1], ['scene']),
					controls: valueAt(step[1], ['controls'])
				};
		}
	return {};
}

/** Returns the texts of a step, of its picture and of the people who may be named on it, in this order. */
function textsOfContext(texts: StoryTexts, { chapter, step, picture }: Context): TextPlace[] {
	const pictures = entriesOf(valueAt(texts.value, ['chapters'])).map(([i]) => [
		'chapters',
		i,
		'pictures',
		String(picture)
	]);
	const paths: readonly Path[] = step
		? [step, ...pictures, ['scenario', 'people']]
		: [chapter ?? [], ['title'], ['standfirst']].filter((path) => path.length > 0);
	return paths.flatMap((path) => [...placesIn(texts, path)]);
}

/** Iterates over the texts at a path of the file, but not over those of the steps of a chapter. */
function* placesIn(texts: StoryTexts, path: Path): Generator<TextPlace> {
	const inside = entriesOf(valueAt(texts.value, path));
	const written = inside.find(([key, text]) => typeof text === 'string' && entryOf(texts, [...path, key]));
	if (written)
		yield {
			path: namePath(texts.value, path),
			line: texts.locate([...path, written[0]]).line,
			where: formatPlace(texts.value, path),
			excerpt: excerptAt(String(written[1]), 0)
		};
	if (path[0] === SOURCES) return;
	for (const [key] of inside) if (key !== 'steps') yield* placesIn(texts, [...path, key]);
}
