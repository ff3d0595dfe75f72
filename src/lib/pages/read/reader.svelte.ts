import { flushSync, untrack } from 'svelte';
import { isDefault, readAddress, writeAddress } from '#lib/runtime/address.ts';
import { formatFigure } from '#lib/i18n/numbers.ts';
import type { PlayerData, RestData, StepData } from '#lib/runtime/data.ts';
import { whenIdle } from '#lib/runtime/idle.ts';
import { figureRoom, prepare } from '#lib/runtime/ready.ts';
import { nextValues } from '#lib/runtime/settings.ts';
import { Player } from '#lib/runtime/player.svelte.ts';
import type { Turn } from '#lib/runtime/playhead.svelte.ts';
import type { Choices } from '#lib/scenes/scene.ts';
import { tellMore } from '#lib/scenes/world.ts';
import { report } from '#lib/runtime/failure.ts';
import { AddressWriter } from './address-writer.ts';
import { AWAKE } from './awake.ts';
import { wakeParts } from './parts.ts';
import { watchScroll } from './scroll.ts';

/** The reading page once it moves: scroll leads the playhead, and the address keeps step and choices. */
export class Reader extends Player {
	readonly #address = new AddressWriter();
	/** Whether the page has been told where it stands. */
	#awake = false;
	/** Indexes of the steps that are there to be scrolled to. The page comes with its folds closed. */
	#unfolded: readonly number[] = $state.raw([]);

	scrolls = false;
	/** Stands for the time since the page scrolled last. */
	#rest: object = {};
	/** Name of the chapter that passes, while nothing can be read or looked at. */
	passing = $state.raw('');
	/** How many steps' pictures can be drawn from what has come of the story. */
	#told = $state.raw(Infinity);
	#hearing: Promise<void> | undefined;
	readonly #more: (() => Promise<RestData>) | undefined;

	/** @param more fetches the rest of what pictures are drawn from, where the page starts with a part of it */
	constructor(data: PlayerData, more?: () => Promise<RestData>) {
		super(data);
		this.#more = more;
		this.#told = data.begun ?? Infinity;
		this.#unfolded = [...data.steps.keys()].filter((index) => !data.steps[index]?.field);
	}

	/** What the address keeps, as its query: the reader's choices, and the route that she walks (see `takeRoute`). */
	get query(): string {
		const own = writeAddress(this.chosen, this.data.settings);
		const route = typeof document === 'undefined' ? '' : document.documentElement.dataset['route'];
		return route ? `?route=${route}${own.replace('?', '&')}` : own;
	}

	override isFolded(index: number): boolean {
		return this.data.steps[index] !== undefined && !this.#unfolded.includes(index);
	}

	override isTold(index: number): boolean {
		return index < this.#told;
	}

