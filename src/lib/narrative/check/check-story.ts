import type { Catalogue } from '../catalogue/catalogue.ts';
import { checkChapters } from './check-chapters.ts';
import { checkQuiz } from './check-classroom.ts';
import { checkDates, checkDataNumbers, checkRecords } from './check-data.ts';
import { checkNumbersAgree, checkFiguresAgree } from './check-agreement.ts';
import { checkRoles, checkTickets, checkTrace } from './check-lesson.ts';
import { checkGlyphs, checkLongWords, checkFirstPerson } from './check-wording.ts';
import { checkInheritance } from './check-inheritance.ts';
import { checkTextLanguages } from './check-languages.ts';
import { checkLinks } from './check-links.ts';
import { checkPictures } from './check-pictures.ts';
import { checkRail } from './check-rail.ts';
import { checkRoutes } from './check-routes.ts';
import { checkScenario } from './check-scenario.ts';
import { checkSettings } from './check-settings.ts';
import { checkSpelledAgree, checkSpelledNumbers } from './check-spelled-numbers.ts';
import { checkStatements } from './check-statements.ts';
import { checkTownPlaces } from './check-town-places.ts';
import { checkTyping } from './check-typing.ts';
import { checkUnused } from './check-unused.ts';
import { formatChoices, listCommandHint } from '../issues/validate.ts';
import { quote } from '../issues/issue.ts';
import type { Note, IssueReport } from '../issues/issue.ts';
import { definedEntries, definedItems, ownValue } from '../deep-partial.ts';
import type { DeepPartial } from '../deep-partial.ts';
import { isLocale } from '../text/localized-texts.ts';
import { Review } from './review.ts';
import type { NarrativeInput } from '../schema/narrative-file.ts';
import { didYouMean } from '../issues/suggest.ts';

/** Maximum length of the label of a frame: one line of a narrow column, under the picture. */
const MAX_FRAME_CHARACTERS = 44;

/**
 * Checks what the schema cannot express: unknown names, missing translations, claims without a source, typography,
 * times outside the scenario, unused sources.
 * @param file the file without the parts that the schema refused
 * @param report receives the issues
 * @returns notes, which do not make the story invalid
 */
export function checkStory(
	file: DeepPartial<NarrativeInput>,
	catalogue: Catalogue,
	report: IssueReport
): readonly Note[] {
	const review = new Review(file, catalogue, report);
	checkHead(review);
	checkStatements(review);
	checkLanguages(review);
	checkScenario(review);
	checkSettings(review);
	checkReferences(review);
	checkRecords(review);
	checkChapters(review);
	checkPictures(review);
	checkRail(review);
	checkRoutes(review);
	checkQuiz(review);
	checkRoles(review);
	checkTickets(review);
	checkTrace(review);
	checkTownPlaces(review);
	checkInterface(review);
	review.checkTranslations();
	checkFirstPerson(review);
	checkDates(review);
	checkNumbersAgree(review);
	checkFiguresAgree(review);
	checkTyping(review);
	checkLinks(review);
	checkSpelledNumbers(review);
	checkSpelledAgree(review);
	checkTextLanguages(review);
	checkDataNumbers(review);
	checkGlyphs(review);
	checkLongWords(review);
	checkInheritance(review);
	checkUnused(review);
	return review.notes;
}

function checkHead(review: Review): void {
	const { file } = review;
	review.checkPlain(file.title, ['title']);
	for (const key of ['place', 'hook', 'question'] as const) review.checkPlain(file[key], [key]);
	for (const key of ['ending', 'standfirst', 'provenance'] as const)
		review.checkRich(file[key], [key], { claims: 'all' });
	review.checkPlain(file.credit, ['credit']);
	for (const key of ['model', 'facts', 'mixed'] as const)
		review.checkPlain(file.frames?.[key], ['frames', key], { characters: MAX_FRAME_CHARACTERS });
	review.checkFileExists(file.icon, ['icon']);
	if (file.published && file.updated && file.updated < file.published)
		review.add(['updated'], { found: file.updated, expected: `${file.published} or later` });
}

