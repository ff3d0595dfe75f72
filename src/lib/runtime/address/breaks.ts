/** Breaks between the steps of a custom route, as its name in the address holds them. */

import { BREAK_MARK } from './routes.ts';

/** Longest question of a break, in characters, so that it fits a wall. */
export const MAX_BREAK_TEXT = 120;

const MAX_BREAKS = 20;
const MAX_BREAK_MINUTES = 60;

/** Some minutes of a custom route without a step. */
export interface RouteBreak {
	/** Id of a board of a lesson plan that is shown meanwhile; empty for a question of one’s own. */
	readonly board: string;
	/** From 1 to 60. */
	readonly minutes: number;
	/** The question; empty for that of the board. */
	readonly question: string;
}

/** Returns a break as part of the name of a route: `~8~debate`, or `~5~~Who decides?` for a question of one’s own. */
export function writeBreak({ board, minutes, question }: RouteBreak): string {
	const escaped = question.replace(/[%,]/g, encodeURIComponent).replaceAll(BREAK_MARK, '%7E');
	return `${BREAK_MARK}${minutes}${BREAK_MARK}${board}${escaped && BREAK_MARK + escaped}`;
}

/** Reads a break from a part of the name of a route; undefined if the part is none, or has neither board nor question. */
export function readBreak(part: string): RouteBreak | undefined {
	const [, minutes = '', board = '', escaped = ''] =
		/^~(\d{1,2})~([a-z\d-]{0,60})(?:~([^~]*))?$/u.exec(part) ?? [];
	const question = cleanQuestion(unescape(escaped));
	if (!minutes || !(board || question)) return undefined;
	return { board, minutes: limitMinutes(Number(minutes)), question };
}

/** Limits the minutes of a break to whole ones from 1 to 60. */
export const limitMinutes = (minutes: number): number =>
	Math.min(MAX_BREAK_MINUTES, Math.max(1, Math.round(minutes) || 1));

/** Returns a question without control characters and spaces at its ends, cut off at `MAX_BREAK_TEXT` characters. */
export const cleanQuestion = (text: string): string =>
	[...text.replace(/\p{C}+/gu, ' ').trim()].slice(0, MAX_BREAK_TEXT).join('');

/**
 * Reads the breaks in the name of a route, each with the number of the route’s steps before it. There are at most 20.
 * @param steps all steps of the story
 */
export function readBreaks(
	name: string,
	steps: readonly { readonly id: string }[]
): (RouteBreak & { readonly place: number })[] {
	const ids = new Set(steps.map(({ id }) => id));
	const before = new Set<string>();
	const breaks = name.split(',').flatMap((written) => {
		const part = written.trim();
		if (ids.has(part)) before.add(part);
		const found = readBreak(part);
		return found ? [{ ...found, place: before.size }] : [];
	});
	return breaks.slice(0, MAX_BREAKS);
}

function unescape(text: string): string {
	try {
		return decodeURIComponent(text);
	} catch {
		return '';
	}
}
