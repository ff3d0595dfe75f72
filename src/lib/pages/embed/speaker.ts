/** Pixels by which a height must differ from the last one said to be worth saying. */
const WORTH = 1;
/** Heights that may rise one after another before the host is taken to be running after itself. */
const MOST_RISING = 20;
/** Times that any one height is said: a host whose scroll bar comes and goes with it would go on for ever. */
const MOST_SAID = 12;
/** No frame of this kind is higher: such a height is a mistake, and is not said. */
const HIGHEST = 20_000;
/** Milliseconds of a frame of the screen. */
const FRAME = 16;

/**
 * Says a frame's height to its host: on real change only, once a frame of the screen, and never in a loop. A host that
 * answers each height by a change that makes the frame higher is not answered for ever.
 */
export class HeightSpeaker {
	readonly #say: (height: number) => void;
	readonly #later: (task: () => void) => void;
	#wanted = 0;
	#said = 0;
	#rising = 0;
	#repeat = false;
	readonly #times = new Map<number, number>();
	#waiting = false;

	/**
	 * @param say sends a height, in whole pixels
	 * @param later runs a task within a frame of the screen; by a timer, since browsers draw no frame of a screen for
	 *   what lies out of sight in other people's pages
	 */
	constructor(
		say: (height: number) => void,
		later: (task: () => void) => void = (task) => void setTimeout(task, FRAME)
	) {
		this.#say = say;
		this.#later = later;
	}

	/** Tells the height that the frame would like to have, in pixels. */
	tell(height: number): void {
		if (!(height > 0 && height <= HIGHEST)) return;
		this.#wanted = Math.ceil(height);
		this.#schedule();
	}

	/** Says the last height again, for a host that may have missed it. */
	again(): void {
		this.#repeat = true;
		this.#schedule();
	}

	#schedule(): void {
		if (this.#waiting) return;
		this.#waiting = true;
		this.#later(() => {
			this.#waiting = false;
			this.#speak();
		});
	}

	#speak(): void {
		const asked = this.#repeat;
		this.#repeat = false;
		const isNew = Math.abs(this.#wanted - this.#said) > WORTH;
		const height = isNew ? this.#wanted : this.#said;
		const times = this.#times.get(height) ?? 0;
		if (!(isNew || asked) || times >= MOST_SAID) return;
		const rises = this.#said > 0 && height > this.#said;
		if (isNew) this.#rising = rises ? this.#rising + 1 : 0;
		if (this.#rising > MOST_RISING) return;
		this.#times.set(height, times + 1);
		this.#said = height;
		if (height > 0) this.#say(height);
	}
}
