import type { Slip } from './slips-of-yaml.ts';

const COUNT = 'fr: "Le compte.", en: "The count."';
const FILMED = 'figure: "{coverage.filmed | percent}"';
const STATE = 'state: { cameras: unlit, count: 12 }\n';
const HEAD = 'seed: 7\n';
const SOURCES = 'sources:\n';
const series = (value: string) =>
	`series:\n  counts:\n    label: { fr: Comptes, en: Counts }\n    points: [{ when: "2020", value: ${value}, source: paper }]\n${SOURCES}`;

/** Slips in texts, figures and their data, as edits of tests/stories/sound.yaml. */
export const SLIPS_OF_TEXTS: Readonly<Record<string, Slip>> = {
	'a tag of HTML': [
		COUNT,
		'fr: "Le <b>compte</b>.", en: "The count."',
		'64:25',
		/“<b>”, which pages show as it is typed, expected \*\*words\*\*/
	],
	'a character of HTML': [COUNT, 'fr: "Le compte.", en: "The&nbsp;count."', '64:43', /“&nbsp;”/],
	'a note to oneself': [COUNT, 'fr: "Le compte.", en: "TODO"', '64:40', /“TODO” in a text/],
	'a word typed twice': [
		COUNT,
		'fr: "Le compte compte.", en: "The count."',
		'64:25',
		/“compte compte”, expected the word once/,
		'warning'
	],
	'words pasted twice in a text': [
		COUNT,
		'fr: "On compte ce que chacune des caméras de la place filme, on compte ce que chacune des caméras de la place filme.", en: "The count."',
		'64:78',
		/“on compte ce que chacune des caméras de la…” a second time, expected them once/
	],
	'a paragraph left in the other language': [
		'At 12:06 a man falls; who sees him?',
		'À 12:06 un homme tombe dans la rue; qui est celui qui le voit?',
		'83:13',
		/a sentence that reads as French: “À 12:06 un homme tombe dans la rue;…”, expected English/
	],
	'decimals in one language': [
		'de la rue.", en: "{coverage.filmed | percent}',
		'de la rue.", en: "{coverage.filmed | percent 1}',
		'121:72',
		/“coverage\.filmed” as “percent 1”, expected “percent”, as in fr/
	],
	'another number in letters': [
		'answer: { fr: "Douze.", en: "Twelve." }',
		'answer: { fr: "Douze.", en: "Twenty." }',
		'164:34',
		/“Twenty”, 20, expected 12, as “Douze” in fr/
	],
	'a term that explains itself by itself': [
		'en: "A device that films."',
		'en: "A [[camera]] that films."',
		'68:53',
		/“camera”, the term itself/
	],
	'a term of the glossary twice': [
		'glossary:\n',
		'glossary:\n  device:\n    term: { fr: appareil, en: Camera }\n    meaning: { fr: "Un appareil.", en: "A device." }\n',
		'70:29',
		/“camera”, the term of “device” too, expected each term once/
	],
	'paragraphs without |-, which YAML joins': [
		'          en: |-\n            It is noon: the square fills. It has 12 cameras [@paper].\n\n            At 12:06 a man falls; who sees him?\n',
		'          en:\n            It has 12 cameras [@paper].\n\n            At 12:06 a man falls; who sees him?\n',
		'83:13',
		/1 paragraph, expected 2, as in another language, put “\|-” after the colon/
	],
	'an accent for an apostrophe': [
		COUNT,
		'fr: "L´appel.", en: "The count."',
		'64:23',
		/expected a curly apostrophe/
	],
	'a comma between two sources': [
		'12 caméras [@paper].',
		'12 caméras [@paper, @norm].',
		'79:73',
		/unknown source “paper, @norm”.*write “; ” between two sources/
	],
	'a share as a whole number': [
		FILMED,
		'figure: "{coverage.filmed | integer}"',
		'87:21',
		/“coverage.filmed”, a share, as an integer, expected {coverage.filmed \| percent}/
	],
	'a share as a time': [FILMED, 'figure: "{coverage.filmed | clock}"', '87:21', /no time, as “clock”/],
	'an amount as a percentage': [
		FILMED,
		'figure: "{coverage.street | percent}"',
		'87:21',
		/“coverage.street”, an amount, as “percent”, expected {coverage.street \| integer}/
	],
	'a percent sign after a percentage': [
		FILMED,
		'figure: "{coverage.filmed | percent} %"',
		'87:20',
		/before “%”, expected nothing after it/
	],
	'a keyframe that repeats the state': [
		STATE,
		`${STATE}        keyframes: [{ count: 13 }, { count: 13 }]\n`,
		'97:36',
		/a keyframe that changes nothing/
	],
	'a truth value between quotes': [
		'        scene: district\n        state: { cameras',
		'        field: "true"\n        scene: district\n        state: { cameras',
		'95:16',
		/expected true, without quotes/
	],
	'the name of a part of the file misspelt, to which everything refers': [
		SOURCES,
		'source:\n',
		'47:1',
		/unknown key “source”.*did you mean “sources”/
	],
	'a default that pages would take for a guess': [
		'guess-cameras: { default: -1, min: -1,',
		'guess-cameras: { default: -3, min: -3,',
		'44:29',
		/-3, expected -1, which means that the guess is not made yet/
	],
	'a mark of Git': [HEAD, `<<<<<<< HEAD\n${HEAD}`, '10:1', /“<<<<<<< HEAD”, a mark of Git/],
	'an item of a list too far to the left': [
		'      - id: first-guess',
		'\n    - id: first-guess',
		'95:5',
		/a line too far to the left or right, expected the column of the other “- ”/
	],
	'an update before the publication, to which other dates are compared': [
		'updated: 2026-11-25',
		'updated: 2026-11-24\nversions: [{ date: 2026-11-25, what: { fr: "Une.", en: "One." } }]',
		'12:10',
		/or later/
	],
	'data that nothing uses': [SOURCES, series('3'), '48:3', /a series that nothing uses/],
	'a link to a sheet that the story does not have': [
		'fr: "Un appareil qui filme.", en: "A device that films."',
		'fr: "Un appareil qui [filme](./print/#pupil-frist).", en: "A device that [films](./print/#pupil-first)."',
		'68:45',
		/“.\/print\/#pupil-frist”, expected the id of a sheet, did you mean “pupil-first”/
	]
};
