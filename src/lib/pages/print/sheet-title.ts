import type { Edition } from '#lib/edition/edition.ts';
import { chapterName } from '#lib/edition/places.ts';
import type { Prose } from '#lib/edition/prose/prose.ts';

/** What a sheet is, by the beginning of its id, where it belongs to a chapter. */
const KINDS = ['pupil', 'picture', 'teacher', 'simple', 'pictured'] as const;

/** What a sheet of whole lessons is, by its id. */
const WHOLE: Readonly<Record<string, string>> = {
	'pupil-quiz': 'teach.quiz',
	roles: 'print.roles',
	tickets: 'print.tickets',
	trace: 'print.trace',
	'trace-answers': 'print.trace-answers'
};

const WORDS = {
	pupil: 'print.pupil',
	picture: 'print.picture',
	teacher: 'print.teacher',
	simple: 'print.simple-sheet',
	pictured: 'print.pictured-sheet'
} as const;

/** Sheets that every pupil gets, by the beginning of their id; of the others a class needs one. */
const EACH = ['pupil-', 'simple-', 'pictured-', 'trace'];

/** Whether every pupil gets a copy of a sheet, by its id. */
export const eachHasOne = (id: string): boolean =>
	id !== 'trace-answers' && EACH.some((kind) => id.startsWith(kind));

/** The name of a sheet, by its id: `pupil-cameras`, `plan-55min`, `roles`. */
export function sheetName(edition: Edition, prose: Prose, id: string): string {
	const whole = WHOLE[id];
	if (whole !== undefined) return prose.word(whole);
	if (id.startsWith('plan-')) return prose.word('print.plan');
	const kind = KINDS.find((each) => id.startsWith(`${each}-`));
	const chapter = edition.story.chapters.find((each) => id === `${kind ?? ''}-${each.id}`);
	return kind && chapter ? `${prose.word(WORDS[kind])} · ${chapterName(edition, chapter)}` : id;
}
