import { group } from 'd3-array';
import { checkDataFigure, type Review } from './review.ts';
import { formatChoices } from '../issues/validate.ts';
import { definedItems, ownValue } from '../deep-partial.ts';
import {
	findShownScenes,
	hasInvalidPictures,
	invalidPictureNames,
	pictureWordings,
	type ShownScene,
	type PictureWording
} from '../catalogue/pictures.ts';
import { quote } from '../issues/issue.ts';
import { checkDraws } from './check-draws.ts';
import { checkPictureClaim } from './picture-claims.ts';
import type { PictureWord } from '../catalogue/scene-story.ts';
import { didYouMean } from '../issues/suggest.ts';

/** A blank that the scene fills, `{count}`, or a figure of the story’s data, `{count.records.towns | integer}`. */
const BLANK = /\{([^{}|]*)(\|[^{}]*)?\}/g;

/**
 * Checks the words of pictures: each word that a scene needs is defined once, in a chapter that shows the scene, with
 * the blanks that the scene fills. A year, a share or a count in it needs a source.
 */
export function checkPictures(review: Review): void {
	const { file, catalogue } = review;
	const misspelt = checkDraws(review);
	if (!catalogue.pictureWords) return;
	const shown = findShownScenes(file, catalogue);
	const words = pictureWordings(file);
	checkMissing(review, shown, words, misspelt);
	const seen = new Map<string, PictureWording>();
	// Words of an unknown scene look unused: skip the check while any step names one.
	const known = definedItems(file.chapters).every(([, { steps }]) =>
		definedItems(steps).every(
			([, { scene }]) => scene !== undefined && Object.hasOwn(catalogue.scenes, scene)
		)
	);
	const unshown = known ? reportUnshown(review, shown, words) : new Set();
	for (const word of words) {
		const { key, path } = word;
		const first = seen.get(key);
		if (first) {
			const expected = `it once: it stands in the chapter ${chapterName(review, first.chapter)} already`;
			review.add(path, { found: `the word ${quote(key)} a second time`, expected }, { key: true });
		}
		seen.set(key, first ?? word);
		const definition = findWord(review, word);
		if (!definition) continue;
		if (known && !unshown.has(word)) checkChapter(review, word, shown);
		const languages = word.texts.map(([lang]) => lang);
		// `checkText` reports unknown languages; the missing text would repeat that.
		if (languages.length > 0 && languages.every((lang) => review.languages?.includes(lang)))
			review.recordLanguages(languages, path);
		for (const [lang, text] of word.texts) checkText(review, text, lang, [...path, lang], definition);
		for (const [lang, text] of word.simple)
			checkText(review, text, lang, [...path, 'simple', lang], definition);
		if (word.simple.length > 0)
			review.recordLanguages(
				word.simple.map(([lang]) => lang),
				[...path, 'simple']
			);
		checkPictureClaim(review, word, shown);
	}
}

const chapterName = ({ file }: Review, index: number): string => quote(file.chapters?.[index]?.id ?? '');

/**
 * Reports words that a scene needs and the story lacks: one issue for the scene if all of them are missing.
 * @param misspelt words that are not missing, since a record names them by a slip
 */
function checkMissing(
	review: Review,
	shown: ReadonlyMap<string, ShownScene>,
	words: readonly PictureWording[],
	misspelt: ReadonlySet<string>
): void {
	const chapterOf = new Map(words.map(({ scene, chapter }) => [scene, chapter]));
	const defined = new Set(words.map(({ key }) => key));
	// Words of pictures that the schema refused are not missing.
	if (hasInvalidPictures(review.file)) return;
	const invalid = new Set(invalidPictureNames(review.file));
	for (const [scene, { steps, needed }] of shown) {
		if (invalid.has(scene)) continue;
		const [[chapter, step] = [0, 0]] = steps;
		const required = [...needed].filter(
			([key, { fallback }]) => fallback === undefined && !misspelt.has(key)
		);
		const missing = required.filter(([key]) => !defined.has(key));
		if (missing.length > 1 && missing.length === required.length) {
			const names = missing.map(([key]) => key.replace(`${scene}.`, '')).join(', ');
			const expected = `them under “pictures” of the chapter, ${quote(scene)}: ${names}`;
			const found = `the scene ${quote(scene)} without its ${missing.length} words`;
			review.add(['chapters', chapter, 'steps', step, 'scene'], { found, expected });
		} else {
			for (const [key, { what }] of missing) {
				const [owner = '', name = ''] = key.split('.');
				const path = ['chapters', chapterOf.get(owner) ?? chapter, 'pictures', owner, name];
				const expected = `the word ${quote(key)}, which the picture needs: ${what}`;
				review.add(path, { found: 'nothing', expected });
			}
		}
		for (const [key] of missing) defined.add(key);
	}
	for (const { path, isEmpty } of words)
		if (isEmpty) review.add(path, { found: 'a word without a text', expected: 'one in a language' });
}

