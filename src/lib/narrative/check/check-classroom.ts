import { parseFigureFormat } from '../text/data-figures.ts';
import { formatChoices } from '../issues/validate.ts';
import { quote, type Path } from '../issues/issue.ts';
import { definedItems, ownValue, type DeepPartial } from '../deep-partial.ts';
import type { Review } from './review.ts';
import type { NarrativeInput } from '../schema/narrative-file.ts';
import { didYouMean } from '../issues/suggest.ts';

type ChapterInput = DeepPartial<NarrativeInput['chapters'][number]>;
type GraphInput = DeepPartial<NonNullable<NonNullable<NarrativeInput['chapters'][number]['class']>['graph']>>;

const SIDES = ['for', 'against', 'fact', 'law', 'value'] as const;

/**
 * Checks the teaching material of a chapter: its texts, that the steps of its pictures are in this chapter, and its
 * graph. Answers for teachers need sources.
 */
export function checkClassroom(review: Review, chapter: ChapterInput, path: Path): void {
	const { class: lesson } = chapter;
	if (!lesson) return;
	checkPicture(review, chapter, lesson.picture, [...path, 'picture']);
	for (const [i, aim] of definedItems(lesson.aims)) review.checkRich(aim, [...path, 'aims', i]);
	review.checkRich(lesson.misconception, [...path, 'misconception'], { claims: 'dated' });
	for (const [i, { ask, answer }] of definedItems(lesson.questions)) {
		review.checkRich(ask, [...path, 'questions', i, 'ask']);
		review.checkRich(answer, [...path, 'questions', i, 'answer'], { claims: 'all' });
	}
	for (const [i, { step, ask, answer }] of definedItems(lesson.pictured)) {
		checkPicture(review, chapter, step, [...path, 'pictured', i, 'step']);
		review.checkPlain(ask, [...path, 'pictured', i, 'ask']);
		review.checkRich(answer, [...path, 'pictured', i, 'answer'], { claims: 'all' });
	}
	if (lesson.graph) checkGraph(review, lesson.graph, [...path, 'graph']);
	review.checkPlain(lesson.debate?.question, [...path, 'debate', 'question']);
	for (const side of SIDES)
		review.checkRich(lesson.debate?.[side], [...path, 'debate', side], { claims: 'all' });
	review.checkRich(lesson.activity, [...path, 'activity'], { claims: 'dated' });
	for (const [i, hook] of definedItems(lesson.hooks)) review.checkPlain(hook, [...path, 'hooks', i]);
}

/**
 * Checks the questions that a class answers before and after the story: ids, steps and texts. Their answers need
 * sources.
 */
export function checkQuiz(review: Review): void {
	const questions = definedItems(review.file.quiz);
	review.checkUniqueIds(questions.map(([i, { id }]) => ({ id, path: ['quiz', i, 'id'] })));
	for (const [i, { needs, ask, choices, answer }] of questions) {
		for (const [j, step] of definedItems(needs)) review.checkReference('step', step, ['quiz', i, 'needs', j]);
		review.checkPlain(ask, ['quiz', i, 'ask']);
		for (const [j, choice] of definedItems(choices)) review.checkPlain(choice, ['quiz', i, 'choices', j]);
		review.checkRich(answer, ['quiz', i, 'answer'], { claims: 'all' });
	}
}

function checkPicture(
	review: Review,
	{ steps }: ChapterInput,
	picture: string | undefined,
	path: Path
): void {
	if (picture === undefined) return;
	const ids = definedItems(steps).flatMap(([, { id }]) => id ?? []);
	if (ids.includes(picture)) return;
	const fault = {
		found: `${quote(picture)}, which is no step of this chapter`,
		expected: formatChoices(ids, 'step')
	};
	review.add(path, { ...fault, hint: didYouMean(picture, ids) });
}

function checkGraph(review: Review, { task, x, y, setting, figures, values }: GraphInput, path: Path): void {
	review.checkPlain(task, [...path, 'task']);
	checkAxis(review, x, [...path, 'x']);
	checkAxis(review, y, [...path, 'y']);
	if (y && !y.ticks) review.add([...path, 'y', 'ticks'], { found: 'nothing', expected: 'its marks' });
	for (const [i, figure] of definedItems(figures))
		review.checkReference('figure', figure, [...path, 'figures', i]);
	review.checkReference('setting', setting, [...path, 'setting']);
	checkFormat(review, values, [...path, 'values']);
	if (!x) return;
	if (!x.ticks === !x.names)
		review.add([...path, 'x'], {
			found: x.ticks ? 'marks and names' : 'neither',
			expected: 'ticks or names'
		});
	else if (x.names && setting !== undefined)
		review.add([...path, 'setting'], { found: 'a setting', expected: 'none: the axis has names' });
	else if (x.ticks && setting === undefined)
		review.add([...path, 'setting'], {
			found: 'nothing',
			expected: 'the setting that the marks are values of'
		});
	const maxFigures = x.names ? definedItems(x.names).length : 1;
	if (definedItems(figures).length > maxFigures)
		review.add([...path, 'figures'], {
			found: `${definedItems(figures).length} figures`,
			expected: `${maxFigures} at most`
		});
	if (setting !== undefined) checkTickRange(review, x, setting, [...path, 'x', 'ticks']);
}

function checkAxis(review: Review, axis: GraphInput['x'], path: Path): void {
	if (!axis) return;
	review.checkPlain(axis.label, [...path, 'label']);
	for (const [i, name] of definedItems(axis.names)) review.checkPlain(name, [...path, 'names', i]);
	const ticks = definedItems(axis.ticks);
	for (const [i, tick] of ticks)
		if (i > 0 && tick <= (ticks[i - 1]?.[1] ?? -Infinity))
			review.add([...path, 'ticks', i], { found: String(tick), expected: 'more than the mark before it' });
	checkFormat(review, axis.format, [...path, 'format']);
}

function checkFormat(review: Review, format: string | undefined, path: Path): void {
	const read = parseFigureFormat(format ?? 'integer');
	if ('found' in read) review.add(path, read);
}

/** Checks that each tick of the axis is within the range of the setting. */
function checkTickRange(review: Review, axis: GraphInput['x'] & object, setting: string, path: Path): void {
	const spec = ownValue(review.file.settings, setting);
	if (!spec) return;
	const values = spec.choices ? Object.keys(spec.choices).map(Number) : [spec.min, spec.max];
	const numbers = values.filter((value) => value !== undefined);
	// With choices, the axis may start at 0, which means that nothing is chosen yet.
	const lowest = spec.choices ? Math.min(0, ...numbers) : Math.min(...numbers);
	const highest = Math.max(...numbers);
	const expected = `${lowest} to ${highest}, as far as ${quote(setting)} goes`;
	for (const [i, tick] of definedItems(axis.ticks))
		if (tick < lowest || tick > highest) review.add([...path, i], { found: String(tick), expected });
}
