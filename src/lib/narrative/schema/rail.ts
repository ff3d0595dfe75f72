import { z } from 'zod';
import type { FallAnswerKeys, FallQuestion } from '#lib/model/figures/fall-answers.ts';
import { localizedMarkup, localizedText, reference } from './parts.ts';

/** The answers that the models may give to each question about the fall. */
const ANSWERS = {
	filmed: ['yes', 'until', 'no'],
	flagged: ['yes', 'no', 'far', 'away'],
	watched: ['maybe', 'no'],
	recognised: ['possible', 'no']
} as const satisfies { readonly [Question in FallQuestion]: readonly FallAnswerKeys[Question][] };
const LAMPS = Object.keys(ANSWERS) as readonly FallQuestion[];

/** Schema of the id of a lamp: one of the questions about the fall. */
export const lampIdSchema = z.enum(LAMPS, `one of ${LAMPS.join(', ')}`);

const WHEN: Readonly<Record<FallAnswerKeys[FallQuestion], string>> = {
	yes: 'The answer where it is',
	no: 'The answer where it is not',
	until: 'The answer where it was, at {fall.filmed-until | clock} for the last time',
	far: 'The answer where it is not, because cameras are too far away',
	away: 'The answer where it is not, because no camera faces the place',
	maybe: 'The answer where it is left to chance',
	possible: 'The answer where cameras come near enough, but no list has the person'
};

/** Returns the schema of a lamp with a text for each possible answer. */
const lamp = <Key extends keyof typeof WHEN>(answers: readonly Key[], what: string) => {
	const texts = Object.fromEntries(answers.map((key) => [key, localizedMarkup(WHEN[key])])) as Record<
		Key,
		ReturnType<typeof localizedMarkup>
	>;
	return z
		.strictObject({ asked: localizedText('The question, in a word or two'), ...texts })
		.optional()
		.describe(what);
};

/** Schema of `rail`. `check-rail.ts` checks what depends on scenario and steps. */
export const railSchema = z
	.strictObject({
		label: localizedText('What it is, for those who do not see it'),
		passed: localizedMarkup('The word after the number of people who have passed: {fall.passed | plural …}'),
		before: localizedMarkup('Where the person who falls is before the fall, in a sentence'),
		after: localizedMarkup('The same after the fall, with how many people have passed'),
		step: reference('a step').describe('Id of the step that shows the fall.'),
		link: localizedText('The words of the link to this step'),
		lamps: z
			.strictObject({
				filmed: lamp(ANSWERS.filmed, 'Whether cameras film the fall.'),
				flagged: lamp(ANSWERS.flagged, 'Whether the software raises an alert.'),
				watched: lamp(ANSWERS.watched, 'Whether an operator watches it.'),
				recognised: lamp(ANSWERS.recognised, 'Whether the face is recognised.')
			})
			.default({})
			.describe(
				'The questions about the fall, which models answer from the step on that names them as its `lamp`.'
			)
	})
	.describe(
		'A strip with the minutes of the scenario, the person who falls, and the questions about the fall.'
	);
