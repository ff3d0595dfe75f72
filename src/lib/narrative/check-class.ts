import { parseFormat } from './figures.ts';
import { among } from './issues.ts';
import { quote } from './mistakes.ts';
import type { Path } from './mistakes.ts';
import { items, own } from './deep-partial.ts';
import type { DeepPartial } from './deep-partial.ts';
import type { Review } from './review.ts';
import type { NarrativeInput } from './schema.ts';
import { didYouMean } from './suggest.ts';

type ChapterInput = DeepPartial<NarrativeInput['chapters'][number]>;
type GraphInput = DeepPartial<NonNullable<NonNullable<NarrativeInput['chapters'][number]['class']>['graph']>>;

const SIDES = ['for', 'against', 'fact', 'law', 'value'] as const;

/** Checks what a chapter has for lessons: texts, the picture on its sheet, its graph. Answers for teachers need sources. */
export function checkClass(review: Review, chapter: ChapterInput, path: Path): void {
	const { class: lesson } = chapter;
	if (!lesson) return;
	checkPicture(review, chapter, lesson.picture, [...path, 'picture']);
	for (const [i, aim] of items(lesson.aims)) review.rich(aim, [...path, 'aims', i]);
	review.rich(lesson.misconception, [...path, 'misconception'], { claims: 'dated' });
	for (const [i, { ask, answer }] of items(lesson.questions)) {
		review.rich(ask, [...path, 'questions', i, 'ask']);
		review.rich(answer, [...path, 'questions', i, 'answer'], { claims: 'all' });
	}
	for (const [i, { step, ask, answer }] of items(lesson.pictured)) {
		checkPicture(review, chapter, step, [...path, 'pictured', i, 'step']);
		review.plain(ask, [...path, 'pictured', i, 'ask']);
		review.rich(answer, [...path, 'pictured', i, 'answer'], { claims: 'all' });
	}
	if (lesson.graph) checkGraph(review, lesson.graph, [...path, 'graph']);
	review.plain(lesson.debate?.question, [...path, 'debate', 'question']);
	for (const side of SIDES) review.rich(lesson.debate?.[side], [...path, 'debate', side], { claims: 'all' });
	review.rich(lesson.activity, [...path, 'activity'], { claims: 'dated' });
	for (const [i, hook] of items(lesson.hooks)) review.plain(hook, [...path, 'hooks', i]);
}

/** Checks the questions that a class answers before and after the story. */
export function checkQuiz(review: Review): void {
	const questions = items(review.file.quiz);
	review.twins(questions.map(([i, { id }]) => ({ id, path: ['quiz', i, 'id'] })));
	for (const [i, { needs, ask, choices, answer }] of questions) {
		for (const [j, step] of items(needs)) review.refer('step', step, ['quiz', i, 'needs', j]);
		review.plain(ask, ['quiz', i, 'ask']);
		for (const [j, choice] of items(choices)) review.plain(choice, ['quiz', i, 'choices', j]);
		review.rich(answer, ['quiz', i, 'answer'], { claims: 'all' });
	}
}

function checkPicture(
	review: Review,
	{ steps }: ChapterInput,
	picture: string | undefined,
	path: Path
): void {
	if (picture === undefined) return;
	const ids = items(steps).flatMap(([, { id }]) => id ?? []);
	if (ids.includes(picture)) return;
	const fault = {
		found: `${quote(picture)}, which is no step of this chapter`,
		expected: among(ids, 'step')
	};
	review.add(path, { ...fault, hint: didYouMean(picture, ids) });
}

function checkGraph(review: Review, { task, x, y, setting, figures, values }: GraphInput, path: Path): void {
	review.plain(task, [...path, 'task']);
	checkAxis(review, x, [...path, 'x']);
	checkAxis(review, y, [...path, 'y']);
	if (y && !y.ticks) review.add([...path, 'y', 'ticks'], { found: 'nothing', expected: 'its marks' });
	for (const [i, figure] of items(figures)) review.refer('figure', figure, [...path, 'figures', i]);
	review.refer('setting', setting, [...path, 'setting']);
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
	const maxFigures = x.names ? items(x.names).length : 1;
	if (items(figures).length > maxFigures)
		review.add([...path, 'figures'], {
			found: `${items(figures).length} figures`,
			expected: `${maxFigures} at most`
		});
	if (setting !== undefined) checkTickRange(review, x, setting, [...path, 'x', 'ticks']);
}

function checkAxis(review: Review, axis: GraphInput['x'], path: Path): void {
	if (!axis) return;
	review.plain(axis.label, [...path, 'label']);
	for (const [i, name] of items(axis.names)) review.plain(name, [...path, 'names', i]);
	const ticks = items(axis.ticks);
	for (const [i, tick] of ticks)
		if (i > 0 && tick <= (ticks[i - 1]?.[1] ?? -Infinity))
			review.add([...path, 'ticks', i], { found: String(tick), expected: 'more than the mark before it' });
	checkFormat(review, axis.format, [...path, 'format']);
}

function checkFormat(review: Review, format: string | undefined, path: Path): void {
	const read = parseFormat(format ?? 'integer');
	if ('found' in read) review.add(path, read);
}

/** Checks that each tick of the axis is within the range of the setting. */
function checkTickRange(review: Review, axis: GraphInput['x'] & object, setting: string, path: Path): void {
	const spec = own(review.file.settings, setting);
	if (!spec) return;
	const values = spec.choices ? Object.keys(spec.choices).map(Number) : [spec.min, spec.max];
	const numbers = values.filter((value) => value !== undefined);
	// With choices, the axis may start at 0, which means that nothing is chosen yet.
	const lowest = spec.choices ? Math.min(0, ...numbers) : Math.min(...numbers);
	const highest = Math.max(...numbers);
	const expected = `${lowest} to ${highest}, as far as ${quote(setting)} goes`;
	for (const [i, tick] of items(axis.ticks))
		if (tick < lowest || tick > highest) review.add([...path, i], { found: String(tick), expected });
}
