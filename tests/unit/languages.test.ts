/**
 * A third language: `--words` writes everything that needs translation, and missing parts of a draft fall
 * back to another language.
 */
import { copyFileSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { catalogue } from '#lib/catalogue.ts';
import { FACE_PARAMETERS } from '#lib/model/faces/face-parameters.ts';
import { createEdition, type Edition } from '#lib/edition/edition.ts';
import { drawStill } from '#lib/edition/pictures/still.ts';
import { formatMissingTranslations, missingWords } from '#lib/edition/translation/missing-translations.ts';
import { words } from '#lib/i18n/words.ts';
import { insertTranslationGaps } from '#lib/narrative/edit/translation-gaps.ts';
import { loadStory } from '#lib/narrative/read/read-story.ts';
import { formatIssue } from '#lib/narrative/issues/issue.ts';
import { parseYaml } from '#lib/narrative/read/parse.ts';
import type { Story } from '#lib/narrative/types/story.ts';
import { embedPage } from '#lib/pages/embed/page.ts';
import { renderMethodPage } from '#lib/pages/method/render.ts';
import { renderNotesPage, renderPresentPage } from '#lib/pages/present/render.ts';
import {
	renderAboutPage,
	renderAccessibilityPage,
	renderPrintPage,
	renderSourcesPage,
	renderTeachPage,
	renderTextEdition
} from '#lib/pages/print/documents.ts';
import { readingPage } from '#lib/pages/read/page.ts';
import { renderStepPage } from '#lib/pages/share/pages/step-page.ts';
import { formatBrowsers, READABLE, SUPPORTED } from '#lib/site/browsers.ts';
import { sample } from '../random.ts';
import { runStoryCommand } from './story-command.ts';

const reads = catalogue.sceneReads ?? {};

function validStory(text: string, path: string): Story {
	const { story, mistakes } = loadStory(text, path, catalogue);
	if (!story) throw new Error(mistakes.map(formatIssue).join('\n'));
	return story;
}

const LANGUAGE = '{ name: svenska, locale: sv, dir: ltr, draft: en }';

/** Returns a file as `npm run story -- --words sv` writes it. */
function draftFile(path: string): string {
	const text = readFileSync(path, 'utf8');
	const lacking = missingWords(validStory(text, path), 'sv', 'en', reads);
	return insertTranslationGaps(text, { lang: 'sv', beside: 'en', language: LANGUAGE, words: lacking }).text;
}

type Node = Record<string, unknown>;

/** Fills the gaps of a part of a file, like a translator who only changes the vowels. */
function fill(node: unknown, english?: string): void {
	if (typeof node !== 'object' || node === null) return;
	const texts = node as Node;
	const otherText = texts['en'] ?? english;
	if (texts['sv'] === '' && typeof otherText === 'string') texts['sv'] = pseudo(otherText);
	for (const each of Object.values(node)) fill(each);
}

/** Markup with a meaning of its own: figures, sources, terms, addresses. The text after a bar is words. */
const MARKS =
	/\{[^{}|]*\|\s*plural |\{[^{}|]*(?:\|[^{}]*)?\}|\[@[^\]]*\]|\[\[[^\]|]*(?:\||\]\])|\]\([^)]*\)|https?:\S+|[aeiouy]/giu;
const VOWELS: Readonly<Record<string, string>> = {
	...{ a: 'ä', e: 'ë', i: 'ï', o: 'ö', u: 'ü', y: 'ÿ' },
	...{ A: 'Ä', E: 'Ë', I: 'Ï', O: 'Ö', U: 'Ü', Y: 'Ÿ' }
};
const pseudo = (text: string): string => text.replace(MARKS, (mark) => VOWELS[mark] ?? mark);

/** The shipped story, completely translated into an invented language. */
function inPseudo(): Story {
	const file = parseYaml(draftFile('data/narrative.yaml')).value as Node & {
		languages: Record<string, Node>;
	};
	for (const [key, word] of Object.entries(file['words'] as Node))
		fill(word, words[key as keyof typeof words].en);
	fill({ ...file, words: undefined });
	delete file.languages['sv']?.['draft'];
	// JSON is also YAML, and is written faster.
	return validStory(JSON.stringify(file), 'pseudo.yaml');
}

/** Names that no translation changes, and output of Intl. */
function unchangedWords({ sources, languages }: Story): ReadonlySet<string> {
	const date = new Intl.DateTimeFormat('sv', { month: 'long' });
	const region = new Intl.DisplayNames('sv', { type: 'region' });
	return new Set(
		[
			...sources.flatMap(({ title, publisher, country, id }) => [
				title,
				publisher,
				country === 'INT' ? '' : (region.of(country) ?? ''),
				id
			]),
			...languages.map(({ name }) => name),
			...Array.from({ length: 12 }, (_, month) => date.format(new Date(2026, month, 15))),
			...[...FACE_PARAMETERS, 'Marc Brysbaert', formatBrowsers({ ...SUPPORTED, ...READABLE })]
		].flatMap(tokens)
	);
}
const tokens = (text: string): string[] => text.match(/\p{L}+/gu) ?? [];

