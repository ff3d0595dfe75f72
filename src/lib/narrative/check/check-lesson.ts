import { checkBoards } from './check-board.ts';
import { formatChoices } from '../issues/validate.ts';
import { definedItems, type DeepPartial } from '../deep-partial.ts';
import { parseMarkup } from '../text/markup.ts';
import { quote, type Path } from '../issues/issue.ts';
import type { Review } from './review.ts';
import type { NarrativeInput } from '../schema/narrative-file.ts';
import { sheetIds } from '../sheet-ids.ts';
import { didYouMean } from '../issues/suggest.ts';

type RouteInput = DeepPartial<NonNullable<NarrativeInput['routes']>[number]>;
type RowInput = DeepPartial<NonNullable<NonNullable<NarrativeInput['routes']>[number]['plan']>[number]>;

/** Maximum number of words: one printed page, with gaps long enough to write in. */
const MAX_TRACE_WORDS = 220;

/** Maximum number of characters of what to skip: a presenter who is late reads it at a glance. */
const MAX_LATE_CHARACTERS = 110;

/**
 * Checks the lesson of a route: its aims and hooks, that its sheets exist, that its plan has the minutes and steps of
 * the route, and that the route has the steps that its quiz and trace need.
 * @param seconds planned time of each step, by id
 */
export function checkRouteLesson(
	review: Review,
	route: RouteInput,
	seconds: ReadonlyMap<string, number>,
	path: Path
): void {
	for (const [i, aim] of definedItems(route.aims))
		review.checkRich(aim, [...path, 'aims', i], { claims: 'all' });
	for (const [i, hook] of definedItems(route.hooks)) review.checkPlain(hook, [...path, 'hooks', i]);
	checkOverview(review, route, path);
	// Sheets of other routes are about other steps.
	const known = sheetIds({ ...review.file, routes: [route] });
	for (const [i, sheet] of definedItems(route.sheets)) {
		if (known.includes(sheet)) continue;
		const fault = { found: `the sheet ${quote(sheet)}`, expected: formatChoices(known, 'sheet', sheet) };
		review.add([...path, 'sheets', i], { ...fault, hint: didYouMean(sheet, known) });
	}
	for (const [i, row] of definedItems(route.plan)) checkRow(review, row, seconds, [...path, 'plan', i]);
	checkBoards(review, route, path);
	if (definedItems(route.plan).length > 0) checkPlan(review, route, path);
	checkNeeds(review, route, path);
}

/** Checks the texts that say for whom a lesson is, and those of its one-page sheet, which needs a plan. */
function checkOverview(review: Review, { audience, overview, plan }: RouteInput, path: Path): void {
	review.checkPlain(audience, [...path, 'audience']);
	if (!overview) return;
	const at = [...path, 'overview'];
	if (definedItems(plan).length === 0)
		review.add(at, { found: 'an overview', expected: 'the “plan” of the route too' });
	for (const key of ['competences', 'materials', 'rubric'] as const)
		for (const [i, line] of definedItems(overview[key])) review.checkPlain(line, [...at, key, i]);
	for (const key of ['homework', 'support', 'extension'] as const)
		review.checkRich(overview[key], [...at, key], { claims: 'all' });
}

/** Checks that the rows of a plan take as long as the route, and show each of its steps once and in order. */
function checkPlan(review: Review, { minutes, steps, plan }: RouteInput, path: Path): void {
	if (minutes === undefined) {
		review.add([...path, 'plan'], { found: 'a plan', expected: 'the “minutes” of the route too' });
		return;
	}
	const rows = definedItems(plan);
	const sum = rows.reduce((all, [, row]) => all + (row.minutes ?? 0), 0);
	if (rows.every(([, row]) => row.minutes !== undefined) && sum !== minutes)
		review.add([...path, 'plan'], {
			found: `rows of ${sum} minutes in all`,
			expected: `${minutes}, as the route says: ${Math.abs(minutes - sum)} ${sum < minutes ? 'more' : 'fewer'}`
		});
	const order = definedItems(steps).map(([, step]) => step);
	const shown = rows.flatMap(([i, row]) =>
		definedItems(row.steps).map(([j, step]) => ({ step, at: [...path, 'plan', i, 'steps', j] }))
	);
	review.checkUniqueIds(shown.map(({ step, at }) => ({ id: step, path: at })));
	let last = -1;
	for (const { step, at } of shown) {
		const place = order.indexOf(step);
		if (place < 0)
			review.add(at, {
				found: `the step ${quote(step)}, which is not on the route`,
				expected: 'a step that stands under its “steps”',
				hint: didYouMean(step, order)
			});
		else if (place < last)
			review.add(at, { found: `the step ${quote(step)} out of turn`, expected: 'the order of the route' });
		last = Math.max(last, place);
	}
	const left = order.filter((step) => !shown.some((each) => each.step === step));
	if (left.length > 0)
		review.add([...path, 'plan'], {
			found: `no row for ${left.map((step) => quote(step)).join(', ')}`,
			expected: 'a row for each step of the route'
		});
}

