import { readAddress, writeAddress } from '#lib/runtime/address.ts';
import { SessionAddress } from './address.ts';
import { openChannel } from './opener-channel.ts';
import type { Presenter } from './presenter.svelte.ts';
import { isSession, sameSession, type Session } from './session.ts';
import { WallWatch } from './wall-watch.svelte.ts';
import { openingOf, WindowSync } from './window-sync.ts';

/** Keeps the address, and the other windows of the same presentation, at what this window shows. */
export class SharedSession {
	/** Whether the presenter's window reaches the wall. */
	readonly wall = new WallWatch();
	readonly #presenter: Presenter;
	readonly #address = new SessionAddress();
	#wire: WindowSync<Session> | undefined;
	/** What the others have been told. */
	#told: Session | undefined;

	constructor(presenter: Presenter) {
		this.#presenter = presenter;
	}

	/** To be called once this window is where its address says. Returns what ends it. */
	start(): () => void {
		this.#told = this.#presenter.session;
		this.#wire = this.#connect();
		const onVisible = () => {
			if (document.visibilityState === 'visible') this.#wire?.hello();
		};
		const gone = new AbortController();
		addEventListener('pageshow', onVisible, gone);
		document.addEventListener('visibilitychange', onVisible, gone);
		if (!this.#presenter.slides) this.wall.start(() => this.#wire?.ask(), gone.signal);
		return () => {
			gone.abort();
			this.#wire?.close();
			this.#address.stop();
		};
	}

	/**
	 * To be called whenever something may have changed.
	 * @returns whether there is anything to share with yet
	 */
	share(): boolean {
		if (!this.#told) return false;
		this.#tidy();
		const { session, waiting } = this.#presenter;
		this.#address.write(session, !waiting);
		if (!sameSession(session, this.#told)) {
			this.#told = session;
			this.#wire?.share();
		}
		return true;
	}

	/** Writes the address at once, for a page that is about to be loaded again. */
	keep(): void {
		this.#address.writeNow(this.#presenter.session, !this.#presenter.waiting);
	}

	/** An address may not tell two places apart that are one; this window then sees what the others will. */
	#tidy(): void {
		const { data, keptQuery, playhead } = this.#presenter;
		const read = readAddress(keptQuery, data.settings, data.walls);
		if (writeAddress(read, data.settings) !== keptQuery) playhead.choices = read;
	}

	#connect(): WindowSync<Session> {
		const presenter = this.#presenter;
		const adopt = (session: Session) => {
			presenter.adopt(session);
			// What this window made of it is what it would say: nothing, then, since it has just been told.
			this.#told = presenter.session;
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
