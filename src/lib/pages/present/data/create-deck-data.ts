/**
 * Builds the data of slides and notes: the text of each step, chosen for a slide or for the presenter window. Server
 * only.
 */
import { hasDistrict, hasLessons } from '#lib/edition/addresses/pages.ts';
import { hasPlans } from '#lib/edition/addresses/plans-board.ts';
import { KINDS_WITH_PARTS, lessonPlan, type TimedRow } from '#lib/edition/plan.ts';
import type { Edition } from '#lib/edition/edition.ts';
import { localizeWords } from '#lib/edition/translation/words.ts';
import { mainRouteSteps } from '#lib/edition/time/reading-time.ts';
import { replaceTerms } from '#lib/edition/prose/text/plain-text.ts';
import type { Route } from '#lib/narrative/types/lesson.ts';
import type { Inline, LocalizedRich, RichText, Step } from '#lib/narrative/types/story.ts';
import { createBoardData } from '../boards/create-board-data.ts';
import { splitAnswer } from './split-answer.ts';
import type { DeckData, PlannedSlides, RouteData } from './deck-types.ts';

/** Interface words used in addition to those that begin with `present.`. */
const SHARED_WORD_KEYS = ['field.title', 'teach.plan', 'pages.title', 'access.short'];

/** Words about codes and places of plans, which the page of a plan has too. */
const isPlansWord = (key: string): boolean => /^plans\.(?:fault-|place-|points$|link$|title$)/.test(key);

/** The id of the main route in an address: `?route=main`. A route of the story with this id takes precedence. */
const MAIN_ROUTE_ID = 'main';

/** The text of a step in the presentation, in the order in which slide and notes show it. */
export interface PresentedText {
	/** The large number. A step with a guess shows the answer in its place. */
	readonly figure: readonly Inline[] | undefined;
	/** The question of the guess, shown until it is answered. */
	readonly question: string | undefined;
	/** The line under the title. */
	readonly line: readonly Inline[];
	/** For the presenter only: the text that readers see, and the teaching notes. */
	readonly text: RichText;
	readonly notes: RichText;
	/** The sentences that give away the answer, hidden until the presenter opens them. */
	readonly answer: RichText;
	/** The simple text, for ages 11 to 14. If the class guesses first, it contains the answer and is hidden with it. */
	readonly simple: RichText;
}

/**
 * Returns the texts of a step for slide and presenter window. A slide has one line of text: the `slide` of the story if
 * there is one. Without it, a step with a guess has an empty line, because its question is shown, and any other step
 * has the label of its large number.
 */
export function presentedText({ story, lang, words, languageTag }: Edition, step: Step): PresentedText {
	const { slide, number, guess, text, notes, simple } = step;
	const rich = (localized: LocalizedRich | undefined): RichText =>
		(localized?.[lang] ?? []).map(replaceTerms);
	const question = guess?.question[lang];
	const questionLine: Inline[] = [{ type: 'text', text: question ?? '' }];
	const [line = questionLine] = slide ? rich(slide) : guess ? [] : rich(number?.label);
	const foreign = notes && languageTag(notes);
	const { 'present.answer-begins': begins = '' } = foreign ? localizeWords(story, foreign.lang) : words;
	const { rest, answer } = splitAnswer(rich(notes), begins);
	return {
		figure: guess ? undefined : rich(number?.figure)[0],
		question,
		line,
		text: rich(text),
		notes: rest,
		answer: [...(answer.length > 0 ? [answer] : []), ...rich(guess?.reveal)],
		simple: rich(simple)
	};
}

/** Returns the index of the keyframe that stills show. The story is read from JSON, so equal states are different objects. */
const indexOfState = (keyframes: Step['keyframes'], state: Step['state']): number =>
	keyframes.findIndex((each) => JSON.stringify(each) === JSON.stringify(state));

/** Returns the data that the slides and the presenter window need in addition to the story data, in one language. */
export function createDeckData(edition: Edition): DeckData {
	const { steps, story, words } = edition;
	const unusedKeys = [
		...(hasLessons(story) ? [] : ['present.teach']),
		...(hasDistrict(story) ? [] : ['present.cameras', 'present.story-cameras'])
	];
	const fall = steps.findIndex(({ id }) => id === story.rail?.step);
	const isUnused = (key: string) =>
		unusedKeys.includes(key) ||
		(key.startsWith('present.plans') && !hasPlans(story)) ||
		(key.startsWith('present.said') && !hasDistrict(story));
	return {
		slides: steps.map(({ seconds, number, guess, keyframes, state }) => {
			const from = indexOfState(keyframes, state);
			const timed = { seconds, ...(guess?.beyond ? { beyond: guess.beyond } : {}) };
			if (from <= 0) return timed;
			return { ...timed, ...(guess ? { answerFrom: from } : number ? { numberFrom: from } : {}) };
		}),
		routes: routesIn(edition),
		...(fall < 0 ? {} : { fall }),
		questions: story.quiz.map(({ needs, ask, choices }) => ({
			needs: needs.map((id) => steps.findIndex((step) => step.id === id)),
			ask: ask[edition.lang] ?? '',
			choices: choices.map((choice) => choice[edition.lang] ?? '')
		})),
		words: Object.fromEntries(
			Object.entries(words).filter(
				([key]) =>
					(key.startsWith('present.') && !isUnused(key)) ||
					SHARED_WORD_KEYS.includes(key) ||
					(hasDistrict(story) && isPlansWord(key))
			)
		),
		simpleWords: Object.fromEntries(
			Object.entries(story.simplePictures).flatMap(([key, { [edition.lang]: text }]) =>
				text === undefined ? [] : [[key, text]]
			)
		)
	};
}

