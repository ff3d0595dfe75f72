import { isFileCopy } from '#lib/runtime/page/file-copy.ts';
import { GONE_MESSAGE, HELLO_MESSAGE, type WindowChannel } from './window-sync.ts';

/** Interval in ms at which a window greets its opener, which may have been reloaded. */
const HELLO_INTERVAL_MS = 1000;

/**
 * Opens the channel that connects the windows of this presentation: those with the same address of the slides, and so
 * of the same story and language. From a disk, or in browsers without BroadcastChannel, it connects only windows of
 * which one has opened the other.
 */
export function openPresentationChannel(): WindowChannel {
	const folder = location.pathname.replace(/notes\/?$/, '');
	const isolated = isFileCopy || !('BroadcastChannel' in window);
	return isolated ? new OpenerChannel() : new BroadcastChannel(`present ${folder}`);
}

/**
 * A channel for pages opened from a disk, where every file has an opaque origin and BroadcastChannel does not
 * connect them. A window exchanges messages only with its opener and with the windows that it opened.
 */
class OpenerChannel implements WindowChannel {
	onmessage: ((event: MessageEvent) => void) | null = null;
	readonly #opener = window.opener as Window | null;
	readonly #members = new Set<Window>(this.#opener ? [this.#opener] : []);
	readonly #helloTimer =
		this.#opener && setInterval(() => this.postMessage(HELLO_MESSAGE), HELLO_INTERVAL_MS);

	constructor() {
		addEventListener('message', this.#receive);
	}

	postMessage(message: unknown): void {
		for (const member of this.#members) {
			if (member.closed) this.#forget(member);
			// A file has no origin to name as target. The message contains only the state of the lesson, or a key.
			else member.postMessage(message, '*');
		}
	}

	close(): void {
		removeEventListener('message', this.#receive);
		if (this.#helloTimer) clearInterval(this.#helloTimer);
	}

	/** Forgets a closed window. Browsers drop what it posts at its end, so its message is made up here. */
	#forget(member: Window): void {
		this.#members.delete(member);
		this.onmessage?.(new MessageEvent('message', { data: GONE_MESSAGE }));
	}

	#receive = (event: MessageEvent): void => {
		const from = event.source as Window | null;
		if (!from || (from !== this.#opener && from.opener !== window)) return;
		this.#members.add(from);
		this.onmessage?.(event);
	};
}
