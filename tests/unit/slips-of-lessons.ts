import type { Slip } from './slips-of-yaml.ts';

/** The text at the end of the route in tests/stories/sound.yaml. */
const ROUTE = '    steps: [first-square, first-guess]\n';
const TITLE = 'title: { fr: "À la main", en: "By hand" }';
/** The route with lesson material after its steps; its first line is line 159. */
const lesson = (lines: string): [string, string] => [ROUTE, `${ROUTE}${lines}`];
const plan = (...rows: readonly string[]) =>
	lesson(`    plan:\n${rows.map((row) => `      - { ${row} }\n`).join('')}`);
/** A sound condition of a council, but for its setting. */
const CONDITION = `id: few, before: { fr: "moins de", en: "fewer than" }, after: { fr: "carrés", en: "squares" }, figure: "{reading.minutes | integer}", is: below, default: 5, min: 2, max: 9, cost: { fr: "du temps [@hypothesis]", en: "time [@hypothesis]" }`;

/** The same lesson with a minute more for each of some rows with a board, which are on lines 161 and following. */
const boards = (...rows: readonly string[]): [string, string] => [
	`    minutes: 2\n${ROUTE}`,
	`    minutes: ${2 + rows.length}\n${plan('minutes: 2, steps: [first-square, first-guess]', ...rows.map((row) => `minutes: 1, ${TITLE}, board: { ${row} }`))[1]}`
];
const ROLE = 'who: { fr: "Vous êtes là.", en: "You are there." }';
const role = (lines: readonly string[]): [string, string] => [
	ROUTE,
	`${ROUTE}roles:\n  - id: mayor\n${lines.map((line) => `    ${line}\n`).join('')}`
];

/** A written summary of one paragraph. */
const trace = (needs: string, fr: string, en: string): string =>
	`trace:\n  title: { fr: "Appris", en: "Learnt" }\n  paragraphs:\n    - id: seen\n      needs: [${needs}]\n      text: { fr: "${fr}", en: "${en}" }\n`;

