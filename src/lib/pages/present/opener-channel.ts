import { onDisk } from '#lib/runtime/disk.ts';
import { HELLO, type Channel } from './window-sync.ts';

/** Milliseconds between two calls of a window to the one that opened it, which may have been reloaded meanwhile. */
const CALLS_EVERY = 1000;

/** The channel of one presentation a story and language: its windows share the folder that the slides are in. */
export function openChannel(): Channel {
	const folder = location.pathname.replace(/notes\/?$/, '');
	const alone = onDisk || !('BroadcastChannel' in window);
	return alone ? new OpenerChannel() : new BroadcastChannel(`present ${folder}`);
}

/**
 * The channel of windows that were opened from a disk, where each file is a stranger to all others and nothing is
 * broadcast: a window talks to the one that opened it and to those that it opened, and listens to nobody else.
 */
class OpenerChannel implements Channel {
	onmessage: ((event: MessageEvent) => void) | null = null;
	readonly #opener = window.opener as Window | null;
	readonly #members = new Set<Window>(this.#opener ? [this.#opener] : []);
	readonly #calling = this.#opener && setInterval(() => this.postMessage(HELLO), CALLS_EVERY);

	constructor() {
		addEventListener('message', this.#hear);
	}

	postMessage(message: unknown): void {
		for (const member of this.#members) {
			if (member.closed) this.#members.delete(member);
			// A file has no origin that could be named; what is sent is where the lesson stands.
			else member.postMessage(message, '*');
		}
	}

	close(): void {
		removeEventListener('message', this.#hear);
		if (this.#calling) clearInterval(this.#calling);
	}

	#hear = (event: MessageEvent): void => {
		const from = event.source as Window | null;
		if (!from || (from !== this.#opener && from.opener !== window)) return;
		this.#members.add(from);
		this.onmessage?.(event);
	};
}
