import { expect, it } from 'vitest';
import { findUnsourcedClaims } from './claims.ts';
import { parseMarkup } from './markup.ts';

const noon = { start: 43_200, end: 43_920 };
const claims = (source: string, lang = 'en') =>
	parseMarkup(source).paragraphs.flatMap((paragraph) =>
		findUnsourcedClaims(paragraph, lang, noon).map(({ index }) => index)
	);

it.each([
	'It has 12 cameras [@a].',
	'It has 12 cameras. [@a] Nobody counts them.',
	'It has 12 cameras.[@hypothesis]',
	'It has 12 cameras [@a], and 13 poles.',
	'It has {coverage.cameras | integer} cameras.',
	'At 12:06 a man falls. At 12:06:30 he calls.',
	'She says: “It works. It does.” [@a]',
	'In 2019, M. Dupont counted them [@a].',
	'No number here.'
])('finds no unsourced claim in %j', (source) => expect(claims(source)).toEqual([]));

it.each([
	['It has 12 cameras.', 7],
	['Sourced [@a]. It has 12 cameras.', 21],
	['It has 12 cameras. Sourced [@a].', 7],
	['At 13:06 a man falls.', 3],
	['“It works”, she says.', 0],
	['It has *12* cameras.', 8],
	['Twelve [[t|EN 62676]].', 7]
])('finds the unsourced claim in %j', (source, index) => expect(claims(source)).toEqual([index]));

it('reads French times and quotations, and digits of other scripts', () => {
	expect(claims('À 12\u00a0h\u00a006, il tombe. Il est 12\u00a0h.', 'fr')).toEqual([]);
	expect(claims('À 18\u00a0h\u00a006, il tombe.', 'fr')).toEqual([2]);
	expect(claims('Il dit «\u202foui\u202f». [@a]', 'fr')).toEqual([]);
	expect(claims('عددها ١٢ كاميرا.', 'ar')).toEqual([6]);
});
