/** A slip: text of the story, what is typed instead, and the position and text of the issue. */
export type Slip = readonly [before: string, after: string, place: string, said: RegExp, warning?: 'warning'];

const TITLE = 'title: { fr: "Une place", en: "A square" }';

/** Slips with the signs of YAML itself, as edits of tests/stories/sound.yaml. */
export const SLIPS_OF_YAML: Readonly<Record<string, Slip>> = {
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
	]
};
