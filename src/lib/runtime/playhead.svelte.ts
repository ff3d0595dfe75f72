import type { Placement } from '#lib/model/district/district.ts';
import { FrameClock } from './page/frame-clock.ts';
import { clampSetting, type SettingRange } from './settings.ts';
import type { SceneState } from '#lib/narrative/types/story.ts';
import type { Choices } from '#lib/scenes/scene.ts';
import { CAMERAS_PARAM, writePlacement } from './address/choices-address.ts';

/** The part of a step that the playhead needs. */
export interface PlayheadStep {
	readonly id: string;
	/** The state that stands for the step, and its keyframes if it has more than one. */
	readonly state: SceneState;
	readonly keyframes?: readonly SceneState[];
	/** Whether pedestrians stand still until the reader starts them, because the step's text counts what is visible. */
	readonly still?: boolean;
}

/** Durations of a transition that is not driven by scrolling, and of the animation from a guess to its answer. */
const TRANSITION_SECONDS = 0.4;
const REVEAL_SECONDS = 0.6;
/** Rest after a frame of a transition, in multiples of the time to draw it. Slow machines therefore draw fewer frames. */
const REST_PER_FRAME = 2;
/** Time that updates of picture and text may take together in one frame. The browser needs the rest of the frame. */
const FRAME_BUDGET_MS = 8;

/** A state of a picture. The keyframes of all steps form one list, through which scrolling and keys go. */
export interface Keyframe {
	/** Index of its step. */
	readonly step: number;
	readonly state: SceneState;
}

/** A transition between two keyframes, by their indexes, with its progress. */
export interface Transition {
	readonly from: number;
	readonly to: number;
	/** 0 is the picture of `from`, 1 that of `to`. */
	readonly progress: number;
}

/**
 * The current keyframe and its step, the progress of the transition into it, and the reader's choices. All mutable state of a
 * page is here: scrolling, keys, buttons and the address change it, and pictures are computed from it.
 */
export class Playhead {
	readonly steps: readonly PlayheadStep[];
	readonly settings: readonly SettingRange[];
	readonly clock = new FrameClock();