function checkLanguages(review: Review): void {
	const all = definedEntries(review.file.languages);
	const whole = all.flatMap(([lang, { draft }]) => (draft === undefined ? [lang] : []));
	for (const [lang, { locale, draft }] of all) {
		if (draft !== undefined && !whole.includes(draft)) {
			const expected = `a language that is whole: ${formatChoices(whole, 'language')}`;
			review.add(['languages', lang, 'draft'], { found: quote(draft), expected });
		}
		if (locale === undefined) continue;
		const path = ['languages', lang, 'locale'];
		if (!isLocale(locale)) review.add(path, { found: quote(locale), expected: 'a locale like fr-FR' });
		else if (new Intl.Locale(locale).language !== new Intl.Locale(lang).language)
			review.add(path, { found: quote(locale), expected: `a locale of ${lang}` });
	}
}

/** Checks sources, series, method, glossary, versions and corrections. */
function checkReferences(review: Review): void {
	const { file } = review;
	for (const [id, { supports }] of definedEntries(file.sources)) {
		review.checkPlain(supports, ['sources', id, 'supports']);
		if (id === 'hypothesis')
			review.add(
				['sources', id],
				{ found: 'a source called hypothesis', expected: 'another id' },
				{ key: true }
			);
	}
	for (const [id, { label, points }] of definedEntries(file.series)) {
		review.checkPlain(label, ['series', id, 'label']);
		for (const [i, { source }] of definedItems(points))
			review.checkSource(source, ['series', id, 'points', i, 'source']);
	}
	for (const [model, words] of definedEntries(file.method)) {
		review.checkReference('model', model, ['method', model], { key: true });
		review.checkRich(words, ['method', model], { claims: 'all' });
	}
	checkGlossary(review);
	for (const [i, { what }] of definedItems(file.versions)) review.checkPlain(what, ['versions', i, 'what']);
	for (const [i, { what, step }] of definedItems(file.corrections)) {
		review.checkPlain(what, ['corrections', i, 'what']);
		review.checkReference('step', step, ['corrections', i, 'step']);
	}
}

/** Checks that no two terms of the glossary are the same words, and that no meaning refers to its own term. */
function checkGlossary(review: Review): void {
	const seen = new Map<string, string>();
	for (const [id, { term, meaning }] of definedEntries(review.file.glossary)) {
		review.checkPlain(term, ['glossary', id, 'term']);
		review.checkRich(meaning, ['glossary', id, 'meaning'], { claims: 'all' });
		for (const [lang, words = ''] of definedEntries(term)) {
			const key = `${lang} ${words.toLowerCase()}`;
			const first = seen.get(key);
			if (first !== undefined)
				review.add(['glossary', id, 'term', lang], {
					found: `${quote(words)}, the term of ${quote(first)} too`,
					expected: 'each term once'
				});
			seen.set(key, first ?? id);
		}
		for (const [lang, text = ''] of definedEntries(meaning)) {
			const index = text.search(new RegExp(`\\[\\[${id}(?:\\||\\]\\])`));
			if (index < 0) continue;
			const found = `${quote(id)}, the term itself`;
			review.add(['glossary', id, 'meaning', lang], { found, expected: 'another term, or none' }, { index });
		}
	}
}

/**
 * Checks the interface words that a story replaces or translates: their keys must exist, and their blanks must be the
 * same as in English.
 */
function checkInterface(review: Review): void {
	const { file, catalogue, languages = [] } = review;
	const keys = Object.keys(catalogue.words);
	for (const [key, words] of definedEntries(file.words)) {
		if (!keys.includes(key)) {
			const [scene = '', name = ''] = key.split('.');
			const isPictureWord = ownValue(ownValue(catalogue.pictureWords ?? {}, scene) ?? {}, name);
			const hint = isPictureWord
				? `put it under “pictures” of its chapter, ${quote(scene)}`
				: (didYouMean(key, keys) ?? listCommandHint(keys, 'word'));
			const fault = { found: `unknown word ${quote(key)}`, expected: formatChoices(keys, 'word', key), hint };
			review.add(['words', key], fault, { key: true });
			continue;
		}
		const blanks = blanksOf(catalogue.words[key]?.['en'] ?? '');
		for (const [lang, text] of definedEntries(words)) {
			const path = ['words', key, lang];
			if (!languages.includes(lang)) {
				review.add(
					path,
					{ found: `text in ${quote(lang)}`, expected: formatChoices(languages, 'language') },
					{ key: true }
				);
			} else if (blanksOf(text) !== blanks) {
				review.add(path, { found: `the blanks ${blanksOf(text) || 'none'}`, expected: blanks || 'none' });
			} else review.checkPlainText(text, lang, path);
		}
	}
}

function blanksOf(text: string): string {
	return [...new Set(text.match(/\{[\w-]+\}/g))].sort().join(', ');
}
