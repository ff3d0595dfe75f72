import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatFigure } from './numbers.ts';
import { checkTypography } from './typography.ts';

const N = '\u00a0';
const T = '\u202f';
const slips = (text: string, lang: string) => checkTypography(text, lang).map(({ index }) => index);

describe('French', () => {
	it.each([
		`Qui le voit${T}? Midi${N}: il est tard${T}; partons.`,
		`Elle dit${N}: «${T}Vraiment${T}?!${T}»`,
		`À 12${N}h${N}06, 38${N}m plus loin, 56,5${N}% et 1${T}939${N}m².`,
		`Voir https://example.org, l’article R.${N}253, EN 62676-4, CC BY-SA 4.0, 10.1.2.`,
		`Le 1ᵉʳ novembre, un cœur et un œil.`,
		`De 12:00 à 12:12, « »`.slice(0, 15),
		`Figure \ue000${N}m et \ue000${N}%.`
	])('accepts %j', (text) => expect(checkTypography(text, 'fr')).toEqual([]));

	it.each([
		['Midi : tard', [4]],
		[`Midi${T}: tard`, [4]],
		['Midi: tard', [4]],
		['Quoi ?', [4]],
		['Quoi?', [4]],
		[`Quoi${N};`, [4]],
		['« oui »', [0, 5]],
		['«oui»', [0, 4]],
		['56 %', [2]],
		['56%', [2]],
		[`56${T}%`, [2]],
		['38 m', [2]],
		['38m', [2]],
		['12 h 06', [2, 4]],
		['12h06', [2, 3]],
		['\ue000 m²', [1]],
		['1 939 cas', [1]],
		[`1${N}939 cas`, [1]],
		['1,939 cas', [1]],
		['1.5 fois', [1]],
		["l'œil", [1]],
		['un "mot"', [3, 7]],
		['loin...', [4]],
		['oui -- non', [4]],
		['un  mot', [2]],
		['mot , mot', [3]],
		['le 1er mai', [3]],
		['un coeur', [3]],
		[`Assez${T}!`, [6]]
	] as const)('finds the slips of %j', (text, expected) => expect(slips(text, 'fr')).toEqual(expected));

	it('allows exclamation marks in quotations', () => {
		expect(slips(`«${T}Assez${T}!${T}», dit-elle.`, 'fr')).toEqual([]);
	});
});

describe('English', () => {
	it.each(['Who sees? Noon: late; go.', '1,939 cases, 56.5% of 38 m.', '“It’s late,” she said.'])(
		'accepts %j',
		(text) => expect(checkTypography(text, 'en-GB')).toEqual([])
	);

	it.each([
		['Who sees ?', [8]],
		['noon : late', [4]],
		['56 %', [2]],
		['12,5 times', [2]],
		["it's", [2]],
		['a "word"', [2, 7]],
		['« word »', [0, 7]],
		['far...', [3]],
		['yes -- no', [4]],
		['Enough!', [6]]
	] as const)('finds the slips of %j', (text, expected) => expect(slips(text, 'en')).toEqual(expected));
});

describe('any other language', () => {
	it('is checked only for straight quotation marks and double hyphens', () => {
		expect(slips('¡Hola! «Sí» : 1.5 %', 'es')).toEqual([]);
		expect(slips(`"Sí" -- d'accord`, 'es')).toEqual([0, 3, 5, 9]);
	});
});

it('accepts every formatted number', () => {
	const format = fc.constantFrom(
		{ type: 'integer' } as const,
		{ type: 'decimal', digits: 1 } as const,
		{ type: 'percent', digits: 1 } as const
	);
	fc.assert(
		fc.property(fc.double({ min: 0, max: 1e6, noNaN: true }), format, (value, form) => {
			for (const [lang, locale] of [
				['fr', 'fr-FR'],
				['en', 'en-GB']
			] as const)
				expect(checkTypography(formatFigure(value, form, locale), lang)).toEqual([]);
		})
	);
});

it('never throws, whatever the text', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'binary' }), fc.constantFrom('fr', 'en', 'ar'), (text, lang) => {
			for (const { index } of checkTypography(text, lang)) expect(index).toBeLessThanOrEqual(text.length);
		})
	);
});
