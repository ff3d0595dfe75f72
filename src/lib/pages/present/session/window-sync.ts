/** A channel between windows: a BroadcastChannel or an `OpenerChannel`. */
export interface WindowChannel {
	postMessage(message: unknown): void;
	onmessage: ((event: MessageEvent) => void) | null;
	close(): void;
}

/**
 * Says which of two states is newer: the one with the higher revision; of equal revisions, the one whose author sorts
 * last. Revisions count from 1, or, if a link to the slides was opened, from the time in ms of that moment.
 */
interface Stamp {
	readonly revision: number;
	readonly author: string;
}

/** Asks the other windows for their state. */
export const HELLO_MESSAGE = { kind: 'hello' } as const;

/** Asks whether a slides window is open. That window answers, and says whether it shows its cover. */
const ASK = { kind: 'ask' } as const;

/** Says that the slides window is being closed or reloaded. */
export const GONE_MESSAGE = { kind: 'gone' } as const;

/** A key that the presenter window passes on to the slides, as a `KeyboardEvent` names it. */
export interface PassedKey {
	readonly key: string;
	readonly code: string;
}

type Message<State> =
	| typeof HELLO_MESSAGE
	| typeof ASK
	| typeof GONE_MESSAGE
	| {
			readonly kind: 'state';
			readonly stamp: Stamp;
			readonly state: State;
			/** Whether this is the state with which a link opened a window, and nothing has changed since. */
			readonly isClaim: boolean;
			/** Whether a slides window kept this state against such a claim. */
			readonly isKept: boolean;
	  }
	| { readonly kind: 'here'; readonly cover: boolean }
	| ({ readonly kind: 'key' } & PassedKey);

/** What a window supplies to the synchronization. */
export interface SyncCallbacks<State> {
	/**
	 * Takes over a newer state from another window.
	 * @param isKept whether another slides window kept it against the state with which a link opened this one
	 */
	adopt(state: State, isKept: boolean): void;
	/**
	 * Offers the state with which a link opened another window. Returns whether this window keeps its own instead; it may
	 * change it first, so as to show what the link names.
	 */
	absorbClaim?: (claimed: State) => boolean;
	isState(value: unknown): value is State;
	/** Returns the state of this window. */
	state(): State;
	/** Returns whether the cover is shown; undefined if this is not the slides window, which then does not answer. */
	covered?: () => boolean | undefined;
	/** Called when a presenter window asks whether this slides window is open. */
	asked?: () => void;
	/** Called when the slides window has answered, with whether it shows its cover. */
	heard?: (cover: boolean) => void;
	/** Called when the slides window says that it is being closed or reloaded. */
	gone?: () => void;
	/** Called with a key that another window passes on. */
	pressed?: (press: PassedKey) => void;
}

/**
 * How a window was opened: `bare`, without a state in its address; `addressed`, with a state that gives way to that of
 * other windows; or `claiming`, with a state that the other windows take over unless they are in the middle of that lesson.
 */
export type OpeningKind = 'bare' | 'addressed' | 'claiming';

/**
 * Returns the revision of a window’s first state. A claiming window uses the time in ms, which is newer than every
 * earlier state, because changes come less often than one per ms.
 */
const firstRevision = (opening: OpeningKind): number =>
	({ bare: 0, addressed: 1, claiming: Date.now() })[opening];

const isNewer = (a: Stamp, b: Stamp): boolean =>
	a.revision > b.revision || (a.revision === b.revision && a.author > b.author);

/**
 * Keeps several windows in the same state. They exchange whole states, not events, so that a window that slept, was
 * reloaded or joined late is right after the next message. The last revision wins, in whatever order messages
 * arrive.
 */
export class WindowSync<State> {
	readonly #channel: WindowChannel;
	readonly #ends: SyncCallbacks<State>;
	readonly #author: string;
	#stamp: Stamp;
	#isClaim: boolean;

