/** The state of a council of the class, as one short text for the address: what it voted, sorted and demanded. */

/** Parts of a council, in order. */
export const PHASES = ['vote', 'roles', 'arguments', 'conditions', 'revote', 'result'] as const;
export type Phase = (typeof PHASES)[number];

/** Columns in which a class sorts arguments. */
export const COLUMNS = ['fact', 'law', 'value'] as const;
export type Column = (typeof COLUMNS)[number];

/** What a class votes, in the order of {@link Votes}. */
export const BALLOTS = ['for', 'against', 'abstention'] as const;
/** Numbers of votes: for, against, abstentions. */
export type Votes = readonly [number, number, number];

/** Largest numbers of equal votes, of arguments, of those in the words of the class, and of conditions. */
export const MAX_VOTES = 99;
export const MAX_ARGUMENTS = 13;
export const MAX_OWN_ARGUMENTS = 4;
export const MAX_CONDITIONS = 4;
/** Largest numbers of characters of what is typed. */
export const MAX_ARGUMENT_LENGTH = 50;
export const MAX_DISSENT_LENGTH = 240;
export const MAX_UNTESTED_LENGTH = 90;

/** An argument that the class has sorted: one of the story, by its id, or one of the class, in its own words. */
export interface SortedArgument {
	readonly column: Column;
	readonly id?: string;
	readonly text?: string;
}

/** A condition of the class: its id in the story, and the number that the class has chosen. */
export interface ChosenCondition {
	readonly id: string;
	readonly bound: number;
}

/** Everything that a class has done in a council. */
export interface CouncilState {
	readonly phase: Phase;
	/**
	 * Place within the part. Among the roles, the number of the one that speaks, from 1; 0 while they are only listed. Among
	 * the arguments, a place of `argumentPlaces`.
	 */
	readonly place: number;
	/** When the speech of that role began, in seconds since 1970; 0 while its clock stands. */
	readonly since: number;
	/** Seconds of the speech that had passed before the clock was stopped. */
	readonly spent: number;
	readonly first: Votes;
	readonly second: Votes;
	readonly sorted: readonly SortedArgument[];
	readonly conditions: readonly ChosenCondition[];
	/** A condition in the words of the class, which the models cannot test; empty if there is none. */
	readonly untested: string;
	/** Why some voted against, in the words of the class. */
	readonly dissent: string;
}

/** The state of a council that has not begun. */
export const COUNCIL_START: CouncilState = {
	...{ phase: 'vote', place: 0, since: 0, spent: 0, first: [0, 0, 0], second: [0, 0, 0] },
	...{ sorted: [], conditions: [], untested: '', dissent: '' }
};

const MAX_SECONDS = 5999;
const MAX_BOUND = 9999;
const VOTES = '\\d{1,2}-\\d{1,2}-\\d{1,2}';
const ID = '[a-z][a-z0-9-]{0,39}';
const STATE = new RegExp(
	`^([0-5])-(\\d{1,2})-([0-9a-z]{1,8})-(\\d{1,4})\\*(${VOTES})\\*(${VOTES})\\*([^*]*)\\*([^*]*)\\*([\\w-]*)(?:\\*([\\w-]*))?$`
);
const ARGUMENT = new RegExp(`^([flv])(?:-(${ID})|_([\\w-]+))$`);
const CONDITION = new RegExp(`^(${ID})_(\\d{1,4})$`);

/** Returns a state as text; empty at the start. It has only letters, digits and `-._*`, which addresses keep. */
export function writeCouncil(state: CouncilState): string {
	const { phase, place, since, spent, first, second, sorted, conditions, untested, dissent } = state;
	const text = [
		[PHASES.indexOf(phase), place, since.toString(36), spent].join('-'),
		first.join('-'),
		second.join('-'),
		sorted
			.map(
				({ column, id, text = '' }) =>
					column.charAt(0) + (id === undefined ? `_${encodeText(text)}` : `-${id}`)
			)
			.join('.'),
		conditions.map(({ id, bound }) => `${id}_${bound}`).join('.'),
		encodeText(dissent),
		...(untested ? [encodeText(untested)] : [])
	].join('*');
	return text === START_TEXT ? '' : text;
}

const START_TEXT = '0-0-0-0*0-0-0*0-0-0***';

