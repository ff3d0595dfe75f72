import { flushSync, untrack } from 'svelte';
import { areDefaultChoices, readChoices, writeChoices } from '#lib/runtime/address/choices-address.ts';
import type { PlayerData, RestData } from '#lib/runtime/data.ts';
import { Player } from '#lib/runtime/player.svelte.ts';
import type { Transition } from '#lib/runtime/playhead.svelte.ts';
import { loadSceneList } from '#lib/scenes/registry.ts';
import { mergeChunk } from '#lib/scenes/world.ts';
import { logError } from '#lib/runtime/page/failure.ts';
import { AddressWriter } from './address/address-writer.ts';
import { HYDRATED_EVENT } from './early.ts';
import { hydrateParts } from './card/hydrate-parts.ts';
import { watchScroll } from './scroll/watch-scroll.ts';

/** The interactive reading page: scrolling moves the playhead, and the address keeps step and choices. */
export class Reader extends Player {
	readonly #address = new AddressWriter();
	/** Whether the playhead is already at the first scroll position of the page. */
	#hasPosition = false;
	/** Indexes of the steps outside collapsed sections. All sections are collapsed at first. */
	#visibleSteps: readonly number[] = $state.raw([]);

	isScrolling = false;
	/**
	 * Replaced when scrolling starts or ends. Work that finds it replaced stops, because the page is not at rest any
	 * more.
	 */
	#restToken: object = {};
	/** Name of the chapter while the page scrolls too fast to read; otherwise empty. */
	skimmedChapter = $state.raw('');
	/** Number of steps whose data is loaded. */
	#loadedSteps = $state.raw(Infinity);
	#loading: Promise<void> | undefined;
	readonly #fetchRest: (() => Promise<RestData>) | undefined;

	/** @param more fetches the data that the page starts without; undefined if it starts with all */
	constructor(data: PlayerData, more?: () => Promise<RestData>) {
		super(data);
		this.#fetchRest = more;
		this.#loadedSteps = data.begun ?? Infinity;
		this.#visibleSteps = [...data.steps.keys()].filter((index) => !data.steps[index]?.field);
	}

	/**
	 * The query to write into the address: the current route (see `followRoute`) and the reader's choices.
	 */
	get query(): string {
		const own = writeChoices(this.choicesToSave, this.data.settings);
		const route = typeof document === 'undefined' ? '' : document.documentElement.dataset['route'];
		return route ? `?route=${route}${own.replace('?', '&')}` : own;
	}

	override isSkipped(index: number): boolean {
		return this.data.steps[index] !== undefined && !this.#visibleSteps.includes(index);
	}

	override isLoaded(index: number): boolean {
		return index < this.#loadedSteps;
	}

	/** The first view loads no other scene. */
	protected override fetchesAhead = false;

