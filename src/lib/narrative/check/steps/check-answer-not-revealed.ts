import { findNumbers } from '../texts/check-numbers-agree.ts';
import { evaluateDataFigure } from '../../text/data-figures.ts';
import { definedEntries } from '../../deep-partial.ts';
import type { DeepPartial } from '../../deep-partial.ts';
import { parseMarkup } from '../../text/markup.ts';
import { quote } from '../../issues/issue.ts';
import type { Path } from '../../issues/issue.ts';
import type { Review } from '../review.ts';
import type { NarrativeInput } from '../../schema/narrative-file.ts';

type StepInput = DeepPartial<NarrativeInput['chapters'][number]['steps'][number]>;

/**
 * Reports texts of a step that reveal the answer to its guess before the question is asked. A text reveals an answer if
 * it contains the same figure, or the same number if the answer is a number from a source. The name and the description
 * of the picture are checked too, because screen readers read them before the guess.
 * @param path path of the step
 */
export function checkAnswerNotRevealed(review: Review, step: StepInput, path: Path): void {
	const { guess, title, text, number, picture, describe } = step;
	if (guess?.answer === undefined) return;
	const figure = number?.figure;
	const textsBefore = [
		[title, 'title'],
		[text, 'text'],
		[typeof figure === 'string' ? { '': figure } : figure, 'number', 'figure'],
		[number?.label, 'number', 'label'],
		[guess.question, 'guess', 'question'],
		[picture, 'picture'],
		[describe, 'describe']
	] as const;
	for (const [words, ...inside] of textsBefore)
		for (const [lang, written] of definedEntries(words)) {
			const index = findAnswer(review, guess.answer, written);
			if (index === undefined) continue;
			review.add(
				[...path, ...inside, ...(lang ? [lang] : [])],
				{
					found: `the answer to ${quote('guess')}, before it is asked`,
					expected: `it in ${quote('guess.reveal')} and ${quote('guess.described')} alone`
				},
				{ index }
			);
		}
}

type Answer = NonNullable<NonNullable<StepInput['guess']>['answer']>;

/** Returns the index of the answer in a text; undefined where it is absent. */
function findAnswer(review: Review, answer: Answer, text: string): number | undefined {
	const figures = parseMarkup(text).references.filter(({ kind }) => kind === 'figure');
	if (typeof answer === 'string') {
		const [own] = parseMarkup(answer).references;
		return figures.find(({ name }) => name === own?.name)?.index;
	}
	return (
		figures.find(({ name }) => evaluateDataFigure(name, review.data) === answer.value)?.index ??
		findNumbers(text).find(({ value }) => Number(value) === answer.value)?.index
	);
}
