import { formatClock, parseClock } from '#lib/model/maths/clock.ts';
import { pluralCategories } from '#lib/i18n/numbers.ts';
import { checkTypography } from '#lib/i18n/typography.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { hasInvalidPictures, invalidPictureNames, namedPicturesIn } from '../catalogue/pictures.ts';
import { findUnsourcedClaims, type ClaimRule, type ClockSpan } from '../text/claims.ts';
import { dataFigureValues, evaluateDataFigure, isQuotient, figureNamesIn } from '../text/data-figures.ts';
import { formatFault } from './figure-formats.ts';
import { formatChoices, listCommandHint } from '../issues/validate.ts';
import { isLocale, localizedTextsIn, type LocalizedText } from '../text/localized-texts.ts';
import { countWords, parseMarkup, type ParsedMarkup, type MarkupReference } from '../text/markup.ts';
import {
	quote,
	type Fault,
	type Note,
	type Path,
	type IssueReport,
	type ValuePart
} from '../issues/issue.ts';
import { ownValue, type DeepPartial } from '../deep-partial.ts';
import type { NarrativeInput } from '../schema/narrative-file.ts';
import { didYouMean } from '../issues/suggest.ts';
import type { Localized } from '../types/story.ts';

/**
 * Maximum length of a text in characters, longer than any text of a story. A longer text is reported, and no other rule
 * is checked on it.
 */
const MAX_TEXT_CHARACTERS = 5000;

/** A figure with its format. */
const FIGURE = /\{[^{}|]*\|[^{}]*\}/g;

const NAME_KINDS = ['source', 'term', 'figure', 'scene', 'place', 'person', 'setting', 'play'] as const;
const KINDS = [...NAME_KINDS, 'step', 'model'] as const;
/** Kinds of names that a story refers to. */
export type NameKind = (typeof KINDS)[number];

/** A text in some languages, from a file that may be invalid. */
export type PartialText = DeepPartial<Localized> | undefined;

/** Rules for a text. */
export interface TextRules {
	/** Maximum number of words. */
	readonly words?: number;
	/** Maximum number of characters. */
	readonly characters?: number;
	/** Whether plain text may contain figures of the story’s data, which are written at build. */
	readonly figures?: boolean;
	/** Which sentences need a source; none if absent. */
	readonly claims?: ClaimRule;
}

/** The context of all checks: the known names, the names used so far, and the rules for texts. */
export class Review {
	readonly file: DeepPartial<NarrativeInput>;
	readonly catalogue: Catalogue;
	readonly notes: Note[] = [];
	/** Codes of the languages of the story; undefined where they are invalid. */
	readonly languages: readonly string[] | undefined;
	/** Start and end of the scenario, in seconds after midnight. */
	readonly span: ClockSpan | undefined;
	/** Names that the story has referred to so far. */
	readonly usedNames: Readonly<Record<NameKind, Set<string>>>;
	readonly #known: Readonly<Record<NameKind, readonly string[] | undefined>>;
	/** Values of the figures that the story’s data provides, by name. */
	readonly data: ReadonlyMap<string, number>;
	readonly #report: IssueReport;
	#localizedTexts: readonly LocalizedText[] | undefined;
	readonly #texts: { readonly path: Path; readonly languages: readonly string[] }[] = [];

