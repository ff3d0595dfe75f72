import { z } from 'zod';
import { figureText, id, localizedMarkup, localizedText, reference } from './parts.ts';

/** Schemas of what a council of the class needs. `check-council.ts` checks names, figures and lengths of texts. */

/** Numbers of lines of a rubric, and of levels of each line. */
const RUBRIC_LINES = 4;
const RUBRIC_LEVELS = 3;

const column = z.enum(['fact', 'law', 'value'], 'one of fact, law, value');

const argument = z.strictObject({
	id: id('an argument').describe('Part of the address.'),
	column: column.describe(
		'Where the authors see it. The presenter is told at once, the class once it has sorted all arguments.'
	),
	also: column.optional().describe('Another column in which it can be defended: it is not wrong there.'),
	why: localizedMarkup('Why the authors see it there, in a sentence')
		.optional()
		.describe('Why the authors see it there, and what can be said for another column.'),
	text: localizedMarkup('The argument in a short sentence, with its source')
});

const condition = z.strictObject({
	id: id('a condition').describe('Part of the address.'),
	before: localizedText('The words before the number: fewer than'),
	after: localizedText('The words after the number: false alerts a day'),
	figure: figureText.describe(
		'The figure that is compared with the number, and how it is shown; a percentage is compared in hundredths.'
	),
	is: z
		.enum(['below', 'at-most', 'at-least'], 'one of below, at-most, at-least')
		.describe('How the figure must compare with the number.'),
	setting: reference('a setting').describe(
		'Id of the setting that is tried at each of its values; the others stay as they are.'
	),
	default: z.int().describe('The number at first.'),
	min: z.int().describe('Its smallest value.'),
	max: z.int().describe('Its largest value.'),
	cost: localizedMarkup('What such a setting costs, without a full stop: figures computed at that setting')
});

const rubricLine = z.strictObject({
	criterion: localizedText('What is assessed'),
	levels: z
		.array(localizedText('A level'))
		.length(RUBRIC_LEVELS, `${RUBRIC_LEVELS} levels`)
		.describe('Its levels, from the lowest on.')
});

/** Keys of a board of the kind `council`, beside those of every board. */
export const councilKeys = {
	again: localizedText('The question of the second vote; by default that of the first').optional(),
	arguments: z
		.array(argument)
		.max(9, 'nine at most')
		.default([])
		.describe('Arguments that the class sorts into facts, law and values.'),
	conditions: z
		.array(condition)
		.max(6, 'six at most')
		.default([])
		.describe('Conditions that the class can set, and the models can test.'),
	rubric: z
		.array(rubricLine)
		.length(RUBRIC_LINES, `${RUBRIC_LINES} lines, or no “rubric”`)
		.optional()
		.describe('The rubric on the printed page.')
};
