import type { Placement } from '#lib/model/district.ts';
import { Clock } from './clock.ts';
import { allowed, type Bounds } from './settings.ts';
import type { Kept } from './address.ts';

/** What the playhead needs to know of a step. */
export interface PlayheadStep {
	readonly id: string;
	/** Seconds that the change into it takes when it is played. */
	readonly duration: number;
	/** Whether its words count what walks: then nobody walks until the reader says so. */
	readonly still?: boolean;
}

/** Slow at the end, as things that have weight stop. */
const ease = (t: number): number => 1 - (1 - t) ** 3;

/**
 * Where the reader is: step, progress of the change into it, and what she has chosen. The only mutable
 * object; scroll, keys, buttons and the address all speak to it and pictures are computed from it.
 */
export class Playhead {
	readonly steps: readonly PlayheadStep[];
	readonly specs: readonly Bounds[];
	readonly clock = new Clock();

	/** Index of the step in focus. */
	step = $state.raw(0);
	/** Index of the step that the picture comes from. */
	from = $state.raw(0);
	/** 0 is the picture of `from`, 1 that of `step`. */
	progress = $state.raw(1);
	kept: Kept = $state.raw({ settings: {}, placement: [] });
	/** The reader's own switch; the system's wish for less motion comes on top. */
	animations = $state.raw(true);

	#stopChange: (() => void) | undefined;

	constructor(steps: readonly PlayheadStep[], specs: readonly Bounds[], kept: Kept) {
		this.steps = steps;
		this.specs = specs;
		this.kept = kept;
	}

	/** Eased progress, for pictures. */
	get eased(): number {
		return ease(this.progress);
	}

	/**
	 * Puts a step in focus. Out of range goes to the nearest one.
	 * @param played whether the change is shown or cut
	 */
	goTo(index: number, played: boolean): void {
		const target = Math.min(this.steps.length - 1, Math.max(0, index));
		if (target === this.step) return;
		this.#stopChange?.();
		this.from = this.step;
		this.step = target;
		if (!played) {
			this.progress = 1;
			return;
		}
		this.progress = 0;
		const duration = this.steps[target]?.duration ?? 0.5;
		this.#stopChange = this.clock.add((seconds) => {
			this.progress = Math.min(1, this.progress + seconds / duration);
			if (this.progress >= 1) this.#stopChange?.();
		});
	}

	/** Ends a change at once, on its last picture. */
	land(): void {
		if (this.progress >= 1) return;
		this.#stopChange?.();
		this.#stopChange = undefined;
		this.progress = 1;
	}

	/** Moves a lever; a value out of its range is brought back into it. */
	set(id: string, value: number): void {
		const spec = this.specs.find((candidate) => candidate.id === id);
		if (!spec) return;
		const settings = { ...this.kept.settings, [id]: allowed(spec, value) };
		this.kept = { ...this.kept, settings };
	}

	/** Hangs up the reader's own cameras. */
	place(placement: readonly Placement[]): void {
		this.kept = { ...this.kept, placement };
	}

	/** Gives settings back the values of the story, and takes the reader's cameras down if asked. */
	reset(ids: readonly string[], placement = false): void {
		for (const id of ids) {
			const spec = this.specs.find((candidate) => candidate.id === id);
			if (spec) this.set(id, spec.default);
		}
		if (placement) this.place([]);
	}
}
