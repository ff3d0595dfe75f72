import type { Placement } from '#lib/model/district.ts';
import { Clock } from './clock.ts';
import { clampSetting, type SettingRange } from './settings.ts';
import type { Choices } from '#lib/scenes/scene.ts';
import { CAMERAS, writePlacement } from './address.ts';

/** What the playhead needs to know of a step. */
export interface PlayheadStep {
	readonly id: string;
	/** Whether its words count what walks: then nobody walks until the reader says so. */
	readonly still?: boolean;
}

/** Seconds that a change of picture takes where nobody scrolls it, and that an answer takes to grow out of its bet. */
const CHANGE = 0.4;
const REVEAL = 0.6;
/** Share of the processor that pictures on their way may take: a slow machine shows fewer of them. */
const SHARE = 1 / 3;
/** Milliseconds that picture and words may take in one frame: the browser needs the rest. */
const BOTH = 8;

/** A change of picture, and how far it has come. */
export interface Turn {
	readonly from: number;
	readonly to: number;
	/** 0 is the picture of `from`, 1 that of `to`. */
	readonly progress: number;
}

/**
 * Where the reader is: step, progress of the change into it, and what she has chosen. The only mutable
 * object; scroll, keys, buttons and the address all speak to it and pictures are computed from it.
 */
export class Playhead {
	readonly steps: readonly PlayheadStep[];
	readonly settings: readonly SettingRange[];
	readonly clock = new Clock();

	/** Index of the step in focus. */
	step = $state.raw(0);
	/** Indexes of the steps that the picture comes from, and goes to. */
	from = $state.raw(0);
	to = $state.raw(0);
	/** 0 is the picture of `from`, 1 that of `to`. */
	progress = $state.raw(1);
	choices: Choices = $state.raw({ settings: {}, placement: [] });
	/** What was chosen before an answer that is growing out of its bet. */
	before: Choices | undefined = $state.raw();
	/** What was chosen before an answer that words tell already, and the picture with the next frame. */
	#held: Choices | undefined = $state.raw();
	/** What picture and words stand at while they wait for a frame of their own. */
	#drawn: Choices | undefined = $state.raw();
	#said: Choices | undefined = $state.raw();
	/** What the picture is drawn from, and what words say. */
	pictured = $derived(this.#held ?? this.#drawn ?? this.choices);
	told = $derived(this.#said ?? this.choices);
	/** Whether an answer is in words, and not in the picture yet. */
	onlyTold = $derived(this.#held !== undefined);
	/** Whether an answer is on its way into the picture. */
	answering = $derived((this.#held ?? this.before) !== undefined);
	/** Ids of the settings that were moved here, and `cams` for cameras hung here; what an address brought is not. */
	touched: ReadonlySet<string> = $state.raw(new Set());

	/** What the address brought along, where somebody else chose it. */
	brought: Choices | undefined = $state.raw();

	/** Milliseconds that a picture of the latest change took: the quickest, as others may have been late for another reason. */
	cost = 0;

	#stopChange: (() => void) | undefined;
	#stopAlternating: (() => void) | undefined;
	/** Milliseconds that picture and words took when a control was last moved. */
	readonly #took = { picture: Infinity, words: Infinity };

	constructor(steps: readonly PlayheadStep[], settings: readonly SettingRange[], choices: Choices) {
		this.steps = steps;
		this.settings = settings;
		this.choices = choices;
	}

	/**
	 * Puts a step in focus. Out of range goes to the nearest one.
	 * @param played whether the change is shown or cut
	 */
	goTo(index: number, played: boolean): void {
		const target = Math.min(this.steps.length - 1, Math.max(0, index));
		if (target === this.step && target === this.to) return;
		this.#stop();
		// A change that is interrupted goes on from the picture that is seen more of.
		[this.from, this.to, this.step] = [this.progress < 0.5 ? this.from : this.to, target, target];
		if (played) this.#play(CHANGE);
		else this.progress = 1;
	}

	/**
	 * Answers a guess: words tell it at once, and the picture once they have been shown, as both together would be late.
	 * @param played whether the answer grows before the reader's eyes
	 */
	reveal(id: string, value: number, played: boolean): void {
		this.land();
		const before = this.choices;
		this.set(id, value);
		if (this.to !== this.step) return;
		this.#held = before;
		let frames = 0;
		this.#stopChange = this.clock.add(() => {
			if (++frames < 2) return;
			this.#stop();
			if (!played) return;
			this.before = before;
			this.#play(REVEAL);
		});
	}

	#play(duration: number): void {
		let [came, last, cost, least] = [0, 0, 0, Infinity];
		this.progress = 0;
		this.#stopChange = this.clock.add((seconds) => {
			came = Math.min(1, came + seconds / duration);
			const now = performance.now();
			if (came < 1 && now - last < cost / SHARE) return;
			[this.progress, last] = [came, now];
			// After this frame: it counts what is drawn of it, too.
			setTimeout(() => {
				cost = performance.now() - now;
				this.cost = least = Math.min(least, cost);
			});
			if (came === 1) this.#stop();
		});
	}

