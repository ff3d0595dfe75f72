import { SLIPS_OF_FACTS } from './slips-of-facts.ts';
import { SLIPS_OF_TEXTS } from './slips-of-texts.ts';
import { SLIPS_OF_LESSONS } from './slips-of-lessons.ts';
import { SLIPS_OF_YAML, type Slip } from './slips-of-yaml.ts';

/**
 * Slips of people who write a story, as edits of tests/stories/sound.yaml: the original text, what is typed
 * instead, and the position and text of the issue; `warning` when it stops nothing.
 */
const STEP = '        title: { fr: "La place", en: "The square" }\n';
const PAPER = 'fr: "Le compte.", en: "The count."';
const RECORDS = (at: string) =>
	`records:\n  towns:\n    nice:\n      name: { fr: Nice, en: Nice }\n      kind: video\n      status: running\n      at: ${at}\n      source: paper\nsources:\n  norm:\n`;
const SERIES = (points: string) =>
	`series:\n  counts:\n    label: { fr: Comptes, en: Counts }\n    points:\n${points}sources:\n  norm:\n`;
/** A text that uses the list, since unused data is reported too. */
const USED = `ending: { fr: "{count.records.pairs | integer}", en: "{count.records.pairs | integer}" }\n`;
const LIST = (items: readonly string[]) =>
	`records:\n  pairs:\n${items.map((each, i) => `    item-${i}: { name: { fr: Nom, en: Name }, ${each}, source: paper }\n`).join('')}${USED}sources:\n  norm:\n`;
const POINT = (point: string) => `      - { ${point}, source: paper }\n`;
const SOURCES = 'sources:\n  norm:\n';

export const SLIPS: Readonly<Record<string, Slip>> = {
	...SLIPS_OF_YAML,
	...SLIPS_OF_LESSONS,
	...SLIPS_OF_FACTS,
	...SLIPS_OF_TEXTS,
	// Keyframes.
	'a keyframe with a parameter that the scene lacks': [
		'state: { cameras: unlit, count: 12 }\n',
		'state: { cameras: unlit, count: 12 }\n        keyframes: [{ tme: "12:03" }]\n',
		'97:23',
		/unknown parameter “tme” of district.*did you mean “time”/
	],
	'a keyframe that changes nothing': [
		'state: { cameras: unlit, count: 12 }\n',
		'state: { cameras: unlit, count: 12 }\n        keyframes: [{ time: "12:03" }, {}]\n',
		'97:40',
		/a keyframe that changes nothing/
	],
	'a still that is no keyframe': [
		'state: { cameras: unlit, count: 12 }\n',
		'state: { cameras: unlit, count: 12 }\n        keyframes: [{ time: "12:03" }]\n        still: 2\n',
		'98:16',
		/2, expected a number from 0, which is “state”, to 1/
	],
	'a still without keyframes': [
		'state: { cameras: unlit, count: 12 }\n',
		'state: { cameras: unlit, count: 12 }\n        still: 1\n',
		'97:16',
		/expected no “still”, since the step has no “keyframes”/
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
	'a card longer than messengers show': [
		STEP,
		`${STEP}        share: { description: { fr: "${'Une place, et encore une place. '.repeat(8)}", en: "A square, and another square, and yet another one: a square that everybody crosses at noon, without looking up at the walls." } }\n`,
		'77:37',
		/255 characters.*at most 200/
	],
	'a card that nobody could understand alone': [
		STEP,
		`${STEP}        share: { description: { fr: "Une place.", en: "A square, and another square, and yet another one: a square that everybody crosses at noon, without looking up at the walls." } }\n`,
		'77:37',
		/10 characters.*110 to 200/,
		'warning'
	],
	// Frames.
	'a “we” that an article would say in its own name': [
		STEP,
		'        title: { fr: "Notre place", en: "The square" }\n',
		'76:23',
		/“Notre” in a text that frames show/
	],
	'the same in English': [
		STEP,
		'        title: { fr: "La place", en: "This is our square" }\n',
		'76:47',
		/“our” in a text that frames show/
	],
	'a frame’s line that is too long for a narrow column': [
		'credit: { fr',
		'frames:\n  model: { fr: "Modèle", en: "Model" }\n  facts: { fr: "Des faits, et rien que des faits, avec leurs sources", en: "Facts" }\n  mixed: { fr: "Les deux", en: "Both" }\ncredit: { fr',
		'16:16',
		/characters, expected at most 44/
	],
	'a frame’s line of a kind that there is not': [
		'credit: { fr',
		'frames:\n  model: { fr: "Modèle", en: "Model" }\n  fact: { fr: "Des faits", en: "Facts" }\n  mixed: { fr: "Les deux", en: "Both" }\ncredit: { fr',
		'16:3',
		/fact/
	],
	'what came before in one language only': [
		'    title: { fr: "Voir", en: "Seeing" }\n',
		'    title: { fr: "Voir", en: "Seeing" }\n    previously: { fr: "Inès attend." }\n',
		'72:5',
		/previously/
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
	'a distance converted wrongly': [
		PAPER,
		'fr: "Le compte\u00a0: à 5\u00a0km.", en: "The count: at 4 miles."',
		'64:63',
		/“4 miles”, expected “5\u00a0km”/
	],
	'a distance in another unit, not converted': [
		PAPER,
		'fr: "Le compte\u00a0: à 5\u00a0km.", en: "The count: at 5 miles."',
		'64:63',
		/“5 miles”, expected “5\u00a0km”/
	],
	'a label in the wrong language': [
		PAPER,
		'fr: "Time spent on each street.", en: "Time spent on each street."',
		'64:22',
		/words of English/,
		'warning'
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
		SERIES(POINT('when: 2013, value: 11470') + POINT('when: 2019, value: 4.760')).replace(
			SOURCES,
			`ending: { fr: "{series.counts.2013 | integer} [@paper].", en: "{series.counts.2013 | integer} [@paper]." }\n${SOURCES}`
		),
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
	// Characters.
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