const TEXT_ATTRIBUTES = ['aria-label', 'alt', 'title', 'placeholder'];

/** Marks without words, which jsdom takes long to parse. */
const WORDLESS = /<\/?(?:path|use|circle|rect|line)\b[^>]*>/g;

/** Words on a page that are in no language of this test. */
function unknownWords(html: string, known: ReadonlySet<string>): string[] {
	const body = html.replace(WORDLESS, '');
	const { document } = new JSDOM(`<!doctype html><html lang="sv"><body>${body}</body></html>`).window;
	for (const each of document.querySelectorAll(
		'script, style, code, pre, kbd, math, [lang]:not([lang=sv])'
	)) {
		if (each !== document.documentElement) each.remove();
	}
	const visibleTexts = [...document.querySelectorAll('*')].flatMap((element) =>
		TEXT_ATTRIBUTES.flatMap((name) => element.getAttribute(name) ?? [])
	);
	const nodes = document.createTreeWalker(document.body, 4);
	const texts: string[] = [];
	while (nodes.nextNode()) texts.push(nodes.currentNode.textContent ?? '');
	return foreignWords([...texts, ...visibleTexts], known);
}

/** Addresses, blanks, country codes and names of screens are no words. */
const foreignWords = (texts: readonly string[], known: ReadonlySet<string>): string[] =>
	[
		...new Set(
			texts.flatMap((text) =>
				tokens(
					text.replace(
						/https?:\S+|\S+\?route=\S+|\{[\w-]+\}|\b[A-Z]{2}\b|(?<!\p{L})[A-L]\d{0,2}(?!\p{L})/gu,
						' '
					)
				)
			)
		)
	].filter((word) => /[aeiouy]/i.test(word) && !known.has(word));

describe('a complete language, made with `--words`', () => {
	const story = inPseudo();
	const known = unchangedWords(story);
	const edition = createEdition(story, 'sv');
	const [first] = edition.steps;
	if (!first) throw new Error('a story without a step');

	it('lacks nothing', () => {
		expect(formatMissingTranslations(story, reads)).toEqual([]);
	});

	it.each<[string, (edition: Edition) => unknown]>([
		['to read', readingPage],
		['to present', renderPresentPage],
		['for whoever presents', renderNotesPage],
		['to embed', (each) => embedPage(each, {})],
		['in words alone', renderTextEdition],
		['to print', renderPrintPage],
		['to teach', renderTeachPage],
		['on the method', renderMethodPage],
		['on sources', renderSourcesPage],
		['on the story', (each) => renderAboutPage(each, 'https://example.org/')],
		['on accessibility', (each) => renderAccessibilityPage(each)],
		['of a step', (each) => renderStepPage(each, first)]
	])('has a page %s without a word of another', async (_what, make) => {
		const { html, title, description } = (await make(edition)) as Record<string, string>;
		expect(html?.length).toBeGreaterThan(1000);
		expect(unknownWords(`${html ?? ''}<p>${title ?? ''}</p><p>${description ?? ''}</p>`, known)).toEqual([]);
	});

	it.each(sample(edition.steps, 4).map((step) => [step.id, step] as const))(
		'draws %s without words of another language',
		async (_id, step) => {
			const { markup, table } = await drawStill(edition, step);
			const cells = table ? [table.caption, ...table.head, ...table.rows.flat()] : [];
			expect(unknownWords(`<svg>${markup}</svg><p>${cells.join(' ')}</p>`, known)).toEqual([]);
		}
	);

	it('sends no words of another language to interactive pages', () => {
		expect(foreignWords(Object.values(edition.words), known)).toEqual([]);
	});
});

