import { pluralCategories } from '#lib/i18n/numbers.ts';
import { checkTypography } from '#lib/i18n/typography.ts';
import type { Catalogue } from './catalogue.ts';
import { checkDataFigure } from './check-data-figure.ts';
import { unsourced, type ClaimRule, type Span } from './claims.ts';
import { dataFigures, dataValue, isQuotient, namesIn } from './data-figures.ts';
import { among, listed } from './issues.ts';
import { isLocale } from './locale.ts';
import { countWords, parseMarkup } from './markup.ts';
import type { Markup, Use } from './markup.ts';
import { quote } from './mistakes.ts';
import type { Fault, Note, Path, Report, Spot } from './mistakes.ts';
import { readClock, writeClock } from './parameters.ts';
import { own, type DeepPartial } from './deep-partial.ts';
import type { NarrativeInput } from './schema.ts';
import { didYouMean } from './suggest.ts';
import type { Localized } from './types.ts';

/** Longer than any text of a story; beyond it a text is not looked into. */
const LONGEST = 5000;

/** A figure with its format. */
const FIGURE = /\{[^{}|]*\|[^{}]*\}/g;

const NAMED = ['source', 'term', 'figure', 'scene', 'place', 'person', 'setting', 'play'] as const;
const KINDS = [...NAMED, 'step', 'model'] as const;
export type Kind = (typeof KINDS)[number];

export type Words = DeepPartial<Localized> | undefined;

export interface TextRules {
	/** Most words. */
	readonly words?: number;
	/** Most characters. */
	readonly characters?: number;
	/** Whether plain words may have figures of the story's data, which are written at build. */
	readonly figures?: boolean;
	/** Which sentences need a source. */
	readonly claims?: ClaimRule;
}

/** What every check shares: who is known, who was named, and the rules for words. */
export class Review {
	readonly file: DeepPartial<NarrativeInput>;
	readonly catalogue: Catalogue;
	readonly notes: Note[] = [];
	/** The languages of the story, unless they cannot be read. */
	readonly languages: readonly string[] | undefined;
	/** First and last second of the scenario, on the clock. */
	readonly span: Span | undefined;
	/** What the story has referred to so far. */
	readonly named: Readonly<Record<Kind, Set<string>>>;
	readonly #known: Readonly<Record<Kind, readonly string[] | undefined>>;
	readonly #data: ReadonlyMap<string, number>;
	readonly #report: Report;
	readonly #texts: { readonly path: Path; readonly languages: readonly string[] }[] = [];

	constructor(file: DeepPartial<NarrativeInput>, catalogue: Catalogue, report: Report) {
		this.file = file;
		this.catalogue = catalogue;
		this.#report = report;
		this.languages = file.languages && Object.keys(file.languages);
		this.span = spanOf(file.scenario);
		this.#data = dataFigures(file);
		this.#known = {
			source: definedIn(file, 'sources'),
			term: definedIn(file, 'glossary'),
			figure: [...catalogue.figures, ...this.#data.keys()],
			scene: Object.keys(catalogue.scenes),
			place: catalogue.places,
			person: file.scenario?.people && Object.keys(file.scenario.people),
			setting: definedIn(file, 'settings'),
			play: catalogue.plays,
			model: catalogue.models,
			step: file.chapters?.flatMap((chapter) => chapter?.steps?.flatMap((step) => step?.id ?? []) ?? [])
		};
		this.named = Object.fromEntries(KINDS.map((kind) => [kind, new Set()])) as Record<Kind, Set<string>>;
	}

	add(path: Path, fault: Fault, spot?: Spot): void {
		this.#report.add(path, fault, spot);
	}

	/** Says what is probably a slip, and stops nothing. */
	warn(path: Path, fault: Fault, spot?: Spot): void {
		this.#report.warn(path, fault, spot);
	}

	/** Notes that a name is used, and reports it where nothing bears it. */
	refer(kind: Kind, name: string | undefined, path: Path, spot?: Spot): void {
		if (name === undefined) return;
		this.named[kind].add(name);
		if (this.#isKnown(kind, name)) return;
		const known = this.#known[kind] ?? [];
		const fault = {
			found: `unknown ${kind} ${quote(name)}`,
			expected: among(known, kind, name),
			hint: didYouMean(name, known) ?? listed(known, kind)
		};
		this.add(path, fault, spot);
	}

	#isKnown(kind: Kind, name: string): boolean {
		// Where all names of a kind are unreadable, that has been said; it is no fault of each mention.
		return this.#known[kind]?.includes(name) ?? true;
	}

