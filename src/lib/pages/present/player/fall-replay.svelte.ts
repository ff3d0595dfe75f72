import type { Presenter } from './presenter.svelte.ts';

/** Time in ms for which each keyframe of the fall is shown. */
const KEYFRAME_MS = 1600;

/**
 * Shows the fall again, from wherever the lesson is, and then what was shown before. The origin is part of the session,
 * so that either window leads back to it, also after a reload.
 */
export class FallReplay {
	/** What was shown before, as text: stop, index of the keyframe, and stop where the route was left; empty while not playing. */
	origin = $state.raw('');
	readonly #presenter: Presenter;
	#timer: ReturnType<typeof setTimeout> | undefined;

	constructor(presenter: Presenter) {
		this.#presenter = presenter;
	}

	/** Whether the fall is shown again. */
	get isShown(): boolean {
		return this.origin !== '';
	}

	/** Shows the fall again, or what was shown before. Does nothing on the cover, at a question or without a fall. */
	toggle(): void {
		const { deck, isOnCover, questions } = this.#presenter;
		if (this.isShown) this.end();
		else if (deck.fall !== undefined && !isOnCover && !questions.current) this.#begin(deck.fall);
	}

	#begin(step: number): void {
		const { position, playhead, boards, word } = this.#presenter;
		this.origin = [position.writeStop(position.current), playhead.keyframe, position.left].join(':');
		boards.show('');
		this.#presenter.goTo(playhead.firstOf(step));
		this.#presenter.announce(word('present.fall-on'));
		this.#scheduleNext(step);
	}

	#scheduleNext(step: number): void {
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => {
			const { playhead } = this.#presenter;
			const next = playhead.keyframe + 1;
			if (!this.isShown || playhead.step !== step || playhead.keyframes[next]?.step !== step) return;
			this.#presenter.goTo(next, false);
			this.#scheduleNext(step);
		}, KEYFRAME_MS);
	}

	/** Shows what was shown before the fall. */
	end(): void {
		const { position, playhead, boards, word } = this.#presenter;
		const [stop = '', keyframe = '', left = ''] = this.origin.split(':');
		this.stop();
		const current = position.readStop(stop);
		const index = Math.trunc(Number(keyframe));
		const isKept = typeof current === 'string' || playhead.keyframes[index]?.step === current;
		this.#presenter.goTo(isKept ? index : playhead.firstOf(current ?? 0));
		if (typeof current === 'string') boards.show(current);
		position.left = left;
		this.#presenter.announce(word('present.fall-off'));
	}

	/** Stays where the presentation is. */
	stop(): void {
		clearTimeout(this.#timer);
		this.origin = '';
	}
}