describe('a draft of two steps', () => {
	const PATH = 'stories/example.yaml';
	const written = draftFile(PATH);

	/** The example with two of its steps translated, and the page data of the first. */
	function draft(): Story {
		const file = parseYaml(written).value as Node & { chapters: { steps: Node[]; pictures: Node }[] };
		const [chapter] = file.chapters;
		for (const step of chapter?.steps.slice(0, 2) ?? []) fill(step);
		fill(chapter?.pictures['fountains']);
		return validStory(JSON.stringify(file), PATH);
	}
	const story = draft();
	const edition = createEdition(story, 'sv');
	const steps = edition.steps.map(({ id }) => id);

	it('fills the gaps of the file and changes nothing else, and finds no gap the second time', () => {
		const left = readFileSync(PATH, 'utf8').split('\n');
		for (const line of written.split('\n')) {
			const without = line.replace(/, sv: ""/g, '');
			if (without === left[0] || without === `${left[0] ?? ''},`) left.shift();
			else expect(line).toMatch(/^\s*(sv: ""|sv: \||sv: \{.*|# .*|[\w.+-]+: \{ sv: "" \}|words:|)\s*$/);
		}
		expect(left).toEqual([]);
		const again = insertTranslationGaps(written, {
			lang: 'sv',
			beside: 'en',
			language: LANGUAGE,
			words: new Map()
		});
		expect(again).toEqual({ text: written, gaps: 0 });
	});

	it('is started by the command in the file itself', async () => {
		const file = join(mkdtempSync(join(tmpdir(), 'draft-')), 'story.yaml');
		copyFileSync(PATH, file);
		const run = (...args: string[]) => runStoryCommand(file, ...args);
		expect((await run('--words', 'sv')).stdout).toMatch(/story\.yaml: \d+ gaps for sv, beside en\./);
		expect(readFileSync(file, 'utf8')).toBe(written.replace('svenska', '"svenska"'));
		expect((await run()).stdout).toMatch(/^not translated +sv \(draft\)$/m);
		expect((await run('--words', 'svenska')).stderr).toMatch(/no code of a language/);
	});

	it('is summarised in a table, part by part', () => {
		const lines = formatMissingTranslations(story, reads);
		expect(lines[0]).toMatch(/^not translated +sv \(draft\)$/);
		expect(lines.join('\n')).toMatch(/^opening, ending +(\d+) of \1$/m);
		expect(lines.at(-1)).toMatch(/^sv: 2 of 6 steps are whole, the others are shown in English/);
		// It has no method page, and so needs none of its words.
		expect(
			[...missingWords(story, 'sv', 'en', reads).keys()].filter((key) => key.startsWith('method.'))
		).toEqual([]);
	});

	it.each<[string, (edition: Edition) => unknown, selector: (id: string) => string]>([
		['to read', readingPage, (id) => `#${id}`],
		['in words alone', renderTextEdition, (id) => `#${id}`],
		['to embed', (each) => embedPage(each, {}), (id) => `#${id} .sentence`],
		['to present', renderPresentPage, (id) => `#${id} .band`]
	])('has a page %s that says which steps are in another language, and in which', async (_what, make, at) => {
		const { html } = (await make(edition)) as { html: string };
		const { document } = new JSDOM(`<body>${html}</body>`).window;
		const fallbackMark = (id: string) => document.querySelector(`${at(id)} .untold`);
		expect(steps.map((id) => Boolean(fallbackMark(id)))).toEqual([false, false, true, true, true, true]);
		const [last = ''] = steps.slice(-1);
		expect(fallbackMark(last)?.textContent).toBe('Not translated yet; shown in English');
		// The words of the story, and the sentence itself, which is not translated either.
		expect(fallbackMark(last)?.getAttribute('lang')).toBe('en');
		expect(
			document.querySelectorAll(`${at(last)} p [lang=en], ${at(last)} h3[lang=en]`).length
		).toBeGreaterThan(0);
		expect(document.querySelectorAll(`${at(steps[0] ?? '')} p [lang=en]`)).toHaveLength(0);
	});

	it('says in a frame which interface words are English, and keeps the translated ones', async () => {
		const other = { ...story, words: { ...story.words, 'frame.read': { sv: 'Läs' } } };
		const { html } = await embedPage(createEdition(other, 'sv'), {});
		const { document } = new JSDOM(`<html lang="sv"><body>${html}</body></html>`).window;
		const spoken = (selector: string) => {
			const part = document.querySelector(selector);
			return [part?.textContent.trim().split(/\s/)[0], part?.closest('[lang]')?.getAttribute('lang')];
		};
		expect(spoken('.read')).toEqual(['Läs', 'sv']);
		expect(spoken('.ways .whole')).toEqual([words['frame.whole'].en.split(' ')[0], 'en']);
		expect(spoken('.hops .hidden-text')).toEqual([words['page.previous'].en.split(' ')[0], 'en']);
		expect(document.body.textContent).not.toContain(words['frame.whole'].fr);
	});

	it('shows a picture in one language, never in two', async () => {
		const [own, other] = await Promise.all(edition.steps.slice(0, 2).map((step) => drawStill(edition, step)));
		expect(own?.table?.caption).toMatch(/[äëïöü]/);
		expect(own?.table?.caption).not.toMatch(/[aeiou]/);
		expect(JSON.stringify(other?.table)).not.toMatch(/[äëïöü]/);
	});

	it('never falls back to another draft, or to a language that the story lacks', () => {
		for (const other of ['sv', 'de']) {
			const { mistakes } = loadStory(written.replace('draft: en', `draft: ${other}`), PATH, catalogue);
			expect(mistakes.map(formatIssue).join()).toMatch(
				/languages\.sv\.draft .* a language that is whole: one of fr, en/
			);
		}
	});

	it('may lack anything, unlike a complete language', () => {
		const { mistakes } = loadStory(written.replace(', draft: en', ''), PATH, catalogue);
		expect(mistakes.length).toBeGreaterThan(50);
	});
});
