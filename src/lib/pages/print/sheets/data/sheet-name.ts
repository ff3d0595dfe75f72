import type { Edition } from '#lib/edition/edition.ts';
import { chapterLabel } from '#lib/edition/places.ts';
import type { Prose } from '#lib/edition/prose/prose.ts';
import { sheetIds } from '#lib/narrative/sheet-ids.ts';
import type { Story } from '#lib/narrative/types/story.ts';

/** Prefixes of the ids of sheets that belong to a chapter. */
const CHAPTER_PREFIXES = ['pupil', 'picture', 'teacher', 'simple', 'pictured'] as const;

/** Word keys of sheets that serve several lessons, by id. */
const SHARED_SHEETS: Readonly<Record<string, string>> = {
	bets: 'print.bets',
	council: 'print.council',
	missions: 'print.missions',
	'own-screens': 'print.own-screens',
	'paper-plan': 'print.paper-plan',
	roles: 'print.roles',
	tickets: 'print.tickets',
	wall: 'print.wall',
	'wall-again': 'print.wall-again',
	'wall-page': 'print.wall-page',
	'wall-answers': 'print.wall-answers'
};

/** Word keys of sheets of one lesson, by id prefix; longer prefixes first. */
const LESSON_SHEETS = [
	['overview-', 'print.overview'],
	['plan-', 'print.plan'],
	['paper-plan-', 'print.paper-plan'],
	['quiz-', 'teach.quiz'],
	['trace-answers-', 'print.trace-answers'],
	['trace-', 'print.trace']
] as const;

const CHAPTER_SHEETS = {
	pupil: 'print.pupil',
	picture: 'print.picture',
	teacher: 'print.teacher',
	simple: 'print.simple-sheet',
	pictured: 'print.pictured-sheet'
} as const;

/** Id prefixes of sheets that can be edited. The others are pictures, or are cut and turned over. */
const EDITABLE_PREFIXES = ['overview-', 'plan-', 'quiz-', 'trace-', 'pupil-', 'teacher-', 'simple-', 'roles', 'council'];

/** Returns whether the sheet with an id can also be downloaded as a text to edit. */
export const isEditable = (id: string): boolean => EDITABLE_PREFIXES.some((kind) => id.startsWith(kind));

/** Returns the ids of the sheets of a story that can be downloaded as a text to edit. */
export const editableSheets = (story: Story): string[] => sheetIds(story).filter(isEditable);

/** Id prefixes of sheets that every pupil gets; a class needs one copy of the others. */
const PUPIL_PREFIXES = ['pupil-', 'quiz-', 'simple-', 'pictured-', 'trace-', 'council'];

/** Sheets that two pupils share, or cut in two. */
const PAIR_SHEETS: readonly string[] = ['wall-page', 'bets'];

/** Returns who gets a copy of the sheet with an id: each pupil, two of them, or the class, which needs one. */
export function copiesOf(id: string): 'each' | 'pair' | 'one' {
	if (PAIR_SHEETS.includes(id) || id.startsWith('paper-plan')) return 'pair';
	return !id.startsWith('trace-answers-') && PUPIL_PREFIXES.some((kind) => id.startsWith(kind)) ? 'each' : 'one';
}

/** Sheets whose back must carry no other sheet, as they are cut up, divided, or face down on the table. */
const HANDED_OUT: readonly string[] = [
	...['roles', 'tickets', 'missions', 'wall', 'wall-again', 'wall-page'],
	...['bets', 'own-screens']
];
/** Those of them that are cut up, or whose pages go to different groups. */
const ONE_SIDED: readonly string[] = ['roles', 'missions', 'wall', 'wall-again', 'bets', 'own-screens'];

/** Returns the name of the pile of copies that a sheet belongs to: in two-sided print, each pile begins on a new sheet of paper. */
export const pileOf = (id: string): string => (HANDED_OUT.includes(id) ? id : copiesOf(id));

/** Sheets whose backs belong to their fronts. */
const TWO_SIDED: readonly string[] = ['tickets'];

/** Returns on how many sides the pages of a sheet have to be printed, or `undefined` if either will do. */
export function sidesOf(id: string): 'one' | 'two' | undefined {
	if (ONE_SIDED.includes(id)) return 'one';
	return TWO_SIDED.includes(id) ? 'two' : undefined;
}

/**
 * Returns the name of a sheet in the language of the page, with its chapter but without its lesson.
 * @param id id of the sheet, such as `pupil-cameras`, `plan-55min` or `roles`; if unknown, it is returned
 */
export function sheetName(edition: Edition, prose: Prose, id: string): string {
	const whole = SHARED_SHEETS[id];
	if (whole !== undefined) return prose.word(whole);
	const [, ofLesson] = LESSON_SHEETS.find(([beginning]) => id.startsWith(beginning)) ?? [];
	if (ofLesson) return prose.word(ofLesson);
	const kind = CHAPTER_PREFIXES.find((each) => id.startsWith(`${each}-`));
	const chapter = edition.story.chapters.find((each) => id === `${kind ?? ''}-${each.id}`);
	return kind && chapter ? `${prose.word(CHAPTER_SHEETS[kind])} · ${chapterLabel(edition, chapter)}` : id;
}
