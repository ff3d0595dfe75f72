import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isScalar, parse, parseDocument, stringify, visit } from 'yaml';
import { isLongRun, numRuns } from '../../../../../tests/random.ts';
import type { Path } from '../../issues/issue.ts';
import { spliceScalars } from './splice-scalars.ts';

interface Text {
	readonly path: Path;
	readonly from: number;
	readonly to: number;
	readonly value: string;
}

/** Returns the texts of a file with their ranges. */
function textsOf(source: string): Text[] {
	const texts: Text[] = [];
	visit(parseDocument(source, { uniqueKeys: false }), {
		Scalar(key, node, ancestors) {
			if (key === 'key' || typeof node.value !== 'string' || !node.range) return;
			const steps = [...ancestors, node];
			const path = steps.flatMap((each, index): (string | number)[] => {
				const next = steps[index + 1];
				if (typeof each !== 'object') return [];
				if ('key' in each && isScalar(each.key)) return [String(each.key.source ?? each.key.value)];
				if ('items' in each && !('contents' in each) && next && !('key' in next))
					return [each.items.indexOf(next as never)];
				return [];
			});
			texts.push({ path, from: node.range[0], to: node.range[1], value: node.value });
		}
	});
	return texts;
}

/** Returns a copy of plain data with another text at a path. */
function withText(value: unknown, [name, ...rest]: Path, text: string): unknown {
	if (name === undefined) return text;
	if (Array.isArray(value))
		return value.map((each: unknown, index) => (index === name ? withText(each, rest, text) : each));
	const record = value as Readonly<Record<string, unknown>>;
	return { ...record, [name]: withText(record[name], rest, text) };
}

/** Texts as people type them, and texts that look like YAML. */
const newText = fc.oneof(
	fc.string({ unit: 'grapheme', maxLength: 80 }),
	fc
		.array(
			fc.constantFrom(
				...['a', 'é', ' ', '\u202f', '\n', '\n\n', ': ', ' #', '- ', '"', "'", '\\', '{', '}', '[@a]', ', '],
				...['|', '>', '&a', '*a', '!', '%', '@', '---', '...', '\t', '12', 'true', 'null', '~', '?', 'mot ']
			),
			{ maxLength: 25 }
		)
		.map((parts) => parts.join(''))
);

/**
 * Expects that new texts change nothing but the ranges of the old ones, and read back.
 * @param before the data of the file
 */
function expectOnlyThose(
	source: string,
	before: unknown,
	changes: readonly { readonly old: Text; readonly text: string }[]
) {
	const edited = spliceScalars(
		source,
		changes.map(({ old, text }) => ({ path: old.path, text }))
	);
	const ordered = changes.map(({ old }) => old).sort((a, b) => a.from - b.from);
	let end = 0;
	for (const [index, { from }] of ordered.entries()) {
		const kept = source.slice(ordered[index - 1]?.to ?? 0, from);
		const at = edited.indexOf(kept, end);
		expect(index === 0 ? at : at >= end, kept).toBe(index === 0 ? 0 : true);
		end = at + kept.length;
	}
	const rest = source.slice(ordered.at(-1)?.to);
	expect(edited.slice(edited.length - rest.length)).toBe(rest);
	const expected = changes.reduce<unknown>((value, { old, text }) => withText(value, old.path, text), before);
	expect(parse(edited, { uniqueKeys: false })).toEqual(expected);
}

describe('new texts in a story', () => {
	// The smaller files have texts in each style of the shipped story, which takes much longer to read.
	const small = ['tests/stories/three-chapters.yaml', 'stories/example.yaml'];
	test.each(isLongRun ? ['data/narrative.yaml', ...small] : small)(
		'change nothing else in %s, and read back',
		{ timeout: 600_000 },
		(file) => {
			const source = readFileSync(file, 'utf8');
			const before: unknown = parse(source);
			const texts = textsOf(source);
			expect(texts.length).toBeGreaterThan(100);
			const change = fc.record({ old: fc.constantFrom(...texts), text: newText });
			const changes = fc.uniqueArray(change, { minLength: 20, maxLength: 40, selector: ({ old }) => old });
			fc.assert(
				fc.property(changes, (some) => expectOnlyThose(source, before, some)),
				{ numRuns: numRuns(3, 60) }
			);
		}
	);

	test.each(['PLAIN', 'QUOTE_DOUBLE', 'QUOTE_SINGLE', 'BLOCK_LITERAL', 'BLOCK_FOLDED'] as const)(
		'change nothing else in any file whose texts are %s',
		(defaultStringType) => {
			const word = fc.stringMatching(/^[a-zé'":#|> \n-]{1,80}$/);
			const data = fc.array(fc.oneof(word, fc.record({ a: word, b: fc.array(word, { maxLength: 2 }) })), {
				minLength: 1,
				maxLength: 3
			});
			fc.assert(
				fc.property(
					fc.record({ list: data, map: fc.record({ c: word, d: word }) }),
					fc.boolean(),
					fc.nat(),
					newText,
					(content, indentSeq, pick, words) => {
						const source = stringify(content, { defaultStringType, indentSeq, indent: 3 });
						const texts = textsOf(source);
						const text = texts[pick % texts.length];
						if (text) expectOnlyThose(source, parse(source), [{ old: text, text: words }]);
					}
				),
				{ numRuns: numRuns(100) }
			);
		}
	);
});

describe('keeps the style', () => {
	const cases: [style: string, source: string, edited: string][] = [
		['plain', 'a: one two # why\nb: c\n', 'a: new text # why\nb: c\n'],
		['single quotes', "a: 'one'\n", "a: 'new text'\n"],
		['double quotes', '- { a: "one", b: c }\n', '- { a: "new text", b: c }\n'],
		[
			'literal',
			'a:\n    b: |- # why\n        one\n        two\n\n    c: d\n',
			'a:\n    b: |- # why\n        new text\n\n    c: d\n'
		],
		['folded', 'a: >-\n  one\n  two\nb: c\n', 'a: >-\n  new text\nb: c\n'],
		['CRLF', 'a: |-\r\n  one\r\nb: c\r\n', 'a: |-\r\n  new text\r\nb: c\r\n'],
		['no line break at the end', 'a: |-\n  one', 'a: |-\n  new text']
	];
	test.each(cases)('of a text that is %s', (_, source, edited) => {
		const [text] = textsOf(source);
		expect(spliceScalars(source, [{ path: text?.path ?? [], text: 'new text' }])).toBe(edited);
	});

	test('of several texts at once, and folds long lines as wide as the old ones', () => {
		const source = `a: >-\n  ${'word '.repeat(9)}\n  word\nb: 'c'\n`;
		const text = 'long '.repeat(15).trim();
		const edited = spliceScalars(source, [
			{ path: ['b'], text: 'd' },
			{ path: ['a'], text }
		]);
		expect(parse(edited)).toEqual({ a: text, b: 'd' });
		expect(edited).toContain("b: 'd'\n");
		expect(edited.split('\n').length).toBe(5);
	});
});

test('refuses a path without a text', () => {
	for (const path of [['b'], ['a', 'b'], ['n'], [0]])
		expect(() => spliceScalars('a: text\nn: 1\n', [{ path, text: 'x' }])).toThrow(RangeError);
});
