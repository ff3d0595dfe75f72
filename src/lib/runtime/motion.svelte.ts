import type { Choices } from '#lib/scenes/scene.ts';
import type { Playhead } from './playhead.svelte.ts';

/** Seconds of walking after which the district stands still by itself, until the next step. */
const LONGEST_WALK = 90;
/** People move a few pixels a second: more pictures than this would differ in nothing that one sees. */
const PICTURES_A_SECOND = 24;
/** Seconds that page and hand must rest before people walk on. */
const REST = 0.4;

/**
 * Whether and how long the district walks while a step is read. It stops when the figure is out of sight,
 * while the page scrolls, when the tab is hidden, and where less motion is wanted.
 */
export class Motion {
	readonly #playhead: Playhead;
	/** Whether the system wishes less motion. */
	#reduced = $state.raw(false);
	readonly #draws = new Set<() => void>();
	#stop: (() => void) | undefined;
	#elapsed = 0;
	#sinceDrawn = 0;
	#resting = 0;
	/** What was chosen when people walked last. */
	#choices: Choices | undefined;
	/** Index of the step whose picture was whole last. */
	#rested = 0;
	/** Whether the reader lets people walk on a step that holds still. */
	#released = $state.raw(false);
	#seen = false;
	#scrolling = false;
	/** Whether the picture has anything that walks. */
	lively = $state.raw(false);
	/** The reader's own switch; until it is touched, the system's wish counts. */
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

	/** Whether anything may move at all: people, and changes of picture. */
	get allowed(): boolean {
		return this.#wanted ?? !this.#reduced;
	}

	/** Whether the picture stands at the moment of which the step's words count something, until the reader lets it run. */
	get held(): boolean {
		return !this.#released && (this.#playhead.steps[this.#playhead.step]?.still ?? false);
	}

	/** Whether people walk, as far as the reader has a say. */
	get playing(): boolean {
		return this.allowed && !this.held;
	}

	/** Key of the word for what `toggle` will do. */
	get action(): 'page.animations-on' | 'page.animations-off' | 'step.run' {
		if (this.playing) return 'page.animations-on';
		return this.held && this.allowed ? 'step.run' : 'page.animations-off';
	}

	/** Stops everybody, or lets them walk: the reader knows better than her system what she wants to see. */
	toggle = (): void => {
		const playing = !this.playing;
		this.#wanted = playing;
		this.#released = playing;
		this.refresh();
	};

	/** Seconds walked since the moment that the step tells of. */
	elapsed = (): number => this.#elapsed;

	/** The same for any step: the others stand at their own moment. */
	walkedIn = (index: number): number => (index === this.#rested ? this.#elapsed : 0);

	/** Calls `draw` before each frame while the district walks. */
	onFrame = (draw: () => void): (() => void) => {
		this.#draws.add(draw);
		this.lively = true;
		this.update();
		return () => {
			this.#draws.delete(draw);
			this.lively = this.#draws.size > 0;
			this.update();
		};
	};

	/** Back to the moment of the step. */
	rewind(): void {
		this.#elapsed = 0;
		this.#released = false;
		this.update();
	}

	/** The picture of a step is whole: whoever comes from another one finds it at its own moment. */
	restOn(index: number): void {
		if (index === this.#rested) return;
		this.#rested = index;
		this.rewind();
	}

	set seen(value: boolean) {
		this.#seen = value;
		this.update();
	}

	set scrolling(value: boolean) {
		this.#scrolling = value;
		this.#resting = REST;
		this.update();
	}

	/** To be called when the tab's visibility changes. */
	refresh(): void {
		if (!this.allowed) this.#elapsed = 0;
		this.update();
		for (const draw of this.#draws) draw();
	}

	/** To be called when another step is in focus. */
	update(): void {
		const walk =
			this.allowed &&
			!this.held &&
			this.#seen &&
			!this.#scrolling &&
			this.#draws.size > 0 &&
			this.#elapsed < LONGEST_WALK &&
			document.visibilityState === 'visible';
		if (walk && !this.#stop) this.#stop = this.#playhead.clock.add(this.#beat);
		if (!walk) {
			this.#stop?.();
			this.#stop = undefined;
		}
	}

	readonly #beat = (seconds: number): void => {
		// While a change is played its own picture is drawn; walking begins when it has landed.
		if (this.#playhead.progress < 1) return;
		// Nor while a hand moves a control: what it does is then all that changes.
		if (this.#choices !== this.#playhead.choices) {
			this.#choices = this.#playhead.choices;
			this.#resting = REST;
		}
		this.#resting -= seconds;
		if (this.#resting > 0) return;
		this.#elapsed += seconds;
		this.#sinceDrawn += seconds;
		if (this.#sinceDrawn < 1 / PICTURES_A_SECOND) return;
		this.#sinceDrawn = 0;
		for (const draw of this.#draws) draw();
		if (this.#elapsed >= LONGEST_WALK) this.update();
	};
}
