import { flushSync } from 'svelte';
import { isBare, readAddress, writeAddress } from '#lib/playhead/address.ts';
import { Player } from '#lib/player/player.svelte.ts';
import { AddressWriter } from './address-writer.ts';
import { AWAKE } from './awake.ts';
import { watchScroll } from './scroll.ts';

/** The reading page once it moves: scroll leads the playhead, and the address keeps step and choices. */
export class Reader extends Player {
	readonly #address = new AddressWriter();

	override start(): () => void {
		const { steps, settings, walls } = this.data;
		this.playhead.kept = readAddress(location.search, settings, walls);
		// Answers that the address brings along change heights above the step that it names.
		if (!isBare(this.playhead.kept, settings)) {
			flushSync();
			this.announceWalk();
			document.getElementById(location.hash.slice(1))?.scrollIntoView();
		}
		const sections = steps.flatMap(({ id }) => document.getElementById(id) ?? []);
		const stopWatching = watchScroll(sections, {
			onStep: (index, skimming) => this.#read(index, skimming),
			onSkimming: () => this.playhead.land(),
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
		this.#address.write(undefined, writeAddress(this.playhead.kept, this.data.settings));
	}

	#read(index: number, skimming: boolean): void {
		this.goTo(index, skimming);
		// From now on the figure follows the playhead, and no longer the early script.
		dispatchEvent(new Event(AWAKE));
		// At the opening the address stays as the reader came.
		if (index > 0 || location.hash)
			this.#address.write(this.step?.id, writeAddress(this.playhead.kept, this.data.settings));
	}
}
