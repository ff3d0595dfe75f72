import { describe, expect, test } from 'vitest';
import { findTexts } from './find-texts.ts';
import { readTexts } from './story-texts.ts';

const SOURCE = `title: { fr: "Une île", en: "An island" }
languages:
  fr: { name: Français, locale: fr-FR, dir: ltr }
  en: { name: English, locale: en-GB, dir: ltr }
scenario:
  people:
    malik: { name: { fr: "Malik", en: "Malik" } }
settings:
  open: { label: { fr: "Robinet ouvert", en: "Open tap" } }
  shut: { label: { fr: "Robinet ouvert", en: "Open tap" } }
sources:
  paper:
    publisher: "Revue de l’eau"
    title: "Les fontaines de l’île"
    supports: { fr: "Leur nombre.", en: "Their number." }
chapters:
  - id: water
    title: { fr: "L’eau", en: "Water" }
    thread: { fr: "Qui la boit ?", en: "Who drinks it?" }
    steps:
      - id: fountains
        scene: dots
        title: { fr: "Les fontaines", en: "The fountains" }
        text:
          fr: "Malik compte {water.count | integer} fontaines {water.open | plural fermées, ouvertes} [@paper]. Il en coule peu."
          en: "Malik counts {water.count | integer} fountains [@paper]. Little flows."
      - id: taps
        scene: bars
        controls: [open]
        title: { fr: "Les robinets", en: "The taps" }
        slide: { fr: "Les robinets", en: "The taps, in one line" }
        picture: { fr: "Source", en: "Origin" }
        describe: { fr: "Fontaine", en: "Source" }
    pictures:
      dots: { none: { fr: "aucune", en: "none" }, all: { fr: "{count} en tout", en: "{count} in all" } }
      bars: { none: { fr: "aucune", en: "none" }, open: { fr: "Robinet ouvert", en: "Open tap" } }
`;
const texts = readTexts(SOURCE);
const find = (words: readonly string[], near: readonly string[] = [], lang = 'fr') =>
	findTexts(texts, { words, near, lang });
const pathsOf = (...args: Parameters<typeof find>) => find(...args).places.map(({ path }) => path.join('.'));

describe('the texts with some words', () => {
	test('are one entry for all languages, named by ids', () => {
		const { places, ...answer } = find(['Les fontaines'], ['fountains']);
		expect(answer).toEqual({ found: true, chosen: 0 });
		expect(places[0]).toEqual({
			path: ['chapters', 'water', 'steps', 'fountains', 'title'],
			where: 'fountains  title',
			excerpt: 'Les fontaines',
			line: 23
		});
	});

	test('are those of the step and its picture before others', () => {
		expect(pathsOf(['aucune'], ['fountains'])[0]).toBe('chapters.water.pictures.dots.none');
		expect(pathsOf(['aucune'], ['taps'])[0]).toBe('chapters.water.pictures.bars.none');
		expect(find(['aucune'], ['water']).chosen).toBeUndefined();
	});

	test('are those of its settings before those of other settings and pictures', () => {
		expect(find(['Robinet ouvert'], ['taps']).chosen).toBeUndefined();
		expect(pathsOf(['Robinet ouvert'], ['taps']).slice(0, 2).toSorted()).toEqual([
			'chapters.water.pictures.bars.open',
			'settings.open.label'
		]);
		expect(pathsOf(['Robinet ouvert'], ['fountains'])).toEqual([
			'settings.open.label',
			'settings.shut.label',
			'chapters.water.pictures.bars.open'
		]);
	});

	test('are whole texts before parts of texts', () => {
		expect(pathsOf(['Malik'], ['fountains'])).toEqual([
			'scenario.people.malik.name',
			'chapters.water.steps.fountains.text'
		]);
	});

	test('are those in the language of the page, or in another one if it has none', () => {
		expect(pathsOf(['The taps'], ['taps'], 'en')[0]).toBe('chapters.water.steps.taps.title');
		expect(find(['The taps'], ['taps'], 'fr').found).toBe(true);
		expect(pathsOf(['Source'], ['taps'], 'en')).toEqual(['chapters.water.steps.taps.describe']);
		expect(pathsOf(['Source'], ['taps'], 'fr')).toEqual(['chapters.water.steps.taps.picture']);
		expect(find(['Les robinets'], ['taps'], 'fr').chosen).toBeUndefined();
		expect(find(['Les robinets'], ['taps'], 'fr').places).toHaveLength(2);
	});

	test('have figures where the page has numbers', () => {
		expect(pathsOf(['Malik compte 27 fontaines ouvertes. Il en coule peu.'], ['fountains'])).toEqual([
			'chapters.water.steps.fountains.text'
		]);
		expect(pathsOf(['12 en tout'], ['fountains'])).toEqual(['chapters.water.pictures.dots.all']);
	});

	test('are found by the words between long figures, if the whole does not match', () => {
		const long = 'toutes celles que la carte de la mairie montre encore aujourd’hui sont fermées';
		expect(pathsOf([`Malik ${long}. Il en coule peu.`, 'Il en coule peu.'], ['fountains'])).toEqual([
			'chapters.water.steps.fountains.text'
		]);
	});

	test('are a whole source for each of its values', () => {
		for (const words of ['Revue de l’eau', 'Leur nombre.'])
			expect(find([words])).toMatchObject({ chosen: 0, places: [{ path: ['sources', 'paper'] }] });
	});

	test('are those of the source whose mark it is', () => {
		const { places } = findTexts(texts, { words: ['1'], near: ['fountains'], lang: 'fr', source: 'paper' });
		expect(places).toMatchObject([{ path: ['sources', 'paper'], excerpt: 'Revue de l’eau' }]);
		expect(findTexts(texts, { words: ['Malik'], near: [], lang: 'fr', source: 'nowhere' }).found).toBe(true);
	});

	test('are not those in which figures stand for most of a part', () => {
		expect(find(['Ce que les fontaines'], ['fountains']).found).toBe(false);
	});

	test('are not guessed from a few letters elsewhere', () => {
		expect(find(['ma'], ['taps']).found).toBe(false);
	});
});

test('without known words, all texts of the step, its picture and the people are offered', () => {
	const { found, places } = find(['42'], ['scene', 'fountains', 'water']);
	expect(found).toBe(false);
	expect(places.map(({ path }) => path.slice(-2).join('.'))).toEqual([
		'fountains.title',
		'fountains.text',
		'dots.none',
		'dots.all',
		'malik.name'
	]);
	expect(pathsOf([], ['water'])).toContain('chapters.water.thread');
	expect(pathsOf([], ['water'])).not.toContain('chapters.water.steps.taps.title');
	expect(pathsOf([])).toEqual(['title']);
});
