import { flushSync } from 'svelte';
import { CAMERAS, readAddress, writeAddress } from '#lib/runtime/address.ts';
import type { Choices } from '#lib/scenes/scene.ts';
import { NOT_YET, SKIPPED } from '#lib/ui/guessing.ts';
import { Player } from '#lib/runtime/player.svelte.ts';
import { wearAccent } from './accent.ts';
import type { FrameData } from './data.ts';
import { speakHeight } from './host.ts';
import { followLinks } from './leave.ts';
import { readOptions } from './options.ts';

/** What the frame shows above its buttons: the picture with its sentence, the step's text, or the picture in words. */
export type Shown = 'picture' | 'text' | 'description';

/** What the browser keeps beside the page's address while the page is loaded again; no host can write it. */
interface Before {
	readonly kept?: string;
	readonly touched?: readonly string[];
}

/** A frame in somebody else's page once it moves: buttons lead the playhead, and the host learns the height. */
export class Stepper extends Player {
	declare readonly data: FrameData;
	shown: Shown = $state.raw('picture');
	/** The address of a link that the host would not let open, to be copied. */
	refused = $state.raw('');
	/** Whether the frame has woken up. */
	awake = $state.raw(false);

	/** Ids of what the frame's address sets, away from the story's own: of what its host has chosen. */
	#chosenByHost: readonly string[] = $state.raw([]);

	/** What still stands where the host put it. */
	#hosted = $derived.by(() => this.#chosenByHost.filter((id) => !this.playhead.touched.has(id)));

	override start(): () => void {
		const { steps, settings } = this.data;
		const options = readOptions(
			location.search,
			location.hash,
			steps.map(({ id }) => id)
		);
		const byHost = this.#read(location.search, options.controls ? NOT_YET : SKIPPED);
		const guesses = new Set(this.data.guesses);
		this.#chosenByHost = [
			...settings
				.filter(({ id, default: usual }) => !guesses.has(id) && byHost.settings[id] !== usual)
				.map(({ id }) => id),
			...(byHost.placement.length > 0 ? [CAMERAS] : [])
		];
		const { kept, touched } = (history.state ?? {}) as Before;
		this.playhead.choices =
			kept === undefined ? byHost : readAddress(kept, this.data.settings, this.data.walls);
		this.playhead.touched = new Set(touched);
		this.playhead.goTo(options.step, false);
		this.awake = true;
		flushSync();
		const ends = [
			wearAccent(options.accent),
			speakHeight({ ...options, chart: this.data.path }),
			followLinks((address) => (this.refused = address)),
			super.start()
		];
		return () => {
			for (const end of ends) end();
		};
	}

	/** What an address sets; nobody guesses in a reader's place, so guesses stand at a value of ours. */
	#read(query: string, guess: number): Choices {
		const { settings, walls, guesses } = this.data;
		const kept = readAddress(query, settings, walls);
		const unasked = Object.fromEntries(guesses.map((id) => [id, guess]));
		return { ...kept, settings: { ...kept.settings, ...unasked } };
	}

	/** Whether anything still stands where the host put it, and not the story. */
	get hosted(): boolean {
		return this.#hosted.length > 0;
	}

	/** Goes back to the story's own settings, where the host has chosen others. */
	unhost(): void {
		this.playhead.reset(this.#hosted, this.#hosted.includes(CAMERAS));
		this.sayLater();
	}

	/** What was chosen is kept beside the address: in it, it would pass for the host's. */
	protected override keep(): void {
		const before: Before = {
			kept: writeAddress(this.chosen, this.data.settings),
			touched: [...this.playhead.touched]
		};
		history.replaceState(before, '', `#${this.step?.id ?? ''}`);
	}

	/** Goes so many steps on, or back, and says where one is. */
	hop(by: number): void {
		const { steps } = this.data;
		const index = this.playhead.step + by;
		const step = steps[index];
		if (!step) return;
		this.refused = '';
		if (this.shown === 'description') this.shown = 'text';
		this.goTo(index);
		const count = { step: String(index + 1), steps: String(steps.length) };
		this.say(`${this.word('frame.count', count)}. ${step.title}. ${step.picture}`);
	}

	show(shown: Shown): void {
		this.shown = shown;
		this.playhead.land();
		// Nobody sees people walk behind a text: they rest, as they do while a page scrolls.
		this.motion.scrolling = shown !== 'picture';
	}

	/** Address of the step in focus in the whole story, with what the reader chose; relative until the frame wakes up. */
	get inStory(): string {
		const { root, settings } = this.data;
		const address = `${root}${writeAddress(this.chosen, settings)}#${this.step?.id ?? ''}`;
		return this.awake ? new URL(address, location.href).href : address;
	}
}