function checkRow(review: Review, row: RowInput, seconds: ReadonlyMap<string, number>, path: Path): void {
	const { minutes, stop, debate } = row;
	review.checkPlain(row.part, [...path, 'part']);
	review.checkPlain(row.title, [...path, 'title']);
	review.checkPlain(row.late, [...path, 'late'], { characters: MAX_LATE_CHARACTERS });
	// Activities and questions make no claims; expectations and answers do.
	for (const key of ['do', 'ask'] as const) review.checkRich(row[key], [...path, key]);
	review.checkRich(row.expect, [...path, 'expect'], { claims: 'all' });
	for (const [i, { say, reply }] of definedItems(row.answers)) {
		review.checkRich(say, [...path, 'answers', i, 'say']);
		review.checkRich(reply, [...path, 'answers', i, 'reply'], { claims: 'all' });
	}
	if (row.expect && !row.ask && !debate && !hasGuess(review, row))
		review.add([...path, 'expect'], { found: 'an answer', expected: 'its question too, under “ask”' });
	if (!row.steps && !row.title)
		review.add([...path, 'minutes'], { found: 'a row without steps or a title', expected: 'one of the two' });
	const planned = definedItems(row.steps).reduce((sum, [, step]) => sum + (seconds.get(step) ?? 0), 0);
	if (minutes !== undefined && planned > minutes * 60)
		review.add([...path, 'minutes'], {
			found: String(minutes),
			expected: `${Math.ceil(planned / 60)} at least: its steps are planned to take that long`
		});
	else if (stop !== undefined && minutes !== undefined && stop * 60 > minutes * 60 - planned) {
		const left = Math.floor(minutes - planned / 60);
		review.add([...path, 'stop'], {
			found: String(stop),
			expected: `${left > 0 ? `${left} at most` : 'none, or more minutes'}: of the ${minutes * 60} seconds of the row its steps take ${planned}`
		});
	}
	checkPictures(review, row, path);
	const debateChapters = definedItems(review.file.chapters).flatMap(([, chapter]) =>
		chapter.class ? (chapter.id ?? []) : []
	);
	if (debate !== undefined && !debateChapters.includes(debate))
		review.add([...path, 'debate'], {
			found: `${quote(debate)}, which is no chapter with a debate`,
			expected: formatChoices(debateChapters, 'chapter'),
			hint: didYouMean(debate, debateChapters)
		});
}

/**
 * Checks that a row that shows controls has steps with some, and that one with the story’s own cameras has steps to show them,
 * and none on which the class places others.
 */
function checkPictures(review: Review, row: RowInput, path: Path): void {
	if (row.controls && !stepsOf(review, row).some(({ controls }) => definedItems(controls).length > 0))
		review.add([...path, 'controls'], { found: 'controls', expected: '“steps” that have some' });
	if (!row.cameras) return;
	const found = 'the story’s own cameras';
	if (!row.steps) review.add([...path, 'cameras'], { found, expected: 'the “steps” that show them too' });
	else if (stepsOf(review, row).some(({ play }) => play === 'placement'))
		review.add([...path, 'cameras'], {
			found,
			expected: 'another row: on a step of this one, cameras are placed'
		});
}

/** Returns whether a step of a row asks a question itself, which its plan may leave out. */
const hasGuess = (review: Review, row: RowInput): boolean =>
	stepsOf(review, row).some(({ guess }) => guess !== undefined);

/** Returns the steps of a row. */
function stepsOf(review: Review, { steps }: RowInput) {
	const shown = definedItems(steps).map(([, step]) => step);
	return definedItems(review.file.chapters).flatMap(([, chapter]) =>
		definedItems(chapter.steps).flatMap(([, step]) =>
			step.id !== undefined && shown.includes(step.id) ? [step] : []
		)
	);
}

