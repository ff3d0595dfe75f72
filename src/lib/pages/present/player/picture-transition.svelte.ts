import { yieldToBrowser } from '#lib/runtime/page/idle.ts';
import type { Presenter } from './presenter.svelte.ts';
import { DeckPreloader } from './preloader.ts';

/** Duration of fading one picture out, and the other in, in ms; `turning` in `light.css` has the same value. */
const FADE_MS = 200;
/**
 * Maximum time in ms to compute one frame of a transition; above it, the transition stutters, because the browser
 * needs the rest of the frame for layout and paint.
 */
const MAX_FRAME_COST_MS = 4;

/**
 * Shows the picture of the current keyframe after a key. The text changes in the first frame. After that frame is painted,
 * the picture is computed in several tasks, so that another key is answered at once. If the pictures share nothing, or
 * transitions stutter on this machine, CSS meanwhile fades one out, and then the other in; else the drawing interpolates
 * between them.
 */
export class PictureTransition {
	/** Whether the old picture is fading out. */
	isFading = $state.raw(false);
	readonly preloader: DeckPreloader;
	readonly #presenter: Presenter;
	#frame = 0;
	#waiting: ReturnType<typeof setTimeout> | undefined;
	/** Replaced when a change is cancelled: what then still computes its picture stops. */
	#change: object = {};

	constructor(presenter: Presenter) {
		this.#presenter = presenter;
		this.preloader = new DeckPreloader(presenter);
	}

	/** Starts the transition from the picture shown to that of the current step. Call it after the text has changed. */
	start(): void {
		// A hidden window gets no animation frames, so its picture changes at once.
		if (document.hidden) {
			this.stop();
			this.#draw(true);
		} else if (!this.isFading) {
			// If the old picture is already fading out, the picture of the current step follows it.
			this.stop();
			this.#frame = requestAnimationFrame(() => {
				this.#waiting = setTimeout(() => void this.#show());
			});
		}
	}

	/** Cancels a transition that waits or is fading. The picture stays as it is. */
	stop(): void {
		this.preloader.stop();
		cancelAnimationFrame(this.#frame);
		clearTimeout(this.#waiting);
		this.#change = {};
		this.isFading = false;
	}

	async #show(): Promise<void> {
		const { playhead, motion, world } = this.#presenter;
		// The presenter went back before the picture had changed: it is already right.
		if (playhead.to === playhead.keyframe) return;
		const change = this.#change;
		const isCurrent = () => change === this.#change;
		const fades = motion.isAllowed && world !== undefined && this.#fades(playhead.keyframe);
		this.isFading = fades;
		const faded = fades && new Promise((resolve) => (this.#waiting = setTimeout(resolve, FADE_MS)));
		await this.preloader.prepareTransition(playhead.keyframe, fades, () => yieldToBrowser().then(isCurrent));
		await faded;
		if (!isCurrent()) return;
		this.isFading = false;
		this.#draw(fades);
	}

	/**
	 * Returns whether the picture fades instead of interpolating: the two share nothing, or frames have been slow on
	 * this machine.
	 */
	#fades(index: number): boolean {
		const stutters = this.#presenter.playhead.drawMs > MAX_FRAME_COST_MS;
		return this.preloader.isUnrelated(index) || (stutters && this.preloader.canFade(index));
	}

	/** Shows the picture of the current keyframe, with a transition unless `cut`. */
	#draw(cut = false): void {
		this.preloader.reset();
		this.#presenter.goTo(this.#presenter.playhead.keyframe, cut);
	}
}
