import { memoize } from '#lib/model/maths/memoize.ts';
import { isDataClaim, parseFigureFormat } from './data-figures.ts';
import { quote } from '../issues/issue.ts';
import type { Fault } from '../issues/issue.ts';
import type { FigureFormat, Inline, RichText } from '../types/story.ts';

/**
 * Stands for a figure of a model in {@link FlatParagraph.text}. Placeholders are private-use characters, which no story
 * contains.
 */
export const FIGURE_PLACEHOLDER = '\ue000';
/** Stands for a citation in {@link FlatParagraph.text}. */
export const CITATION_PLACEHOLDER = '\ue001';
/** Stands for a word that is not in the source: that of `[[term]]`, or a plural form. */
export const WORD_PLACEHOLDER = '\ue002';
/** Stands for a figure from sourced data, whose sentence needs a citation. */
export const CLAIM_PLACEHOLDER = '\ue003';

/**
 * A paragraph as one string without markup, for rules about sentences and spaces. `at` has the index in the source of
 * each character.
 */
export interface FlatParagraph {
	readonly text: string;
	readonly at: readonly number[];
}

/** A reference to a source, a term or a figure, with its index in the source. */
export interface MarkupReference {
	readonly kind: 'source' | 'term' | 'figure';
	readonly name: string;
	readonly index: number;
	readonly format?: FigureFormat;
}

/** The result of parsing markup: the rich text, and what the rules of the checker need. */
export interface ParsedMarkup {
	readonly rich: RichText;
	readonly paragraphs: readonly FlatParagraph[];
	readonly references: readonly MarkupReference[];
	readonly faults: readonly { readonly index: number; readonly fault: Fault }[];
}

/** Maximum number of cached texts, several times those of a story in three languages. */
export const MAX_PARSED = 30_000;

/** Tokens of markup, in order of precedence. */
const TOKEN = new RegExp(
	[
		/\\(?<escaped>[\\*[\]{}|])/,
		/\[@(?<sources>[^[\]]*)\]/,
		/\[\[(?<term>[^[\]|]*)(?:\|(?<shown>[^[\]]*))?\]\]/,
		/\{(?<figure>[^{}|]*)(?:\|(?<format>[^{}]*))?\}/,
		/\]\((?<href>(?:[^()\s]|\([^()\s]*\))*)\)/,
		/(?<mark>\*\*|[*[\]{}])/,
		/(?<text>[^\\*[\]{}]+|\\)/
	]
		.map(({ source }) => source)
		.join('|'),
	'gy'
);

/**
 * Parses rich text: paragraphs between empty lines, `*emphasis*`, `**strong**`, `[link](https://…)`,
 * `[page of this site](./method/)`, `[mots français](lang:fr)`, `[[term]]`, `[[term|words]]`, `[@source; @source]`,
 * `{figure | format}`, and a backslash to escape a character. Never throws: invalid markup stays text and is an issue.
 * The text of `[[term]]` is empty: its words are in the glossary. Memoized, since many checks read each text.
 */
export const parseMarkup = memoize(parse, { max: MAX_PARSED });

function parse(source: string): ParsedMarkup {
	const rich: (readonly Inline[])[] = [];
	const paragraphs: FlatParagraph[] = [];
	const uses: MarkupReference[] = [];
	const faults: { index: number; fault: Fault }[] = [];
	for (const { 0: text, index } of source.matchAll(/\S[^\n]*(?:\n[ \t]*[^\s][^\n]*)*/g)) {
		const paragraph = new Paragraph(text.trimEnd(), index);
		rich.push(paragraph.inlines);
		paragraphs.push({ text: paragraph.flat, at: paragraph.at });
		uses.push(...paragraph.uses);
		faults.push(...paragraph.faults);
	}
	return { rich, paragraphs, references: uses, faults };
}

/**
 * Parses a text that consists of one figure.
 * @throws TypeError if the text does not begin with a figure
 */
export function parseFigure(text: string): { readonly name: string; readonly format: FigureFormat } {
	const figure = parseMarkup(text).rich[0]?.[0];
	if (figure?.type !== 'figure') throw new TypeError(`${text} is no figure`);
	return { name: figure.name, format: figure.format };
}

/** Iterates over all inlines of a text, including nested ones. */
export function* walkInlines(text: readonly Inline[]): Generator<Inline> {
	for (const inline of text) {
		yield inline;
		if ('children' in inline) yield* walkInlines(inline.children);
	}
}

