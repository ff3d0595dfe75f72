import { definedEntries, definedItems } from '../deep-partial.ts';
import { formatChoices } from '../issues/validate.ts';
import { quote, type Path } from '../issues/issue.ts';
import { parseMarkup } from '../text/markup.ts';
import type { PartialText, Review } from './review.ts';

/** Maximum lengths of the texts in the strip, which is one line. */
const MAX_QUESTION_CHARACTERS = 12;
const MAX_ANSWER_WORDS = 7;
/** Figures that depend on nothing but the time, see `runtime/rail/rail.ts`. */
const TIME_FIGURES = ['crowd.time', 'fall.passed'];

/**
 * Checks the rail: its texts, the step that it links to, the clock of each step, and that each of its lamps is answered
 * at exactly one step.
 */
export function checkRail(review: Review): void {
	const { file } = review;
	const lamps = checkTexts(review);
	const answered = new Set<string>();
	for (const [i, { steps }] of definedItems(file.chapters))
		for (const [j, { clock, lamp }] of definedItems(steps)) {
			const path = ['chapters', i, 'steps', j];
			checkStepClock(review, clock, [...path, 'clock']);
			if (lamp === undefined) continue;
			const at = [...path, 'lamp'];
			if (!lamps.includes(lamp)) {
				const expected = file.rail ? formatChoices(lamps, 'lamp') : 'a “rail”, with its lamps';
				review.add(at, { found: `the lamp ${quote(lamp)}`, expected });
			} else if (answered.has(lamp))
				review.add(at, { found: `the lamp ${quote(lamp)} a second time`, expected: 'each lamp at one step' });
			answered.add(lamp);
		}
	for (const lamp of lamps)
		if (!answered.has(lamp))
			review.add(
				['rail', 'lamps', lamp],
				{
					found: 'a lamp that no step answers',
					expected: `a step with “lamp: ${lamp}”`,
					isConsequence: true
				},
				{ key: true }
			);
}

/** Checks the texts of the rail, and that there is a fall that it can show. Returns the ids of its lamps. */
function checkTexts(review: Review): readonly string[] {
	const { rail, scenario } = review.file;
	if (!rail) return [];
	const fall = definedItems(scenario?.incidents).find(([, { kind }]) => kind === 'fall');
	if (!fall?.[1].who) {
		const expected = 'a “scenario” with an incident of the kind “fall”, and “who” falls';
		review.add(['rail'], { found: 'a rail', expected }, { key: true });
	}
	for (const key of ['label', 'link'] as const) review.checkPlain(rail[key], ['rail', key]);
	for (const key of ['passed', 'before', 'after'] as const) {
		review.checkRich(rail[key], ['rail', key]);
		checkTimeFigures(review, rail[key], ['rail', key]);
	}
	review.checkReference('step', rail.step, ['rail', 'step']);
	for (const [id, { asked, ...answers }] of definedEntries(rail.lamps)) {
		const path = ['rail', 'lamps', id];
		review.checkPlain(asked, [...path, 'asked'], { characters: MAX_QUESTION_CHARACTERS });
		for (const [key, words] of definedEntries(answers))
			review.checkRich(words, [...path, key], { words: MAX_ANSWER_WORDS });
	}
	return definedEntries(rail.lamps).map(([id]) => id);
}

/** Checks that a text has no figures but those of a time: the rail writes it again while its hand moves. */
function checkTimeFigures(review: Review, words: PartialText, path: Path): void {
	for (const [lang, text] of definedEntries(words))
		for (const { kind, name, index } of parseMarkup(text).references) {
			if (kind !== 'figure' || TIME_FIGURES.includes(name)) continue;
			const fault = { found: `the figure ${quote(name)}`, expected: formatChoices(TIME_FIGURES, 'figure') };
			review.add([...path, lang], fault, { index });
		}
}

function checkStepClock(review: Review, clock: string | undefined, path: Path): void {
	if (clock === undefined) return;
	if (Object.hasOwn(review.file, 'scenario')) review.checkClock(clock, path);
	else
		review.add(path, { found: `the time ${quote(clock)}`, expected: 'a “scenario”, whose minutes it is of' });
}
