/** Milliseconds between two questions to the wall; how many it may leave unanswered; and for how long its return is said. */
const ASKS_EVERY = 1000;
const PATIENCE = 3;
const SAYS_FOR = 6000;

/**
 * Whether the presenter's window reaches the wall. It asks, and the wall answers: a window that asks is awake, while one
 * that would have to speak up by itself may be slowed down by its browser. Questions are counted, not seconds: a laptop that
 * slept has asked none.
 */
export class WallWatch {
	/** `none`: no wall has ever answered; `lost`: one did, and does no more; `back`: it answers again, just now. */
	is: 'there' | 'none' | 'lost' | 'back' = $state.raw('there');
	/** Whether the wall shows its cover: the lesson has not begun there. */
	cover = $state.raw(false);
	#unanswered = 0;
	#met = false;
	#saying: ReturnType<typeof setTimeout> | undefined;

	/** Goes on asking until it is stopped by a signal. */
	start(ask: () => void, stopped: AbortSignal): void {
		const beat = () => {
			if (this.#unanswered >= PATIENCE) {
				this.is = this.#met ? 'lost' : 'none';
				this.cover = false;
			}
			this.#unanswered++;
			ask();
		};
		beat();
		const beating = setInterval(beat, ASKS_EVERY);
		stopped.addEventListener('abort', () => {
			clearInterval(beating);
			clearTimeout(this.#saying);
		});
	}

	/** A wall has answered. */
	heard(cover: boolean): void {
		this.#unanswered = 0;
		this.#met = true;
		this.cover = cover;
		if (this.is !== 'lost' && this.is !== 'none') return;
		this.is = 'back';
		this.#saying = setTimeout(() => this.is === 'back' && (this.is = 'there'), SAYS_FOR);
	}
}
