import type { Choices } from '#lib/scenes/scene.ts';
import type { Playhead } from './playhead.svelte.ts';

/** Pedestrians stop after this many seconds, until the reader reaches another step. */
const MAX_WALK_SECONDS = 90;
/** Frame rate of the pedestrians. They move a few pixels per second, so a higher rate shows no difference. */
const FRAMES_PER_SECOND = 24;
/** Seconds without scrolling or input before the pedestrians move again. */
const REST_SECONDS = 0.4;

/**
 * Decides whether pedestrians move while a step is read, and counts the seconds. They stand still if the figure element
 * is out of view or covered, while the page scrolls, if the tab is hidden, and if the reader prefers reduced motion.
 */
export class WalkMotion {
	readonly #playhead: Playhead;
	/** Whether the system prefers reduced motion. */
	#reduced = $state.raw(false);
	readonly #drawCallbacks = new Set<() => void>();
	#stopClock: (() => void) | undefined;
	#elapsed = 0;
	#sinceDrawn = 0;
	#restSecondsLeft = 0;
	/** Choices at the last frame of the walk, to notice that the reader changes one. */
	#choices: Choices | undefined;
	/** Index of the last keyframe whose transition was complete. */
	#settledKeyframe = 0;
	/** Whether the reader started the pedestrians on a step that is otherwise still. */
	#released = $state.raw(false);
	#seen = $state.raw(false);
	#scrolling = false;
	#covered = false;
	/** Whether the pedestrians move now. */
	isRunning = $state.raw(false);
	/** Whether the picture contains anything that moves by itself. */
	hasMovement = $state.raw(false);
	/** The reader's own choice; undefined until the switch is used, while the system's preference applies. */
	#wanted: boolean | undefined = $state.raw();

	constructor(playhead: Playhead) {
		this.#playhead = playhead;
		this.#choices = playhead.choices;
		if (import.meta.env.SSR) return;
		const wish = matchMedia('(prefers-reduced-motion: reduce)');
		const follow = () => (this.#reduced = wish.matches);
		wish.addEventListener('change', follow);
		follow();
	}

	/** Whether pictures may move at all: pedestrians and transitions. */
	get isAllowed(): boolean {
		return this.#wanted ?? !this.#reduced;
	}

	/** Whether the step shows one moment, because its text counts what is visible then, until the reader starts it. */
	get isFrozen(): boolean {
		return !this.#released && (this.#playhead.steps[this.#playhead.step]?.still ?? false);
	}

	/** Whether the pedestrians are meant to move. Scrolling, or a hidden picture, may still stop them for a while. */
	get isPlaying(): boolean {
		return this.isAllowed && !this.isFrozen;
	}

	/** Key of the interface word that says what `toggle` will do. */
	get toggleWord(): 'page.animations-on' | 'page.animations-off' | 'step.run' {
		if (this.isPlaying) return 'page.animations-on';
		return this.isFrozen && this.isAllowed ? 'step.run' : 'page.animations-off';
	}

	/** Stops or starts the pedestrians. The reader's choice overrides the preference of the system. */
	toggle = (): void => {
		const playing = !this.isPlaying;
		this.#wanted = playing;
		this.#released = playing;
		this.refresh();
	};

	/** Returns the seconds walked since the moment that the step shows. */
	elapsed = (): number => this.#elapsed;

	/** Returns the seconds walked since a keyframe: 0 except for the last one whose transition was complete. */
	secondsWalkedIn = (index: number): number => (index === this.#settledKeyframe ? this.#elapsed : 0);

	/**
	 * Calls `draw` before each frame while the pedestrians move.
	 * @returns a function that removes the callback
	 */
	onFrame = (draw: () => void): (() => void) => {
		this.#drawCallbacks.add(draw);
		this.hasMovement = true;
		this.update();
		return () => {
			this.#drawCallbacks.delete(draw);
			this.hasMovement = this.#drawCallbacks.size > 0;
			this.update();
		};
	};

	/** Returns the pedestrians to the moment that the step shows. */
	rewind(): void {
		this.#elapsed = 0;
		this.#released = false;
		this.update();
	}

	/** Called when the transition into a keyframe is complete. Rewinds if it is another than before. */
	resetFor(index: number): void {
		if (index === this.#settledKeyframe) return;
		this.#settledKeyframe = index;
		this.rewind();
	}

	/** Whether the figure element is in view. */
	get isVisible(): boolean {
		return this.#seen;
	}
	set isVisible(value: boolean) {
		this.#seen = value;
		this.update();
	}

	/** Whether the page scrolls. Pedestrians wait until it has rested for a moment. */
	set isScrolling(value: boolean) {
		this.#scrolling = value;
		this.#restSecondsLeft = REST_SECONDS;
		this.update();
	}

	/** Whether something else covers the picture, as the wall of a round does. */
	set isCovered(value: boolean) {
		this.#covered = value;
		this.update();
	}

	/** Starts or stops the clock as the conditions require, and redraws. Call it when the tab is hidden or shown. */
	refresh(): void {
		if (!this.isAllowed) this.#elapsed = 0;
		this.update();
		for (const draw of this.#drawCallbacks) draw();
	}

	/** Starts or stops the clock as the conditions require. Call it when another step gets the focus. */
	update(): void {
		const walk =
			this.isAllowed &&
			!this.isFrozen &&
			!this.#playhead.isScrubbed &&
			this.#seen &&
			!this.#scrolling &&
			!this.#covered &&
			this.#drawCallbacks.size > 0 &&
			this.#elapsed < MAX_WALK_SECONDS &&
			document.visibilityState === 'visible';
		this.isRunning = walk;
		if (walk && !this.#stopClock) this.#stopClock = this.#playhead.clock.addListener(this.#onClockFrame);
		if (!walk) {
			this.#stopClock?.();
			this.#stopClock = undefined;
		}
	}

	readonly #onClockFrame = (seconds: number): void => {
		// A transition draws its own pictures: walking begins after it.
		if (this.#playhead.progress < 1) return;
		// While the reader moves a control, only its effect may change the picture.
		if (this.#choices !== this.#playhead.choices) {
			this.#choices = this.#playhead.choices;
			this.#restSecondsLeft = REST_SECONDS;
		}
		this.#restSecondsLeft -= seconds;
		if (this.#restSecondsLeft > 0) return;
		this.#elapsed += seconds;
		this.#sinceDrawn += seconds;
		if (this.#sinceDrawn < 1 / FRAMES_PER_SECOND) return;
		this.#sinceDrawn = 0;
		for (const draw of this.#drawCallbacks) draw();
		if (this.#elapsed >= MAX_WALK_SECONDS) this.update();
	};
}
