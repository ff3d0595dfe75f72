import { readChoices, writeChoices } from '#lib/runtime/address/choices-address.ts';
import { SessionAddress } from './session-address.ts';
import { openPresentationChannel } from './opener-channel.ts';
import type { Presenter } from '../player/presenter.svelte.ts';
import {
	hasEntries,
	hasEntriesOn,
	isMidLesson,
	isSession,
	isSameSession,
	joinBoards,
	type Session
} from './session.ts';
import { SlidesMonitor } from '../presenter-window/slides-monitor.svelte.ts';
import { openingKind, WindowSync, type PassedKey } from './window-sync.ts';

/** Keeps the address and the other windows of the presentation in step with this window, and this window with them. */
export class SharedSession {
	/** In the presenter window, knows whether the slides window answers. */
	readonly slidesMonitor = new SlidesMonitor();
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
		if (this.#presenter.slides) addEventListener('pagehide', () => this.#sync?.leave(), ended);
		else this.slidesMonitor.start(() => this.#sync?.ask(), ended.signal);
		return () => {
			ended.abort();
			this.#sync?.close();
			this.#address.stop();
		};
	}

	/**
	 * Writes the session of this window into the address, and sends it to the other windows if it has changed.
	 * @returns false if `start` has not been called yet; nothing is shared then
	 */
	share(): boolean {
		if (!this.#lastShared) return false;
		this.#roundChoices();
		const { session, isOnCover } = this.#presenter;
		this.#address.write(session, !isOnCover);
		if (!isSameSession(session, this.#lastShared)) {
			this.#lastShared = session;
			this.#sync?.share();
		}
		return true;
	}

	/** Passes a key on to the slides. */
	passKey(press: PassedKey): void {
		this.#sync?.passKey(press);
	}

	/** Writes the session into the address without a delay. Call it before a reload. */
	writeAddressNow(): void {
		this.#address.writeNow(this.#presenter.session, !this.#presenter.isOnCover);
	}

	/** Rounds the choices to what an address can express, so that this window shows the same as the others. */
	#roundChoices(): void {
		const { data, choicesQuery, playhead } = this.#presenter;
		const read = readChoices(choicesQuery, data.settings, data.walls);
		if (writeChoices(read, data.settings) !== choicesQuery) playhead.choices = read;
	}

	/**
	 * Goes on with the lesson that a link opens anew, with all that the class has entered: at the slide that the link names,
	 * else where the lesson was, and in simple words if the link asks for them.
	 * @param opened the session of the link
	 * @returns false if this window is not in the middle of that lesson
	 */
	#goOn(opened: Session): boolean {
		const presenter = this.#presenter;
		const { session, position } = presenter;
		if (!isMidLesson(session, opened)) return false;
		// Only the address of an earlier wall holds entries. It names where that wall was, not where to go.
		const namesSlide = !this.slidesMonitor.isCoverShown && !hasEntries(opened);
		const stop = namesSlide ? opened.board || position.readStop(opened.step) : undefined;
		this.slidesMonitor.isCoverShown = false;
		presenter.simple ||= opened.simple;
		if (stop !== undefined && stop !== position.current) presenter.showStop(stop);
		// A link to the first slide may begin the lesson for another class.
		const mayBegin = stop === undefined || stop === position.stops[0];
		presenter.isResumed = !presenter.slides && mayBegin && this.#hasEntries(session);
		return true;
	}

	/**
	 * Takes over a lesson that a link opens, with what the class has entered on the boards of the one before: the address of
	 * this window was all that kept it.
	 * @param opened the session of the link
	 * @returns false if there is nothing to keep
	 */
	#carryBoards(opened: Session): boolean {
		const presenter = this.#presenter;
		const boards = joinBoards(opened.boards, presenter.session.boards);
		if (boards === opened.boards) return false;
		presenter.adopt({ ...opened, boards });
		presenter.isResumed = !presenter.slides && this.#hasEntries(presenter.session);
		return true;
	}

	/** Returns whether the class has entered anything that this lesson shows. */
	#hasEntries(session: Session): boolean {
		return hasEntriesOn(
			session,
			this.#presenter.boards.list.map(({ id }) => id)
		);
	}

	#connect(): WindowSync<Session> {
		const presenter = this.#presenter;
		const adopt = (session: Session, isKept: boolean) => {
			presenter.adopt(session);
			if (isKept && presenter.slides) presenter.isResumed = this.#hasEntries(session);
			// Compare later changes with what this window made of the session, so that it is not sent back.
			this.#lastShared = presenter.session;
		};
		const ends = {
			adopt,
			isState: isSession,
			absorbClaim: (opened: Session) => this.#goOn(opened) || this.#carryBoards(opened),
			state: () => presenter.session,
			covered: () => (presenter.slides ? presenter.isOnCover : undefined),
			// The presenter window says what goes on, so the wall does not.
			asked: () => (presenter.isResumed &&= !presenter.slides),
			pressed: (press: PassedKey) => presenter.boards.onPassedKey?.(press),
			heard: (cover: boolean) => this.slidesMonitor.handleAnswer(cover),
			// Another slides window may be closed while this one stays.
			gone: () => {
				if (!presenter.slides) this.slidesMonitor.handleLeaving();
			}
		};
		const author = Array.from(crypto.getRandomValues(new Uint32Array(3)), (n) => n.toString(36)).join('-');
		return new WindowSync(openPresentationChannel(), ends, author, openingKind(presenter.slides));
	}
}