	/**
	 * Where scrolling has brought the picture. The step in focus is the one whose picture was whole last on the way down;
	 * where changes are cut, the one whose picture is seen.
	 * @param shown whether the change is shown, or cut in its middle
	 */
	scrub({ from, to, progress }: Turn, shown: boolean): void {
		// An answer that grows makes its card higher, and the page is measured anew: nobody has scrolled.
		if ((this.answering || this.#stopAlternating) && from === this.to && to === this.to) return;
		this.#stop();
		const cut = progress < 0.5 ? from : to;
		[this.from, this.to, this.progress] = shown ? [from, to, progress] : [cut, cut, 1];
		this.step = this.progress < 1 ? from : this.to;
	}

	#stop(): void {
		this.#stopChange?.();
		this.#stopChange = undefined;
		this.before = this.#held = undefined;
		this.#endAlternation();
	}

	/** Ends a change at once, on its last picture. */
	land(): void {
		if (this.progress >= 1 && !this.answering && !this.#stopAlternating) return;
		this.#stop();
		this.progress = 1;
	}

	/** Moves a control that is in somebody's hand: where both are too much for one frame, picture and words alternate. */
	move(id: string, value: number): void {
		const before = this.choices;
		const { picture, words } = this.#took;
		if (this.#stopAlternating) [this.#drawn, this.#said] = [this.pictured, this.told];
		else if (picture + words > BOTH) this.#alternate(before);
		else this.#measure((took) => ([this.#took.picture, this.#took.words] = [took, 0]));
		this.set(id, value);
	}

	/** The picture follows at once, the words in another frame, then the picture again, until both show what is chosen. */
	#alternate(before: Choices): void {
		this.#said = before;
		this.#measure((took) => (this.#took.picture = took));
		let frames = 0;
		this.#stopAlternating = this.clock.add(() => {
			// The first frame may be the one in which the hand moved.
			if (frames++ === 0) return;
			const part = frames % 2 === 0 ? 'words' : 'picture';
			this.#measure((took) => (this.#took[part] = took));
			if (part === 'words') this.#said = undefined;
			else this.#drawn = undefined;
			if (!this.#said && !this.#drawn) this.#endAlternation();
		});
	}

	#endAlternation(): void {
		this.#stopAlternating?.();
		this.#stopAlternating = this.#drawn = this.#said = undefined;
	}

	/** To be called before choices change: tells how long all that follows from them took. */
	#measure(tell: (milliseconds: number) => void): void {
		const began = performance.now();
		// The second one comes after Svelte's own, which the change queues behind the first.
		queueMicrotask(() => queueMicrotask(() => tell(performance.now() - began)));
	}

	/** Sets a control; a value out of its range is brought back into it. */
	set(id: string, value: number): void {
		const setting = this.settings.find((candidate) => candidate.id === id);
		if (!setting) return;
		const settings = { ...this.choices.settings, [id]: clampSetting(setting, value) };
		this.#touch(id);
		this.choices = { ...this.choices, settings };
	}

	/** Hangs up the reader's own cameras. */
	place(placement: readonly Placement[]): void {
		this.#touch(CAMERAS);
		this.choices = { ...this.choices, placement };
	}

	/** Gives settings back the values of the story, and takes the reader's cameras down if asked. */
	reset(ids: readonly string[], placement = false): void {
		for (const id of ids) {
			const setting = this.settings.find((candidate) => candidate.id === id);
			if (setting) this.set(id, setting.default);
		}
		if (placement) this.place([]);
	}

	/** Whether a setting, or `cams` for the cameras, does not stand at the story's own. */
	isMoved(id: string, choices = this.choices): boolean {
		if (id === CAMERAS) return choices.placement.length > 0;
		const usual = this.settings.find((setting) => setting.id === id)?.default;
		return (choices.settings[id] ?? usual) !== usual;
	}

	/** Whether it still stands where the address put it. */
	isBrought(id: string): boolean {
		const { brought, choices, touched } = this;
		if (!brought || touched.has(id) || !this.isMoved(id, brought)) return false;
		return id === CAMERAS
			? writePlacement(choices.placement) === writePlacement(brought.placement)
			: choices.settings[id] === brought.settings[id];
	}

	#touch(id: string): void {
		if (!this.touched.has(id)) this.touched = new Set(this.touched).add(id);
	}
}