/** Counts words: character sequences between spaces that contain a letter, a digit or a placeholder. */
export function countWords(paragraphs: readonly FlatParagraph[]): number {
	return paragraphs.reduce(
		(sum, { text }) =>
			sum + text.split(/[ \n]+/).filter((word) => /[\p{L}\p{N}\ue000\ue002\ue003]/u.test(word)).length,
		0
	);
}

/** A valid target of a link: an address, or a page of this site. */
const LINK_TARGET = /^https?:\/\/[^\s/]+\.\S+$|^\.\/[a-z0-9/-]*(?:#[a-z0-9-]+)?$/;
/** The target that marks words in another language. */
const LANGUAGE_TARGET = /^lang:([a-z]{2,3}(?:-[A-Za-z0-9]+)*)$/;

interface OpenInline {
	readonly type: 'paragraph' | 'emphasis' | 'strong' | 'link';
	readonly index: number;
	readonly children: Inline[];
}

const OPENING_MARKS = { emphasis: '*', strong: '**', link: '[', paragraph: '' } as const;

class Paragraph {
	readonly inlines: Inline[] = [];
	readonly uses: MarkupReference[] = [];
	readonly faults: { index: number; fault: Fault }[] = [];
	readonly at: number[] = [];
	flat = '';
	readonly #stack: OpenInline[] = [{ type: 'paragraph', index: 0, children: this.inlines }];
	/** Index up to which tokens are already processed. */
	#taken = 0;
	readonly #source: string;
	readonly #offset: number;

	constructor(source: string, offset: number) {
		this.#source = source;
		this.#offset = offset;
		for (const { index, groups = {} } of source.matchAll(TOKEN)) this.#take(index, groups);
		for (const { type, index } of this.#stack.slice(1)) {
			this.#blame(
				index,
				`${quote(OPENING_MARKS[type])} without its end`,
				'its end in the same paragraph',
				ESCAPE_HINT
			);
		}
		while (this.#stack.length > 1) this.#close();
	}

	#take(index: number, { escaped, sources, term, shown, figure, format, href, mark, text }: Groups): void {
		if (text !== undefined) this.#lines(text, index);
		else if (escaped !== undefined) this.#text(escaped, index + 1);
		else if (sources !== undefined) this.#sources(sources, index);
		else if (term !== undefined) this.#term(term.trim(), shown?.trim(), index);
		else if (figure !== undefined) this.#figure(figure.trim(), format?.trim() ?? '', index);
		else if (href !== undefined) this.#endLink(href, index);
		else if (mark !== undefined) this.#mark(mark, index);
	}

	get #frame(): OpenInline {
		return this.#stack.at(-1) ?? { type: 'paragraph', index: 0, children: this.inlines };
	}

	#isOpen(type: string): boolean {
		return this.#stack.some((frame) => frame.type === type);
	}

	#push(inline: Inline): void {
		this.#frame.children.push(inline);
	}

	#blame(index: number, found: string, expected: string, hint?: string): void {
		this.faults.push({ index: this.#offset + index, fault: { found, expected, hint } });
	}

	#placeholder(character: string, index: number): void {
		this.flat += character;
		this.at.push(this.#offset + index);
	}

	/** Adds text of one or more lines; a line break with the whitespace around it becomes a space. */
	#lines(text: string, index: number): void {
		let start = index;
		const lines = text.split('\n');
		for (const [i, line] of lines.entries()) {
			if (i > 0) this.#text(' ', start - 1);
			const begun = i > 0 ? line.trimStart() : line;
			this.#text(i < lines.length - 1 ? begun.trimEnd() : begun, start + line.length - begun.length);
			start += line.length + 1;
		}
	}

	#text(text: string, index: number): void {
		if (!text) return;
		const { children } = this.#frame;
		const last = children.at(-1);
		if (last?.type === 'text') children[children.length - 1] = { type: 'text', text: last.text + text };
		else this.#push({ type: 'text', text });
		this.flat += text;
		for (let i = 0; i < text.length; i++) this.at.push(this.#offset + index + i);
	}

	#sources(list: string, index: number): void {
		// A source mark follows the word before it without a space.
		const { children } = this.#frame;
		const last = children.at(-1);
		if (last?.type === 'text') {
			const text = last.text.trimEnd();
			// An empty text would part the source from a term before it.
			if (text === '') children.pop();
			else children[children.length - 1] = { type: 'text', text };
		}
		let from = 1;
		for (const part of `@${list}`.split(';')) {
			const place = index + from + (part.length - part.trimStart().length);
			const id = part.trim().replace(/^@/, '').trim();
			from += part.length + 1;
			if (!part.trim().startsWith('@') || !id) {
				this.#blame(place, quote(part), 'a source like [@gaz2020]');
			} else if (id === 'hypothesis') {
				this.#push({ type: 'hypothesis' });
			} else {
				this.#push({ type: 'source', id });
				this.uses.push({ kind: 'source', name: id, index: this.#offset + place + 1 });
			}
		}
		this.#placeholder(CITATION_PLACEHOLDER, index);
	}

	#term(id: string, shown: string | undefined, index: number): void {
		const text = (shown ?? '').replace(/\s*\n\s*/g, ' ');
		if (!(shown ?? id)) this.#blame(index, 'a term without words', '[[term]] or [[term|words]]');
		this.#push({ type: 'term', id, text });
		this.uses.push({ kind: 'term', name: id, index: this.#offset + index + 2 });
		for (const character of shown === undefined ? WORD_PLACEHOLDER : text.split(''))
			this.#placeholder(character, index);
	}

	#figure(name: string, written: string, index: number): void {
		const format = parseFigureFormat(written);
		if ('found' in format) this.#blame(index, format.found, format.expected, format.hint);
		else {
			this.#push({ type: 'figure', name, format });
			this.uses.push({ kind: 'figure', name, index: this.#offset + index + 1, format });
		}
		const figure = isDataClaim(name) ? CLAIM_PLACEHOLDER : FIGURE_PLACEHOLDER;
		this.#placeholder('found' in format || format.type !== 'plural' ? figure : WORD_PLACEHOLDER, index);
	}

	#mark(mark: string, index: number): void {
		if (mark === '[') this.#open('link', index);
		else if (mark === '*' || mark === '**') this.#star(mark, index);
		else {
			this.#blame(
				index,
				`a single ${quote(mark)}`,
				'a whole {figure | format}, [[term]], [@source] or [link](https://…)',
				ESCAPE_HINT
			);
			this.#text(mark, index);
		}
	}

	#star(mark: '*' | '**', index: number): void {
		if (index < this.#taken) return;
		const type = mark === '*' ? 'emphasis' : 'strong';
		// Three asterisks close both, in either order.
		const inner = this.#stack.slice(-2);
		if (this.#source.startsWith('***', index) && inner.length === 2 && inner.every(isStarred)) {
			this.#close();
			this.#close();
			this.#taken = index + 3;
			return;
		}
		if (this.#frame.type === type) this.#close();
		else if (this.#isOpen(type)) {
			this.#blame(
				index,
				`${quote(mark)} that closes across ${quote(OPENING_MARKS[this.#frame.type])}`,
				'marks inside one another'
			);
		} else if (/\S/.test(this.#source[index + mark.length] ?? ' ')) this.#open(type, index);
		else this.#text(mark, index);
	}

	#open(type: OpenInline['type'], index: number): void {
		if (type === 'link' && this.#isOpen('link')) {
			this.#blame(index, 'a [ inside a link', 'words', ESCAPE_HINT);
			this.#text('[', index);
		} else this.#stack.push({ type, index, children: [] });
	}

	#endLink(href: string, index: number): void {
		if (this.#frame.type !== 'link') {
			this.#blame(index, 'the end of a link without its beginning', '[words](https://…)', ESCAPE_HINT);
			this.#text(`](${href})`, index);
			return;
		}
		if (!LINK_TARGET.test(href) && !LANGUAGE_TARGET.test(href)) {
			const expected =
				'an address that begins with https://, or ./ for a page of this site; lang:fr for French words';
			this.#blame(index + 2, `the address ${quote(href)}`, expected);
		}
		this.#close(href);
	}

	#close(href = ''): void {
		const frame = this.#stack.pop();
		if (!frame || frame.type === 'paragraph') return;
		const { type, children } = frame;
		const [, lang] = LANGUAGE_TARGET.exec(href) ?? [];
		if (lang) this.#push({ type: 'foreign', tag: { lang }, children });
		else this.#push(type === 'link' ? { type, href, children } : { type, children });
	}
}

const isStarred = ({ type }: OpenInline): boolean => type === 'emphasis' || type === 'strong';

type Groups = Readonly<Record<string, string | undefined>>;

const ESCAPE_HINT = 'a backslash before a sign takes its meaning away';
