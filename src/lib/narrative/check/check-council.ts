import { ownValue, definedItems, type DeepPartial } from '../deep-partial.ts';
import type { Path } from '../issues/issue.ts';
import type { NarrativeInput } from '../schema/narrative-file.ts';
import { checkSingleFigure } from './check-guess.ts';
import type { Review } from './review.ts';

type PlanInput = NonNullable<NonNullable<NarrativeInput['routes']>[number]['plan']>[number];
type CouncilInput = DeepPartial<Extract<NonNullable<PlanInput['board']>, { kind: 'council' }>>;

/** Maximum number of characters of the question of the second vote, and of words of an argument and its reason on the wall. */
const MAX_QUESTION_CHARACTERS = 130;
const MAX_ARGUMENT_WORDS = 16;
const MAX_REASON_WORDS = 30;

/** Checks a council: its arguments with their sources, and that the models can test its conditions. */
export function checkCouncil(review: Review, council: CouncilInput, path: Path): void {
	review.checkPlain(council.again, [...path, 'again'], { characters: MAX_QUESTION_CHARACTERS });
	const all = definedItems(council.arguments);
	review.checkUniqueIds(all.map(([i, { id }]) => ({ id, path: [...path, 'arguments', i, 'id'] })));
	for (const [i, { text, why, column, also }] of all) {
		const at = [...path, 'arguments', i];
		review.checkRich(text, [...at, 'text'], { words: MAX_ARGUMENT_WORDS, claims: 'all' });
		review.checkRich(why, [...at, 'why'], { words: MAX_REASON_WORDS, claims: 'dated' });
		if (also !== undefined && also === column)
			review.add([...at, 'also'], {
				found: `its own column, ${also}`,
				expected: 'another column, or no “also”'
			});
	}
	checkConditions(review, council, path);
	for (const [i, { criterion, levels }] of definedItems(council.rubric)) {
		review.checkPlain(criterion, [...path, 'rubric', i, 'criterion']);
		for (const [j, level] of definedItems(levels))
			review.checkPlain(level, [...path, 'rubric', i, 'levels', j]);
	}
}

function checkConditions(review: Review, council: CouncilInput, path: Path): void {
	const conditions = definedItems(council.conditions);
	review.checkUniqueIds(conditions.map(([i, { id }]) => ({ id, path: [...path, 'conditions', i, 'id'] })));
	for (const [i, condition] of conditions) {
		const at = [...path, 'conditions', i];
		for (const key of ['before', 'after'] as const) review.checkPlain(condition[key], [...at, key]);
		review.checkRich(condition.cost, [...at, 'cost'], { claims: 'all' });
		if (condition.figure !== undefined) checkSingleFigure(review, condition.figure, [...at, 'figure']);
		review.checkReference('setting', condition.setting, [...at, 'setting']);
		const definition = condition.setting && ownValue(review.file.settings, condition.setting);
		if (definition && definition.choices === undefined && definition.step === undefined)
			review.add([...at, 'setting'], { found: 'a setting without steps', expected: 'a setting with steps' });
		const { default: first, min, max } = condition;
		if (first === undefined || min === undefined || max === undefined) continue;
		if (min > first || first > max)
			review.add([...at, 'default'], { found: String(first), expected: `a number from ${min} to ${max}` });
	}
}