/** Checks the roles of debates: unique ids, and a source for each claim. */
export function checkRoles(review: Review): void {
	const roles = definedItems(review.file.roles);
	review.checkUniqueIds(roles.map(([i, { id }]) => ({ id, path: ['roles', i, 'id'] })));
	for (const [i, role] of roles) {
		const path = ['roles', i];
		review.checkPlain(role.name, [...path, 'name']);
		for (const key of ['who', 'wants', 'worries'] as const)
			review.checkRich(role[key], [...path, key], { claims: 'all' });
		for (const [j, view] of definedItems(role.defends))
			review.checkRich(view, [...path, 'defends', j], { claims: 'all' });
		for (const [j, fact] of definedItems(role.knows))
			review.checkRich(fact, [...path, 'knows', j], { claims: 'all' });
		for (const [j, ask] of definedItems(role.asks)) review.checkPlain(ask, [...path, 'asks', j]);
	}
}

/**
 * Checks the tickets that a class draws: their texts, and that there are at most as many with a star as with a number.
 */
export function checkTickets(review: Review): void {
	const { tickets } = review.file;
	if (!tickets) return;
	for (const key of ['title', 'number', 'star'] as const) review.checkPlain(tickets[key], ['tickets', key]);
	const { numbers = 0, stars = 0 } = tickets;
	if (stars > numbers)
		review.add(['tickets', 'stars'], {
			found: String(stars),
			expected: `${numbers} at most, as many as numbers`
		});
}

/**
 * Checks the paragraphs of the written trace: ids are unique, steps exist, and each text has at least one gap and as
 * many as in the other languages.
 */
export function checkTrace(review: Review): void {
	const { trace } = review.file;
	if (!trace) return;
	review.checkPlain(trace.title, ['trace', 'title']);
	const paragraphs = definedItems(trace.paragraphs);
	review.checkUniqueIds(paragraphs.map(([i, { id }]) => ({ id, path: ['trace', 'paragraphs', i, 'id'] })));
	for (const [i, { needs, text }] of paragraphs) {
		const path = ['trace', 'paragraphs', i];
		for (const [j, step] of definedItems(needs)) review.checkReference('step', step, [...path, 'needs', j]);
		review.checkRich(text, [...path, 'text'], { words: MAX_TRACE_WORDS, claims: 'all' });
		checkGaps(review, text, [...path, 'text']);
	}
}

function checkGaps(review: Review, text: DeepPartial<Record<string, string>> | undefined, path: Path): void {
	let model: { lang: string; gaps: number } | undefined;
	for (const [lang, words] of Object.entries(text ?? {})) {
		if (words === undefined) continue;
		const gaps = countGaps(words);
		const at = [...path, lang];
		if (gaps === 0) review.add(at, { found: 'no gap', expected: 'what pupils write, as **strong** words' });
		else if (model && model.gaps !== gaps)
			review.add(at, { found: `${gaps} gaps`, expected: `${model.gaps}, as in ${model.lang}` });
		model ??= { lang, gaps };
	}
}

const countGaps = (words: string): number =>
	parseMarkup(words)
		.rich.flat()
		.filter(({ type }) => type === 'strong').length;

/** Checks that a route has all the steps that the questions of its quiz and the paragraphs of its trace need. */
function checkNeeds(review: Review, route: RouteInput, path: Path): void {
	const { quiz, trace } = review.file;
	const steps = definedItems(route.steps).map(([, step]) => step);
	const lists = [
		{ key: 'quiz', kind: 'question', parts: definedItems(quiz).map(([, part]) => part) },
		{ key: 'trace', kind: 'paragraph', parts: definedItems(trace?.paragraphs).map(([, part]) => part) }
	] as const;
	for (const { key, kind, parts } of lists) {
		const known = parts.flatMap(({ id }) => id ?? []);
		const named = definedItems(route[key]).map(([i, id]) => ({ id, path: [...path, key, i] }));
		review.checkUniqueIds(named);
		for (const { id, path: at } of named) {
			const part = parts.find((each) => each.id === id);
			const missingSteps = definedItems(part?.needs).flatMap(([, step]) =>
				steps.includes(step) ? [] : [quote(step)]
			);
			if (!part)
				review.add(at, {
					found: `unknown ${kind} ${quote(id)}`,
					expected: formatChoices(known, kind, id),
					hint: didYouMean(id, known)
				});
			else if (missingSteps.length > 0)
				review.add(at, {
					found: `the ${kind} ${quote(id)}, which needs ${missingSteps.join(', ')}`,
					expected: `a ${kind} about steps of this route, or ${missingSteps.length > 1 ? 'those steps' : 'that step'} under its “steps”`
				});
		}
	}
}