	protected override async hear(index: number): Promise<void> {
		if (this.isTold(index) || !this.#more) return;
		this.#hearing ??= this.#more().then((more) => {
			tellMore(this.data.source, more);
			for (const [index, step] of this.data.steps.entries()) Object.assign(step, more.steps[index]);
			this.#told = Infinity;
		});
		await this.#hearing;
	}

	override start(): () => void {
		const { steps, settings, walls } = this.data;
		this.take(readAddress(location.search, settings, walls));
		// Answers that the address brings along change heights above the step that it names.
		if (!isDefault(this.playhead.choices, settings)) {
			flushSync();
			this.announceWalk();
			const { href } = location;
			import('./lent.ts').then(({ tellLent }) => tellLent(this, href), report);
			if (location.hash) document.getElementById(location.hash.slice(1))?.scrollIntoView();
		}
		const sections = steps.flatMap(({ id, long = false }) => {
			const section = document.getElementById(id);
			return section ? [{ section, long }] : [];
		});
		const stopTelling = $effect.root(() => this.#tell());
		const stopWatching = watchScroll(sections, {
			onMeasure: (steps) => this.#unfold(steps),
			onTurn: (turn) => this.#read(turn),
			onSkim: (step) => (this.passing = this.#chapterOf(step)),
			onScrolling: (scrolling) => {
				this.motion.scrolling = this.scrolls = scrolling;
				// Whoever scrolls reads on; who then needs what does not come, says so.
				this.hear(steps.length).catch(() => undefined);
				this.#address.held = scrolling;
				this.#rest = {};
				if (!scrolling) void this.#getReady();
			}
		});
		const sleep = super.start();
		const stopWaking = wakeParts(this);
		// Browsers take their time over the first number that they write.
		whenIdle(() => formatFigure(0, { type: 'integer' }, this.data.locale));
		return () => {
			stopTelling();
			stopWatching();
			stopWaking();
			sleep();
		};
	}

	/**
	 * Computes the pictures beside the one that rests, its own figures, and what a hand on its controls comes to first, while
	 * nothing else is to be done and until the page scrolls again or a hand moves one.
	 */
	async #getReady(): Promise<void> {
		const { world } = this;
		const mine = this.#rest;
		const { choices, step: index } = this.playhead;
		const rests = () => mine === this.#rest && choices === this.playhead.choices;
		const wait = () => new Promise<boolean>((resolve) => whenIdle(() => resolve(rests())));
		const draw = async (place: number, chosen: Choices) => {
			const step = this.data.steps[place];
			const scene = this.scenes.get(step?.scene ?? '');
			if (step && scene && world && this.isTold(place))
				await prepare({ scene, step, world, choices: chosen, room: figureRoom }, wait);
		};
		for (const way of [1, -1] as const) await draw(this.beside(index, way), choices);
		const { numbers, step } = this;
		if (!numbers || !step) return;
		// The last are those that are seen: scenes keep what they made last.
		for (const each of [...this.#nextChoices(step, choices), choices]) {
			await this.refresh?.prepareFigures(step, each, numbers, wait);
			await draw(index, each);
		}
	}

	/** What one move of each of a step's controls makes of the reader's choices. */
	#nextChoices({ controls }: StepData, choices: Choices): readonly Choices[] {
		return this.data.settings
			.filter(({ id }) => controls.includes(id))
			.flatMap((setting) =>
				nextValues(setting, choices.settings[setting.id] ?? setting.default).map((value) => ({
					...choices,
					settings: { ...choices.settings, [setting.id]: value }
				}))
			);
	}

	/** “2 · Seeing” */
	#chapterOf(step: number): string {
		return this.data.chapters.find(({ steps }) => steps.includes(step))?.places[0]?.title ?? '';
	}

	/** What the page around the parts that are awake says of where the reader is. */
	#tell(): void {
		const byId = (id: string) => document.getElementById(id);
		$effect(() => {
			const section = byId(this.step?.id ?? '');
			section?.setAttribute('aria-current', 'step');
			return () => section?.removeAttribute('aria-current');
		});
		$effect(() => void byId('story')?.classList.toggle('behind', this.behind));
		$effect(() => {
			const told = byId('told');
			if (told) told.textContent = this.spoken;
			if (this.spoken) keepInSight(document.activeElement);
		});
		$effect(() => {
			const figure = byId('scene');
			if (this.passing) figure?.setAttribute('data-passing', this.passing);
			else figure?.removeAttribute('data-passing');
		});
		$effect(() => this.follow());
		$effect(() => {
			const card = isDefault(this.playhead.choices, this.data.settings) ? null : byId(this.step?.id ?? '');
			if (card ?? byId('scene')?.closest('.card'))
				import('./place-figure.ts').then(({ placeFigure }) => placeFigure(card), report);
		});
		// Figures that come while the page rests are to be ready, too.
		$effect(() => {
			if (this.numbers && !untrack(() => this.scrolls)) untrack(() => void this.#getReady());
		});
		// The figure follows the playhead, and no longer the early script.
		$effect(() => {
			if (this.world !== undefined || this.lost.size > 0) dispatchEvent(new Event(AWAKE));
		});
	}

	protected override followed(): void {
		this.#address.write(undefined, this.query);
	}

	protected override keep(): void {
		const hash = this.playhead.step > 0 ? `#${this.step?.id ?? ''}` : location.hash;
		history.replaceState(history.state, '', `${location.pathname}${this.query}${hash}`);
	}

	/** Folds have been opened or closed, or not: where they have, another step comes next. */
	#unfold(steps: readonly number[]): void {
		const changed = steps.length !== this.#unfolded.length;
		this.#unfolded = steps;
		if (changed) this.arrive(this.playhead.step);
	}

	#read(turn: Turn): void {
		const { motion, playhead } = this;
		const before = this.#awake ? playhead.step : undefined;
		this.passing = '';
		playhead.scrub(turn, motion.allowed);
		if (playhead.step === before) return;
		this.arrive(playhead.step);
		this.#awake = true;
		// At the opening the address names no step, unless the reader came by one that does.
		this.#address.write(playhead.step > 0 || location.hash ? this.step?.id : '', this.query);
	}
}

/** Brings a control back that the sentences above it have pushed under the window's edge as they grew; nobody has left it. */
function keepInSight(control: Element | null): void {
	if (!control?.matches('.controls *')) return;
	const { top, bottom } = control.getBoundingClientRect();
	if (bottom > innerHeight && top < innerHeight * 1.25) control.scrollIntoView({ block: 'nearest' });
}
