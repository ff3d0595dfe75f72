import type { Edition } from '#lib/edition/edition.ts';
import { chapterNumber } from '#lib/edition/places.ts';
import type { Prose } from '#lib/edition/prose/prose.ts';
import { inlines } from '#lib/narrative/markup.ts';
import type { Classroom, QuizQuestion } from '#lib/narrative/classroom.ts';
import type { PlanRow, Role, Route, Trace } from '#lib/narrative/lesson.ts';
import type { Chapter, LocalizedRich, Step, Story, Term } from '#lib/narrative/types.ts';

/** A chapter as lessons see it. */
export interface Lesson {
	readonly chapter: Chapter;
	readonly lesson: Classroom;
	/** Its title, with its number where it has one. */
	readonly title: string;
	/** The step whose picture is on the sheet. */
	readonly step: Step;
	/** Text with the figures of that step, and addresses from a page beside the story. */
	readonly prose: Prose;
	/** Planned time, in whole minutes. */
	readonly minutes: number;
}

/** Every chapter for which the story holds something for lessons. */
export function lessonsIn(edition: Edition): Lesson[] {
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
			prose: { ...edition.prose(step), sourcesAt: '../sources/' },
			minutes: minutesOf(chapter.steps)
		};
	});
}

/** Planned time of some steps, in whole minutes. */
export const minutesOf = (steps: readonly Step[]): number =>
	Math.ceil(steps.reduce((sum, { seconds }) => sum + seconds, 0) / 60);

/** What the teacher's pack says of a chapter. */
export function textsOfPack({ aims, misconception, activity, debate }: Classroom): LocalizedRich[] {
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

/** What the teacher's sheet says of it. */
export function textsOfSheet({
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

/** Cards on a page. */
export const CARDS = 2;

/** What a card says of a role. */
export const textsOfRole = ({ who, defends, knows, wants, worries }: Role): LocalizedRich[] => [
	who,
	...defends,
	...knows,
	wants,
	worries
];

/** The questions that a lesson asks, in its order. */
export const quizOf = ({ quiz }: Story, route: Route): QuizQuestion[] =>
	route.quiz.flatMap((id) => quiz.find((question) => question.id === id) ?? []);

/** The paragraphs that a lesson writes down, in its order. */
export const traceOf = ({ paragraphs }: Trace, route: Pick<Route, 'trace'>): LocalizedRich[] =>
	route.trace.flatMap((id) => paragraphs.filter((paragraph) => paragraph.id === id)).map(({ text }) => text);

/** What a row of a plan says of its own. */
export const textsOfRow = ({ do: done, ask, expect, answers }: PlanRow): LocalizedRich[] => [
	...[done, ask, expect].filter((text) => text !== undefined),
	...answers.flatMap(({ say, reply }) => [say, reply])
];

/** Words of the glossary that a chapter uses, in the order of the glossary. */
export function termsOf({ story, lang }: Edition, { steps }: Chapter): Term[] {
	const used = new Set(
		steps.flatMap(({ text }) =>
			[...inlines((text[lang] ?? []).flat())].flatMap((inline) => (inline.type === 'term' ? [inline.id] : []))
		)
	);
	return story.glossary.filter(({ id }) => used.has(id));
}

/** A step in simple words. */
export interface SimpleStep {
	readonly step: Step;
	readonly simple: LocalizedRich;
	/** With the figures of that step, and addresses from a page beside the story. */
	readonly prose: Prose;
}

/** Steps in large type that fill a page and leave room to write. */
const STEPS_OF_PAGE = 5;

/** The steps of a chapter that are told in simple words, shared out evenly among as few pages as can be. */
export function simplePages(edition: Edition, { steps }: Chapter): SimpleStep[][] {
	const told = steps.flatMap((step) =>
		step.simple
			? [{ step, simple: step.simple, prose: { ...edition.prose(step), sourcesAt: '../sources/' } }]
			: []
	);
	const pages = Math.ceil(told.length / STEPS_OF_PAGE);
	const most = Math.ceil(told.length / pages);
	return Array.from({ length: pages }, (_, page) => told.slice(page * most, (page + 1) * most));
}

/** The steps of a route, gathered by chapter in the order in which the route comes to them. */
export function stepsOf({ story, steps }: Edition, route: Route): { chapter: Chapter; steps: Step[] }[] {
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

/** Minutes and seconds, as a clock writes them: 1:30. */
export const clock = (seconds: number): string =>
	`${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
