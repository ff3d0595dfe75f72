import { flushSync } from 'svelte';
import { isDefault, readAddress, writeAddress } from '#lib/runtime/address.ts';
import type { PlayerData } from '#lib/runtime/data.ts';
import { Player } from '#lib/runtime/player.svelte.ts';
import type { Turn } from '#lib/runtime/playhead.svelte.ts';
import { AddressWriter } from './address-writer.ts';
import { AWAKE } from './awake.ts';
import { watchScroll } from './scroll.ts';

/** The reading page once it moves: scroll leads the playhead, and the address keeps step and choices. */
export class Reader extends Player {
	readonly #address = new AddressWriter();
	/** Whether the page has been told where it stands. */
	#awake = false;
	/** Indexes of the steps that are there to be scrolled to. The page comes with its folds closed. */
	#unfolded: readonly number[] = $state.raw([]);

	constructor(data: PlayerData) {
		super(data);
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

	override start(): () => void {
		const { steps, settings, walls } = this.data;
		this.playhead.choices = readAddress(location.search, settings, walls);
		// Answers that the address brings along change heights above the step that it names.
		if (!isDefault(this.playhead.choices, settings)) {
			flushSync();
			this.announceWalk();
			document.getElementById(location.hash.slice(1))?.scrollIntoView();
		}
		const sections = steps.flatMap(({ id, long = false }) => {
			const section = document.getElementById(id);
			return section ? [{ section, long }] : [];
		});
		const stopWatching = watchScroll(sections, {
			onMeasure: (steps) => this.#unfold(steps),
			onTurn: (turn, skimming) => this.#read(turn, skimming),
			onScrolling: (scrolling) => {
				this.motion.scrolling = scrolling;
				this.#address.held = scrolling;
			}
		});
		const sleep = super.start();
		return () => {
			stopWatching();
			sleep();
		};
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

	#read(turn: Turn, skimming: boolean): void {
		const { motion, playhead } = this;
		const before = this.#awake ? playhead.step : undefined;
		motion.skimming = skimming;
		playhead.scrub(turn, motion.shown);
		if (playhead.step === before) return;
		this.arrive(playhead.step);
		if (!this.#awake) {
			this.#awake = true;
			// From now on the figure follows the playhead, and no longer the early script.
			dispatchEvent(new Event(AWAKE));
		}
		// At the opening the address stays as the reader came.
		if (playhead.step > 0 || location.hash) this.#address.write(this.step?.id, this.query);
	}
}
