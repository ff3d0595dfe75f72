import type { Presenter } from './presenter.svelte.ts';
import { Ready } from './ready.ts';

/** Milliseconds in which an old picture goes and in which a new one comes: see `turning` in `light.css`. */
const FADE = 200;
/** Seconds that a picture takes on its way into another that shares something with it. */
const WAY = 0.4;
/** Share of the processor that pictures on their way may take: a slow machine shows fewer of them. */
const SHARE = 1 / 3;

/**
 * How the picture follows a key. Words come at once, with the first frame; the picture follows when that has been shown.
 * Where the new picture shares nothing with the old one the browser fades one out and the other in, without a frame of
 * ours; else things travel from one to the other.
 */
export class Turning {
	/** Whether the old picture is going. */
	fading = $state.raw(false);
	readonly ready: Ready;
	readonly #presenter: Presenter;
	#frame = 0;
	#waiting: ReturnType<typeof setTimeout> | undefined;
	#stopWay: (() => void) | undefined;

	constructor(presenter: Presenter) {
		this.#presenter = presenter;
		this.ready = new Ready(presenter);
	}

	/** Lets the picture follow to the step in focus. */
	follow(): void {
		// Nobody sees a change in a window that is hidden, and its frames would not come.
		if (document.hidden) {
			this.stop();
			this.#draw();
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
		if (!motion.allowed || !world) this.#draw();
		else if (this.ready.isApart(playhead.step)) {
			this.fading = true;
			this.#waiting = setTimeout(() => {
				this.fading = false;
				this.#draw();
			}, FADE);
		} else this.#travel();
	}

	/** Cuts to the picture of the step in focus. */
	#draw(): void {
		this.#stopWay?.();
		this.ready.forget();
		this.#presenter.goTo(this.#presenter.playhead.step);
	}

	#travel(): void {
		this.#draw();
		const { playhead } = this.#presenter;
		const { to } = playhead;
		let [came, shown, last, cost] = [0, 0, 0, 0];
		playhead.progress = shown;
		this.#stopWay = playhead.clock.add((seconds) => {
			// Somebody else has ended the change, or shows another.
			if (playhead.to !== to || playhead.progress !== shown || playhead.before) return this.#stopWay?.();
			came = Math.min(1, came + seconds / WAY);
			const now = performance.now();
			if (came < 1 && now - last < cost / SHARE) return;
			playhead.progress = shown = came;
			last = now;
			// After this frame: it counts what is drawn of it, too.
			setTimeout(() => (cost = performance.now() - now));
			if (came === 1) this.#stopWay?.();
		});
	}
}