	/**
	 * @param channel connects the windows
	 * @param ends what this window supplies
	 * @param author unique id of this window
	 * @param opening how this window was opened
	 */
	constructor(channel: WindowChannel, ends: SyncCallbacks<State>, author: string, opening: OpeningKind) {
		this.#channel = channel;
		this.#ends = ends;
		this.#author = author;
		this.#stamp = { revision: firstRevision(opening), author };
		this.#isClaim = opening === 'claiming';
		channel.onmessage = ({ data }) => this.#receive(data);
		// Others learn first whether the cover is shown, which tells a link to the lesson from one to a slide.
		this.#answer();
		this.hello();
	}

	/** Sends this window’s state and asks the others for theirs. Call it when the window becomes visible. */
	hello(): void {
		this.#post(HELLO_MESSAGE);
		this.#postState();
	}

	/** Asks whether a slides window is open; `SyncCallbacks.heard` gets the answer, if any. */
	ask(): void {
		this.#post(ASK);
	}

	/** Says that this slides window is being closed or reloaded. */
	leave(): void {
		this.#post(GONE_MESSAGE);
	}

	/** Passes a key on to the other windows. */
	passKey({ key, code }: PassedKey): void {
		this.#post({ kind: 'key', key, code });
	}

	/** Sends this window’s state as a new revision. Call it after a local change. */
	share(): void {
		this.#supersede(this.#stamp);
	}

	/** Sends this window’s state with the revision after another one. */
	#supersede({ revision }: Stamp, isKept = false): void {
		this.#stamp = { revision: revision + 1, author: this.#author };
		this.#isClaim = false;
		this.#postState(isKept);
	}

	/** Closes the channel to the other windows. */
	close(): void {
		this.#channel.onmessage = null;
		this.#channel.close();
	}

	#receive(data: unknown): void {
		if (typeof data !== 'object' || data === null) return;
		const { kind, stamp, state, cover, isClaim, isKept, key, code } = data as Partial<
			Record<'kind' | 'stamp' | 'state' | 'cover' | 'isClaim' | 'isKept' | 'key' | 'code', unknown>
		>;
		if (kind === 'hello') this.#postState();
		if (kind === 'ask') {
			this.#ends.asked?.();
			this.#answer();
		}
		if (kind === 'here') this.#ends.heard?.(cover === true);
		if (kind === 'gone') this.#ends.gone?.();
		if (kind === 'key' && typeof key === 'string' && typeof code === 'string')
			this.#ends.pressed?.({ key, code });
		if (kind !== 'state' || !isStamp(stamp) || !this.#ends.isState(state)) return;
		// The sender has missed a message.
		if (isNewer(this.#stamp, stamp)) this.#postState();
		if (!isNewer(stamp, this.#stamp)) return;
		if (isClaim === true && this.#ends.absorbClaim?.(state))
			return this.#supersede(stamp, this.#ends.covered?.() !== undefined);
		this.#stamp = stamp;
		this.#isClaim = false;
		this.#ends.adopt(state, isKept === true);
	}

	/** Says that the slides window is open, if this is that window. */
	#answer(): void {
		const cover = this.#ends.covered?.();
		if (cover !== undefined) this.#post({ kind: 'here', cover });
	}

	/** Sends the state, except at revision 0, which means that this window has no state of its own. */
	#postState(isKept = false): void {
		if (this.#stamp.revision === 0) return;
		const { state } = this.#ends;
		this.#post({ kind: 'state', stamp: this.#stamp, state: state(), isClaim: this.#isClaim, isKept });
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

/**
 * Returns how this window was opened, from its address and navigation. Only a slides window that a link opened is
 * claiming; a reloaded one, and the presenter window, join a lesson where it is.
 * @param slides whether this is the slides window, not the presenter window
 */
export function openingKind(slides: boolean): OpeningKind {
	if (!location.hash && !location.search) return 'bare';
	const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
	return slides && entry?.type === 'navigate' ? 'claiming' : 'addressed';
}