	constructor(file: DeepPartial<NarrativeInput>, catalogue: Catalogue, report: IssueReport) {
		this.file = file;
		this.catalogue = catalogue;
		this.#report = report;
		this.languages = file.languages && Object.keys(file.languages);
		this.span = spanOf(file.scenario);
		this.data = dataFigureValues(file);
		this.#known = {
			source: definedIn(file, 'sources'),
			term: definedIn(file, 'glossary'),
			figure: [...catalogue.figures, ...this.data.keys()],
			// A picture whose `draws` is wrong is a scene too: only its `draws` is reported. If the pictures of a chapter are
			// invalid, any scene may be one of them.
			scene: hasInvalidPictures(file)
				? undefined
				: [
						...Object.keys(catalogue.scenes),
						...namedPicturesIn(file).map(({ name }) => name),
						...invalidPictureNames(file)
					],
			place: catalogue.places,
			person: file.scenario?.people && Object.keys(file.scenario.people),
			setting: definedIn(file, 'settings'),
			play: catalogue.plays,
			model: catalogue.models,
			step: file.chapters?.flatMap((chapter) => chapter?.steps?.flatMap((step) => step?.id ?? []) ?? [])
		};
		this.usedNames = Object.fromEntries(KINDS.map((kind) => [kind, new Set()])) as Record<
			NameKind,
			Set<string>
		>;
	}

	/** All localized texts of the file, whatever they are for. */
	get texts(): readonly LocalizedText[] {
		return (this.#localizedTexts ??= [...localizedTextsIn(this.file, this.languages ?? [])]);
	}

	/** Reports an issue. */
	add(path: Path, fault: Fault, spot?: ValuePart): void {
		this.#report.add(path, fault, spot);
	}

	/** Reports a probable mistake, which does not make the story invalid. */
	warn(path: Path, fault: Fault, spot?: ValuePart): void {
		this.#report.warn(path, fault, spot);
	}

	/** Records that the story uses a name, and reports the name if it is unknown. */
	checkReference(kind: NameKind, name: string | undefined, path: Path, spot?: ValuePart): void {
		if (name === undefined) return;
		this.usedNames[kind].add(name);
		if (this.#isKnown(kind, name)) return;
		const known = this.#known[kind] ?? [];
		const fault = {
			found: `unknown ${kind} ${quote(name)}`,
			expected: formatChoices(known, kind, name),
			hint: /,\s*@/.test(name)
				? 'write “; ” between two sources'
				: (didYouMean(name, known) ?? listCommandHint(known, kind))
		};
		this.add(path, fault, spot);
	}

	#isKnown(kind: NameKind, name: string): boolean {
		// Where the names of a kind are invalid, that is already reported: accept every name.
		const [part = ''] = name.replace(/^count\./, '').split('.');
		const isOfInvalidPart =
			kind === 'figure' && Object.hasOwn(this.file, part) && !this.file[part as keyof typeof this.file];
		return isOfInvalidPart || (this.#known[kind]?.includes(name) ?? true);
	}

	/** Returns whether a figure, or each side of a quotient, is known from the models or the story’s data. */
	isKnownFigure(name: string): boolean {
		return (isQuotient(name) ? figureNamesIn(name) : [name]).every((each) => this.#isKnown('figure', each));
	}

	/** Records the languages of a text, for {@link checkTranslations}. */
	recordLanguages(languages: readonly string[], path: Path): void {
		this.#texts.push({ path, languages });
	}

	/** Reports repeated ids. @param ids ids in the order of the file */
	checkUniqueIds(ids: readonly { readonly id: string | undefined; readonly path: Path }[]): void {
		const seen = new Set<string>();
		for (const { id, path } of ids) {
			if (id === undefined) continue;
			if (seen.has(id))
				this.add(path, { found: `the id ${quote(id)} a second time`, expected: 'each id once' });
			seen.add(id);
		}
	}

	/** Checks that a source exists. The id `hypothesis` is valid too: it stands for an assumption of the authors. */
	checkSource(name: string | undefined, path: Path): void {
		if (name !== 'hypothesis') this.checkReference('source', name, path);
	}

	/**
	 * Checks that a clock time is within the scenario. Returns the seconds after its start, or undefined for any other
	 * time.
	 */
	checkClock(time: string | undefined, path: Path): number | undefined {
		if (time === undefined || !this.span) return undefined;
		const { start, end } = this.span;
		const clock = parseClock(time);
		if (clock === undefined || clock < start || clock > end) {
			const expected = `a time between ${formatClock(start)} and ${formatClock(end)}`;
			this.add(path, { found: `the time ${quote(time)}`, expected });
			return undefined;
		}
		return clock - start;
	}

	/** Checks that a file exists. @param path path from the root of the project */
	checkFileExists(path: string | undefined, at: Path): void {
		if (path === undefined || (this.catalogue.hasFile?.(path) ?? true)) return;
		this.add(at, {
			found: `the file ${quote(path)}`,
			expected: 'one that is there, from the folder of the project'
		});
	}

	/** Checks a text without markup, in every language. */
	checkPlain(words: PartialText, path: Path, rules: TextRules = {}): void {
		for (const [lang, text] of this.#each(words, path))
			this.checkPlainText(text, lang, [...path, lang], rules);
	}

	/** Checks a text without markup, in one language: its length, typography, and figures if they are allowed. */
	checkPlainText(
		written: string,
		lang: string,
		path: Path,
		{ characters, figures = false }: TextRules = {}
	): void {
		// The placeholder stands for a number in the rules of typography.
		const text = figures
			? written.replace(FIGURE, (figure, index: number) => {
					checkDataFigure(this, figure, path, index);
					return '\ue000'.repeat(figure.length);
				})
			: written;
		const length = [...text.replace(/\ue000+/g, '1000')].length;
		if (characters !== undefined && length > characters)
			this.add(path, { found: `${length} characters`, expected: `at most ${characters}` });
		const markup = text.search(/\{[^{}]*\|[^{}]*\}|\[@|\[\[/);
		if (markup >= 0) this.add(path, { found: 'markup', expected: 'plain words here' }, { index: markup });
		for (const { index, ...fault } of checkTypography(text, lang)) this.add(path, fault, { index });
	}

	/** Checks a rich text in every language; its sources must be the same in each. */
	checkRich(words: PartialText, path: Path, rules: TextRules = {}): void {
		let model: { lang: string; cited: string } | undefined;
		for (const [lang, text] of this.#each(words, path)) {
			const { references } = this.checkRichText(text, lang, [...path, lang], rules);
			// An unknown source is already reported, so a difference between languages would only repeat it.
			if (references.some(({ kind, name }) => kind === 'source' && !this.#isKnown(kind, name))) continue;
			const cited = citations(references).join(', ');
			model ??= { lang, cited };
			if (model.cited === cited) continue;
			const [found, expected] = [cited || 'none', model.cited || 'none'];
			this.add([...path, lang], {
				found: `the sources ${found}`,
				expected: `the same as in ${model.lang}: ${expected}`
			});
		}
	}

	/** Checks a rich text in one language. @returns the parsed text */
	checkRichText(text: string, lang: string, path: Path, { words, claims }: TextRules = {}): ParsedMarkup {
		const markup = parseMarkup(text);
		const report = (index: number, fault: Fault) => this.add(path, fault, { index });
		for (const { index, fault } of markup.faults) report(index, fault);
		for (const use of markup.references) {
			this.#use(use, lang, path);
			if (use.format?.type === 'plural') this.#checkForms(use.format.forms, use.index, text, lang, path);
		}
		for (const paragraph of markup.paragraphs) {
			for (const { index, ...fault } of checkTypography(paragraph.text, lang))
				report(paragraph.at[index] ?? 0, fault);
			for (const { index, found } of claims ? findUnsourcedClaims(paragraph, lang, this.span, claims) : [])
				report(index, { found, expected: 'a source [@id] or [@hypothesis] in the sentence' });
		}
		const length = countWords(markup.paragraphs);
		if (words !== undefined && length > words)
			this.add(path, { found: `${length} words`, expected: `at most ${words}` });
		return markup;
	}

	/** Checks the typography of the forms of a plural, which follow each other in a text from an index on. */
	#checkForms(forms: readonly string[], from: number, text: string, lang: string, path: Path): void {
		let start = text.indexOf('plural', from);
		for (const form of forms) {
			start = text.indexOf(form, start);
			for (const { index, ...fault } of checkTypography(form, lang))
				this.add(path, fault, { index: start + index });
			start += form.length;
		}
	}

	#use({ kind, name, index, format }: MarkupReference, lang: string, path: Path): void {
		if (kind === 'figure') this.#referToFigure(name, path, index);
		else this.checkReference(kind, name, path, { index });
		if (/^words$/i.test(format?.type ?? '') && !this.data.has(name) && this.#isKnown('figure', name)) {
			const expected = 'integer: only what the story’s data gives is spelled out';
			this.add(path, { found: `${quote(name)} in words`, expected }, { index });
		}
		const fault = format && formatFault(this, name, format);
		if (fault) this.add(path, fault, { index });
		const locale = ownValue(this.file.languages, lang)?.locale;
		if (format?.type !== 'plural' || format.forms.length <= 3 || locale === undefined) return;
		const categories = isLocale(locale) ? pluralCategories(locale) : [];
		if (categories.length !== format.forms.length) {
			const expected = `two, three, or one each for ${categories.join(', ')}`;
			this.add(path, { found: `${format.forms.length} plural forms`, expected }, { index });
		}
	}

	/** Checks a figure of the models or of the story’s data; a quotient may only use the data. */
	#referToFigure(name: string, path: Path, index: number): void {
		const names = isQuotient(name) ? figureNamesIn(name) : [name];
		for (const each of names)
			this.checkReference('figure', each, path, { index: index + name.indexOf(each) });
		if (this.catalogue.dependsOnScenario?.(name) && !Object.hasOwn(this.file, 'scenario'))
			this.add(
				path,
				{ found: `the figure ${quote(name)}`, expected: 'a “scenario”, whose minutes it counts' },
				{ index }
			);
		if (!isQuotient(name) || !names.every((each) => this.#isKnown('figure', each))) return;
		if (evaluateDataFigure(name, this.data) === undefined)
			this.add(
				path,
				{ found: `the quotient ${quote(name)}`, expected: 'one of series and records, or of plain numbers' },
				{ index }
			);
	}

	/**
	 * Iterates over a text in the languages of the story, with their codes. Records the languages for {@link
	 * checkTranslations}; a version that is too long is reported and left out.
	 */
	*#each(words: PartialText, path: Path): Generator<[lang: string, text: string]> {
		if (!words) return;
		this.recordLanguages(Object.keys(words), path);
		for (const [lang, text] of Object.entries(words)) {
			if (text === undefined || this.languages?.includes(lang) === false) continue;
			if (text.length <= MAX_TEXT_CHARACTERS) yield [lang, text];
			else
				this.add([...path, lang], {
					found: `${text.length} characters`,
					expected: `at most ${MAX_TEXT_CHARACTERS}`
				});
		}
	}

	/**
	 * Reports missing translations, except in drafts, and texts in a language that the story does not have. A language
	 * that lacks every text, or an unknown one that has every text, is a single issue.
	 */
	checkTranslations(): void {
		const { languages } = this;
		if (!languages) return;
		const texts = this.#texts;
		for (const lang of languages.filter((each) => !ownValue(this.file.languages, each)?.draft)) {
			const missing = texts.filter((text) => !text.languages.includes(lang));
			const fault = { found: `nothing in ${lang}`, expected: `words in ${languages.join(', ')}` };
			if (missing.length > 1 && missing.length === texts.length)
				this.add(['languages', lang], { ...fault, found: `no text at all in ${lang}` }, { key: true });
			else for (const { path } of missing) this.add([...path, lang], fault);
		}
		const unknownLanguages = new Set(
			texts.flatMap((text) => text.languages.filter((lang) => !languages.includes(lang)))
		);
		for (const lang of unknownLanguages) {
			const having = texts.filter((text) => text.languages.includes(lang));
			const fault = {
				found: `text in ${quote(lang)}`,
				expected: `only the languages of the story: ${languages.join(', ')}`,
				hint: didYouMean(lang, languages)
			};
			const whole = having.length === texts.length ? having.slice(0, 1) : having;
			for (const { path } of whole) this.add([...path, lang], fault, { key: true });
		}
	}
}

/** Returns the ids defined in a part of the file: none if the part is absent, undefined if it is invalid. */
function definedIn(file: DeepPartial<NarrativeInput>, part: 'sources' | 'glossary' | 'settings') {
	return Object.hasOwn(file, part) ? file[part] && Object.keys(file[part]) : [];
}

/** Returns the distinct sources cited, in alphabetical order. */
function citations(uses: readonly MarkupReference[]): string[] {
	return [...new Set(uses.flatMap(({ kind, name }) => (kind === 'source' ? [name] : [])))].sort();
}

function spanOf(scenario: DeepPartial<NarrativeInput['scenario']> | undefined): ClockSpan | undefined {
	const start = scenario?.start === undefined ? undefined : parseClock(scenario.start);
	if (start === undefined || scenario?.minutes === undefined) return undefined;
	return { start, end: start + scenario.minutes * 60 };
}

/**
 * Checks a figure in a plain text, such as a title or a word of a picture. It must come from the story’s data: such
 * texts are completed at build, so the reader’s choices cannot change them.
 * @param figure the figure with its braces
 * @param path path of the text
 * @param index index of the figure in the text
 */
export function checkDataFigure(review: Review, figure: string, path: Path, index: number): void {
	const { faults, references } = parseMarkup(figure);
	for (const { index: inside, fault } of faults) review.add(path, fault, { index: index + inside });
	const known = review.data;
	for (const { name, format } of references) {
		const misformatted = format && formatFault(review, name, format);
		if (misformatted) review.add(path, misformatted, { index });
		if (evaluateDataFigure(name, known) !== undefined) continue;
		const names = [...known.keys()];
		const unknown = figureNamesIn(name).find((each) => !known.has(each)) ?? name;
		review.add(
			path,
			{
				found: `unknown figure ${quote(unknown)}`,
				expected: `one of the story’s data: ${formatChoices(names, 'figure')}`,
				hint: didYouMean(unknown, names)
			},
			{ index }
		);
	}
}
