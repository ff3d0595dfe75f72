import type { Slip } from './slips-of-yaml.ts';

/** Slips in the facts of a story: figures, units, dates, links, and claims without a source. */
const SHARE =
	'{ fr: "{coverage.filmed | percent} de la rue.", en: "{coverage.filmed | percent} of the street." }';
const DATED = 'date: 2020-02\n';
const CORRECTION = (date: string) =>
	`corrections:\n  - { date: ${date}, what: { fr: "Une virgule.", en: "A comma." } }\nsources:\n  norm:\n`;
const SOURCES = 'sources:\n  norm:\n';
const STANDFIRST = '{ fr: "Une place et une [[camera]].", en: "A square and one [[camera]]." }';
const LINKED = (href: string) =>
	`{ fr: "Une place et une [[camera]]\u00a0: [ici](${href}).", en: "A square and one [[camera]]." }`;

export const SLIPS_OF_FACTS: Readonly<Record<string, Slip>> = {
	'another figure in one language': [
		SHARE,
		SHARE.replace('en: "{coverage.filmed', 'en: "{coverage.blind'),
		'121:72',
		/“coverage\.blind”, expected “coverage\.filmed”, as in fr/
	],
	'a figure typed in one language': [
		SHARE,
		SHARE.replace('en: "{coverage.filmed | percent}', 'en: "Half'),
		'121:72',
		/no figure “coverage\.filmed”, expected it, as in fr/
	],
	'the law of a day to come': [
		'law-as-of: 2026-11-25',
		'law-as-of: 2027-11-25',
		'13:12',
		/2027-11-25, expected 2026-11-25, “updated”, or earlier/
	],
	'a unit in one language': [
		'unit: { fr: degrés, en: degrees }',
		'unit: { fr: minutes, en: degrees }',
		'36:113',
		/“degrees”, another unit than “minutes” in fr/
	],
	'the unit of a guess that its setting does not have': [
		'unit: { fr: caméras, en: cameras }\n          answer',
		'unit: { fr: caméras, en: people }\n          answer',
		'105:36',
		/“people”, expected “cameras”, as its setting has it/
	],
	'a plain space in a form of a plural': [
		SHARE,
		SHARE.replace('de la rue', '{coverage.cameras | plural sans caméra, voici : une, voilà : #}').replace(
			'of the street',
			'{coverage.cameras | plural unfilmed, one, #}'
		),
		'121:112',
		/a plain space in “voilà : #”, expected U\+00A0/
	],
	'a share in square metres': [
		SHARE,
		SHARE.replace('percent} de', 'percent}\u00a0m² de'),
		'121:26',
		/“coverage\.filmed” as a percentage, before “m²”/
	],
	'a day that there is not': [
		DATED,
		'date: 2020-02-30\n',
		'59:11',
		/2020-02-30.*a day that the calendar has/
	],
	'a month that there is not': [DATED, 'date: 2020-13\n', '59:11', /2020-13.*a day that the calendar has/],
	'a source of the future': [
		DATED,
		'date: 2062-02\n',
		'59:11',
		/2062-02, expected 2026-11-25, “updated”, or earlier/
	],
	'a correction before the story came out': [
		SOURCES,
		CORRECTION('2025-01-01'),
		'48:13',
		/2025-01-01, expected 2026-11-25, “published”, or later/
	],
	'a correction of tomorrow': [
		SOURCES,
		CORRECTION('2026-11-26'),
		'48:13',
		/2026-11-26, expected 2026-11-25, “updated”/
	],
	'a link to no page': [STANDFIRST, LINKED('./methode/'), '3:56', /“\.\/methode\/”.*did you mean “method\/”/],
	'a link to no step': [
		STANDFIRST,
		LINKED('./#first-squar'),
		'3:56',
		/“#first-squar”.*did you mean “first-square”/
	],
	'a picture’s word in one language only': [
		'people: { fr: "Les gens", en: "The people" }',
		'people: { fr: "Les gens" }',
		'151:9',
		/pictures\.district\.people\.en.*nothing in en/
	],
	'a claim in the glossary': [
		'fr: "Un appareil qui filme."',
		'fr: "Un appareil qui filme à 30 mètres."',
		'68:45',
		/a claim without source/
	],
	'a claim that opens the story': [
		STANDFIRST,
		STANDFIRST.replace('Une place et', 'Une place, 4 arbres et'),
		'3:31',
		/a claim without source/
	],
	'a dated claim in what teachers are told': [
		'fr: "Laissez regarder."',
		'fr: "Laissez regarder. La place date de 1900."',
		'92:58',
		/a claim without source: “La place date de 1900\.”/
	]
};
