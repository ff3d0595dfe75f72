import { z } from 'zod';
import { councilKeys } from './council.ts';
import { id, localizedText, reference, wholeNumber } from './parts.ts';
import { INCIDENT_KINDS } from './scenario.ts';

/** Schemas for the boards of a lesson. `check-board.ts` checks names defined elsewhere and the lengths of texts. */

/** Keys of every kind of board. */
const base = {
	id: id('a board').describe('Part of the address: ?board=draw. Each once on a route.'),
	title: localizedText('Its title; by default that of the row').optional(),
	question: localizedText(
		'What it asks, in large letters; by default that of the row’s debate, or what the row asks'
	).optional(),
	seconds: wholeNumber(5, 3600)
		.optional()
		.describe('How long its countdown runs, in seconds. Without it, there is none.')
};

const roles = z
	.array(reference('a role'))
	.default([])
	.describe('Ids of the roles that speak, in their order.');

const table = z
	.strictObject({
		rows: z
			.array(localizedText('The heading of a row'))
			.min(1, 'one row at least')
			.max(8, 'eight rows at most')
			.describe('Headings of its rows, from top to bottom.'),
		columns: z
			.array(localizedText('The heading of a column'))
			.min(1, 'one column at least')
			.max(4, 'four columns at most')
			.describe('Headings of its columns, before the cells to fill.'),
		total: localizedText('The heading of a last column, with the sum of each row').optional(),
		answer: localizedText('The heading of the answers').optional(),
		answers: z
			.array(localizedText('The answer to a row'))
			.optional()
			.describe('An answer to each row. The wall shows them with “next”, beside the counts.'),
		pictograms: z
			.array(z.enum(INCIDENT_KINDS))
			.optional()
			.describe('A pictogram for each row, in place of lines of a table: the class judges what it shows.')
	})
	.describe('A table that the class fills with counts.');

const talk = z.strictObject({
	...base,
	kind: z.literal('talk').describe('A question with lines, a table of counts, or choices to vote on.'),
	lines: z
		.array(localizedText('What to do, in a short line'))
		.max(4, 'four lines at most')
		.default([])
		.describe('Lines below the question.'),
	phones: z
		.literal(true)
		.optional()
		.describe('Shows where telephones find the page on which a group makes its plan.'),
	map: z
		.string()
		.max(12, 'one camera, such as B4')
		.optional()
		.describe(
			'Shows the plan of the printed sheet, with this camera as an example: its name, or building, metre and direction.'
		),
	cameras: wholeNumber(1, 6)
		.optional()
		.describe(
			'How many cameras two pupils place on paper: the sheet paper-plan- of this route has so many rows, and no missions.'
		),
	roles,
	table: table.optional(),
	choices: z
		.array(localizedText('A choice'))
		.max(6, 'six choices at most')
		.default([])
		.describe('What the class votes on: the keys 1 to 6 count its votes.'),
	several: z
		.literal(true)
		.optional()
		.describe('A pupil may vote for several choices, so that there may be more votes than pupils.'),
	numbers: z
		.literal(true)
		.optional()
		.describe('The votes for each choice are counted by the class, and typed as numbers one after another.'),
	rest: localizedText(
		'What the pupils do who are not counted, such as “sitting”, with one column or one choice: their number follows from that of the class'
	).optional()
});

const tables = z.strictObject({
	...base,
	kind: z
		.literal('tables')
		.describe(
			'A question, or rows of questions, that each table of the class answers in its turn, by a key.'
		),
	lines: z
		.array(localizedText('What to do, in a short line'))
		.max(4, 'four lines at most')
		.default([])
		.describe('Lines below the question.'),
	rows: z
		.array(localizedText('A question or statement'))
		.max(5, 'five rows at most')
		.default([])
		.describe(
			'Questions or statements, each with a roll call of its own. Without them, the question has one.'
		),
	choices: z
		.array(localizedText('A choice'))
		.min(2, 'two choices at least')
		.max(6, 'six choices at most')
		.describe('What a table can answer: the keys 1 to 6.'),
	answer: localizedText('The heading of the right choices').optional(),
	right: z
		.array(wholeNumber(1, 6))
		.optional()
		.describe(
			'The number of the right choice of each row, from 1. The wall shows them with “next”, and how many each table had right.'
		)
});

const plans = z.strictObject({
	...base,
	kind: z.literal('plans').describe('Gathers the plans of groups.'),
	missions: z
		.array(
			z.strictObject({
				id: id('a mission').describe('What the code of a plan calls it.'),
				name: localizedText('Who gives the mission'),
				text: localizedText('What the plan is to achieve')
			})
		)
		.max(5, 'five missions at most, as the code of a plan counts no more')
		.default([])
		.describe(
			'The sealed missions of the groups; by default those of the first board of plans. Codes contain their numbers: their order never changes.'
		),
	prices: reference('a list of records').describe(
		'Id of the list of records with the prices of a camera in euros: what a plan costs.'
	),
	paper: wholeNumber(2, 6)
		.optional()
		.describe(
			'Number of cameras of a plan, where plans come from paper only: the board then has no telephones, missions or draws.'
		)
});

const council = z.strictObject({
	...base,
	kind: z.literal('council').describe('A council: arguments to sort, conditions and two votes.'),
	roles,
	speech: wholeNumber(5, 600).optional().describe('How long each role speaks, in seconds.'),
	...councilKeys
});

const round = z.strictObject({
	...base,
	kind: z.literal('round').describe('The game at the wall, or the dots of all rounds.'),
	people: wholeNumber(1, 4)
		.optional()
		.describe('How many people watch the wall. Without it, the board shows the rounds played on the others.'),
	threshold: reference('a board')
		.optional()
		.describe(
			'Id of the board whose choices are thresholds: the software then watches too, at the one with most votes.'
		)
});

const KINDS = 'one of talk, tables, plans, council, round';

/** Schema of `board` of a plan row. */
export const boardSchema = z
	.discriminatedUnion('kind', [talk, tables, plans, council, round], {
		error: ({ input }) => (typeof input === 'object' ? KINDS : undefined)
	})
	.describe('What the wall shows meanwhile, where the row has no steps.');
