import type { Edition } from '#lib/edition/edition.ts';
import { chapterName } from '#lib/edition/places.ts';
import type { Prose } from '#lib/edition/prose/prose.ts';

/** What a sheet is, by the beginning of its id, where it belongs to a chapter. */
const KINDS = ['pupil', 'picture', 'teacher', 'simple', 'pictured'] as const;

/** What a sheet of whole lessons is, by its id. */
const WHOLE: Readonly<Record<string, string>> = {
	roles: 'print.roles',
	tickets: 'print.tickets'
};

/** What a sheet of one lesson is, by the beginning of its id; the longer beginnings first. */
const OF_LESSONS = [
	['plan-', 'print.plan'],
	['quiz-', 'teach.quiz'],
	['trace-answers-', 'print.trace-answers'],
	['trace-', 'print.trace']
] as const;

const WORDS = {
	pupil: 'print.pupil',
	picture: 'print.picture',
	teacher: 'print.teacher',
	simple: 'print.simple-sheet',
	pictured: 'print.pictured-sheet'
} as const;

/** Sheets that every pupil gets, by the beginning of their id; of the others a class needs one. */
const EACH = ['pupil-', 'quiz-', 'simple-', 'pictured-', 'trace-'];

/** Whether every pupil gets a copy of a sheet, by its id. */
export const eachHasOne = (id: string): boolean =>
	!id.startsWith('trace-answers-') && EACH.some((kind) => id.startsWith(kind));

/** The name of a sheet, by its id: `pupil-cameras`, `plan-55min`, `roles`; without that of its lesson. */
export function sheetName(edition: Edition, prose: Prose, id: string): string {
	const whole = WHOLE[id];
	if (whole !== undefined) return prose.word(whole);
	const [, ofLesson] = OF_LESSONS.find(([beginning]) => id.startsWith(beginning)) ?? [];
	if (ofLesson) return prose.word(ofLesson);
	const kind = KINDS.find((each) => id.startsWith(`${each}-`));
	const chapter = edition.story.chapters.find((each) => id === `${kind ?? ''}-${each.id}`);
	return kind && chapter ? `${prose.word(WORDS[kind])} · ${chapterName(edition, chapter)}` : id;
}
