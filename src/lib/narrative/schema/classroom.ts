import { z } from 'zod';
import { id, reference, requiredSteps, nonEmptyText, localizedMarkup, localizedText } from './parts.ts';

/**
 * Schema of the teaching material of a chapter, from which the teacher’s pack and the printed sheets are made.
 * `check-classroom.ts` checks names defined elsewhere.
 */

/** Number of questions of a chapter: as many as fit on a sheet. */
const QUESTION_COUNT = 4;

const question = z.strictObject({
	ask: localizedMarkup('What is asked: pupils read it, so no answer in it'),
	answer: localizedMarkup('The answer, for teachers: figures of the models, sources, and what to accept')
});

const axis = z.strictObject({
	label: localizedText('What the axis counts, or lists'),
	ticks: z
		.array(z.number())
		.min(2, 'at least two marks')
		.optional()
		.describe('The marks of the axis, in their order; it runs from the first to the last.'),
	format: nonEmptyText
		.default('integer')
		.describe('How the marks are written, like a figure: integer, percent.'),
	names: z
		.array(localizedText('A place on the axis'))
		.min(2, 'at least two places')
		.optional()
		.describe('Places instead of marks, on the horizontal axis only.')
});

const graph = z
	.strictObject({
		task: localizedText('What pupils draw before they know'),
		x: axis.describe('The horizontal axis.'),
		y: axis.describe('The vertical axis.'),
		setting: reference('a setting')
			.optional()
			.describe('The setting whose values run along the horizontal axis.'),
		figures: z
			.array(reference('a figure'))
			.min(1, 'at least one figure')
			.describe(
				'What the teacher’s sheet draws: one figure of the models along the setting, or one for each place named.'
			),
		values: nonEmptyText
			.optional()
			.describe('How the values of the answer are written; by default like the marks.')
	})
	.describe(
		'Axes on which pupils draw their guess. The teacher’s sheet has the answer, which the models compute.'
	);

const debate = z
	.strictObject({
		question: localizedText('What is debated: a question that can be answered both ways'),
		for: localizedMarkup('The strongest argument for'),
		against: localizedMarkup('The strongest argument against'),
		fact: localizedMarkup('What is established'),
		law: localizedMarkup('What the law says, where and since when'),
		value: localizedMarkup('What is a matter of values: neither facts nor law settle it')
	})
	.describe('A debate in which both sides have their best argument.');

const pictured = z.strictObject({
	step: reference('a step').describe(
		'Id of the step of this chapter whose picture stands over the question.'
	),
	ask: localizedText('What is asked of readers of 11 to 14, in simple words: the picture answers it'),
	answer: localizedMarkup('The answer, for teachers')
});

/** Schema of `class` of a chapter. */
export const classroomSchema = z
	.strictObject({
		picture: reference('a step').describe('Id of the step of this chapter whose picture is on the sheet.'),
		aims: z
			.array(localizedMarkup('What pupils can do afterwards'))
			.min(1, 'at least one aim')
			.describe('What pupils can do afterwards.'),
		misconception: localizedMarkup('A common misconception, and how the chapter corrects it'),
		questions: z
			.array(question)
			.length(QUESTION_COUNT, `${QUESTION_COUNT} questions`)
			.describe(
				'The first two come before the picture where there is a graph, and the first goes with the graph.'
			),
		graph: graph.optional(),
		pictured: z
			.array(pictured)
			.max(2, 'two at most: both stand on one page')
			.default([])
			.describe('Questions for readers of 11 to 14, each under the picture of a step.'),
		debate,
		activity: localizedMarkup('An activity that needs no screen'),
		hooks: z
			.array(localizedText('A point of a programme of study that the chapter serves'))
			.min(1, 'at least one')
			.describe('Subjects and notions; a programme or a text only where somebody has checked it.')
	})
	.describe('What teachers get for this chapter: their pack, the pupils’ sheet and their own.');

/** Schema of an item of `quiz`. */
export const quizQuestionSchema = z.strictObject({
	id: id('a question').describe('What lessons call it, under their “quiz”.'),
	needs: requiredSteps('the question').min(1, 'at least one step'),
	ask: localizedText('What is asked'),
	choices: z
		.array(localizedText('A possible answer'))
		.default([])
		.describe('Answers to tick; a number is written otherwise.'),
	answer: localizedMarkup('The answer, for teachers')
});
