import { sentences } from '#lib/i18n/sentences.ts';
import { flushSync } from 'svelte';
import { CAMERAS, readAddress, sender, writeAddress } from '#lib/runtime/address.ts';
import type { Choices } from '#lib/scenes/scene.ts';
import { NOT_YET, SKIPPED } from '#lib/ui/guessing.ts';
import { Player } from '#lib/runtime/player.svelte.ts';
import { wearAccent } from './accent.ts';
import type { FrameData, Said } from './data.ts';
import { speakHeight } from './host.ts';
import { followLinks } from './leave.ts';
import { handedOn, readOptions, secretIn } from './options.ts';
import { tellReached, type Reached } from './reached.ts';

/** What the frame shows: the picture with its sentence, the step's text, or the description of the picture. */
export type Shown = 'picture' | 'text' | 'description';

/** State kept in the history entry across a reload. Unlike the address, the host cannot write it. */
interface SavedState {
	readonly kept?: string;
	readonly touched?: readonly string[];
	/** WordPress's secret, which the step replaces in the hash. */
	readonly secret?: string | undefined;
}

/** An interactive frame: buttons move the playhead, and the host is sent the frame's height. */
export class Stepper extends Player {
	declare readonly data: FrameData;
	shown: Shown = $state.raw('picture');
	/** Address of a link that the host did not allow to open, to be copied by the reader. */
	refused = $state.raw('');
	/** Whether the frame is hydrated. */
	awake = $state.raw(false);

	/** Index of the first step shown. */
	opened = $state.raw(0);

	/** WordPress's first secret, as a step in the hash may have replaced it. */
	#secret: string | undefined;

	/** Reports a step to the host, if the host asked for it. */
	#reportStep: ((step: Reached) => void) | undefined;

