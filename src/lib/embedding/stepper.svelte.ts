import { flushSync } from 'svelte';
import { readAddress, writeAddress } from '#lib/playhead/address.ts';
import { Player } from '#lib/player/player.svelte.ts';
import { wearAccent } from './accent.ts';
import type { FrameData } from './data.ts';
import { speakHeight } from './host.ts';
import { followLinks } from './leave.ts';
import { readOptions } from './options.ts';

/** What a guess's setting holds where the answer is shown and nobody guesses. */
const SEEN_WITHOUT_GUESS = -2;

/** What the frame shows above its buttons: the picture with its sentence, the step's text, or the picture in words. */
export type Shown = 'picture' | 'text' | 'description';

/** A frame in somebody else's page once it moves: buttons lead the playhead, and the host learns the height. */
export class Stepper extends Player {
	declare readonly data: FrameData;
	shown: Shown = $state.raw('picture');
	/** The address of a link that the host would not let open, to be copied. */
	refused = $state.raw('');
	/** Whether the frame has woken up. */
	awake = $state.raw(false);

	override start(): () => void {
		const { steps, settings, walls } = this.data;
		const options = readOptions(
			location.search,
			location.hash,
			steps.map(({ id }) => id)
		);
		const kept = readAddress(location.search, settings, walls);
		const guesses = options.controls ? [] : steps.flatMap(({ guess }) => guess?.setting ?? []);
		const seen = Object.fromEntries(guesses.map((id) => [id, SEEN_WITHOUT_GUESS]));
		this.playhead.kept = { ...kept, settings: { ...kept.settings, ...seen } };
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
		const address = `${root}${writeAddress(this.playhead.kept, settings)}#${this.step?.id ?? ''}`;
		return this.awake ? new URL(address, location.href).href : address;
	}
}
