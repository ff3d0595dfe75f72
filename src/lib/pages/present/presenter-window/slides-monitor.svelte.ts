/**
 * Interval between two requests to the slides window, in ms; how many may stay unanswered; how long a reload may take, and
 * how long its return is shown, in ms.
 */
const REQUEST_INTERVAL_MS = 1000;
const MAX_UNANSWERED = 3;
const RELOAD_MS = 1000;
const BACK_NOTICE_MS = 6000;

/**
 * Monitors from the presenter window whether the slides window answers. The presenter window sends requests, because
 * browsers may throttle the timers of the other window. It counts unanswered requests, not seconds, so that a laptop
 * that slept reports nothing wrong.
 */
export class SlidesMonitor {
	/**
	 * `there`: the slides window answers, or has not had time to. `none`: no slides window has ever answered, or the presenter
	 * goes on without one. `closed`: it was closed. `lost`: it has answered, but does not any more. `back`: it has just
	 * answered again after one of these.
	 */
	status: 'there' | 'none' | 'closed' | 'lost' | 'back' = $state.raw('there');
	/** Whether the slides window shows its cover, before the lesson begins. */
	isCoverShown = $state.raw(false);
	/** Why the slides window is not there any more; undefined if it is, or never was. Keys wait until it is back. */
	gone = $derived(this.status === 'closed' || this.status === 'lost' ? this.status : undefined);
	#unanswered = 0;
	#hasAnswered = false;
	#backTimer: ReturnType<typeof setTimeout> | undefined;
	#closedTimer: ReturnType<typeof setTimeout> | undefined;
	#ask: () => void = () => undefined;

	/**
	 * Sends a request at regular intervals, and updates the status.
	 * @param ask sends one request
	 * @param stopped ends the requests when it aborts
	 */
	start(ask: () => void, stopped: AbortSignal): void {
		this.#ask = ask;
		const request = () => {
			if (this.#unanswered >= MAX_UNANSWERED && this.status !== 'closed') {
				this.status = this.#hasAnswered ? 'lost' : 'none';
				this.isCoverShown = false;
			}
			this.#unanswered++;
			ask();
		};
		request();
		const interval = setInterval(request, REQUEST_INTERVAL_MS);
		stopped.addEventListener('abort', () => {
			clearInterval(interval);
			clearTimeout(this.#backTimer);
			clearTimeout(this.#closedTimer);
		});
	}

	/** Updates the status after the slides window has said that it is being closed or reloaded, unless one answers soon. */
	handleLeaving(): void {
		clearTimeout(this.#closedTimer);
		this.#closedTimer = setTimeout(() => {
			this.status = 'closed';
			this.isCoverShown = false;
		}, RELOAD_MS);
		this.#ask();
	}

	/** Lets the presenter go on without a slides window. */
	dismiss(): void {
		this.status = 'none';
		this.#hasAnswered = false;
	}

	/**
	 * Updates the status after an answer of the slides window.
	 * @param cover whether that window shows its cover
	 */
	handleAnswer(cover: boolean): void {
		clearTimeout(this.#closedTimer);
		this.#unanswered = 0;
		this.#hasAnswered = true;
		this.isCoverShown = cover;
		if (this.status === 'there' || this.status === 'back') return;
		this.status = 'back';
		this.#backTimer = setTimeout(() => this.status === 'back' && (this.status = 'there'), BACK_NOTICE_MS);
	}
}
