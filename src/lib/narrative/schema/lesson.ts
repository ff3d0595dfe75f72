import { z } from 'zod';
import { boardSchema } from './board.ts';
import {
	id,
	reference,
	requiredSteps,
	nonEmptyText,
	localizedMarkup,
	wholeNumber,
	localizedText
} from './parts.ts';

/**
 * Schemas for lessons: routes with their plans, roles, tickets, the written trace. `check-lesson.ts` checks names
 * defined elsewhere and sums of minutes.
 */

/** Number of questions that each role asks the others. */
const QUESTIONS_PER_ROLE = 2;

const reply = z.strictObject({
	say: localizedMarkup('What pupils may say, without quotation marks: the page sets them'),
	reply: localizedMarkup('What to answer, show or ask then')
});

const row = z
	.strictObject({
		part: localizedText(
			'A heading before this row, such as “Second lesson”: its clock begins anew'
		).optional(),
		minutes: wholeNumber(1, 240).describe(
			'How many whole minutes it takes. All rows together take as long as the route.'
		),
		steps: z
			.array(reference('a step'))
			.min(1, 'at least one step, or no “steps”')
			.optional()
			.describe(
				'Ids of the steps shown meanwhile, in the order of the route. Without any, screens are dark, or show the board.'
			),
		cameras: z
			.literal('story')
			.optional()
			.describe(
				'“story”: its steps show the story’s own cameras, wherever the class has placed some; those of the class are kept for the other rows.'
			),
		controls: z
			.literal(true)
			.optional()
			.describe(
				'true: beside the pictures of its steps, the wall shows their controls. In other rows the key C shows them.'
			),
		board: boardSchema.optional(),
		title: localizedText('Its title; by default, the titles of its steps').optional(),
		do: localizedMarkup(
			'What is done: an activity without screens, or what to do with the picture'
		).optional(),
		ask: localizedMarkup(
			'What to ask the class; by default the question of a step that has a guess'
		).optional(),
		expect: localizedMarkup(
			'What to expect; by default the text that this step shows after the guess'
		).optional(),
		answers: z.array(reply).default([]).describe('If they say … then …'),
		stop: wholeNumber(1, 240)
			.optional()
			.describe(
				'After how many minutes to end the discussion, whatever has been said: steps and discussion together take no longer than the row.'
			),
		late: localizedText('What to skip or shorten if the clock is behind: a short sentence').optional(),
		debate: reference('a chapter')
			.optional()
			.describe('Id of the chapter whose debate is held: its question and both arguments are shown here.')
	})
	.describe('Some minutes of a lesson: steps of the route, or an activity without screens.');

/** Number of lines of a rubric: what a teacher can tick for thirty pupils. */
const RUBRIC_LINES = 4;

const overview = z
	.strictObject({
		competences: z
			.array(localizedText('What pupils practise'))
			.min(1, 'one at least')
			.max(4, 'four at most')
			.describe('Competences of a framework; only those that somebody has read, with its name.'),
		materials: z
			.array(localizedText('What to have ready, beside the sheets to print'))
			.min(1, 'one at least')
			.max(4, 'four at most')
			.describe('What to have ready. The sheets to print are added.'),
		rubric: z
			.array(localizedText('What shows that an aim is reached, in words that pupils understand'))
			.length(RUBRIC_LINES, `${RUBRIC_LINES} lines`)
			.describe('The lines of the assessment grid.'),
		homework: localizedMarkup('What pupils do at home afterwards'),
		support: localizedMarkup('What helps those who find it difficult'),
		extension: localizedMarkup('What those do who finish early')
	})
	.describe('What the one-page sheet of the lesson says beside its aims, programmes and plan.');

