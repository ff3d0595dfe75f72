import type { Presenter } from './presenter.svelte.ts';
import { Ready } from './ready.ts';

/** Milliseconds in which an old picture goes and in which a new one comes: see `turning` in `light.css`. */
const FADE = 200;
/**
 * Milliseconds that a picture on the way to another may take to compute, or the way is a row of jolts: the browser needs
 * the rest of a frame, to lay it out and paint it.
 */
const SMOOTH = 4;

/**
 * How the picture follows a key. Words come at once, with the first frame; the picture follows when that has been shown.
 * Where the new picture shares nothing with the old one the browser fades one out and the other in, without a frame of
 * ours; else things travel from one to the other, unless they have been seen to jolt on this machine.
 */
export class Turning {
	/** Whether the old picture is going. */
	fading = $state.raw(false);
	readonly ready: Ready;
	readonly #presenter: Presenter;
	#frame = 0;
	#waiting: ReturnType<typeof setTimeout> | undefined;

	constructor(presenter: Presenter) {
		this.#presenter = presenter;
		this.ready = new Ready(presenter);
	}

	/** Lets the picture follow to the step in focus. */
	follow(): void {
		// Nobody sees a change in a window that is hidden, and its frames would not come.
		if (document.hidden) {
			this.stop();
			this.#draw(true);
		} else if (!this.fading) {
			// An old picture that goes already is followed by that of the step in focus then.
			this.stop();
			this.#frame = requestAnimationFrame(() => {
				this.#waiting = setTimeout(() => this.#change());
			});
		}
	}

	stop(): void {
		this.ready.stop();
		cancelAnimationFrame(this.#frame);
		clearTimeout(this.#waiting);
		this.fading = false;
	}

	#change(): void {
		const { playhead, motion, world } = this.#presenter;
		// Back and on again before the picture had followed: it is there, or on its way.
		if (playhead.to === playhead.step) return;
		if (!motion.allowed || !world || !this.#fades(playhead.step)) this.#draw();
		else {
			this.fading = true;
			this.#waiting = setTimeout(() => {
				this.fading = false;
				this.#draw(true);
			}, FADE);
		}
	}

	/** Whether one picture goes before the other comes: they share nothing, or have been seen to jolt on this machine. */
	#fades(index: number): boolean {
		const jolts = this.#presenter.playhead.cost > SMOOTH;
		return this.ready.isApart(index) || (jolts && this.ready.mayPart(index));
	}

	/** Shows the picture of the step in focus, where nothing forbids it on its way from the old one. */
	#draw(cut = false): void {
		this.ready.forget();
		this.#presenter.goTo(this.#presenter.playhead.step, cut);
	}
}