/** Returns the state in a text of {@link writeCouncil}; the start if the text is not one. */
export function readCouncil(text: string): CouncilState {
	const [
		,
		phase,
		place,
		since = '',
		spent,
		first = '',
		second = '',
		sorted = '',
		conditions = '',
		dissent = '',
		untested = ''
	] = STATE.exec(text) ?? [];
	const read = {
		sorted: readList(sorted, readArgument),
		conditions: readList(conditions, readCondition),
		dissent: decodeText(dissent, MAX_DISSENT_LENGTH),
		untested: decodeText(untested, MAX_UNTESTED_LENGTH)
	};
	if (
		phase === undefined ||
		!read.sorted ||
		!read.conditions ||
		read.dissent === undefined ||
		read.untested === undefined
	)
		return COUNCIL_START;
	if (read.sorted.length > MAX_ARGUMENTS || read.conditions.length > MAX_CONDITIONS) return COUNCIL_START;
	if (read.sorted.filter((each) => each.text).length > MAX_OWN_ARGUMENTS) return COUNCIL_START;
	if (Number(spent) > MAX_SECONDS) return COUNCIL_START;
	if (hasTwice(read.sorted.flatMap(({ id }) => id ?? [])) || hasTwice(read.conditions.map(({ id }) => id)))
		return COUNCIL_START;
	return {
		phase: PHASES[Number(phase)] ?? 'vote',
		place: Number(place),
		since: parseInt(since, 36),
		spent: Number(spent),
		first: readVotes(first),
		second: readVotes(second),
		sorted: read.sorted,
		conditions: read.conditions,
		untested: read.untested,
		dissent: read.dissent
	};
}

const readVotes = (text: string): Votes => {
	const [yes = 0, no = 0, abstentions = 0] = text.split('-').map(Number);
	return [yes, no, abstentions];
};

/** Returns the items of a list; undefined if one of them is invalid. */
function readList<Item>(text: string, read: (part: string) => Item | undefined): Item[] | undefined {
	const items = text === '' ? [] : text.split('.').map(read);
	return items.every((item) => item !== undefined) ? items : undefined;
}

function readArgument(part: string): SortedArgument | undefined {
	const [, letter = '?', id, encoded] = ARGUMENT.exec(part) ?? [];
	const column = COLUMNS.find((each) => each.startsWith(letter));
	if (!column) return undefined;
	if (id !== undefined) return { column, id };
	const text = decodeText(encoded ?? '', MAX_ARGUMENT_LENGTH);
	return text ? { column, text } : undefined;
}

function readCondition(part: string): ChosenCondition | undefined {
	const [, id, bound] = CONDITION.exec(part) ?? [];
	return id === undefined || Number(bound) > MAX_BOUND ? undefined : { id, bound: Number(bound) };
}

const hasTwice = (ids: readonly string[]): boolean => new Set(ids).size < ids.length;

/**
 * Returns a typed text as it is kept: on one line, without characters that are not shown, and no longer than a number of
 * characters, nor than twice as many bytes, so that states stay short.
 */
export function cleanText(text: string, maxLength: number): string {
	const shown = text
		.normalize('NFC')
		.replace(/[\p{C}\p{Z}\s]+/gu, ' ')
		.trim();
	let kept = [...shown].slice(0, maxLength);
	while (utf8.encode(kept.join('')).length > 2 * maxLength) kept = kept.slice(0, -1);
	return kept.join('').trim();
}

const utf8 = new TextEncoder();

/** Returns a text as base64url of its UTF-8: shorter than percent signs where letters have accents. */
function encodeText(text: string): string {
	const bytes = utf8.encode(text);
	return btoa(String.fromCharCode(...bytes))
		.replaceAll('+', '-')
		.replaceAll('/', '_')
		.replaceAll('=', '');
}

/** Returns the text of {@link encodeText}; undefined if it is none, or not as {@link cleanText} leaves it. */
function decodeText(encoded: string, maxLength: number): string | undefined {
	try {
		const binary = atob(encoded.replaceAll('-', '+').replaceAll('_', '/'));
		const bytes = Uint8Array.from(binary, (character) => character.charCodeAt(0));
		const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
		return text === cleanText(text, maxLength) && encodeText(text) === encoded ? text : undefined;
	} catch {
		return undefined;
	}
}
