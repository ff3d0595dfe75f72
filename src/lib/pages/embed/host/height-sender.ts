/** Changes of the height up to this, in CSS pixels, are not sent. */
const MIN_CHANGE = 1;
/** Number of increases in a row after which the host is assumed to react to each height by making the frame higher. */
const MAX_INCREASES = 20;
/**
 * Maximum number of times that the same height is sent. Otherwise a scroll bar that comes and goes would loop for ever.
 */
const MAX_REPEATS = 12;
/** Heights above this, in pixels, are measurement errors and are not sent. */
const MAX_HEIGHT = 20_000;
/** Duration of an animation frame. */
const FRAME_MS = 16;

/**
 * Sends a frame's height to its host: only when it changes, at most once per animation frame, and never in an endless
 * loop with a host that reacts to each height by a change of layout.
 */
export class HeightSender {
	readonly #say: (height: number) => void;
	readonly #later: (task: () => void) => void;
	#height = 0;
	#sent = 0;
	#increases = 0;
	#isRepeatRequested = false;
	readonly #timesSent = new Map<number, number>();
	#isScheduled = false;

	/**
	 * @param say sends a height, in whole pixels
	 * @param later runs a task within an animation frame. The default is a timer, because browsers pause animation frames
	 *   in iframes out of view.
	 */
	constructor(
		say: (height: number) => void,
		later: (task: () => void) => void = (task) => void setTimeout(task, FRAME_MS)
	) {
		this.#say = say;
		this.#later = later;
	}

	/** Sends a height in CSS pixels, within an animation frame. Heights that are not between 0 and 20,000 are ignored. */
	sendHeight(height: number): void {
		if (!(height > 0 && height <= MAX_HEIGHT)) return;
		this.#height = Math.ceil(height);
		this.#schedule();
	}

	/** Sends the last height again, for a host that may have missed it. */
	repeat(): void {
		this.#isRepeatRequested = true;
		this.#schedule();
	}

	#schedule(): void {
		if (this.#isScheduled) return;
		this.#isScheduled = true;
		this.#later(() => {
			this.#isScheduled = false;
			this.#send();
		});
	}

	#send(): void {
		const isRequested = this.#isRepeatRequested;
		this.#isRepeatRequested = false;
		const isNew = Math.abs(this.#height - this.#sent) > MIN_CHANGE;
		const height = isNew ? this.#height : this.#sent;
		const times = this.#timesSent.get(height) ?? 0;
		if (!(isNew || isRequested) || times >= MAX_REPEATS) return;
		const rises = this.#sent > 0 && height > this.#sent;
		if (isNew) this.#increases = rises ? this.#increases + 1 : 0;
		if (this.#increases > MAX_INCREASES) return;
		this.#timesSent.set(height, times + 1);
		this.#sent = height;
		if (height > 0) this.#say(height);
	}
}