	/** The keyframes of all steps, in order. */
	readonly keyframes: readonly Keyframe[];
	/** Index of the keyframe in focus. */
	keyframe = $state.raw(0);
	/** Index of the step in focus. */
	step = $derived.by(() => this.keyframes[this.keyframe]?.step ?? 0);
	/** Whether the keyframes of the step have different times: they move the pedestrians, who do not walk by themselves. */
	isScrubbed = $derived.by(() => {
		const times = this.keyframes.flatMap(({ step, state }) => (step === this.step ? [state['time']] : []));
		return new Set(times).size > 1;
	});
	/** Indexes of the keyframes between which the picture is in transition. */
	from = $state.raw(0);
	to = $state.raw(0);
	/** 0 is the picture of `from`, 1 that of `to`. */
	progress = $state.raw(1);
	/** Index of the keyframe whose elements the picture at rest has taken over, because it appeared without a transition. */
	elementsOf: number | undefined = $state.raw();
	/** Index of the keyframe whose picture is more visible: during a transition, `from` up to its middle. */
	visible = $derived(this.progress < 0.5 && this.from !== this.to ? this.from : this.to);
	choices: Choices = $state.raw({ settings: {}, placement: [] });
	/** The choices before a guess was answered, while the picture is animated to the answer. */
	revealFrom: Choices | undefined = $state.raw();
	/** The choices before a guess was answered, while the text shows the answer and the picture does not yet. */
	#choicesBeforeReveal: Choices | undefined = $state.raw();
	/** The earlier choices that the picture, or the text, still shows until its next frame; undefined when up to date. */
	#stalePicture: Choices | undefined = $state.raw();
	#staleText: Choices | undefined = $state.raw();
	/** The value to which the reader has moved a guess, before it is submitted. Only pictures show it. */
	draft: { readonly setting: string; readonly value: number } | undefined = $state.raw();
	/** The choices that the picture shows, and those that the text shows. They differ for a few frames after a change. */
	pictureChoices = $derived(
		withDraft(this.#choicesBeforeReveal ?? this.#stalePicture ?? this.choices, this.draft)
	);
	textChoices = $derived(this.#staleText ?? this.choices);
	/** Whether the text shows an answer and the picture does not yet. */
	isAnswerOnlyInText = $derived(this.#choicesBeforeReveal !== undefined);
	/** Whether an answer is being revealed in the picture. */
	isRevealing = $derived((this.#choicesBeforeReveal ?? this.revealFrom) !== undefined);
	/**
	 * Ids of the settings changed on this page, and `cams` for cameras placed on it. Choices from the address do not
	 * count.
	 */
	changedHere: ReadonlySet<string> = $state.raw(new Set());

	/**
	 * The choices in the address, if someone else made them: the sender of a link, or the host of a frame.
	 */
	addressChoices: Choices | undefined = $state.raw();

	/**
	 * Computes the picture of an answer in several tasks, before it is shown; undefined where none does. Resolves to whether
	 * the picture appears at once.
	 */
	prepareAnswer: (() => Promise<boolean>) | undefined;

	/**
	 * Milliseconds that drawing one frame takes: the minimum over the latest transition, as anything may delay one frame.
	 */
	drawMs = 0;

	/** Steps in which the reader changed a choice. Scrolling shows only their last keyframe, in which the choice counts. */
	readonly #changedSteps = new Set<number>();
	#stopAnimation: (() => void) | undefined;
	#stopAlternating: (() => void) | undefined;
	/** Milliseconds that the update of the picture, and that of the text, took when a control last moved. */
	readonly #updateMs = { picture: Infinity, words: Infinity };

	constructor(steps: readonly PlayheadStep[], settings: readonly SettingRange[], choices: Choices) {
		this.steps = steps;
		this.keyframes = steps.flatMap(({ state, keyframes = [state] }, step) =>
			keyframes.map((each) => ({ step, state: each }))
		);
		this.settings = settings;
		this.choices = choices;
	}

	/** Returns the index of the first keyframe of a step. */
	firstOf = (step: number): number => this.keyframes.findIndex((each) => each.step === step);

	/** Returns the index of the last keyframe of a step. */
	lastOf = (step: number): number => this.keyframes.findLastIndex((each) => each.step === step);

	/**
	 * Makes a keyframe the current one.
	 * @param index index of the keyframe, clamped to the existing ones
	 * @param played whether the transition is animated; otherwise it is skipped
	 */
	goTo(index: number, played: boolean): void {
		const target = Math.min(this.keyframes.length - 1, Math.max(0, index));
		if (target === this.keyframe && target === this.to) return;
		this.#stop();
		// An interrupted transition continues from the picture that is more visible.
		this.from = this.progress < 0.5 ? this.from : this.to;
		this.elementsOf ??= this.from;
		this.to = this.keyframe = target;
		if (played) this.#play(TRANSITION_SECONDS);
		else this.progress = 1;
	}

	/**
	 * Stores the reader's guess and reveals the answer. The text changes at once and the picture two frames later, or when it
	 * is prepared, because both together would take longer than one frame.
	 * @param id id of the setting that stores the guess
	 * @param played whether the picture is animated to the answer
	 */
	reveal(id: string, value: number, played: boolean): void {
		this.finish();
		const before = this.pictureChoices;
		this.draft = undefined;
		this.set(id, value);
		if (this.to !== this.keyframe) return;
		this.#choicesBeforeReveal = before;
		let frames = 0;
		let isPrepared = !this.prepareAnswer;
		this.#stopAnimation = this.clock.addListener(() => {
			if (++frames === 2)
				void this.prepareAnswer?.().then((cut) => {
					isPrepared = true;
					played &&= !cut;
				});
			if (frames < 2 || !isPrepared) return;
			this.#stop();
			if (!played) return;
			this.revealFrom = before;
			this.#play(REVEAL_SECONDS);
		});
	}

	#play(duration: number): void {
		let [progress, minCost] = [0, Infinity];
		// Both pictures need elements of their own.
		this.elementsOf = undefined;
		this.progress = 0;
		this.#stopAnimation = this.clock.addListener((seconds) => {
			const drawn = performance.now();
			this.progress = progress = Math.min(1, progress + seconds / duration);
			// Measured after this frame, so that its drawing counts too.
			setTimeout(() => {
				const cost = performance.now() - drawn;
				this.drawMs = minCost = Math.min(minCost, cost);
				const rest = Math.min(cost * REST_PER_FRAME, (1 - progress) * duration * 1000);
				if (rest) this.clock.pause(rest);
			});
			if (progress === 1) this.#stop();
		});
	}

	/**
	 * Shows the transition at the current scroll position. The current keyframe is `from` until the transition is complete;
	 * if transitions are not drawn, it is the one that is visible.
	 * @param shown whether the transition is drawn; otherwise one picture replaces the other at its middle
	 */
	scrub(turn: Transition, shown: boolean): void {
		const [from, to] = [this.#shownAt(turn.from), this.#shownAt(turn.to)];
		const progress = from === to ? 1 : turn.progress;
		// An answer makes its card higher, which fires a scroll update although the reader did not scroll.
		if ((this.isRevealing || this.#stopAlternating) && from === this.to && to === this.to) return;
		this.#stop();
		const cut = progress < 0.5 ? from : to;
		this.elementsOf = undefined;
		[this.from, this.to, this.progress] = shown ? [from, to, progress] : [cut, cut, 1];
		this.keyframe = this.progress < 1 ? from : this.to;
	}

	/** Returns the index of the keyframe that scrolling shows in place of a keyframe. */
	#shownAt(index: number): number {
		const step = this.keyframes[index]?.step ?? 0;
		return this.#changedSteps.has(step) ? this.lastOf(step) : index;
	}

	/** Shows the last keyframe of the step, in which the reader has changed a choice. */
	#showChange(): void {
		const { step } = this;
		if (this.keyframes[this.to]?.step !== step) return;
		this.#changedSteps.add(step);
		this.goTo(this.lastOf(step), false);
	}

	#stop(): void {
		this.#stopAnimation?.();
		this.#stopAnimation = undefined;
		this.revealFrom = this.#choicesBeforeReveal = undefined;
		this.#endAlternation();
	}

