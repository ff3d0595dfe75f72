import { yieldToBrowser } from '#lib/runtime/page/idle.ts';
import {
	fadeChangesOut,
	fadeIn,
	fadeOut,
	layOutBeforeFrame,
	layOutUnseen,
	type Fade
} from './fade-picture.ts';
import type { Presenter } from './presenter.svelte.ts';
import { DeckPreloader } from './preloader.ts';

/**
 * Maximum time in ms to compute one frame of a transition; above it, the transition stutters, because the browser
 * needs the rest of the frame for layout and paint.
 */
const MAX_FRAME_COST_MS = 4;

/**
 * Shows the picture of the current keyframe after a key. The text changes in the first frame. After that frame is painted,
 * the picture is computed in several tasks, so that another key is answered at once. If the pictures share nothing, one
 * meanwhile fades out, and then the other fades in; else the drawing interpolates between them. On a machine where such
 * transitions stutter, pictures of different scenes fade too, and a picture on the same part of the plan fades over to the next.
 */
export class PictureTransition {
	readonly preloader: DeckPreloader;
	readonly #presenter: Presenter;
	#frame = 0;
	#waiting: ReturnType<typeof setTimeout> | undefined;
	/** Replaced when a change is cancelled: what then still computes its picture stops. */
	#change: object = {};
	/** While the old picture is fading out. */
	#fade: Fade | undefined;
	#removeCopy: (() => void) | undefined;
	/** Time in ms that the browser took to lay out and paint the frame with the text of the current step. */
	#textFrameMs = 0;

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
		} else if (!this.#fade) {
			// If the old picture is already fading out, the picture of the current step follows it.
			this.stop();
			this.#frame = requestAnimationFrame(() => {
				const began = performance.now();
				this.#waiting = setTimeout(() => {
					this.#measureTextFrame(performance.now() - began);
					void this.#show();
				});
			});
		}
	}

	/** Cancels a transition that waits or is fading. The picture stays as it is. */
	stop(): void {
		this.preloader.stop();
		cancelAnimationFrame(this.#frame);
		clearTimeout(this.#waiting);
		this.#change = {};
		this.#fade?.cancel();
		this.#fade = undefined;
		this.#removeCopy?.();
	}

	/**
	 * Computes the picture with the answer that the text shows already, in several tasks.
	 * @returns whether it appears at once, because the picture before it fades out over it
	 */
	async prepareAnswer(): Promise<boolean> {
		const { playhead, motion } = this.#presenter;
		await this.preloader.prepareAnswer();
		const crossfades = this.#stutters && motion.isAllowed && playhead.isAnswerOnlyInText;
		if (crossfades) {
			this.#removeCopy = fadeChangesOut();
			// Draws the picture now: in the next frame, which also paints it, both would take longer than one frame.
			playhead.finish();
		}
		return crossfades;
	}

	async #show(): Promise<void> {
		const { playhead, motion, world } = this.#presenter;
		// The presenter went back before the picture had changed: it is already right.
		if (playhead.to === playhead.keyframe) return;
		const change = this.#change;
		const isCurrent = () => change === this.#change;
		const index = playhead.keyframe;
		const isAnimated = motion.isAllowed && world !== undefined;
		const stutters = isAnimated && this.#stutters;
		if (isAnimated && this.#isFadedAtOnce(index)) this.#fade = fadeOut();
		const cut = !isAnimated || this.#fade !== undefined;
		const wait = () => yieldToBrowser().then(isCurrent);
		const staysOnPlan = await this.preloader.prepareTransition(index, cut, wait);
		if (!isCurrent()) return;
		if (stutters && !staysOnPlan) this.#fade ??= fadeOut();
		const fade = this.#fade;
		await fade?.over;
		if (!isCurrent()) return;
		const crossfades = stutters && staysOnPlan;
		const isResized = this.preloader.isResized(index);
		if (crossfades) this.#removeCopy = fadeChangesOut();
		this.#draw(crossfades || fade !== undefined);
		if (!fade) {
			void layOutBeforeFrame();
			return;
		}
		// A key that is pressed from now on begins another change.
		this.#fade = undefined;
		await layOutUnseen(isResized);
		if (isCurrent()) void fadeIn();
		fade.cancel();
	}

	/** Stores the time that a frame with new text took. The few words that change within a step take less than those of another step. */
	#measureTextFrame(milliseconds: number): void {
		const { to, step, keyframes } = this.#presenter.playhead;
		const isSameStep = keyframes[to]?.step === step;
		this.#textFrameMs = isSameStep ? Math.max(this.#textFrameMs, milliseconds) : milliseconds;
	}

	/** Whether frames of transitions have been slow on this machine; before any transition, whether the frame of the text was. */
	get #stutters(): boolean {
		return (this.#presenter.playhead.drawMs || this.#textFrameMs) > MAX_FRAME_COST_MS;
	}

	/**
	 * Returns whether the picture fades instead of interpolating, before both are computed: the two share nothing, or frames have
	 * been slow on this machine.
	 */
	#isFadedAtOnce(index: number): boolean {
		return this.preloader.isUnrelated(index) || (this.#stutters && this.preloader.canFade(index));
	}

	/** Shows the picture of the current keyframe, with a transition unless `cut`. */
	#draw(cut = false): void {
		this.preloader.reset();
		this.#presenter.goTo(this.#presenter.playhead.keyframe, cut);
	}
}
