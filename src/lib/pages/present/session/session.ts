import { isTimer, type Timer } from '../presenter-window/timer.ts';

/** The screen that covers the slides: none, or one of a single colour. */
export type BlankScreen = 'none' | 'black' | 'white';

const BLANKS: readonly unknown[] = ['none', 'black', 'white'] satisfies BlankScreen[];

/**
 * The state that all windows of one presentation share. It contains no language, and nothing that only one window
 * shows.
 */
export interface Session {
	/** Id of the step in focus. */
	readonly step: string;
	/** Index of the keyframe among those of the step. */
	readonly keyframe: number;
	/** Settings, guesses and cameras as a query string (see `runtime/address/choices-address.ts`). */
	readonly kept: string;
	/** Name of the route as in the address; empty for the whole story. */
	readonly route: string;
	/** Id of the last shown step that is on the route, to which a step beside the route leads back. Empty before any. */
	readonly left: string;
	readonly blank: BlankScreen;
	/** Whether single-character keys are enabled. */
	readonly singleKeys: boolean;
	/** Whether the slides show the simple text. */
	readonly simple: boolean;
	/** The guesses and votes of the class, as `writeGuesses` writes them. */
	readonly bets: string;
	/** Whether the lesson has questions, and which one is shown, as `ClassQuestions.encoded` writes it. */
	readonly questions: string;
	/** Id of the board that is shown; empty if none is. */
	readonly board: string;
	/** What the class has entered on each board, as `ClassBoards.encoded` writes it. */
	readonly boards: string;
	/** Where a replay of the fall leads back to, as `FallReplay.origin` writes it; empty while there is none. */
	readonly fallFrom: string;
	readonly timer: Timer;
}

const TEXT_KEYS = [
	...(['step', 'kept', 'route', 'left', 'bets', 'questions'] as const),
	...(['board', 'boards', 'fallFrom'] as const)
] satisfies (keyof Session)[];

/** Returns whether a value, received from another window, is a session. */
export function isSession(value: unknown): value is Session {
	if (typeof value !== 'object' || value === null) return false;
	const session = value as Partial<Record<keyof Session, unknown>>;
	const { keyframe, blank, singleKeys, simple, timer } = session;
	const texts = TEXT_KEYS.every((key) => typeof session[key] === 'string');
	const switches = [singleKeys, simple].every((one) => typeof one === 'boolean');
	return texts && Number.isInteger(keyframe) && BLANKS.includes(blank) && switches && isTimer(timer);
}

/** Returns whether a lesson has begun: its clock has run, or the class has entered something. */
export const hasBegun = ({ timer, bets, boards }: Pick<Session, 'timer' | 'bets' | 'boards'>): boolean =>
	timer.since > 0 || timer.before > 0 || bets !== '' || boards !== '';

/** What no class enters among the states of boards: countdowns, the seed of its rounds, and which plans are in a file. */
const NO_ENTRY = /^[^:]*\.(?:time|seed|kept):/;

/** Returns whether the class has entered anything: guesses, votes, plans or settings, not just a countdown or a seed. */
export const hasEntries = ({ kept, bets, boards }: Pick<Session, 'kept' | 'bets' | 'boards'>): boolean =>
	kept !== '' || bets !== '' || boards.split(';').some((state) => state !== '' && !NO_ENTRY.test(state));

/**
 * Returns whether the class has entered anything that a lesson shows.
 * @param ids ids of its boards
 */
export const hasEntriesOn = (
	session: Pick<Session, 'kept' | 'bets' | 'boards'>,
	ids: readonly string[]
): boolean =>
	hasEntries({
		...session,
		boards: session.boards
			.split(';')
			.filter((state) => ids.includes(/^[^.:]*/.exec(state)?.[0] ?? ''))
			.join(';')
	});

/** Returns the states of boards in a session, with those that only an earlier one has. */
export function joinBoards(boards: string, earlier: string): string {
	const nameOf = (state: string) => state.split(':')[0];
	const states = boards.split(';').filter(Boolean);
	const names = new Set(states.map(nameOf));
	const added = earlier.split(';').filter((state) => state && !names.has(nameOf(state)));
	return added.length === 0 ? boards : [...states, ...added].sort().join(';');
}

/** Returns whether a session is in the middle of the lesson that another one opens, which it then continues. */
export const isMidLesson = (session: Session, opened: Session): boolean =>
	session.route !== '' && session.route === opened.route && hasBegun(session);

/** Returns whether all fields of two sessions are equal, including those of their timers. */
export const isSameSession = (a: Session, b: Session): boolean =>
	(Object.keys(a) as (keyof Session)[]).every((key) => key === 'timer' || a[key] === b[key]) &&
	(Object.keys(a.timer) as (keyof Timer)[]).every((key) => a.timer[key] === b.timer[key]);

/** The part of a session that the address contains. The rest is in the history entry. */
export type AddressedSession = Omit<Session, 'left' | 'timer'>;

/**
 * Returns a session as the query and hash of an address: `?threshold=40&route=15min&blank=black#analysis-98`.
 * What has its default value is left out.
 */
export function writeSession(session: AddressedSession): string {
	const { step, keyframe, kept, route, blank, singleKeys, simple, bets, questions, board, boards, fallFrom } =
		session;
	const query = new URLSearchParams(kept);
	if (keyframe > 0) query.set('keyframe', String(keyframe));
	if (route) query.set('route', route);
	if (blank !== 'none') query.set('blank', blank);
	if (!singleKeys) query.set('keys', 'off');
	if (simple) query.set('words', 'simple');
	if (bets) query.set('bets', bets);
	if (questions) query.set('questions', questions);
	if (board) query.set('board', board);
	if (boards) query.set('boards', boards);
	if (fallFrom) query.set('fall-from', fallFrom);
	// These characters are allowed in a query; a custom route stays readable and editable.
	const text = query.toString().replace(/%2C|%3A|%3B/g, decodeURIComponent);
	return `${text && `?${text}`}${step && `#${step}`}`;
}

/**
 * Reads the session from the query and hash of an address, except the choices (`kept`). Missing and unknown values give
 * the defaults; the step may be any text.
 */
export function readSession(search: string, hash: string): Omit<AddressedSession, 'kept'> {
	const query = new URLSearchParams(search);
	const blank = query.get('blank');
	return {
		step: hash.replace(/^#/, ''),
		keyframe: Math.max(0, Math.trunc(Number(query.get('keyframe') ?? 0)) || 0),
		route: query.get('route') ?? '',
		blank: blank === 'black' || blank === 'white' ? blank : 'none',
		singleKeys: query.get('keys') !== 'off',
		simple: query.get('words') === 'simple',
		bets: query.get('bets') ?? '',
		questions: query.get('questions') ?? '',
		board: query.get('board') ?? '',
		boards: query.get('boards') ?? '',
		fallFrom: query.get('fall-from') ?? ''
	};
}