	/** Ends any transition or reveal now, and shows its last picture. */
	finish(): void {
		if (this.progress >= 1 && !this.isRevealing && !this.#stopAlternating) return;
		this.#stop();
		this.progress = 1;
	}

	/**
	 * Sets a setting while the reader drags its control. Picture and text take turns if updating both exceeds one frame.
	 */
	drag(id: string, value: number): void {
		this.#showChange();
		const before = this.choices;
		const { picture, words } = this.#updateMs;
		if (this.#stopAlternating)
			[this.#stalePicture, this.#staleText] = [this.pictureChoices, this.textChoices];
		else if (picture + words > FRAME_BUDGET_MS) this.#alternate(before);
		else this.#measure((took) => ([this.#updateMs.picture, this.#updateMs.words] = [took, 0]));
		this.set(id, value);
	}

	/** Updates the picture at once, the text in the next frame, and so on until both show the current choices. */
	#alternate(before: Choices): void {
		this.#staleText = before;
		this.#measure((took) => (this.#updateMs.picture = took));
		let frames = 0;
		this.#stopAlternating = this.clock.addListener(() => {
			// The first callback may belong to the frame of the input event.
			if (frames++ === 0) return;
			const part = frames % 2 === 0 ? 'words' : 'picture';
			this.#measure((took) => (this.#updateMs[part] = took));
			if (part === 'words') this.#staleText = undefined;
			else this.#stalePicture = undefined;
			if (!this.#staleText && !this.#stalePicture) this.#endAlternation();
		});
	}

	#endAlternation(): void {
		this.#stopAlternating?.();
		this.#stopAlternating = this.#stalePicture = this.#staleText = undefined;
	}

	/** Measures how long the updates take that the next change of choices causes. Call it before the change. */
	#measure(report: (milliseconds: number) => void): void {
		const began = performance.now();
		// Svelte queues its own microtask after the first of these, so the second one runs after it.
		queueMicrotask(() => queueMicrotask(() => report(performance.now() - began)));
	}

	/** Sets a setting to the nearest allowed value. Ignores unknown ids. */
	set(id: string, value: number): void {
		const setting = this.settings.find((candidate) => candidate.id === id);
		if (!setting) return;
		const settings = { ...this.choices.settings, [id]: clampSetting(setting, value) };
		this.#touch(id);
		this.choices = { ...this.choices, settings };
	}

	/** Replaces the results of the rounds at the wall. @param rounds in the notation of `writeRounds` */
	setRounds(rounds: string): void {
		this.choices = { ...this.choices, rounds };
	}

	/** Replaces the reader's own cameras. */
	place(placement: readonly Placement[]): void {
		this.#touch(CAMERAS_PARAM);
		if (placement.length > 0) this.#showChange();
		this.choices = { ...this.choices, placement };
	}

	/**
	 * Resets settings to the story's own values.
	 * @param placement whether to remove the reader's cameras too
	 */
	reset(ids: readonly string[], placement = false): void {
		// Setting the same value would lay the picture out again.
		for (const { id, default: usual } of this.settings)
			if (ids.includes(id) && this.isChanged(id)) this.set(id, usual);
		if (placement) this.place([]);
	}

	/** Returns whether a setting, or `cams` for the cameras, differs from the story's own value. */
	isChanged(id: string, choices = this.choices): boolean {
		if (id === CAMERAS_PARAM) return choices.placement.length > 0;
		const usual = this.settings.find((setting) => setting.id === id)?.default;
		return (choices.settings[id] ?? usual) !== usual;
	}

	/** Returns whether a setting, or `cams`, still has the value that the address gave it. */
	isFromAddress(id: string): boolean {
		const { addressChoices, choices, changedHere } = this;
		if (!addressChoices || changedHere.has(id) || !this.isChanged(id, addressChoices)) return false;
		return id === CAMERAS_PARAM
			? writePlacement(choices.placement) === writePlacement(addressChoices.placement)
			: choices.settings[id] === addressChoices.settings[id];
	}

	#touch(id: string): void {
		if (!this.changedHere.has(id)) this.changedHere = new Set(this.changedHere).add(id);
	}
}

/** Returns choices with the draft of a guess, as scenes read it (`scenes/shared/guess.ts`). */
const withDraft = (choices: Choices, draft: Playhead['draft']): Choices =>
	draft
		? { ...choices, settings: { ...choices.settings, [`${draft.setting}-draft`]: draft.value } }
		: choices;