/** Schema of an item of `routes`. */
export const routeSchema = z
	.strictObject({
		id: id('a route').describe('Part of the address: ?route=15min.'),
		title: localizedText('Its name'),
		minutes: wholeNumber(1, 600)
			.optional()
			.describe(
				'Time it takes in a classroom. A route without it is for readers: the first screen offers it.'
			),
		steps: z
			.array(reference('a step'))
			.min(1, 'at least one step')
			.describe('Ids of its steps, in their order.'),
		aims: z
			.array(localizedMarkup('What pupils can say afterwards, in a short sentence of theirs'))
			.max(4, 'four at most')
			.default([])
			.describe('What pupils can say afterwards: two to four short sentences.'),
		hooks: z
			.array(localizedText('A point of a programme of study that the lesson serves'))
			.max(3, 'three at most')
			.default([])
			.describe('Programmes of study; only those that somebody has read.'),
		audience: localizedText('For whom it is: the year, and the subject or the age').optional(),
		simple: z
			.boolean()
			.default(false)
			.describe('Whether its slides begin in simple words, for ages 11 to 14.'),
		overview: overview.optional(),
		sheets: z
			.array(nonEmptyText)
			.default([])
			.describe(
				'Ids of the sheets to print: pupil-, picture-, teacher-, simple- or pictured- and the id of a chapter, overview-, plan-, quiz-, paper-plan-, trace- or trace-answers- and the id of this route, roles, tickets, missions, paper-plan, wall, wall-again, wall-page, wall-answers.'
			),
		quiz: z
			.array(reference('a question'))
			.default([])
			.describe(
				'Ids of the questions that the lesson asks before and after. Each needs steps that the route has.'
			),
		trace: z
			.array(reference('a paragraph'))
			.default([])
			.describe('Ids of the paragraphs of its written trace. Each needs steps that the route has.'),
		plan: z.array(row).default([]).describe('The lesson minute by minute.')
	})
	.describe('An ordered list of steps, for a lesson or for readers.');

/** Schema of an item of `roles`. */
export const roleSchema = z
	.strictObject({
		id: id('a role').describe('What other parts of the file call it.'),
		name: localizedText('Its name, as on the card'),
		who: localizedMarkup('Who you are, in a sentence or two'),
		knows: z
			.array(localizedMarkup('A fact that you know, with its source'))
			.min(1, 'at least one fact')
			.max(3, 'three facts at most: a card is half a page')
			.describe('What you know.'),
		defends: z
			.array(localizedMarkup('The view to defend in a debate, which it names, with a fact and its source'))
			.max(2, 'two at most: a card is half a page')
			.default([])
			.describe('What you defend, one for each debate that the cards are used in.'),
		wants: localizedMarkup('What you want'),
		worries: localizedMarkup('What worries you'),
		asks: z
			.array(localizedText('A question to the others'))
			.length(QUESTIONS_PER_ROLE, `${QUESTIONS_PER_ROLE} questions`)
			.describe('The questions that you put to the others.')
	})
	.describe('A role in a debate: a card to print, two to a page.');

/** Schema of `tickets`, which a class draws. */
export const ticketsSchema = z
	.strictObject({
		title: localizedText('Its heading'),
		number: localizedText('Text on the back of each ticket with a number: what to do with it'),
		star: localizedText('Text on the back of each ticket with a star'),
		numbers: wholeNumber(1, 35).describe('Number of tickets with a number, from 1.'),
		stars: wholeNumber(0, 10).describe('Number of tickets with a star.')
	})
	.describe('Tickets for a class to draw, on a page to cut up.');

/** Schema of `trace`, the written summary of a lesson. */
export const traceSchema = z
	.strictObject({
		title: localizedText('Its heading'),
		paragraphs: z
			.array(
				z.strictObject({
					id: id('a paragraph').describe('What lessons call it, under their “trace”.'),
					needs: requiredSteps('the paragraph').describe('May be empty: every lesson may then use it.'),
					text: localizedMarkup(
						'What was learnt. What is **strong** is a gap on the pupils’ page, with its answer on the teacher’s'
					)
				})
			)
			.min(1, 'at least one paragraph')
			.describe('The paragraphs; a lesson uses some of them, 220 words at most.')
	})
	.describe('What a class fills in and keeps.');
