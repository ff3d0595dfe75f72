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
	/** Settings, guesses and cameras as a query string (see `runtime/address/choices-address.ts`). */
	readonly kept: string;
	readonly route: string;
	/** Id of the last step shown on the route; a step beside the route leads back to it. */
	readonly left: string;
	readonly blank: BlankScreen;
	/** Whether single-character keys are enabled. */
	readonly singleKeys: boolean;
	/** Whether the slides show the simple text. */
	readonly simple: boolean;
	/** The guesses and votes of the class, as `writeGuesses` writes them. */
	readonly bets: string;
	/** Whether the lesson has questions, and which one is shown: see `ClassQuestions`. */
	readonly questions: string;
	readonly timer: Timer;
}

/** Returns whether a value, received from another window, is a session. */
export function isSession(value: unknown): value is Session {
	if (typeof value !== 'object' || value === null) return false;
	const { step, kept, route, left, blank, singleKeys, simple, bets, questions, timer } = value as Partial<
		Record<keyof Session, unknown>
	>;
	const texts = [step, kept, route, left, bets, questions].every((text) => typeof text === 'string');
	const switches = [singleKeys, simple].every((one) => typeof one === 'boolean');
	return texts && BLANKS.includes(blank) && switches && isTimer(timer);
}

/** Returns whether two sessions are equal. */
export const isSameSession = (a: Session, b: Session): boolean =>
	a.step === b.step &&
	a.kept === b.kept &&
	a.route === b.route &&
	a.left === b.left &&
	a.blank === b.blank &&
	a.singleKeys === b.singleKeys &&
	a.simple === b.simple &&
	a.bets === b.bets &&
	a.questions === b.questions &&
	a.timer.since === b.timer.since &&
	a.timer.before === b.timer.before &&
	a.timer.entered === b.timer.entered;

/** The part of a session that an address holds. */
export type AddressedSession = Omit<Session, 'left' | 'timer'>;

/**
 * Returns the query and hash for a session: `?threshold=40&route=15min&blank=black#analysis-thousand`. Defaults are
 * left out.
 */
export function writeSession(session: AddressedSession): string {
	const { step, kept, route, blank, singleKeys, simple, bets, questions } = session;
	const query = new URLSearchParams(kept);
	if (route) query.set('route', route);
	if (blank !== 'none') query.set('blank', blank);
	if (!singleKeys) query.set('keys', 'off');
	if (simple) query.set('words', 'simple');
	if (bets) query.set('bets', bets);
	if (questions) query.set('questions', questions);
	// These characters are allowed in a query; a custom route stays readable and editable.
	const text = query.toString().replace(/%2C|%3A|%3B/g, decodeURIComponent);
	return `${text && `?${text}`}${step && `#${step}`}`;
}

/** Reads the session from an address, except the choices (`kept`). Missing or unknown values give the defaults. */
export function readSession(search: string, hash: string): Omit<AddressedSession, 'kept'> {
	const query = new URLSearchParams(search);
	const blank = query.get('blank');
	return {
		step: hash.replace(/^#/, ''),
		route: query.get('route') ?? '',
		blank: blank === 'black' || blank === 'white' ? blank : 'none',
		singleKeys: query.get('keys') !== 'off',
		simple: query.get('words') === 'simple',
		bets: query.get('bets') ?? '',
		questions: query.get('questions') ?? ''
	};
}