	protected override async loadRest(index: number): Promise<void> {
		if (this.isLoaded(index) || !this.#fetchRest) return;
		this.#loading ??= Promise.all([this.#fetchRest(), loadSceneList()]).then(([more]) => {
			mergeChunk(this.data.source, more);
			for (const [index, step] of this.data.steps.entries()) Object.assign(step, more.steps[index]);
			this.#loadedSteps = Infinity;
		});
		await this.#loading;
	}

	override start(): () => void {
		const { steps, settings, walls } = this.data;
		this.adoptChoices(readChoices(location.search, settings, walls));
		// Guesses from the address change heights above the step that the hash names.
		if (!areDefaultChoices(this.playhead.choices, settings)) {
			flushSync();
			this.reserveWalkSpace();
			const { href } = location;
			import('./address/shared-choices-note.ts').then(
				(module) => module.showSharedChoicesNote(this, href),
				logError
			);
			if (location.hash) document.getElementById(location.hash.slice(1))?.scrollIntoView();
		}
		const sections = steps.flatMap(({ id }) => document.getElementById(id) ?? []);
		$effect.root(() => this.#updatePage());
		watchScroll(sections, {
			onMeasure: (steps) => this.#updateVisible(steps),
			onTransition: (turn) => this.#onTransition(turn),
			onSkim: (keyframe) => (this.skimmedChapter = this.#chapterOf(keyframe)),
			onScrolling: (scrolling) => {
				this.motion.isScrolling = this.isScrolling = scrolling;
				// Prefetch the rest on scrolling. If it fails, the step that needs it reports the error.
				this.loadRest(steps.length).catch(() => undefined);
				if (!this.fetchesAhead) {
					this.fetchesAhead = true;
					this.enterStep(this.playhead.step);
				}
				this.#address.held = scrolling;
				this.#restToken = {};
				if (!scrolling) this.#precompute().catch(logError);
			}
		});
		const enliven = () =>
			void import('./street/enliven.ts').then((street) => street.enliven(this)).catch(logError);
		addEventListener('scroll', enliven, { once: true, passive: true });
		const stopPlayer = super.start();
		hydrateParts(this);
		return stopPlayer;
	}

	/** Computes ahead what the reader may see next. Stops when the page scrolls or a choice changes. */
	async #precompute(): Promise<void> {
		const token = this.#restToken;
		const { choices } = this.playhead;
		const isResting = () => token === this.#restToken && choices === this.playhead.choices;
		await (await import('./precompute.ts')).precompute(this, isResting);
	}

	/** Returns the name of the chapter of a keyframe: “2 · Seeing”. */
	#chapterOf(keyframe: number): string {
		const step = this.playhead.keyframes[keyframe]?.step ?? 0;
		return this.data.chapters.find(({ steps }) => steps.includes(step))?.label ?? '';
	}

	/**
	 * Keeps the page around the islands up to date: marks of the current step and its chapter, and text.
	 */
	#updatePage(): void {
		const byId = (id: string) => document.getElementById(id);
		$effect(() => {
			const section = byId(this.step?.id ?? '');
			section?.setAttribute('aria-current', 'step');
			return () => section?.removeAttribute('aria-current');
		});
		// Words without a card come and go with the keyframes of their picture.
		$effect(() => {
			const { keyframe, step } = this.playhead;
			for (const section of document.querySelectorAll<HTMLElement>('.full')) {
				const own = this.data.steps.findIndex(({ id }) => id === section.id);
				const last = Number(section.dataset['keyframes'] ?? 1) - 1;
				const shown = step === own ? keyframe - this.playhead.firstOf(own) : step > own ? last : 0;
				section.dataset['shown'] = String(shown);
			}
		});
		$effect(() => void byId('story')?.classList.toggle('behind', this.isBehind));
		// Not by `:has()` in the style sheet: browsers would test it again whenever the picture changes.
		$effect(() => void document.querySelector('.bar')?.classList.toggle('nuit', this.theme === 'nuit'));
		$effect(() => {
			const figure = byId('scene');
			if (this.skimmedChapter) figure?.setAttribute('data-passing', this.skimmedChapter);
			else figure?.removeAttribute('data-passing');
		});
		$effect(() => this.updateText());
		// Precompute again when the figures are loaded while the page is at rest.
		$effect(() => {
			if (this.numbers && !untrack(() => this.isScrolling))
				untrack(() => void this.#precompute().catch(logError));
		});
		// From now on the stage follows the playhead instead of the early script.
		$effect(() => {
			if (this.world !== undefined || this.failedScenes.size > 0) dispatchEvent(new Event(HYDRATED_EVENT));
		});
	}

	protected override onTextUpdated(): void {
		this.#address.write(undefined, this.query);
	}

	protected override saveChoices(): void {
		const hash = this.playhead.step > 0 ? `#${this.step?.id ?? ''}` : location.hash;
		history.replaceState(history.state, '', `${location.pathname}${this.query}${hash}`);
	}

	/** Called after each measurement. If sections were opened or closed, the neighbours of the current step changed. */
	#updateVisible(steps: readonly number[]): void {
		const changed = steps.length !== this.#visibleSteps.length;
		this.#visibleSteps = steps;
		if (changed) this.enterStep(this.playhead.step);
	}

	#onTransition(turn: Transition): void {
		const { motion, playhead } = this;
		const before = this.#hasPosition ? playhead.step : undefined;
		this.skimmedChapter = '';
		playhead.scrub(turn, motion.isAllowed);
		if (playhead.step === before) return motion.update();
		this.enterStep(playhead.step);
		this.#hasPosition = true;
		// At the opening the address gets no hash, unless it already has one.
		this.#address.write(playhead.step > 0 || location.hash ? this.step?.id : '', this.query);
	}
}
