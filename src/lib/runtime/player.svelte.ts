import type { Snippet } from 'svelte';
import { createLiveWorld } from './picture/live-world.ts';
import type { FigureLookup } from './update/figure-lookup.ts';
import { fillBlanks } from '#lib/i18n/fill-blanks.ts';
import type { Word } from '#lib/i18n/words.ts';
import { areDefaultChoices } from './address/choices-address.ts';
import { yieldToBrowser } from './page/idle.ts';
import { markScenesReady } from './page/performance-marks.ts';
import { WalkMotion } from './walk-motion.svelte.ts';
import { Playhead } from './playhead.svelte.ts';
import { defaultSettings } from './settings.ts';
import { loadScene } from '#lib/scenes/registry.ts';
import type { Choices, Scene } from '#lib/scenes/scene.ts';
import type { World } from '#lib/scenes/world.ts';
import type { Viewport } from '#lib/chart/viewport.ts';
import { measureStageViewport, prepareDrawing } from './picture/prepare-drawing.ts';
import type { GuessData, PlayerData, StepData } from './data.ts';
import { reloadPage, logError } from './page/failure.ts';
import type { LampAnswer } from './rail/rail.ts';
import type * as Refresh from './update/text-updater.ts';
import { updateWalkTexts, describeWalk } from './update/walk-texts.ts';

/** Delay after the last change of a control before its effect is announced. */
const SPEAK_DELAY_MS = 500;

/** A picture at rest. */
export interface SettledPicture {
	readonly scene: Scene;
	/** What it shows, for `scene.layout`. */
	readonly view: unknown;
}

/** Keeps the round that is being played as text, so that a reload of the page does not lose it, and seeds the next one. */
export interface RoundMemory {
	/** The text; empty while no round is played. */
	readonly value: string;
	keep(value: string): void;
	/** Returns the seed of the next round: another one at each call. */
	nextSeed(): number;
}

/** Something over the picture: gets the picture while it is at rest, and on slides its viewport. */
export type StageLayer = Snippet<[SettledPicture | undefined, Viewport | undefined]>;

/**
 * The interactive story, shared by page, slides and frames: lazy-loads scenes and models after the first picture, and
 * updates the figures in the sentences to the reader's choices. Subclasses move the playhead.
 */
export class Player {
	readonly data: PlayerData;
	readonly playhead: Playhead;
	readonly motion: WalkMotion;
	/** The district and its twelve minutes; undefined until they are computed. */
	world: World | undefined = $state.raw();
	/** Computes the figures of the sentences; undefined until a step with something to choose comes near. */
	numbers: FigureLookup | undefined = $state.raw();
	scenes: ReadonlyMap<string, Scene> = $state.raw(new Map());
	/** The answers of the rail’s lamps with the reader’s settings; undefined while they are the story’s own. */
	lampAnswers: readonly LampAnswer[] | undefined = $state.raw();
	/** What the current step shows over its picture, such as a game or handles (see `ui/add-stage-layer.ts`). */
	stageLayers: readonly StageLayer[] = $state.raw([]);
	/** Text of the live region. */
	announcement = $state.raw('');
	/** Names of scenes that failed to load: their steps keep the static view. */
	failedScenes: ReadonlySet<string> = $state.raw(new Set());
	step = $derived.by(() => this.data.steps[this.playhead.step]);
	/** Colour theme of the visible picture, which page and cards share. */
	theme = $derived.by(() => {
		const chapter = this.stepAt(this.playhead.visible)?.chapter;
		return this.data.chapters.find(({ id }) => id === chapter)?.theme ?? 'papier';
	});
	/** Whether the sentences still show the story's own choices instead of the current ones. */
	isBehind = $derived.by(
		() => !this.numbers && !areDefaultChoices(this.playhead.choices, this.data.settings)
	);

