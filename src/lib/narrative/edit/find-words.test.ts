import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseYaml } from '../read/parse.ts';
import { findWords, searchIn } from './find-words.ts';

const SOURCE = `title: { fr: "Une île", en: "An island" }
chapters:
  - id: water
    steps:
      - id: fountains
        # À 12 h 06 in a comment is no text.
        text:
          fr: |-
            À 12\u202fh\u202f06, l’île **compte** {water.count | integer} {water.count | plural fontaine, fontaines} [@paper].

            Il en [[drain|coule]] peu\u202f: pourquoi\u00a0?
          en: "At 12:06, the island’s fountains number {water.count | integer}."
`;
const where = (words: string) =>
	findWords(SOURCE, words).map(({ line, step, where: path }) => `${line} ${step} ${path}`);

describe('finds words', () => {
	test('with plain spaces and apostrophes where the file has others', () => {
		expect(where("À 12 h 06, l'île")).toEqual(['9 fountains text.fr']);
		expect(where('peu : pourquoi ?')).toEqual(['11 fountains text.fr']);
	});

	test('whether an accent is one character or two, and whatever the case', () => {
		expect(where('UNE ÎLE'.normalize('NFD'))).toEqual(['1 undefined title.fr']);
	});

	test('around markup, figures, plurals, terms and citations', () => {
		expect(where('l’île compte 27 fontaines12.')).toEqual(['9 fountains text.fr']);
		expect(where('Il en coule peu')).toEqual(['11 fountains text.fr']);
		expect(where('fountains number 1,204')).toEqual(['12 fountains text.en']);
	});

	test('as the file has them, too', () => {
		expect(where('{water.count | plural fontaine, fontaines}')).toEqual(['9 fountains text.fr']);
	});

	test('nowhere, if no text has them', () => {
		for (const words of ['in a comment', 'l’île manque', '27', ' ', '']) expect(where(words)).toEqual([]);
	});
});

test('finds every sentence of the story by its first words, in its own text', { timeout: 300_000 }, () => {
	const source = readFileSync('data/narrative.yaml', 'utf8');
	const sentences = [...source.matchAll(/^ {12}(\p{Lu}[^{}[\]*|\n]{30,60}) /gmu)].filter(
		(_, index) => index % 50 === 0
	);
	expect(sentences.length).toBeGreaterThan(3);
	// Parsed once: that takes most of the time.
	const find = searchIn(parseYaml(source));
	const missed = sentences.filter(({ 1: words = '', index }) => {
		const line = source.slice(0, index).split('\n').length;
		return !find(words.replace(/\s/gu, ' ')).some((found) => found.line === line);
	});
	expect(missed.map(([words]) => words)).toEqual([]);
});
