/** What a wire needs of a channel between windows: a BroadcastChannel is one, and so is a `Family`. */
export interface Channel {
	postMessage(message: unknown): void;
	onmessage: ((event: MessageEvent) => void) | null;
	close(): void;
}

/**
 * Which state is the newer one: the higher revision, and of two alike the one whose author comes later. Revisions count on
 * from the moment of the last link that was opened on purpose, in milliseconds, or from 1.
 */
interface Stamp {
	readonly revision: number;
	readonly author: string;
}

/** Asks the others for their state. */
export const HELLO = { kind: 'hello' } as const;

/** Asks the wall whether it is there; it answers with what only it knows. */
const ASK = { kind: 'ask' } as const;

type Message<State> =
	| typeof HELLO
	| typeof ASK
	| { readonly kind: 'state'; readonly stamp: Stamp; readonly state: State }
	| { readonly kind: 'here'; readonly cover: boolean };

export interface SyncEnds<State> {
	/** A newer state has come from another window. */
	adopt(state: State): void;
	isState(value: unknown): value is State;
	/** The state of this window. */
	state(): State;
	/** On the wall: whether its cover is up. */
	covered?: () => boolean | undefined;
	/** A wall has answered, and whether its cover is up. */
	heard?: (cover: boolean) => void;
}

/** What a window comes with: nothing of its own, a state that gives way to any, or one that others take over. */
export type Opening = 'bare' | 'addressed' | 'claiming';

/** A link that is opened on purpose is newer than whatever was said before: nobody changes something every millisecond. */
const firstRevision = (opening: Opening): number =>
	({ bare: 0, addressed: 1, claiming: Date.now() })[opening];

const newer = (a: Stamp, b: Stamp): boolean =>
	a.revision > b.revision || (a.revision === b.revision && a.author > b.author);

/**
 * Keeps windows at one state. They exchange whole states, never events, so that a window that slept, was reloaded or
 * came late is right with the next message; the last revision wins everywhere, whatever the order of arrival.
 */
export class WindowSync<State> {
	readonly #channel: Channel;
	readonly #ends: SyncEnds<State>;
	readonly #author: string;
	#stamp: Stamp;

	/**
	 * @param author of this window's changes; no two windows have the same
	 */
	constructor(channel: Channel, ends: SyncEnds<State>, author: string, opening: Opening) {
		this.#channel = channel;
		this.#ends = ends;
		this.#author = author;
		this.#stamp = { revision: firstRevision(opening), author };
		channel.onmessage = ({ data }) => this.#receive(data);
		this.hello();
	}

	/** Tells the others this window's state and asks for theirs: on opening, and after a sleep. */
	hello(): void {
		this.#post(HELLO);
		this.#postState();
	}

	/** Asks the wall whether it is there. */
	ask(): void {
		this.#post(ASK);
	}

	/** This window's state has changed by its own doing. */
	share(): void {
		this.#stamp = { revision: this.#stamp.revision + 1, author: this.#author };
		this.#postState();
	}

	close(): void {
		this.#channel.onmessage = null;
		this.#channel.close();
	}

	#receive(data: unknown): void {
		if (typeof data !== 'object' || data === null) return;
		const { kind, stamp, state, cover } = data as Partial<
			Record<'kind' | 'stamp' | 'state' | 'cover', unknown>
		>;
		if (kind === 'hello') this.#postState();
		const covered = kind === 'ask' ? this.#ends.covered?.() : undefined;
		if (covered !== undefined) this.#post({ kind: 'here', cover: covered });
		if (kind === 'here') this.#ends.heard?.(cover === true);
		if (kind !== 'state' || !isStamp(stamp) || !this.#ends.isState(state)) return;
		// Whoever speaks of something older has missed a message.
		if (newer(this.#stamp, stamp)) this.#postState();
		if (!newer(stamp, this.#stamp)) return;
		this.#stamp = stamp;
		this.#ends.adopt(state);
	}

	/** A window that has done nothing yet has nothing to say. */
	#postState(): void {
		if (this.#stamp.revision === 0) return;
		this.#post({ kind: 'state', stamp: this.#stamp, state: this.#ends.state() });
	}

	#post(message: Message<State>): void {
		this.#channel.postMessage(message);
	}
}

function isStamp(value: unknown): value is Stamp {
	if (typeof value !== 'object' || value === null) return false;
	const { revision, author } = value as Partial<Record<keyof Stamp, unknown>>;
	return typeof author === 'string' && Number.isSafeInteger(revision);
}

/** A link that is opened says where the lesson goes on; a reload, or the notes, go where it is. */
export function openingOf(slides: boolean): Opening {
	if (!location.hash && !location.search) return 'bare';
	const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
	return slides && entry?.type === 'navigate' ? 'claiming' : 'addressed';
}