/**
 * Returns the predefined routes; and the main route, if it leaves out some steps and no predefined route has its id.
 */
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
		...(route.plan[0]?.board && route.sheets.includes(`quiz-${route.id}`) && { hasOwnQuestions: true as const }),
		boards: createBoardData(
			edition,
			lessonPlan(edition, route).flatMap(({ rows }) => rows)
		),
		plan: groupRowsBySlides(edition, route).map(({ rows, of, lesson }) => ({
			...plannedSlides(rows, of, indexOf),
			...(lesson > 0 && { lesson })
		}))
	}));
	const main = mainRouteSteps(steps);
	if (main.length === steps.length || ready.some(({ id }) => id === MAIN_ROUTE_ID)) return ready;
	const title = words['present.main'] ?? '';
	return [
		...ready,
		{
			id: MAIN_ROUTE_ID,
			title,
			minutes: plannedMinutes(main),
			steps: indexes(main.map(({ id }) => id)),
			questions: [],
			boards: [],
			plan: []
		}
	];
}

/**
 * Groups the rows of a route’s lesson plan: each group has one row with steps or a board, and the rows without slides
 * after it. Rows before the first slides of a lesson belong to its first group.
 * @returns the groups in order, each with the length of its lesson in minutes (`of`) and the number of lessons before it;
 * empty if the route has no plan
 */
export function groupRowsBySlides(
	edition: Edition,
	route: Route
): { readonly rows: readonly TimedRow[]; readonly of: number; readonly lesson: number }[] {
	return lessonPlan(edition, route).flatMap(({ rows, minutes }, lesson) => {
		const groups: TimedRow[][] = [];
		for (const row of rows) {
			const last = groups.at(-1);
			if (last && !(last.some(hasSlides) && hasSlides(row))) last.push(row);
			else groups.push([row]);
		}
		return groups.map((group) => ({ rows: group, of: minutes, lesson }));
	});
}

/**
 * Returns the rows of a group by the phases of its board: a row for each, the first with the rows before the board. A group
 * without a board of several parts has one phase.
 */
export function groupRowsByPhases(rows: readonly TimedRow[]): (readonly TimedRow[])[] {
	const at = rows.findIndex(({ row }) => KINDS_WITH_PARTS.includes(row.board?.kind));
	if (at < 0) return [rows];
	return [rows.slice(0, at + 1), ...rows.slice(at + 1).map((row) => [row])];
}

const hasSlides = ({ steps, row }: TimedRow): boolean => steps.length > 0 || row.board !== undefined;

/**
 * Returns the slides of some rows with the minute at which each ends. A row’s slides share its minutes by planned
 * seconds.
 */
function plannedSlides(
	rows: readonly TimedRow[],
	of: number,
	indexOf: ReadonlyMap<string, number>
): PlannedSlides {
	const shown = rows.flatMap(({ from, to, steps }) => {
		const totalSeconds = steps.reduce((sum, { seconds }) => sum + seconds, 0);
		return steps.map((step, place) => {
			const secondsUntilEnd = steps.slice(0, place + 1).reduce((sum, { seconds }) => sum + seconds, 0);
			return {
				index: indexOf.get(step.id) ?? -1,
				until: from + ((to - from) * secondsUntilEnd) / totalSeconds
			};
		});
	});
	const [board] = rows.flatMap(({ row, to }) => (row.board ? [{ id: row.board.id, until: to }] : []));
	const phases = groupRowsByPhases(rows).map((phase) => ({
		title: titleOf(phase),
		minutes: sumMinutes(phase),
		until: phase.at(-1)?.to ?? 0
	}));
	const { stop, cameras, controls } = rows.find(({ steps }) => steps.length > 0)?.row ?? {};
	return {
		steps: shown.map(({ index }) => index),
		until: shown.map(({ until }) => until),
		minutes: sumMinutes(rows),
		of,
		...(board && { board }),
		...(phases.length > 1 && { phases }),
		...(cameras && { hasStoryCameras: true }),
		...(controls && { hasControls: true }),
		...(stop !== undefined && { stop })
	};
}

/** Returns the title of the last of some rows; empty if it has none. */
const titleOf = (rows: readonly TimedRow[]): string => {
	const last = rows.at(-1);
	return last?.row.title ? last.prose.text(last.row.title) : '';
};

const sumMinutes = (rows: readonly TimedRow[]): number => rows.reduce((sum, { row }) => sum + row.minutes, 0);

/** Returns the planned time of some steps in minutes, rounded up. */
const plannedMinutes = (steps: readonly Step[]): number =>
	Math.ceil(steps.reduce((sum, { seconds }) => sum + seconds, 0) / 60);