/**
 * Returns the definition of a picture’s word in its scene; reports the word and returns undefined if the scene does not
 * have it.
 */
function findWord(review: Review, { scene, name, path }: PictureWording): PictureWord | undefined {
	const words = ownValue(review.catalogue.pictureWords, scene);
	if (!words) {
		review.checkReference('scene', scene, path.slice(0, -1), { key: true });
		return undefined;
	}
	const word = ownValue(words, name);
	if (!word) {
		const names = Object.keys(words);
		const fault = {
			found: `unknown word ${quote(name)} of the picture ${quote(scene)}`,
			expected: formatChoices(names, 'word'),
			hint: didYouMean(name, names)
		};
		review.add(path, fault, { key: true });
	}
	return word;
}

/**
 * Reports pictures that no step shows: one issue for all words of a picture, if it has several.
 * @returns the words of these pictures
 */
function reportUnshown(
	review: Review,
	shown: ReadonlyMap<string, ShownScene>,
	words: readonly PictureWording[]
): ReadonlySet<PictureWording> {
	const needed = new Set([...shown.values()].flatMap((scene) => [...scene.needed.keys()]));
	const pictures = group(words, ({ path }) => path.slice(0, -1).join('.'));
	return new Set(
		[...pictures.values()].flatMap((all) => {
			const [first, second] = all;
			if (!first || !second || all.some(({ key }) => needed.has(key))) return [];
			const { scene, path } = first;
			const found = `the picture ${quote(scene)}, with ${all.length} words, which no step shows`;
			review.add(
				path.slice(0, -1),
				{ found, expected: `a step with the scene ${quote(scene)}`, isConsequence: true },
				{ key: true }
			);
			return all;
		})
	);
}

/** Checks that a word is in a chapter that shows its picture. */
function checkChapter(
	review: Review,
	{ scene, key, chapter, path }: PictureWording,
	shown: ReadonlyMap<string, ShownScene>
): void {
	const chapters = [...shown.values()]
		.filter(({ needed }) => needed.has(key))
		.flatMap(({ steps }) => steps.map(([i]) => i));
	if (chapters.includes(chapter)) return;
	const [first] = chapters;
	const fault =
		first === undefined
			? {
					found: `the word ${quote(key)}, which no step shows`,
					expected: `a step with the scene ${quote(scene)}`,
					isConsequence: true
				}
			: {
					found: `the word ${quote(key)}, which no step of this chapter shows`,
					expected: `it in the chapter ${chapterName(review, first)}`
				};
	review.add(path, fault, { key: true });
}

/** Checks the text of a picture’s word in one language: that the story has this language, blanks and typography. */
function checkText(
	review: Review,
	text: string,
	lang: string,
	path: PictureWording['path'],
	{ blanks, optionalBlanks }: PictureWord
): void {
	const { languages = [] } = review;
	if (!languages.includes(lang)) {
		const fault = { found: `text in ${quote(lang)}`, expected: formatChoices(languages, 'language') };
		review.add(path, { ...fault, hint: didYouMean(lang, languages) }, { key: true });
		return;
	}
	const known = [...blanks, ...optionalBlanks];
	const expected = known.length > 0 ? known.map((blank) => `{${blank}}`).join(', ') : 'no blank';
	const all = [...text.matchAll(BLANK)];
	const found = all.filter(([, , format]) => format === undefined);
	for (const { 0: figure, 2: format, index } of all) {
		if (format !== undefined) checkDataFigure(review, figure, path, index);
	}
	for (const { 1: name = '', index } of found) {
		if (known.includes(name)) continue;
		const fault = { found: `the blank {${name}}`, expected, hint: didYouMean(name, known) };
		review.add(path, fault, { index });
	}
	for (const blank of blanks) {
		if (!found.some(([, name]) => name === blank))
			review.add(path, { found: `no {${blank}}`, expected: `it: the picture fills it in` });
	}
	// The placeholder stands for a number in the rules of typography.
	review.checkPlainText(
		text.replace(BLANK, (each, _, format) => (format ? '\ue000'.repeat(each.length) : each)),
		lang,
		path
	);
}
