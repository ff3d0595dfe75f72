import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { walkInlines, parseMarkup } from './markup.ts';
import type { Inline } from '../types/story.ts';

const only = (source: string): readonly Inline[] => parseMarkup(source).rich[0] ?? [];
const text = (value: string): Inline => ({ type: 'text', text: value });
const textOf = (source: string) =>
	[...walkInlines(parseMarkup(source).rich.flat())]
		.map((inline) => (inline.type === 'text' ? inline.text : ''))
		.join('');

describe('parseMarkup', () => {
	it('reads emphasis, strong words and links, one inside another', () => {
		expect(only('a *b* **c *d*** [e *f*](https://example.org/x_(y))')).toEqual([
			text('a '),
			{ type: 'emphasis', children: [text('b')] },
			text(' '),
			{ type: 'strong', children: [text('c '), { type: 'emphasis', children: [text('d')] }] },
			text(' '),
			{
				type: 'link',
				href: 'https://example.org/x_(y)',
				children: [text('e '), { type: 'emphasis', children: [text('f')] }]
			}
		]);
	});

	it('reads links to pages of the site itself', () => {
		const { rich, faults } = parseMarkup('[how](./method/) [put right](./sources/#corrections)');
		expect(faults).toEqual([]);
		expect(rich[0]?.map((inline) => 'href' in inline && inline.href)).toEqual([
			'./method/',
			false,
			'./sources/#corrections'
		]);
	});

	it('reads words of another language', () => {
		const { rich, faults } = parseMarkup('In French, *[ville sûre](lang:fr)*.');
		expect(faults).toEqual([]);
		expect([...walkInlines(rich.flat())]).toContainEqual({
			type: 'foreign',
			tag: { lang: 'fr' },
			children: [text('ville sûre')]
		});
		expect(parseMarkup('[ville](lang:French)').faults).toHaveLength(1);
	});

	it('reads terms, with their own words or none', () => {
		expect(parseMarkup('[[cam]] [[cam|eyes]]').rich[0]).toEqual([
			{ type: 'term', id: 'cam', text: '' },
			text(' '),
			{ type: 'term', id: 'cam', text: 'eyes' }
		]);
	});

	it('attaches source marks to the word before them', () => {
		expect(only('So it is [@a; @b]. [@hypothesis]')).toEqual([
			text('So it is'),
			{ type: 'source', id: 'a' },
			{ type: 'source', id: 'b' },
			text('.'),
			{ type: 'hypothesis' }
		]);
	});

	it('reads figures and their formats', () => {
		expect(only('{a.b | percent 1}{a.b|plural caméra, caméras}')).toEqual([
			{ type: 'figure', name: 'a.b', format: { type: 'percent', digits: 1 } },
			{ type: 'figure', name: 'a.b', format: { type: 'plural', forms: ['caméra', 'caméras'] } }
		]);
	});

	it('separates paragraphs at empty lines and reads other line breaks as spaces', () => {
		expect(parseMarkup('one\n two\n\n \nthree').rich).toEqual([[text('one two')], [text('three')]]);
	});

	it('reads an escaped character and a lone asterisk as text', () => {
		expect(only('\\{a\\} \\[b\\] \\*c\\* 3 * 4 \\ d')).toEqual([text('{a} [b] *c* 3 * 4 \\ d')]);
	});

	it.each([
		['a *b', 2],
		['a **b* c', 2],
		['*a **b* c**', 6],
		['a {b', 2],
		['a } b', 2],
		['a [b', 2],
		['a ] b', 2],
		['a](https://x.org)', 1],
		['[a](javascript:x)', 4],
		['[a [b](https://x.org)', 3],
		['x [@]', 3],
		['x [@a; b]', 7],
		['{a}', 0],
		['{a | percentage}', 0],
		['{a | plural one}', 0],
		['{a | percent 9}', 0]
	])('reports the index of the error in %j', (source, index) => {
		expect(parseMarkup(source).faults[0]?.index).toBe(index);
	});

	it('returns the index of each name', () => {
		const source = 'a\n\nb [[t|u]] [@s;  @r] {f | integer}';
		expect(
			parseMarkup(source).references.map(({ name, index }) => source.slice(index, index + name.length))
		).toEqual(['t', 's', 'r', 'f']);
	});

	it('never throws and never drops a word', () => {
		const piece = fc.constantFrom(
			...Array.from('\\*[]{}|@();\n '),
			'**',
			'[[',
			']]',
			'[@',
			'](https://a.org)',
			'word',
			'7'
		);
		fc.assert(
			fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
				const { rich, faults, paragraphs } = parseMarkup(pieces.join(''));
				expect(rich.length).toBe(paragraphs.length);
				for (const { text: flat, at } of paragraphs) expect(at).toHaveLength(flat.length);
				for (const { index } of faults) expect(index).toBeLessThan(pieces.join('').length);
			})
		);
		const words = fc.stringMatching(/^[a-zé’.,«»!? ]{1,60}$/);
		fc.assert(
			fc.property(words, (plain) => {
				expect(textOf(plain)).toBe(plain.trim());
				const escaped = plain.trim().replace(/./g, (sign) => (/\s/.test(sign) ? sign : `${sign}\\*`));
				expect(textOf(escaped)).toBe(plain.trim().replace(/\S/g, '$&*'));
			})
		);
	});

	it('maps every character of a paragraph to its index in the source', () => {
		const source = 'one *two*\n  three, \\*four\\* [five](https://a.org)';
		for (const { text: flat, at } of parseMarkup(source).paragraphs)
			for (const [i, character] of flat.split('').entries())
				if (/\S/.test(character)) expect(source[at[i] ?? -1]).toBe(character);
	});
});