	/** Ids of the settings that still have the value from the address. Guesses do not count. */
	#hosted = $derived.by(() =>
		[...this.data.settings.map(({ id }) => id), CAMERAS].filter(
			(id) => !this.data.guesses.includes(id) && this.playhead.isBrought(id)
		)
	);

	override start(): () => void {
		const { steps, folds } = this.data;
		// Steps are numbered with the skipped ones last.
		const skipped = steps.filter(({ field }) => folds && field);
		const numbered = [...steps.filter((step) => !skipped.includes(step)), ...skipped];
		const options = readOptions(
			location.search,
			location.hash,
			numbered.map(({ id }) => id)
		);
		const hostChoices = this.#choicesFrom(location.search, options.controls ? NOT_YET : SKIPPED);
		this.playhead.brought = hostChoices;
		const { kept, touched, secret } = (history.state ?? {}) as SavedState;
		this.playhead.choices =
			kept === undefined ? hostChoices : readAddress(kept, this.data.settings, this.data.walls);
		this.playhead.touched = new Set(touched);
		this.playhead.goTo(
			steps.findIndex((step) => step === numbered[options.step]),
			false
		);
		this.opened = this.playhead.step;
		this.#secret = secretIn(location.hash) ?? secret;
		this.awake = true;
		if (options.events && parent !== window)
			this.#reportStep = tellReached((message) => parent.postMessage(message, '*'), this.step?.id ?? '');
		flushSync();
		const cleanups = [
			wearAccent(options.accent),
			speakHeight({ ...options, chart: this.data.path }),
			followLinks((address) => this.#refuse(address)),
			super.start()
		];
		return () => {
			for (const cleanUp of cleanups) cleanUp();
		};
	}

	/** Reads the choices in a query, with all guesses set to `guess`: a host cannot guess for the reader. */
	#choicesFrom(query: string, guess: number): Choices {
		const { settings, walls, guesses } = this.data;
		const kept = readAddress(query, settings, walls);
		const guessValues = Object.fromEntries(guesses.map((id) => [id, guess]));
		return { ...kept, settings: { ...kept.settings, ...guessValues } };
	}

	/** Whether any setting still has the host's value instead of the story's. */
	get hosted(): boolean {
		return this.#hosted.length > 0;
	}

	/** Key of the word that says who chose the settings: the host or, outside a frame, the sender of the link. */
	get hostedWord(): 'frame.hosted' | 'frame.linked' {
		return sender() === 'site' ? 'frame.hosted' : 'frame.linked';
	}

	/** Resets the host's settings to the story's own. */
	unhost(): void {
		this.playhead.reset(this.#hosted, this.#hosted.includes(CAMERAS));
		this.sayLater();
		// The focused button is removed with its line.
		this.#focus('h2');
	}

	/** Shows and announces the address of a link that did not open, in place of the link to the story. */
	#refuse(address: string): void {
		this.refused = address;
		if (!address) return;
		this.say(`${this.word('frame.address')} ${address}`);
		flushSync();
		if (document.activeElement === document.body) document.querySelector<HTMLElement>('.address')?.focus();
	}

	/** Focuses an element of the current step, by selector. */
	#focus(part: string): void {
		flushSync();
		document.querySelector<HTMLElement>(`.step.current ${part}`)?.focus({ preventScroll: true });
	}

	/** Saves the reader's choices in the history state: in the address they would count as the host's. */
	protected override keep(): void {
		const before: SavedState = {
			kept: writeAddress(this.chosen, this.data.settings),
			touched: [...this.playhead.touched],
			secret: secretIn(location.hash) ?? this.#secret
		};
		history.replaceState(before, '', `#${this.step?.id ?? ''}`);
	}

	/** “In the field” steps are skipped, except from another one of the same chapter, which only an address can open. */
	override isFolded(index: number, from: number): boolean {
		const [step, left] = [index, from].map((each) => this.data.steps[each]);
		return this.data.folds && step?.field === true && !(left?.field && left.chapter === step.chapter);
	}

	/** Number of the current step, and of steps, among those that the buttons reach. */
	get count(): { readonly step: string; readonly steps: string } {
		const { data, step } = this;
		const counted = data.steps.filter(
			({ field, chapter }) => !data.folds || (field === step?.field && (!field || chapter === step?.chapter))
		);
		return {
			step: String(counted.findIndex((each) => each === step) + 1),
			steps: String(counted.length)
		};
	}

	/** Whether the current step is the last. */
	get ended(): boolean {
		const { step } = this.playhead;
		return this.beside(step, 1) === step;
	}

	/** Introduction of the people, if the frame opened in the middle of the story. Not for steps of facts. */
	get previously(): Said | undefined {
		const { steps, previously, factual } = this.data;
		const first = steps[this.opened];
		return first && !factual.includes(first.id) ? previously[first.chapter] : undefined;
	}

	/** Label of the current step's basis: model, facts or both. */
	get label(): Said | undefined {
		return this.data.labels[this.step?.id ?? ''];
	}

	/** Returns the language of an interface word if the frame's own language lacks it, for `lang` attributes. */
	readonly tag = (key: string): string | undefined => this.data.lent[key];

	/** Address of the next chapter's frame. After hydration it includes the host's options. */
	get inNext(): string | undefined {
		const { root, next } = this.data;
		if (next === undefined) return undefined;
		if (!this.awake) return `${root}embed/${next}/`;
		const height = parent === window ? undefined : innerHeight;
		return `${root}embed/${next}/${handedOn(location.search, secretIn(location.hash) ?? this.#secret, height)}`;
	}

	/** Called when a link leads to another frame: adds the current options to the link, and saves the reader's choices. */
	leave(link: HTMLAnchorElement): void {
		if (this.inNext !== undefined) link.href = this.inNext;
		this.keep();
	}

	/** Goes to the next or previous step and announces it. */
	hop(by: 1 | -1): void {
		const index = this.beside(this.playhead.step, by);
		const step = this.data.steps[index];
		if (!step || index === this.playhead.step) return;
		this.refused = '';
		if (this.shown === 'description') this.shown = 'text';
		this.goTo(index);
		const { count } = this;
		this.#reportStep?.({ step: step.id, index: Number(count.step), steps: Number(count.steps) });
		this.say(sentences(this.word('frame.count', count), step.title, step.picture));
	}

	/** Shows the picture, the text or the description, announces it, and focuses the text shown. */
	show(shown: Shown): void {
		const aside = this.shown !== 'picture' && shown !== 'picture';
		this.shown = shown;
		this.playhead.land();
		this.say(this.word(`frame.shows-${shown}`));
		// The focused button was hidden with its panel.
		if (aside) this.#focus(`.${shown}`);
		// Pedestrians behind the text are not visible, so they stop, as they do while a page scrolls.
		this.motion.scrolling = shown !== 'picture';
	}

	/** Address of the current step in the story, with the reader's choices; relative until hydration. */
	get inStory(): string {
		const { root, settings } = this.data;
		const address = `${root}${writeAddress(this.chosen, settings)}#${this.step?.id ?? ''}`;
		return this.awake ? new URL(address, location.href).href : address;
	}
}