	/** Whether a figure, or both sides of a quotient, is one of the models’ or of the story’s data. */
	knowsFigure(name: string): boolean {
		return (isQuotient(name) ? namesIn(name) : [name]).every((each) => this.#isKnown('figure', each));
	}

	/** Notes that a text stands in some languages: {@link compareLanguages} says which lack it. */
	inLanguages(languages: readonly string[], path: Path): void {
		this.#texts.push({ path, languages });
	}

	/** Reports ids that come twice. @param ids in the order of the file */
	twins(ids: readonly { readonly id: string | undefined; readonly path: Path }[]): void {
		const seen = new Set<string>();
		for (const { id, path } of ids) {
			if (id === undefined) continue;
			if (seen.has(id))
				this.add(path, { found: `the id ${quote(id)} a second time`, expected: 'each id once' });
			seen.add(id);
		}
	}

	/** A source, or `hypothesis` where a value is the authors' own. */
	referToSource(name: string | undefined, path: Path): void {
		if (name !== 'hypothesis') this.refer('source', name, path);
	}

	/** A clock time inside the scenario. @returns seconds after its start, where it is one */
	clock(time: string | undefined, path: Path): number | undefined {
		if (time === undefined || !this.span) return undefined;
		const { start, end } = this.span;
		const clock = readClock(time);
		if (clock === undefined || clock < start || clock > end) {
			const expected = `a time between ${writeClock(start)} and ${writeClock(end)}`;
			this.add(path, { found: `the time ${quote(time)}`, expected });
			return undefined;
		}
		return clock - start;
	}

	/** A file of the project. */
	referToFile(path: string | undefined, at: Path): void {
		if (path === undefined || (this.catalogue.hasFile?.(path) ?? true)) return;
		this.add(at, {
			found: `the file ${quote(path)}`,
			expected: 'one that is there, from the folder of the project'
		});
	}

	/** Plain words in every language. */
	plain(words: Words, path: Path, rules: TextRules = {}): void {
		for (const [lang, text] of this.#each(words, path)) this.plainText(text, lang, [...path, lang], rules);
	}

	/** Plain words in one language. */
	plainText(
		written: string,
		lang: string,
		path: Path,
		{ characters, figures = false }: TextRules = {}
	): void {
		// What is filled in is a number, as typography sees it.
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

	/** Rich text in every language; its sources must be the same in each. */
	rich(words: Words, path: Path, rules: TextRules = {}): void {
		let model: { lang: string; cited: string } | undefined;
		for (const [lang, text] of this.#each(words, path)) {
			const { uses } = this.richText(text, lang, [...path, lang], rules);
			// An unknown source has been reported; that it is not the other language's says nothing more.
			if (uses.some(({ kind, name }) => kind === 'source' && !this.#isKnown(kind, name))) continue;
			const cited = citations(uses).join(', ');
			model ??= { lang, cited };
			if (model.cited === cited) continue;
			const [found, expected] = [cited || 'none', model.cited || 'none'];
			this.add([...path, lang], {
				found: `the sources ${found}`,
				expected: `the same as in ${model.lang}: ${expected}`
			});
		}
	}

	/** Rich text in one language. */
	richText(text: string, lang: string, path: Path, { words, claims }: TextRules = {}): Markup {
		const markup = parseMarkup(text);
		const blame = (index: number, fault: Fault) => this.add(path, fault, { index });
		for (const { index, fault } of markup.faults) blame(index, fault);
		for (const use of markup.uses) this.#use(use, lang, path);
		for (const paragraph of markup.paragraphs) {
			for (const { index, ...fault } of checkTypography(paragraph.text, lang))
				blame(paragraph.at[index] ?? 0, fault);
			for (const { index, found } of claims ? unsourced(paragraph, lang, this.span, claims) : [])
				blame(index, { found, expected: 'a source [@id] or [@hypothesis] in the sentence' });
		}
		const length = countWords(markup.paragraphs);
		if (words !== undefined && length > words)
			this.add(path, { found: `${length} words`, expected: `at most ${words}` });
		return markup;
	}

	#use({ kind, name, index, format }: Use, lang: string, path: Path): void {
		if (kind === 'figure') this.#referToFigure(name, path, index);
		else this.refer(kind, name, path, { index });
		if (/^words$/i.test(format?.type ?? '') && !this.#data.has(name) && this.#isKnown('figure', name)) {
			const expected = 'integer: only what the story’s data gives is spelled out';
			this.add(path, { found: `${quote(name)} in words`, expected }, { index });
		}
		const locale = own(this.file.languages, lang)?.locale;
		if (format?.type !== 'plural' || format.forms.length <= 3 || locale === undefined) return;
		const categories = isLocale(locale) ? pluralCategories(locale) : [];
		if (categories.length !== format.forms.length) {
			const expected = `two, three, or one each for ${categories.join(', ')}`;
			this.add(path, { found: `${format.forms.length} plural forms`, expected }, { index });
		}
	}

	/** A figure of the models or of the story's data; a quotient is one of the data alone, which no reader changes. */
	#referToFigure(name: string, path: Path, index: number): void {
		const names = isQuotient(name) ? namesIn(name) : [name];
		for (const each of names) this.refer('figure', each, path, { index: index + name.indexOf(each) });
		if (this.catalogue.ofMinutes?.(name) && !Object.hasOwn(this.file, 'scenario'))
			this.add(
				path,
				{ found: `the figure ${quote(name)}`, expected: 'a “scenario”, whose minutes it counts' },
				{ index }
			);
		if (!isQuotient(name) || !names.every((each) => this.#isKnown('figure', each))) return;
		if (dataValue(name, this.#data) === undefined)
			this.add(
				path,
				{ found: `the quotient ${quote(name)}`, expected: 'one of series and records, or of plain numbers' },
				{ index }
			);
	}

	/** Texts short enough to be looked into, by language; notes which languages are there. */
	*#each(words: Words, path: Path): Generator<[lang: string, text: string]> {
		if (!words) return;
		this.inLanguages(Object.keys(words), path);
		for (const [lang, text] of Object.entries(words)) {
			if (text === undefined || this.languages?.includes(lang) === false) continue;
			if (text.length <= LONGEST) yield [lang, text];
			else this.add([...path, lang], { found: `${text.length} characters`, expected: `at most ${LONGEST}` });
		}
	}

	/**
	 * Reports languages that lack a text, drafts aside, and texts in a language that the story does not have; where a
	 * language lacks every text, or every text has one too many, that is a single mistake.
	 */
	compareLanguages(): void {
		const { languages } = this;
		if (!languages) return;
		const texts = this.#texts;
		for (const lang of languages.filter((each) => !own(this.file.languages, each)?.draft)) {
			const lacking = texts.filter((text) => !text.languages.includes(lang));
			const fault = { found: `nothing in ${lang}`, expected: `words in ${languages.join(', ')}` };
			if (lacking.length > 1 && lacking.length === texts.length)
				this.add(['languages', lang], { ...fault, found: `no text at all in ${lang}` }, { key: true });
			else for (const { path } of lacking) this.add([...path, lang], fault);
		}
		const strange = new Set(
			texts.flatMap((text) => text.languages.filter((lang) => !languages.includes(lang)))
		);
		for (const lang of strange) {
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

/** What a part of the file names: nothing where it is not there, and undefined where it cannot be read. */
function definedIn(file: DeepPartial<NarrativeInput>, part: 'sources' | 'glossary' | 'settings') {
	return Object.hasOwn(file, part) ? file[part] && Object.keys(file[part]) : [];
}

/** Sources cited, each once, in the order of the alphabet. */
function citations(uses: readonly Use[]): string[] {
	return [...new Set(uses.flatMap(({ kind, name }) => (kind === 'source' ? [name] : [])))].sort();
}

function spanOf(scenario: DeepPartial<NarrativeInput['scenario']> | undefined): Span | undefined {
	const start = scenario?.start === undefined ? undefined : readClock(scenario.start);
	if (start === undefined || scenario?.minutes === undefined) return undefined;
	return { start, end: start + scenario.minutes * 60 };
}
