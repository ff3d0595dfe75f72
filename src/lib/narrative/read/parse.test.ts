import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { isLongRun, numRuns } from '../../../../tests/random.ts';
import { parseYaml } from './parse.ts';

/** Returns the character of the file at the position of each character of a text. */
function traced(source: string, key: string): string {
	const { value, locate } = parseYaml(source);
	const lines = source.split('\n');
	const text = (value as Record<string, string>)[key] ?? '';
	return [...text.split('').keys()]
		.map((index) => {
			const { line, column } = locate([key], { index });
			return lines[line - 1]?.[column - 1] ?? '\n';
		})
		.join('');
}

describe('positions within texts', () => {
	it.each([
		['plain', 'a: one two\n', 'one two'],
		['plain over lines', 'a: one\n  two\n', 'one\ntwo'],
		['single quotes', "a: 'it''s so'\n", "it's so"],
		['double quotes', 'a: "say \\"so\\" \\u00e9"\n', 'say \\so\\ \\'],
		['literal', 'a: |-\n  one\n    two\n\n  three\n', 'one\n  two\n\nthree'],
		['folded', 'a: >-\n  one\n  two\n', 'one\ntwo'],
		['literal with CRLF', 'a: |-\r\n  one\r\n  two\r\n', 'one\rtwo']
	])('are found in %s', (_, source, expected) => expect(traced(source, 'a')).toBe(expected));

	it('are right for texts that the yaml library writes', () => {
		const words = fc.stringMatching(/^[a-zé'":#|> \n-]{1,80}$/);
		const style = fc.constantFrom('PLAIN', 'QUOTE_DOUBLE', 'QUOTE_SINGLE', 'BLOCK_LITERAL', 'BLOCK_FOLDED');
		fc.assert(
			fc.property(words, style, (text, defaultStringType) => {
				const source = stringify({ a: text }, { defaultStringType });
				const { value } = parseYaml(source);
				const read = (value as { a: unknown }).a;
				if (typeof read !== 'string') return;
				for (const [i, character] of traced(source, 'a').split('').entries())
					if (/[a-zé#|>-]/.test(read[i] ?? '')) expect(character).toBe(read[i]);
			})
		);
	});
});

describe('positions of values', () => {
	it('are those of the value, its key, or the nearest ancestor', () => {
		const { locate } = parseYaml('a:\n  b: [1, 2]\n');
		expect(locate(['a', 'b', 1])).toEqual({ line: 2, column: 10 });
		expect(locate(['a', 'b'], { key: true })).toEqual({ line: 2, column: 3 });
		expect(locate(['a', 'c', 'd'])).toEqual({ line: 1, column: 1 });
		expect(locate([])).toEqual({ line: 1, column: 1 });
	});
});

it('keeps keys that look like numbers or booleans as text', () => {
	expect(parseYaml('2015: a\nno: b\ntrue: c\n1.50: d\n').value).toEqual({
		'2015': 'a',
		no: 'b',
		true: 'c',
		'1.50': 'd'
	});
});

it('reports a mistake of indentation once', () => {
	expect(parseYaml('a: 1\n b: 2\n c: 3\nd: 4').faults.length).toBeLessThanOrEqual(2);
	expect(parseYaml('a:\n    b: 1\n   c: 2\n   d: 3\n   e: 4\n').faults).toHaveLength(1);
});

it('never throws', () => {
	const piece = fc.constantFrom(
		...Array.from('{}[]:,-?&*!|>\'"%@`# \t\n\r0a'),
		'- ',
		': ',
		'\n  ',
		'---\n',
		'<<: ',
		'__proto__: 1\n'
	);
	fc.assert(
		fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => void parseYaml(pieces.join(''))),
		// Each run takes little time.
		{ numRuns: numRuns(2000) }
	);
});

it('parses large and deeply nested files quickly', { timeout: 20_000 }, () => {
	const size = isLongRun ? 1 : 1 / 3;
	for (const source of [
		'['.repeat(900_000 * size),
		'a:\n'.repeat(200_000 * size),
		Array.from({ length: 60_000 * size }, (_, i) => `k${i}: x`).join('\n'),
		'- '.repeat(400_000 * size)
	])
		expect(() => parseYaml(source)).not.toThrow();
});
