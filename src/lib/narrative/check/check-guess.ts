import { checkOnScale } from './check-settings.ts';
import { parseMarkup } from '../text/markup.ts';
import { quote, type Path } from '../issues/issue.ts';
import { definedEntries, definedItems, ownValue, type DeepPartial } from '../deep-partial.ts';
import type { Review } from './review.ts';
import type { NarrativeInput } from '../schema/narrative-file.ts';
import { findNumbers } from './check-agreement.ts';
import { evaluateDataFigure } from '../text/data-figures.ts';

type GuessInput = DeepPartial<NonNullable<NarrativeInput['chapters'][number]['steps'][number]['guess']>>;

/** The default of the setting of a guess; pages take any other value for a guess. */
const NO_GUESS = -1;

/**
 * Checks a guess. Its setting must belong to no other guess and accept every answer, and the default of the setting
 * must not be an answer.
 * @param taken ids of settings that earlier guesses use; the setting of this one is added
 */
export function checkGuess(review: Review, guess: GuessInput, taken: Set<string>, path: Path): void {
	review.checkPlain(guess.question, [...path, 'question'], { figures: true });
	review.checkPlain(guess.unit, [...path, 'unit']);
	review.checkPlain(guess.one, [...path, 'one']);
	review.checkRich(guess.reveal, [...path, 'reveal'], { claims: 'all' });
	review.checkRich(guess.described, [...path, 'described'], { claims: 'dated' });
	checkAnswer(review, guess, [...path, 'answer']);
	const { setting, min, max } = guess;
	review.checkReference('setting', setting, [...path, 'setting']);
	if (setting !== undefined) {
		if (taken.has(setting))
			review.add([...path, 'setting'], {
				found: `${quote(setting)}, which another guess uses`,
				expected: 'a setting that no other guess uses'
			});
		taken.add(setting);
	}
	if (min === undefined || max === undefined) return;
	if (min >= max) {
		review.add([...path, 'max'], { found: String(max), expected: `more than ${quote('min')}, ${min}` });
		return;
	}
	const definition = setting === undefined ? undefined : ownValue(review.file.settings, setting);
	if (definition?.default !== undefined && definition.default >= min && definition.default <= max) {
		const expected = `a setting whose default, ${definition.default}, is no answer from ${min} to ${max}`;
		review.add([...path, 'setting'], { found: quote(setting ?? ''), expected });
	} else if (definition?.default !== undefined && definition.default !== NO_GUESS)
		review.add(['settings', setting ?? '', 'default'], {
			found: String(definition.default),
			expected: `${NO_GUESS}, which means that the guess is not made yet`
		});
	checkSameWords(review, guess, definition, path);
	if (definition?.min === undefined || definition.max === undefined) return;
	for (const [name, value] of [
		['min', min],
		['max', max]
	] as const)
		checkOnScale(review, value, { min: definition.min, max: definition.max, step: definition.step }, [
			...path,
			name
		]);
}

/** Checks that a guess and its setting have the same unit: pages show both beside the number. */
function checkSameWords(
	review: Review,
	guess: Pick<GuessInput, 'unit' | 'one'>,
	setting: Pick<GuessInput, 'unit' | 'one'> | undefined,
	path: Path
): void {
	for (const [lang, unit] of definedEntries(guess.unit)) {
		const own = ownValue(setting?.unit, lang);
		// “%” and “in 100” are the same; two different words are not.
		if (own === undefined || own === unit || ![own, unit].every((word) => /^\p{L}+$/u.test(word))) continue;
		review.add([...path, 'unit', lang], {
			found: quote(unit),
			expected: `${quote(own)}, as its setting has it`
		});
	}
}

function checkAnswer(review: Review, { answer, min, max, step }: GuessInput, path: Path): void {
	if (answer === undefined) return;
	if (typeof answer !== 'string') {
		review.checkSource(answer.source, [...path, 'source']);
		checkAgainstData(review, answer, [...path, 'value']);
		if (min !== undefined && max !== undefined && min < max)
			checkOnScale(review, answer.value, { min, max, step }, [...path, 'value']);
		return;
	}
	checkSingleFigure(review, answer, path);
}

/**
 * Checks that an answer from a source is one of the numbers that the story’s data has from that source, if it has any.
 */
function checkAgainstData(
	review: Review,
	{ value, source }: Exclude<NonNullable<GuessInput['answer']>, string>,
	path: Path
): void {
	const { series, constants, records } = review.file;
	const sourced = [
		...definedEntries(series).flatMap(([, { points }]) => definedItems(points).map(([, point]) => point)),
		...definedEntries(constants).map(([, each]) => each),
		...definedEntries(records).flatMap(([, list]) => definedEntries(list).map(([, each]) => each))
	]
		.filter((each) => each.source === source)
		.flatMap((each) => [each.value, 'high' in each ? each.high : undefined])
		.filter((each) => each !== undefined);
	if (value === undefined || sourced.length === 0 || sourced.includes(value)) return;
	review.add(path, {
		found: String(value),
		expected: `what the story’s data has of ${quote(source ?? '')}: ${[...new Set(sourced)].join(', ')}`
	});
}

/** Checks that a text is exactly one figure. */
export function checkSingleFigure(review: Review, text: string, path: Path): void {
	review.checkRichText(text, review.languages?.[0] ?? 'en', path);
	const [paragraph = [], ...more] = parseMarkup(text).rich;
	const [figure, ...rest] = paragraph;
	if (figure?.type !== 'figure' || rest.length > 0 || more.length > 0)
		review.add(path, {
			found: `the text ${quote(text)}`,
			expected: 'one figure, like "{coverage.filmed | percent}"'
		});
}

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
