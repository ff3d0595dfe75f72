import { isTimer, type Timer } from './timer.ts';

/** What covers the slides: nothing, or a screen of one colour. */
export type Blank = 'none' | 'black' | 'white';

const BLANKS: readonly unknown[] = ['none', 'black', 'white'] satisfies Blank[];

/** Everything that two windows of one presentation share. It names no language and nothing that only one can see. */
export interface Session {
	/** Id of the step in focus. */
	readonly step: string;
	/** Controls, guesses and cameras, written as an address has them (see `runtime/address.ts`). */
	readonly kept: string;
	readonly route: string;
	/** Id of the step of the route that was shown last: from a step beside it the way leads back there. */
	readonly left: string;
	readonly blank: Blank;
	/** Whether a letter, a digit or a sign alone is a command. */
	readonly singleKeys: boolean;
	/** Whether the class reads simple words. */
	readonly simple: boolean;
	/** What the class has said, as `writeBets` has it. */
	readonly bets: string;
	/** Whether questions belong to the lesson, and which one is asked now: see `Questions`. */
	readonly questions: string;
	readonly timer: Timer;
}

/** Whether something that came from another window is a session. */
export function isSession(value: unknown): value is Session {
	if (typeof value !== 'object' || value === null) return false;
	const { step, kept, route, left, blank, singleKeys, simple, bets, questions, timer } = value as Partial<
		Record<keyof Session, unknown>
	>;
	const texts = [step, kept, route, left, bets, questions].every((text) => typeof text === 'string');
	const switches = [singleKeys, simple].every((one) => typeof one === 'boolean');
	return texts && BLANKS.includes(blank) && switches && isTimer(timer);
}

export const sameSession = (a: Session, b: Session): boolean =>
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

/** The part of a session that stands in an address. */
export type Addressed = Omit<Session, 'left' | 'timer'>;

/**
 * Writes the address of a session, from its query on: `?threshold=40&route=15min&blank=black#analysis-thousand`.
 * What is as it always is stays out.
 */
export function writeSession(session: Addressed): string {
	const { step, kept, route, blank, singleKeys, simple, bets, questions } = session;
	const query = new URLSearchParams(kept);
	if (route) query.set('route', route);
	if (blank !== 'none') query.set('blank', blank);
	if (!singleKeys) query.set('keys', 'off');
	if (simple) query.set('words', 'simple');
	if (bets) query.set('bets', bets);
	if (questions) query.set('questions', questions);
	// These signs are allowed in a query; a route of one's own is there to be read and changed by hand.
	const text = query.toString().replace(/%2C|%3A|%3B/g, decodeURIComponent);
	return `${text && `?${text}`}${step && `#${step}`}`;
}

/** Reads what an address says beside controls and cameras. */
export function readSession(search: string, hash: string): Omit<Addressed, 'kept'> {
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
