import { expect, it } from 'vitest';
import { containsClaim } from './picture-claims.ts';

it.each([
	'NPL, 2023',
	'seven false alerts',
	'dans quatre communes',
	'1.7 times',
	'62\u00a0%',
	'environ 512',
	'7 erreurs'
])('needs a source for %j', (text) => expect(containsClaim(text)).toBe(true));

it.each([
	'{count} cameras of {all}',
	'{value}\u00a0%',
	'{low} to {high}%',
	'1 cadre',
	'Score sur 100',
	'score affiché, de 0 à 100',
	'À 12\u00a0h\u00a006',
	'Photo 2, rue',
	'Entrée 4\u202f117',
	'no alert'
])('needs no source for %j', (text) => expect(containsClaim(text)).toBe(false));
