/**
 * What people get wrong in a story, as edits of tests/stories/sound.yaml: what stands there, what is typed in its place,
 * where that is said, and how it is said. `warning` where it stops nothing.
 */
export type Slip = readonly [before: string, after: string, place: string, said: RegExp, warning?: 'warning'];

const STEP = '        title: { fr: "La place", en: "The square" }\n';
const TITLE = 'title: { fr: "Une place", en: "A square" }';
const PAPER = 'fr: "Le compte.", en: "The count."';
const RECORDS = (at: string) =>
	`records:\n  towns:\n    nice:\n      name: { fr: Nice, en: Nice }\n      kind: video\n      status: running\n      at: ${at}\n      source: paper\nsources:\n  norm:\n`;
const SERIES = (points: string) =>
	`series:\n  counts:\n    label: { fr: Comptes, en: Counts }\n    points:\n${points}sources:\n  norm:\n`;
const LIST = (items: readonly string[]) =>
	`records:\n  pairs:\n${items.map((each, i) => `    item-${i}: { name: { fr: Nom, en: Name }, ${each}, source: paper }\n`).join('')}sources:\n  norm:\n`;
const POINT = (point: string) => `      - { ${point}, source: paper }\n`;
const SOURCES = 'sources:\n  norm:\n';

export const SLIPS: Readonly<Record<string, Slip>> = {
	// Signs of YAML.
	'a colon without its space': ['seed: 7', 'seed:7', '10:5', /“seed:” without a space after its colon/],
	'a colon without its space, before quotes': [
		TITLE,
		'title: { fr:"Une place", en: "A square" }',
		'2:12',
		/“fr:” without a space after its colon/
	],
	'a colon without its space, before a brace': [
		'title: { fr: "Voir"',
		'title:{ fr: "Voir"',
		'71:10',
		/“title:” without a space after its colon/
	],
	'a colon without its space, in a list of steps': [
		'      - id: first-guess',
		'      - id:first-guess',
		'94:11',
		/“id:” without a space after its colon/
	],
	'a no-break space after a colon': [
		'  minutes: 12',
		'  minutes:\u00a012',
		'17:10',
		/a no-break space \(U\+00A0\) after “minutes:”/
	],
	'a dash without its space': ['    - id: fall', '    -id: fall', '26:5', /a dash without a space after it/],
	'a no-break space after a dash': [
		'    - id: fall',
		'    -\u00a0id: fall',
		'26:5',
		/a no-break space \(U\+00A0\) after a dash/
	],
	'no-break spaces in the indent': [
		'  minutes: 12',
		'\u00a0\u00a0minutes: 12',
		'17:1',
		/a no-break space \(U\+00A0\) in the indent/
	],
	'a no-break space among the spaces of the indent': [
		'        scene: district',
		'       \u00a0scene: district',
		'74:8',
		/a no-break space \(U\+00A0\) in the indent/
	],
	'a no-break space in the indent of a text': [
		'            Il est midi',
		'           \u00a0Il est midi',
		'79:12',
		/a no-break space \(U\+00A0\) in the indent/
	],
	'a narrow no-break space in the indent': [
		'  crowd: 20',
		' \u202fcrowd: 20',
		'18:2',
		/a no-break space \(U\+202F\) in the indent/
	],
	'a line without a colon': ['seed: 7', 'seed 7', '10:1', /the line “seed 7” without a colon/],
	'an apostrophe inside single quotes': [
		TITLE,
		`title: { fr: 'L'homme', en: "A square" }`,
		'2:16',
		/a straight ' inside a text that stands between/
	],
	'an apostrophe inside single quotes, after a space': [
		TITLE,
		`title: { fr: 'La place d' Inès', en: "A square" }`,
		'2:25',
		/a straight ' inside a text that stands between/
	],
	'straight quotes inside straight quotes': [
		'fr: "La place"',
		'fr: "La "grande" place"',
		'76:26',
		/a straight " inside a text that stands between/
	],
	'curly quotes around a text': [
		TITLE,
		'title: { fr: “Une place”, en: “A square” }',
		'2:14 2:31',
		/a curly quotation mark “ around a text/
	],
	'curly quotes around a text with a comma': [
		TITLE,
		'title: { fr: “Une place, vide”, en: "A square" }',
		'2:14',
		/a curly quotation mark “ around a text/
	],
	'a curly quote that begins and a straight one that ends': [
		TITLE,
		'title: { fr: “Une place", en: "A square" }',
		'2:14',
		/a curly quotation mark “ around a text/
	],
	'a straight quote that begins and a curly one that ends': [
		TITLE,
		'title: { fr: "Une place”, en: "A square" }',
		'2:14',
		/a quotation mark that is never closed/
	],
	'curly quotes around a time': [
		'      at: "12:06"',
		'      at: “12:06”',
		'27:11',
		/a curly quotation mark “ around a text/
	],
	'a quote that is not closed': [
		TITLE,
		'title: { fr: "Une place, en: "A square" }',
		'2:14',
		/a quotation mark that is never closed/
	],
	'a quote that is not closed, on a line of its own': [
		'        seconds: 45',
		'        seconds: "45',
		'93:18',
		/a quotation mark that is never closed/
	],
	'a comma forgotten between languages': [
		TITLE,
		'title: { fr: "Une place" en: "A square" }',
		'2:26',
		/“en” right after a value/
	],
	'a comma in a text without quotes': [
		TITLE,
		'title: { fr: Oui, mais, en: "Yes, but" }',
		'2:19',
		/“mais” without a colon/
	],
	'a colon in a text without quotes': [
		'    title: A standard',
		'    title: A standard: two parts',
		'50:12',
		/a second colon, after “A standard”/
	],
	'a colon in a text between braces without quotes': [
		'fr: "La place"',
		'fr: La place: vue',
		'76:22',
		/a second colon, after “La place”/
	],
	'a figure without quotes': [
		'figure: "{coverage.filmed | percent}"',
		'figure: {coverage.filmed | percent}',
		'87:19',
		/\{coverage\.filmed \| percent\} without quotes/
	],
	'a term at the start of a text without quotes': [
		'fr: "La place"',
		'fr: [[camera]] ici',
		'76:22',
		/\[\[ at the start of a text without quotes/
	],
	'a text cut at its #, between braces': [
		'fr: "La place"',
		'fr: La place #1',
		'76:31',
		/a text that is cut at “#1, en: "The square…”/
	],
	'a text cut at its #': [
		'    title: A standard',
		'    title: A standard #62676',
		'50:23',
		/a text that is cut at “#62676”/
	],
	'a closing brace forgotten': [
		'{ fr: "Le même plan.", en: "The same plan." }',
		'{ fr: "Le même plan.", en: "The same plan."',
		'108:18',
		/a \[ or \{ that is never closed/
	],
	'a line one column too far to the right': [
		'        number:\n',
		'         number:\n',
		'86:1',
		/a line too far to the left or right/
	],
	'a line one column too far to the left': [
		'        number:\n',
		'       number:\n',
		'86:1',
		/something unfinished/
	],
	// Languages.
	'French and English exchanged': [
		STEP,
		'        title: { fr: "The square", en: "La place" }\n',
		'76:23',
		/a text that reads as English/
	],
	'French and English exchanged, in longer texts': [
		'{ fr: "Comptez les caméras.", en: "Count the cameras." }',
		'{ fr: "Count the cameras that you see.", en: "Comptez les caméras que vous voyez." }',
		'98:22',
		/a text that reads as English/
	],
	'English under both codes': [
		'{ fr: "Des caméras sont apparues.", en: "Cameras have appeared." }',
		'{ fr: "The cameras have appeared on the walls.", en: "The cameras have appeared on the walls." }',
		'109:26',
		/a text that reads as English/
	],
	'French under both codes': [
		'{ fr: "On verrait mieux.", en: "One would see better." }',
		'{ fr: "On les verrait bien mieux avec elle.", en: "On les verrait bien mieux avec elle." }',
		'139:65',
		/a text that reads as French/
	],
	'a text in another script': [
		'en: "A device that films."',
		'en: "Аппарат, который снимает всю улицу без перерыва."',
		'68:51',
		/a text without a letter of its own script/
	],
	'digits exchanged in one language': ['the 12 of the square', 'the 21 of the square', '119:126', /“21”/],
	'another number in one language': ['It has 12 cameras', 'It has 13 cameras', '83:50', /“13”/],
	'another time in one language': ['At 12:06 a man', 'At 12:08 a man', '85:16', /“12:08”/],
	'another year in one language': [
		'2025: { fr: "2025", en: "2025" }',
		'2025: { fr: "2025", en: "2052" }',
		'40:75',
		/“2052”/
	],
	'a decimal that moved': [
		PAPER,
		'fr: "Le compte\u00a0: 62,5 sur 100.", en: "The count: 6.25 in 100."',
		'64:66',
		/“6\.25”/
	],
	'thousands that lost a nought': [
		PAPER,
		'fr: "Le compte\u00a0: 11\u202f470.", en: "The count: 1,147."',
		'64:60',
		/“1,147”/
	],
	'two numbers exchanged with others': [
		PAPER,
		'fr: "De 12 à 20.", en: "From 13 to 20, in 2020."',
		'64:46',
		/“13”/,
		'warning'
	],
	// Numbers and places.
	'a second count below the first': [
		SOURCES,
		SERIES(POINT('when: 2008, value: 220, high: 130')),
		'51:41',
		/130/
	],
	'a second count the same as the first': [
		SOURCES,
		SERIES(POINT('when: 2008, value: 130, high: 130')),
		'51:41',
		/130/
	],
	'value and high exchanged in one record': [
		SOURCES,
		LIST(['value: 10, high: 12', 'value: 4, high: 9', 'value: 7, high: 5']),
		'51:60',
		/5, less than “value”, 7/,
		'warning'
	],
	'a point between thousands': [
		SOURCES,
		SERIES(POINT('when: 2013, value: 11470') + POINT('when: 2019, value: 4.760')),
		'52:30',
		/4\.76/,
		'warning'
	],
	'a comma between thousands': [
		SOURCES,
		SERIES(POINT('when: 2013, value: 11,470')),
		'51:33',
		/“470” without a colon/
	],
	'half a camera': ['count: 12 }', 'count: 11.5 }', '96:41', /11\.5/],
	'half a camera by default': ['cameras: { default: 12,', 'cameras: { default: 12.5,', '35:23', /12\.5/],
	'part of a person in the crowd': ['  crowd: 20', '  crowd: 20.5', '18:10', /20\.5/],
	'coordinates exchanged': [
		SOURCES,
		RECORDS('[7.27, 43.7]'),
		'53:11',
		/\[7\.27, 43\.7\], off the map that draws it/
	],
	'a town in another country': [
		SOURCES,
		RECORDS('[45.07, 7.69]'),
		'53:11',
		/\[45\.07, 7\.69\], off the map that draws it/
	],
	'a town in the sea': [
		SOURCES,
		RECORDS('[43.7, -7.27]'),
		'53:11',
		/\[43\.7, -7\.27\], off the map that draws it/
	],
	'a latitude beyond the pole': [SOURCES, RECORDS('[437, 7.27]'), '53:12', /437/],
	// Names.
	'a scene that is none, near none': [
		'        scene: district\n        state: { time',
		'        scene: plan\n        state: { time',
		'74:16',
		/unknown scene “plan”/
	],
	'a figure that is none': [
		'fr: "{coverage.filmed | percent} de la rue."',
		'fr: "{filmed | percent} de la rue."',
		'121:27',
		/unknown figure “filmed”/
	],
	// Letters.
	'a letter that the fonts lack': [
		'name: { fr: "Inès", en: "Inès" }',
		'name: { fr: "Łucja", en: "Łucja" }',
		'21:20 21:33',
		/Ł, which the fonts of the site lack/,
		'warning'
	],
	'a word too long for pictures': [
		'name: { fr: "Inès", en: "Inès" }',
		'name: { fr: "Anticonstitutionnellement", en: "Inès" }',
		'21:20',
		/“Anticonstitutionnellement”, a word of 25 lett/,
		'warning'
	],
	'a drawing in a text': [
		'fr: "Voir"',
		'fr: "Voir 👀"',
		'71:24',
		/👀, which the fonts of the site lack/,
		'warning'
	],
	'an ellipsis in three full stops': ['fr: "La place"', 'fr: "La place..."', '76:31', /“La place\.\.\.”/],
	'an apostrophe of the typewriter': ['fr: "La place"', 'fr: "L\'homme"', '76:24', /“L'homm”/],
	'a space forgotten before a colon in French': [
		'Il est midi\u00a0:',
		'Il est midi:',
		'79:24',
		/“est midi: la”/
	],
	// States.
	'a clock that goes back': [
		'state: { cameras: unlit, count: 12 }',
		'state: { time: "12:02", cameras: unlit, count: 12 }',
		'96:24',
		/the time 12:02, before that of “first-square”,/,
		'warning'
	]
};
