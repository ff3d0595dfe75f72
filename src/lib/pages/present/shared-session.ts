import { readChoices, writeChoices } from '#lib/runtime/address.ts';
import { SessionAddress } from './address.ts';
import { openChannel } from './opener-channel.ts';
import type { Presenter } from './presenter.svelte.ts';
import { isSession, sameSession, type Session } from './session.ts';
import { WallWatch } from './wall-watch.svelte.ts';
import { openingOf, WindowSync } from './window-sync.ts';

/** Synchronizes the address and the other windows of the presentation with the state of this window. */
export class SharedSession {
	/** Whether the slides window answers, for the presenter window. */
	readonly wall = new WallWatch();
	readonly #presenter: Presenter;
	readonly #address = new SessionAddress();
	#sync: WindowSync<Session> | undefined;
	/** The session last sent to, or received from, the other windows. */
	#lastShared: Session | undefined;

	constructor(presenter: Presenter) {
		this.#presenter = presenter;
	}

	/**
	 * Starts the synchronization. Call it once this window shows what its address says.
	 * @returns a function that stops it
	 */
	start(): () => void {
		this.#lastShared = this.#presenter.session;
		this.#sync = this.#connect();
		const onVisible = () => {
			if (document.visibilityState === 'visible') this.#sync?.hello();
		};
		const ended = new AbortController();
		addEventListener('pageshow', onVisible, ended);
		document.addEventListener('visibilitychange', onVisible, ended);
		if (!this.#presenter.slides) this.wall.start(() => this.#sync?.ask(), ended.signal);
		return () => {
			ended.abort();
			this.#sync?.close();
			this.#address.stop();
		};
	}

	/**
	 * Sends the session to the address and the other windows if it has changed.
	 * @returns false before `start` has been called
	 */
	share(): boolean {
		if (!this.#lastShared) return false;
		this.#roundChoices();
		const { session, waiting } = this.#presenter;
		this.#address.write(session, !waiting);
		if (!sameSession(session, this.#lastShared)) {
			this.#lastShared = session;
			this.#sync?.share();
		}
		return true;
	}

	/** Writes the address immediately, before a reload. */
	keep(): void {
		this.#address.writeNow(this.#presenter.session, !this.#presenter.waiting);
	}

	/** Rounds the choices to what an address can express, so that this window shows the same as the others. */
	#roundChoices(): void {
		const { data, keptQuery, playhead } = this.#presenter;
		const read = readChoices(keptQuery, data.settings, data.walls);
		if (writeChoices(read, data.settings) !== keptQuery) playhead.choices = read;
	}

	#connect(): WindowSync<Session> {
		const presenter = this.#presenter;
		const adopt = (session: Session) => {
			presenter.adopt(session);
			// Compare later changes with what this window made of it, so that nothing is echoed.
			this.#lastShared = presenter.session;
		};
		const ends = {
			adopt,
			isState: isSession,
			state: () => presenter.session,
			covered: () => (presenter.slides ? presenter.waiting : undefined),
			heard: (cover: boolean) => this.wall.heard(cover)
		};
		const author = Array.from(crypto.getRandomValues(new Uint32Array(3)), (n) => n.toString(36)).join('-');
		return new WindowSync(openChannel(), ends, author, openingOf(presenter.slides));
	}
}
