import { among } from './issues.ts';
import { items, type DeepPartial } from './deep-partial.ts';
import { parseMarkup } from './markup.ts';
import { quote, type Path } from './mistakes.ts';
import type { Review } from './review.ts';
import type { NarrativeInput } from './schema.ts';
import { sheetsIn } from './sheet-names.ts';
import { didYouMean } from './suggest.ts';

type RouteInput = DeepPartial<NonNullable<NarrativeInput['routes']>[number]>;
type RowInput = DeepPartial<NonNullable<NonNullable<NarrativeInput['routes']>[number]['plan']>[number]>;

/** One printed page, with lines long enough to write on. */
const MAX_TRACE_WORDS = 220;

/**
 * Checks what a route has for a lesson: its aims, that its sheets exist, and that the minutes of its plan add up.
 * @param seconds planned time of each step, by id
 */
export function checkLesson(
	review: Review,
	route: RouteInput,
	seconds: ReadonlyMap<string, number>,
	path: Path
): void {
	for (const [i, aim] of items(route.aims)) review.rich(aim, [...path, 'aims', i], { claims: 'all' });
	for (const [i, hook] of items(route.hooks)) review.plain(hook, [...path, 'hooks', i]);
	// Sheets of other routes are about other steps.
	const known = sheetsIn({ ...review.file, routes: [route] });
	for (const [i, sheet] of items(route.sheets)) {
		if (known.includes(sheet)) continue;
		const fault = { found: `the sheet ${quote(sheet)}`, expected: among(known, 'sheet', sheet) };
		review.add([...path, 'sheets', i], { ...fault, hint: didYouMean(sheet, known) });
	}
	for (const [i, row] of items(route.plan)) checkRow(review, row, seconds, [...path, 'plan', i]);
	if (items(route.plan).length > 0) checkPlan(review, route, path);
	checkNeeds(review, route, path);
}

/** Checks that the rows of a plan take as long as the route, and show each of its steps once and in order. */
function checkPlan(review: Review, { minutes, steps, plan }: RouteInput, path: Path): void {
	if (minutes === undefined) {
		review.add([...path, 'plan'], { found: 'a plan', expected: 'the “minutes” of the route too' });
		return;
	}
	const rows = items(plan);
	const sum = rows.reduce((all, [, row]) => all + (row.minutes ?? 0), 0);
	if (rows.every(([, row]) => row.minutes !== undefined) && sum !== minutes)
		review.add([...path, 'plan'], {
			found: `rows of ${sum} minutes in all`,
			expected: `${minutes}, as the route says: ${Math.abs(minutes - sum)} ${sum < minutes ? 'more' : 'fewer'}`
		});
	const order = items(steps).map(([, step]) => step);
	const shown = rows.flatMap(([i, row]) =>
		items(row.steps).map(([j, step]) => ({ step, at: [...path, 'plan', i, 'steps', j] }))
	);
	review.twins(shown.map(({ step, at }) => ({ id: step, path: at })));
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
	review.plain(row.part, [...path, 'part']);
	review.plain(row.title, [...path, 'title']);
	// Activities and questions make no claims; expectations and answers do.
	for (const key of ['do', 'ask'] as const) review.rich(row[key], [...path, key]);
	review.rich(row.expect, [...path, 'expect'], { claims: 'all' });
	for (const [i, { say, reply }] of items(row.answers)) {
		review.rich(say, [...path, 'answers', i, 'say']);
		review.rich(reply, [...path, 'answers', i, 'reply'], { claims: 'all' });
	}
	if (!row.steps && !row.title)
		review.add([...path, 'minutes'], { found: 'a row without steps or a title', expected: 'one of the two' });
	const planned = items(row.steps).reduce((sum, [, step]) => sum + (seconds.get(step) ?? 0), 0);
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
	const debateChapters = items(review.file.chapters).flatMap(([, chapter]) =>
		chapter.class ? (chapter.id ?? []) : []
	);
	if (debate !== undefined && !debateChapters.includes(debate))
		review.add([...path, 'debate'], {
			found: `${quote(debate)}, which is no chapter with a debate`,
			expected: among(debateChapters, 'chapter'),
			hint: didYouMean(debate, debateChapters)
		});
}

/** Checks roles: unique ids, and facts with their sources. */
export function checkRoles(review: Review): void {
	const roles = items(review.file.roles);
	review.twins(roles.map(([i, { id }]) => ({ id, path: ['roles', i, 'id'] })));
	for (const [i, role] of roles) {
		const path = ['roles', i];
		review.plain(role.name, [...path, 'name']);
		for (const key of ['who', 'wants', 'worries'] as const)
			review.rich(role[key], [...path, key], { claims: 'all' });
		for (const [j, view] of items(role.defends))
			review.rich(view, [...path, 'defends', j], { claims: 'all' });
		for (const [j, fact] of items(role.knows)) review.rich(fact, [...path, 'knows', j], { claims: 'all' });
		for (const [j, ask] of items(role.asks)) review.plain(ask, [...path, 'asks', j]);
	}
}

/** Checks the tickets that a class draws: their texts, and no more stars than numbers. */
export function checkTickets(review: Review): void {
	const { tickets } = review.file;
	if (!tickets) return;
	for (const key of ['title', 'number', 'star'] as const) review.plain(tickets[key], ['tickets', key]);
	const { numbers = 0, stars = 0 } = tickets;
	if (stars > numbers)
		review.add(['tickets', 'stars'], {
			found: String(stars),
			expected: `${numbers} at most, as many as numbers`
		});
}

/** Checks the paragraphs of the written trace: unique ids, existing steps, and as many gaps in every language. */
export function checkTrace(review: Review): void {
	const { trace } = review.file;
	if (!trace) return;
	review.plain(trace.title, ['trace', 'title']);
	const paragraphs = items(trace.paragraphs);
	review.twins(paragraphs.map(([i, { id }]) => ({ id, path: ['trace', 'paragraphs', i, 'id'] })));
	for (const [i, { needs, text }] of paragraphs) {
		const path = ['trace', 'paragraphs', i];
		for (const [j, step] of items(needs)) review.refer('step', step, [...path, 'needs', j]);
		review.rich(text, [...path, 'text'], { words: MAX_TRACE_WORDS, claims: 'all' });
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

/** Checks that the route has all the steps that its questions and paragraphs need. */
function checkNeeds(review: Review, route: RouteInput, path: Path): void {
	const { quiz, trace } = review.file;
	const steps = items(route.steps).map(([, step]) => step);
	const lists = [
		{ key: 'quiz', kind: 'question', parts: items(quiz).map(([, part]) => part) },
		{ key: 'trace', kind: 'paragraph', parts: items(trace?.paragraphs).map(([, part]) => part) }
	] as const;
	for (const { key, kind, parts } of lists) {
		const known = parts.flatMap(({ id }) => id ?? []);
		const named = items(route[key]).map(([i, id]) => ({ id, path: [...path, key, i] }));
		review.twins(named);
		for (const { id, path: at } of named) {
			const part = parts.find((each) => each.id === id);
			const missingSteps = items(part?.needs).flatMap(([, step]) =>
				steps.includes(step) ? [] : [quote(step)]
			);
			if (!part)
				review.add(at, {
					found: `unknown ${kind} ${quote(id)}`,
					expected: among(known, kind, id),
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