	/** The story's own choices. */
	readonly usual: Choices;
	/** Choices at the moment when the models failed to load. */
	#choicesAtFailure: Choices | undefined;
	#numbersRequested = false;
	#textUpdater: Refresh.TextUpdater | undefined;
	#shownChoices: Choices | undefined;
	/**
	 * The code that updates the text. Undefined until the figures are loaded: before, the server-rendered text is
	 * correct.
	 */
	refresh: typeof Refresh | undefined;
	#resolveFigures: () => void = () => undefined;
	/** Resolves when the figures of the sentences are loaded. */
	readonly figuresLoaded = new Promise<void>((resolve) => (this.#resolveFigures = resolve));
	#speakTimer: ReturnType<typeof setTimeout> | undefined;

	constructor(data: PlayerData) {
		this.data = data;
		this.usual = { settings: defaultSettings(data.settings), placement: [] };
		this.playhead = new Playhead(data.steps, data.settings, this.usual);
		this.motion = new WalkMotion(this.playhead);
	}

	/**
	 * Returns an interface word with its placeholders filled in. If there is no such word, logs that and returns the key.
	 */
	word: Word = (key, values = {}) => {
		const known = this.data.source.words[key];
		if (known === undefined) logError(new Error(`No word for “${key}”`));
		return fillBlanks(known ?? key, values);
	};

	/**
	 * Returns the answer to the guess of the step at an index, in the unit of the guess; undefined until it is computed.
	 */
	answer({ answer, format }: GuessData, index: number): number | undefined {
		if (typeof answer === 'number') return answer;
		const step = this.data.steps[index];
		if (!this.numbers || !step) return undefined;
		const value = this.numbers(answer, step.state, this.choicesFor(step, this.playhead.choices));
		return format.type === 'percent' ? value * 100 : value;
	}

	/**
	 * Announces a sentence in the live region, instead of one that waits for a pause. A no-break space makes screen readers
	 * repeat an identical one.
	 */
	announce = (text: string): void => {
		clearTimeout(this.#speakTimer);
		this.announcement = text === this.announcement ? `${text}\u00a0` : text;
	};

	/**
	 * Announces the answer to the current step's guess, followed by its explanation.
	 * @param number the answer without its unit, with which the sentence of a slide begins
	 */
	announceAnswer = (text: string, number: string): void => {
		const section = document.getElementById(this.step?.id ?? '');
		this.announce(`${text} ${(section && this.refresh?.answerExplanation(section, number)) ?? ''}`);
	};

	/**
	 * Announces a sentence after a pause in the input (debounced).
	 * @param describe returns the sentence, after the pause; by default, the effect of the new setting on the current step
	 */
	announceLater = (
		describe = (): string => {
			const section = document.getElementById(this.step?.id ?? '');
			return (section && this.refresh?.describeStepEffect(section, this.data.locale)) ?? '';
		}
	): void => {
		clearTimeout(this.#speakTimer);
		this.#speakTimer = setTimeout(() => this.announce(describe()), SPEAK_DELAY_MS);
	};

	/** Lets the pedestrians walk again from the moment that the step shows. They walk the same ways as before. */
	replay(): void {
		this.motion.rewind();
		if (this.motion.isFrozen) this.motion.toggle();
		else this.motion.refresh();
		this.announce(this.word('step.replayed'));
	}

	/**
	 * Starts to compute the world and to load what the current step needs.
	 * @returns a function that removes the listeners and timers
	 */
	start(): () => void {
		const onVisibility = () => {
			if (document.visibilityState === 'hidden') this.playhead.finish();
			this.motion.refresh();
		};
		document.addEventListener('visibilitychange', onVisibility);
		this.#makeWorld().catch(this.#markAllFailed);
		return () => {
			document.removeEventListener('visibilitychange', onVisibility);
			clearTimeout(this.#speakTimer);
			this.#textUpdater?.stop();
		};
	}

	/**
	 * Goes to a keyframe and loads what its step needs.
	 * @param index index of the keyframe
	 * @param cut whether to skip the transition
	 */
	goTo(index: number, cut = false): void {
		// No transition before the world is there: a page opened at a later step shows its picture at once.
		this.playhead.goTo(index, !cut && this.world !== undefined && this.motion.isAllowed);
		this.enterStep(this.playhead.step);
	}

	/** Returns the index of the next (1) or previous (−1) keyframe, without skipped steps; the same if there is none. */
	adjacentKeyframe(by: 1 | -1): number {
		const { keyframes, keyframe, step, firstOf, lastOf } = this.playhead;
		if (keyframes[keyframe + by]?.step === step) return keyframe + by;
		const next = this.neighbourOf(step, by);
		return next === step ? keyframe : by > 0 ? firstOf(next) : lastOf(next);
	}

	/**
	 * Returns the index of the nearest step after (1) or before (−1) that is not skipped; the same index if there is
	 * none.
	 */
	neighbourOf(index: number, by: 1 | -1): number {
		let next = index + by;
		while (this.isSkipped(next, index)) next += by;
		return this.data.steps[next] ? next : index;
	}

	/**
	 * Returns whether going on, or back, from the step `_from` passes over the step at an index. Here no step is skipped;
	 * subclasses skip those in collapsed sections.
	 */
	isSkipped(_index: number, _from?: number): boolean {
		return false;
	}

	/** Returns whether the data of a step's picture is loaded. Subclasses may load it later. */
	isLoaded(_index: number): boolean {
		return true;
	}

	/**
	 * Loads the data that the page started without, if the picture of the step needs it. An index past the last step
	 * loads it in any case. Not defined where a page starts with all data.
	 */
	protected loadRest?(_index: number): Promise<void>;

	/** Called when a step becomes the current one. Loads what it needs. */
	protected enterStep(index: number): void {
		this.motion.update();
		this.#fetchScenes(index).catch(this.#markAllFailed);
		this.#loadFiguresNear(index);
	}

	/** Takes over the choices from the address. They count as someone else's if a link opened the page. */
	protected adoptChoices(choices: Choices): void {
		this.playhead.choices = choices;
		const [opened] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
		if (opened?.type === 'navigate') this.playhead.addressChoices = choices;
	}

	/** Called after the text shows new choices. Subclasses save the choices here. */
	protected onTextUpdated?(): void;

	/** The reader's choices, for the address: also those that the page cannot show because the models failed to load. */
	get choicesToSave(): Choices {
		return this.#choicesAtFailure ?? this.playhead.choices;
	}

	/** Returns the step of the keyframe at an index. */
	stepAt(keyframe: number): StepData | undefined {
		return this.data.steps[this.playhead.keyframes[keyframe]?.step ?? -1];
	}

	/** Returns whether a step keeps its static view because its scene failed to load. */
	hasFailed = (step: StepData | undefined): boolean => this.failedScenes.has(step?.scene ?? '');

	/**
	 * Returns what a step shows of some choices: the story's own if its scene failed to load. Subclasses may show fewer
	 * of them.
	 */
	choicesFor(step: StepData | undefined, choices: Choices): Choices {
		return this.hasFailed(step) ? this.usual : choices;
	}

	/**
	 * Waits for a lazy-loaded part of a step. If it fails to load, all steps with the same scene show their static view.
	 */
	loadPart = async <Part>({ scene }: StepData, part: Promise<Part>): Promise<Part> => {
		try {
			return await part;
		} catch (error) {
			this.#markFailed(scene, error);
			// Never settles, deliberately: the static view replaces what awaits the part.
			return new Promise(() => undefined);
		}
	};

	/** Reloads the page, so that what failed is loaded again. If the host does not answer, announces that instead. */
	retry = async (): Promise<void> => {
		if (!(await reloadPage(() => this.saveChoices?.()))) this.announce(this.word('broken.still'));
	};

	/** Returns the memory of the rounds of a step, by its id. Only slides keep rounds. */
	roundMemory?(step: string): RoundMemory;

	/** Called before `retry` reloads the page. Subclasses save the reader's choices here. */
	protected saveChoices?(): void;

	/**
	 * Updates figures and tables to the current choices and the loaded scenes: the current step's sentences at once, the
	 * rest after a pause in the input. Does nothing until something is chosen, as the server-rendered text is then
	 * correct.
	 */
	updateText(): void {
		const { numbers, world, scenes, playhead, data, step } = this;
		const choices = playhead.textChoices;
		if (!this.#shownChoices && areDefaultChoices(choices, data.settings)) return;
		if (!numbers || !world) return void this.loadFigures();
		this.#textUpdater?.follow({
			step,
			inputsOf: (each) => ({
				choices: this.choicesFor(each, choices),
				scene: scenes.get(each.scene)
			}),
			context: {
				numbers,
				world,
				usual: this.usual,
				way: describeWalk(choices, data.settings, this.word),
				owner: this.refresh?.settingsOwner(playhead, data.steps, this.word)
			},
			onPause: (shown) => {
				if (data.rail) this.lampAnswers = this.refresh?.answerRail(data.rail, world, shown);
			}
		});
		if (choices === this.#shownChoices) return;
		this.#shownChoices = choices;
		this.onTextUpdated?.();
	}

	/** Updates a step again, after its interactive parts were added. */
	updateTextIn(step: StepData): void {
		this.#textUpdater?.invalidate(step);
		this.updateText();
	}

	/** Reserves space for the text about the reader's own walk until its figures are loaded. */
	protected reserveWalkSpace(): void {
		updateWalkTexts(document, describeWalk(this.playhead.choices, this.data.settings, this.word));
	}

	/** Computes the world and the first picture in several tasks, so that slow phones stay responsive. */
	async #makeWorld(): Promise<void> {
		await yieldToBrowser();
		const world = createLiveWorld(this.data.source);
		await yieldToBrowser();
		const { step } = this;
		const { keyframes, keyframe } = this.playhead;
		const state = keyframes[keyframe]?.state ?? {};
		world.timeline.at(typeof state['time'] === 'number' ? state['time'] : 0);
		await this.fetchScene(step?.scene ?? '');
		await this.loadRest?.(this.playhead.step);
		const scene = this.scenes.get(step?.scene ?? '');
		const choices = this.choicesFor(step, this.playhead.choices);
		if (scene)
			await prepareDrawing({ scene, state, world, choices, measure: measureStageViewport }, () =>
				yieldToBrowser().then(() => true)
			);
		await yieldToBrowser();
		this.world = world;
		markScenesReady();
		await yieldToBrowser();
		this.enterStep(this.playhead.step);
	}

	/** Whether scenes are loaded before their steps are reached. Subclasses may wait for a first move of the reader. */
	protected fetchesAhead = true;

	/** Loads the step's own scene, then prefetches those of its neighbours. */
	async #fetchScenes(index: number): Promise<void> {
		const ahead = this.fetchesAhead ? [this.neighbourOf(index, 1), this.neighbourOf(index, -1)] : [];
		for (const near of [index, ...ahead]) {
			const name = this.data.steps[near]?.scene;
			if (name) await this.fetchScene(name);
		}
		await this.loadRest?.(index);
	}

	/** Loads a scene. If that fails, its steps keep the static view. */
	protected async fetchScene(name: string): Promise<void> {
		if (this.scenes.has(name) || this.failedScenes.has(name)) return;
		try {
			const scene = await loadScene(name);
			this.scenes = new Map(this.scenes).set(name, scene);
		} catch (error) {
			this.#markFailed(name, error);
		}
	}

	#markFailed(name: string, error: unknown): void {
		this.failedScenes = new Set(this.failedScenes).add(name);
		logError(error);
	}

	/** Without models no setting can be shown: all steps return to the story's own choices and the static view. */
	readonly #markAllFailed = (error: unknown): void => {
		this.#choicesAtFailure = this.choicesToSave;
		this.playhead.choices = this.usual;
		this.failedScenes = new Set(this.data.steps.map(({ scene }) => scene));
		logError(error);
	};

	/** Loads the figures once a step with something to choose is near. */
	#loadFiguresNear(index: number): void {
		const near = [index, this.neighbourOf(index, 1)].flatMap((each) => this.data.steps[each] ?? []);
		if (near.some(({ guess, play, controls }) => guess ?? play ?? controls[0])) void this.loadFigures();
	}

	/** Loads the figures, only once: two text updaters would contradict each other. Does nothing before there is a world. */
	async loadFigures(): Promise<void> {
		const { world } = this;
		if (!world || this.#numbersRequested) return;
		this.#numbersRequested = true;
		try {
			// An index past the last step loads all data, also in a story of a single chapter.
			await this.loadRest?.(this.data.steps.length);
			this.refresh = await import('./update/text-updater.ts');
			this.#textUpdater = new this.refresh.TextUpdater(this.data.steps);
			this.numbers = this.refresh.createFigureLookup(world, this.data.story);
			this.#resolveFigures();
		} catch (error) {
			this.#markAllFailed(error);
		}
	}
}
