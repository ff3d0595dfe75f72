import type { Placement } from '#lib/model/district.ts';
import { Clock } from './clock.ts';
import { clampSetting, type SettingRange } from './settings.ts';
import type { Choices } from '#lib/scenes/scene.ts';
import { CAMERAS } from './address.ts';

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
	readonly settings: readonly SettingRange[];
	readonly clock = new Clock();

	/** Index of the step in focus. */
	step = $state.raw(0);
	/** Index of the step that the picture comes from. */
	from = $state.raw(0);
	/** 0 is the picture of `from`, 1 that of `step`. */
	progress = $state.raw(1);
	choices: Choices = $state.raw({ settings: {}, placement: [] });
	/** Ids of the settings that were moved here, and `cams` for cameras hung here; what an address brought is not. */
	touched: ReadonlySet<string> = $state.raw(new Set());

	#stopChange: (() => void) | undefined;

	constructor(steps: readonly PlayheadStep[], settings: readonly SettingRange[], choices: Choices) {
		this.steps = steps;
		this.settings = settings;
		this.choices = choices;
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

	/** Moves a control; a value out of its range is brought back into it. */
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

	#touch(id: string): void {
		if (!this.touched.has(id)) this.touched = new Set(this.touched).add(id);
	}
}
