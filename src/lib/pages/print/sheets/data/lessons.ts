import type { Edition } from '#lib/edition/edition.ts';
import { chapterNumber } from '#lib/edition/places.ts';
import type { Prose } from '#lib/edition/prose/prose.ts';
import { walkInlines } from '#lib/narrative/text/markup.ts';
import type { Classroom, QuizQuestion, PlanRow, Role, Route, Trace } from '#lib/narrative/types/lesson.ts';
import type { Chapter, LocalizedRich, Step, Story, Term } from '#lib/narrative/types/story.ts';

/** A chapter with its classroom material. */
export interface ChapterLesson {
	readonly chapter: Chapter;
	readonly lesson: Classroom;
	/** Title of the chapter, with its number if it has one. */
	readonly title: string;
	/** The step whose picture is on the sheets of the chapter. */
	readonly step: Step;
	/** Prose context of that step, with links relative to a page beside the story. */
	readonly prose: Prose;
	/** Planned time, in whole minutes. */
	readonly minutes: number;
}

/** Returns the chapters that have classroom material, with it, in the order of the story. */
export function chapterLessons(edition: Edition): ChapterLesson[] {
	const { story, lang } = edition;
	return story.chapters.flatMap((chapter) => {
		const { class: lesson } = chapter;
		const step = chapter.steps.find(({ id }) => id === lesson?.picture);
		if (!lesson || !step) return [];
		const number = chapterNumber(story, chapter);
		const title = chapter.title[lang] ?? '';
		return {
			chapter,
			lesson,
			title: number === undefined ? title : `${number} · ${title}`,
			step,
			prose: { ...edition.prose(step), sourcesHref: '../sources/' },
			minutes: plannedMinutes(chapter.steps)
		};
	});
}

/** Returns the address of the slides of a lesson, relative to a page beside the story, without a hash. */
export const slidesAddress = ({ id, simple }: Route): string =>
	`../present/?route=${id}${simple ? '&words=simple' : ''}`;

/** Returns the planned time of some steps in the classroom, in minutes, rounded up. */
export const plannedMinutes = (steps: readonly Step[]): number =>
	Math.ceil(steps.reduce((sum, { seconds }) => sum + seconds, 0) / 60);

/** Returns the texts of a chapter’s classroom material that the teacher’s pack shows and that may cite sources. */
export function packTexts({ aims, misconception, activity, debate }: Classroom): LocalizedRich[] {
	return [
		...aims,
		misconception,
		debate.for,
		debate.against,
		debate.fact,
		debate.law,
		debate.value,
		activity
	];
}

/** Returns the texts of a chapter’s classroom material that the teacher’s sheet shows and that may cite sources. */
export function teacherSheetTexts({
	aims,
	misconception,
	questions,
	activity,
	debate
}: Classroom): LocalizedRich[] {
	return [
		...aims,
		misconception,
		...questions.flatMap(({ ask, answer }) => [ask, answer]),
		activity,
		debate.for,
		debate.against
	];
}

/** Role cards per page. */
export const CARDS_PER_PAGE = 2;

/** Returns the texts of a role card, which may cite sources. */
export const roleTexts = ({ who, defends, knows, wants, worries }: Role): LocalizedRich[] => [
	who,
	...defends,
	...knows,
	wants,
	worries
];

/** Returns the quiz questions that a lesson asks, in the order in which it lists them. */
export const quizQuestions = ({ quiz }: Story, route: Route): QuizQuestion[] =>
	route.quiz.flatMap((id) => quiz.find((question) => question.id === id) ?? []);

/**
 * Returns the paragraphs of a lesson’s written trace (its summary in the exercise book), in the order of the lesson.
 */
export const traceParagraphs = ({ paragraphs }: Trace, route: Pick<Route, 'trace'>): LocalizedRich[] =>
	route.trace.flatMap((id) => paragraphs.filter((paragraph) => paragraph.id === id)).map(({ text }) => text);

/** Returns the texts of a row of a lesson plan that may cite sources. */
export const planRowTexts = ({ do: done, ask, expect, answers }: PlanRow): LocalizedRich[] => [
	...[done, ask, expect].filter((text) => text !== undefined),
	...answers.flatMap(({ say, reply }) => [say, reply])
];

/** Returns the glossary terms that the steps of a chapter mention in their texts, in the order of the glossary. */
export function chapterTerms({ story, lang }: Edition, { steps }: Chapter): Term[] {
	const used = new Set(
		steps.flatMap(({ text }) =>
			[...walkInlines((text[lang] ?? []).flat())].flatMap((inline) =>
				inline.type === 'term' ? [inline.id] : []
			)
		)
	);
	return story.glossary.filter(({ id }) => used.has(id));
}

/** A step with its simple text. */
export interface SimpleStep {
	readonly step: Step;
	readonly simple: LocalizedRich;
	/** Prose context of that step, with links relative to a page beside the story. */
	readonly prose: Prose;
}

/** Maximum number of steps per page, in large type and with lines to write on. */
const MAX_STEPS_PER_PAGE = 5;

/**
 * Distributes the steps of a chapter that have a simple text over as few pages as possible, about equally many on each.
 */
export function paginateSimpleSteps(edition: Edition, { steps }: Chapter): SimpleStep[][] {
	const simpleSteps = steps.flatMap((step) =>
		step.simple
			? [{ step, simple: step.simple, prose: { ...edition.prose(step), sourcesHref: '../sources/' } }]
			: []
	);
	const pages = Math.ceil(simpleSteps.length / MAX_STEPS_PER_PAGE);
	const most = Math.ceil(simpleSteps.length / pages);
	return Array.from({ length: pages }, (_, page) => simpleSteps.slice(page * most, (page + 1) * most));
}

/**
 * Groups consecutive steps of a route that are in the same chapter. A chapter to which the route returns is there
 * again.
 */
export function groupStepsByChapter(
	{ story, steps }: Edition,
	route: Route
): { chapter: Chapter; steps: Step[] }[] {
	const parts: { chapter: Chapter; steps: Step[] }[] = [];
	for (const id of route.steps) {
		const step = steps.find((candidate) => candidate.id === id);
		const chapter = story.chapters.find((candidate) => candidate.id === step?.chapter);
		if (!step || !chapter) continue;
		const last = parts.at(-1);
		if (last?.chapter === chapter) last.steps.push(step);
		else parts.push({ chapter, steps: [step] });
	}
	return parts;
}

/** Formats a whole number of seconds as minutes and seconds: `1:30`. */
export const formatSeconds = (seconds: number): string =>
	`${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