/** Slips in lesson material, as edits of the same story. */
export const SLIPS_OF_LESSONS: Readonly<Record<string, Slip>> = {
	'a plan whose minutes do not add up': [
		...plan('minutes: 2, steps: [first-square, first-guess]', `minutes: 3, ${TITLE}`),
		'160:7',
		/rows of 5 minutes in all, expected 2, as the route says: 3 fewer/
	],
	'a step of a plan that is not on the route': [
		...plan('minutes: 2, steps: [first-square, first-gess, first-guess]'),
		'160:45',
		/the step “first-gess”, which is not on the route.*did you mean “first-guess”/
	],
	'a step that its plan leaves out': [
		...plan('minutes: 1, steps: [first-square]', `minutes: 1, ${TITLE}`),
		'160:7',
		/no row for “first-guess”, expected a row for each step of the route/
	],
	'steps of a plan out of turn': [
		...plan('minutes: 2, steps: [first-guess, first-square]'),
		'160:44',
		/the step “first-square” out of turn, expected the order of the route/
	],
	'too few minutes for the steps of a row': [
		...plan('minutes: 1, steps: [first-square, first-guess]', `minutes: 1, ${TITLE}`),
		'160:20',
		/found 1, expected 2 at least: its steps are planned to take that long/
	],
	'a row of a plan without steps or title': [
		...plan('minutes: 2, steps: [first-square, first-guess]', 'minutes: 1'),
		'160:7 161:20',
		/rows of 3 minutes/
	],
	'a discussion longer than its row': [
		...plan('minutes: 2, stop: 3, steps: [first-square, first-guess]'),
		'160:29',
		/found 3, expected .*: of the 120 seconds of the row its steps take \d+/
	],
	'the story’s own cameras on a row without steps': [
		`    minutes: 2\n${ROUTE}`,
		`    minutes: 3\n${plan('minutes: 2, steps: [first-square, first-guess]', `minutes: 1, ${TITLE}, cameras: story`)[1]}`,
		'161:75',
		/found the story’s own cameras, expected the “steps” that show them too/
	],
	'the cameras of somebody else in a plan': [
		...plan('minutes: 2, cameras: class, steps: [first-square, first-guess]'),
		'160:32',
		/found the text “class”, expected/
	],
	'a board of an unknown kind': [
		...boards('id: lots, kind: tlak'),
		'161:91',
		/found the text “tlak”, expected one of talk, tables, plans, council/
	],
	'a key of another kind of board': [
		...boards('id: lots, kind: talk, missions: []'),
		'161:97',
		/unknown key “missions”, expected one of the \d+ known keys/
	],
	'a board beside steps': [
		...plan('minutes: 2, steps: [first-square, first-guess], board: { id: lots, kind: talk }'),
		'160:66',
		/found a board beside steps, expected a row of its own/
	],
	'a board with a role that speaks in no debate': [
		...boards('id: lots, kind: talk, roles: [myor]'),
		'161:105',
		/unknown role “myor”/
	],
	'a condition of a council on an unknown setting': [
		...boards(`id: council, kind: council, conditions: [{ ${CONDITION}, setting: camras }]`),
		'161:366',
		/unknown setting “camras”/
	],
	'a condition that begins outside its bounds': [
		...boards(
			`id: council, kind: council, conditions: [{ ${CONDITION.replace('default: 5', 'default: 50')}, setting: cameras }]`
		),
		'161:272',
		/found 50, expected a number from 2 to 9/
	],
	'a condition on a sentence instead of a figure': [
		...boards(
			`id: council, kind: council, conditions: [{ ${CONDITION.replace('"{reading', '"about {reading')}, setting: cameras }]`
		),
		'161:221',
		/expected one figure/
	],
	'rounds at a threshold that no board asks for': [
		...boards('id: game, kind: round, people: 1, threshold: lots', 'id: lots, kind: talk'),
		'161:120',
		/found the board “lots”, expected a board of this route whose “choices” are thresholds/
	],
	'two boards with the same id on a route': [
		...boards('id: lots, kind: talk', 'id: lots, kind: talk'),
		'162:79',
		/the id “lots” a second time/
	],
	'a debate that no chapter has': [
		...plan('minutes: 2, debate: frst, steps: [first-square, first-guess]'),
		'160:31',
		/“frst”, which is no chapter with a debate/
	],
	'a sheet that nobody prints': [
		...lesson('    sheets: [pupil-frst]\n'),
		'159:14',
		/did you mean “pupil-first”/
	],
	'the sheet of another lesson': [
		...lesson('    sheets: [quiz-long]\n    quiz: [cameras]\n'),
		'159:14',
		/the sheet “quiz-long”, expected one of quiz-short, /
	],
	'a question of a lesson that needs a step which its route lacks': [
		ROUTE,
		'    steps: [first-square]\n    quiz: [cameras]\n',
		'159:12',
		/the question “cameras”, which needs “first-guess”, expected a question about steps of this route, or that step under its “steps”/
	],
	'a paragraph of a written trace that needs a step which the route of a lesson lacks': [
		ROUTE,
		`    steps: [first-square]\n    trace: [seen]\n${trace('first-guess', 'On a **vu**.', 'We **saw**.')}`,
		'159:13',
		/the paragraph “seen”, which needs “first-guess”, expected a paragraph about steps of this route/
	],
	'a question that a lesson misspells': [
		...lesson('    quiz: [camera]\n'),
		'159:12',
		/unknown question “camera”.*did you mean “cameras”/
	],
	'a paragraph of a written trace that needs a step which there is not': [
		ROUTE,
		`${ROUTE}${trace('first-gess', 'On a **vu**.', 'We **saw**.')}`,
		'163:15',
		/unknown step “first-gess”.*did you mean “first-guess”/
	],
	'a role without a name': [
		...role([
			ROLE,
			'knows: [{ fr: "On voit.", en: "One sees." }]',
			'wants: { fr: "Savoir.", en: "To know." }',
			'worries: { fr: "Rien.", en: "Nothing." }',
			'asks: [{ fr: "Qui\u202f?", en: "Who?" }, { fr: "Où\u202f?", en: "Where?" }]'
		]),
		'160:5',
		/roles\[0\]\.name {2}found nothing, expected words under the code of each language/
	],
	'a written trace without a gap': [
		ROUTE,
		`${ROUTE}${trace('', 'On a vu.', 'We saw.')}`,
		'164:19 164:35',
		/no gap, expected what pupils write, as \*\*strong\*\* words/
	],
	'a gap more in one language': [
		ROUTE,
		`${ROUTE}${trace('', 'On **a** vu.', '**We** **saw**.')}`,
		'164:39',
		/found 2 gaps, expected 1, as in fr/
	]
};
