/** What slides and notes are made from: the words of each step, chosen for a wall or for a laptop. On the server only. */
import { hasDistrict, hasLessons } from '#lib/edition/pages.ts';
import { planOf, type PlannedRow } from '#lib/edition/plan.ts';
import type { Edition } from '#lib/edition/edition.ts';
import { wordsIn } from '#lib/edition/words.ts';
import { mainRoute } from '#lib/edition/reading-time.ts';
import { spelledOut } from '#lib/edition/prose/spelled-out.ts';
import { writeFormat } from '#lib/i18n/formats.ts';
import { inlines } from '#lib/narrative/markup.ts';
import type { Route } from '#lib/narrative/lesson.ts';
import type { Inline, LocalizedRich, RichText, Step } from '#lib/narrative/types.ts';
import { splitAnswer } from './answer.ts';
import type { DeckData, PlannedSlides, RouteData, SlideData } from './data.ts';

/** Words of the interface besides their own. */
const ELSEWHERE = ['field.title', 'teach.plan', 'pages.title', 'access.short'];

/** How an address names the main route: `?route=main`. A route of the story with this id takes its place. */
const MAIN = 'main';

/** The words of a step when it is presented, in the order in which both pages have them. */
export interface PresentedWords {
	/** The one big number; a step with a guess has its answer there instead. */
	readonly figure: readonly Inline[] | undefined;
	/** What is asked, until it is answered. */
	readonly question: string | undefined;
	/** The one line under the title. */
	readonly line: readonly Inline[];
	/** For the presenter's eyes: what readers read, and what teachers are told. */
	readonly text: RichText;
	readonly notes: RichText;
	/** What stays hidden until it is asked for. */
	readonly answer: RichText;
	/** The step for readers of 11 to 14. Where the class guesses first it holds the answer, and is hidden with it. */
	readonly simple: RichText;
	/** The picture in words. */
	readonly described: RichText;
}

/**
 * Chooses the words. A wall has room for a title, a number and one line: the line that the story gives for it, or else
 * its question, or the label of its number. The check of the story sees to it that there is one.
 */
export function presentedWords({ story, lang, words, tag }: Edition, step: Step): PresentedWords {
	const { slide, number, guess, text, notes, simple, describe } = step;
	const rich = (localized: LocalizedRich | undefined): RichText => (localized?.[lang] ?? []).map(spelledOut);
	const question = guess?.question[lang];
	const asked: Inline[] = [{ type: 'text', text: question ?? '' }];
	const [line = asked] = slide ? rich(slide) : guess ? [] : rich(number?.label);
	const foreign = notes && tag(notes);
	const { 'present.answer-begins': begins = '' } = foreign ? wordsIn(story, foreign.lang) : words;
	const { rest, answer } = splitAnswer(rich(notes), begins);
	return {
		figure: guess ? undefined : rich(number?.figure)[0],
		question,
		line,
		text: rich(text),
		notes: rest,
		answer: [...(answer.length > 0 ? [answer] : []), ...rich(guess?.reveal)],
		simple: rich(simple),
		described: [...rich(describe), ...rich(guess?.described)]
	};
}

/** What slides and notes of one language need beside the story itself. */
export function deckData(edition: Edition): DeckData {
	const { steps, story, words } = edition;
	const without = [
		...(hasLessons(story) ? [] : ['present.teach']),
		...(hasDistrict(story) ? [] : ['present.cameras'])
	];
	return {
		slides: steps.map((step) => slideData(edition, step)),
		routes: routesIn(edition),
		questions: story.quiz.map(({ needs, ask, choices }) => ({
			needs: needs.map((id) => steps.findIndex((step) => step.id === id)),
			ask: ask[edition.lang] ?? '',
			choices: choices.map((choice) => choice[edition.lang] ?? '')
		})),
		words: Object.fromEntries(
			Object.entries(words).filter(
				([key]) => (key.startsWith('present.') && !without.includes(key)) || ELSEWHERE.includes(key)
			)
		)
	};
}

/** The routes that the story has, for lessons and for readers; and where some steps are beside it, its main route. */
function routesIn(edition: Edition): RouteData[] {
	const { story, lang, steps, words } = edition;
	const indexOf = new Map(steps.map(({ id }, index) => [id, index]));
	const indexes = (ids: readonly string[]) => ids.flatMap((step) => indexOf.get(step) ?? []);
	const ready = story.routes.map((route) => ({
		id: route.id,
		title: route.title[lang] ?? '',
		minutes: route.minutes ?? plannedMinutes(steps.filter((step) => route.steps.includes(step.id))),
		steps: indexes(route.steps),
		questions: story.quiz.flatMap(({ id }, index) => (route.quiz.includes(id) ? [index] : [])),
		plan: rowsBySlides(edition, route).map(({ rows, of }) => plannedSlides(rows, of, indexOf))
	}));
	const main = mainRoute(steps);
	if (main.length === steps.length || ready.some(({ id }) => id === MAIN)) return ready;
	const title = words['present.main'] ?? '';
	return [
		...ready,
		{
			id: MAIN,
			title,
			minutes: plannedMinutes(main),
			steps: indexes(main.map(({ id }) => id)),
			questions: [],
			plan: []
		}
	];
}

/**
 * The rows of a route's plan as a presenter comes by them: each with slides, with what is done without a screen before
 * the next one; what comes before the first one is with it.
 */
export function rowsBySlides(
	edition: Edition,
	route: Route
): { readonly rows: readonly PlannedRow[]; readonly of: number }[] {
	return planOf(edition, route).flatMap(({ rows, minutes }) => {
		const groups: PlannedRow[][] = [];
		for (const row of rows) {
			const last = groups.at(-1);
			const begun = last?.some(({ steps }) => steps.length > 0);
			if (last && !(begun && row.steps.length > 0)) last.push(row);
			else groups.push([row]);
		}
		return groups.map((group) => ({ rows: group, of: minutes }));
	});
}

/** When each slide of some rows is over: slides share the minutes of their row by what they take. */
function plannedSlides(
	rows: readonly PlannedRow[],
	of: number,
	indexOf: ReadonlyMap<string, number>
): PlannedSlides {
	const shown = rows.flatMap(({ from, to, steps }) => {
		const whole = steps.reduce((sum, { seconds }) => sum + seconds, 0);
		return steps.map((step, place) => {
			const past = steps.slice(0, place + 1).reduce((sum, { seconds }) => sum + seconds, 0);
			return { index: indexOf.get(step.id) ?? -1, until: from + ((to - from) * past) / whole };
		});
	});
	return { steps: shown.map(({ index }) => index), until: shown.map(({ until }) => until), of };
}

/** What a class needs for some steps, in whole minutes. */
const plannedMinutes = (steps: readonly Step[]): number =>
	Math.ceil(steps.reduce((sum, { seconds }) => sum + seconds, 0) / 60);

/** Every figure of a step, in the order in which slide, notes and description have them: by it they are kept up to date. */
export function figuresOf({ figure, line, text, notes, answer, simple, described }: PresentedWords) {
	return [figure ?? [], line, ...simple, ...notes, ...answer, ...simple, ...text, ...described]
		.flatMap((list) => [...inlines(list)])
		.filter((inline) => inline.type === 'figure');
}

function slideData(edition: Edition, step: Step): SlideData {
	return {
		seconds: step.seconds,
		figures: figuresOf(presentedWords(edition, step)).map(({ name, format }) => ({
			name,
			format: writeFormat(format)
		}))
	};
}
