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

/** What the frame shows above its buttons: the picture with its sentence, the step's text, or the picture in words. */
export type Shown = 'picture' | 'text' | 'description';

/** What the browser keeps beside the page's address while the page is loaded again; no host can write it. */
interface Before {
	readonly kept?: string;
	readonly touched?: readonly string[];
	/** The secret by which WordPress knows the frame, whose place in the address the step takes. */
	readonly secret?: string | undefined;
}

/** A frame in somebody else's page once it moves: buttons lead the playhead, and the host learns the height. */
export class Stepper extends Player {
	declare readonly data: FrameData;
	shown: Shown = $state.raw('picture');
	/** The address of a link that the host would not let open, to be copied. */
	refused = $state.raw('');
	/** Whether the frame has woken up. */
	awake = $state.raw(false);

	/** Index of the step that it opened on. */
	opened = $state.raw(0);

	/** The secret by which WordPress knew it at first: a step that is kept in the address takes its place there. */
	#secret: string | undefined;

	/** Tells the host that a step has been reached, where it has asked for that. */
	#reached: ((step: Reached) => void) | undefined;

	/** What still stands where the host, or a link, put it; guesses stand at a value of ours. */
	#hosted = $derived.by(() =>
		[...this.data.settings.map(({ id }) => id), CAMERAS].filter(
			(id) => !this.data.guesses.includes(id) && this.playhead.isBrought(id)
		)
	);

	override start(): () => void {
		const { steps, folds } = this.data;
		// In the order in which they are counted: those that buttons pass over come last.
		const beside = steps.filter(({ field }) => folds && field);
		const numbered = [...steps.filter((step) => !beside.includes(step)), ...beside];
		const options = readOptions(
			location.search,
			location.hash,
			numbered.map(({ id }) => id)
		);
		const byHost = this.#read(location.search, options.controls ? NOT_YET : SKIPPED);
		this.playhead.brought = byHost;
		const { kept, touched, secret } = (history.state ?? {}) as Before;
		this.playhead.choices =
			kept === undefined ? byHost : readAddress(kept, this.data.settings, this.data.walls);
		this.playhead.touched = new Set(touched);
		this.playhead.goTo(
			steps.findIndex((step) => step === numbered[options.step]),
			false
		);
		this.opened = this.playhead.step;
		this.#secret = secretIn(location.hash) ?? secret;
		this.awake = true;
		if (options.events && parent !== window)
			this.#reached = tellReached((message) => parent.postMessage(message, '*'), this.step?.id ?? '');
		flushSync();
		const ends = [
			wearAccent(options.accent),
			speakHeight({ ...options, chart: this.data.path }),
			followLinks((address) => this.#refuse(address)),
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

	/** Says whose settings they are: of the page around the frame, or, where there is none, of a link. */
	get hostedWord(): 'frame.hosted' | 'frame.linked' {
		return sender() === 'site' ? 'frame.hosted' : 'frame.linked';
	}

	/** Goes back to the story's own settings, where the host has chosen others. */
	unhost(): void {
		this.playhead.reset(this.#hosted, this.#hosted.includes(CAMERAS));
		this.sayLater();
		// The line that offered it is gone.
		this.#focus('h2');
	}

	/** The host let no link open: its address stands where the link to the story did, and is said. */
	#refuse(address: string): void {
		this.refused = address;
		if (!address) return;
		this.say(`${this.word('frame.address')} ${address}`);
		flushSync();
		if (document.activeElement === document.body) document.querySelector<HTMLElement>('.address')?.focus();
	}

	/** Puts the focus on a part of the step in focus. */
	#focus(part: string): void {
		flushSync();
		document.querySelector<HTMLElement>(`.step.current ${part}`)?.focus({ preventScroll: true });
	}

	/** What was chosen is kept beside the address: in it, it would pass for the host's. */
	protected override keep(): void {
		const before: Before = {
			kept: writeAddress(this.chosen, this.data.settings),
			touched: [...this.playhead.touched],
			secret: secretIn(location.hash) ?? this.#secret
		};
		history.replaceState(before, '', `#${this.step?.id ?? ''}`);
	}

	/** From a step of the field, which only an address opens here, buttons lead through its chapter's others. */
	override isFolded(index: number, from: number): boolean {
		const [step, left] = [index, from].map((each) => this.data.steps[each]);
		return this.data.folds && step?.field === true && !(left?.field && left.chapter === step.chapter);
	}

	/** Place of the step in focus among those that buttons lead to. */
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

	/** Whether no button leads on from the step in focus. */
	get ended(): boolean {
		const { step } = this.playhead;
		return this.beside(step, 1) === step;
	}

	/** Who is who, where the frame opened amid the story; nothing above a step of facts, which has none of them. */
	get previously(): Said | undefined {
		const { steps, previously, factual } = this.data;
		const first = steps[this.opened];
		return first && !factual.includes(first.id) ? previously[first.chapter] : undefined;
	}

	/** What the step in focus is made from: model, facts, or both. */
	get label(): Said | undefined {
		return this.data.labels[this.step?.id ?? ''];
	}

	/** Language of a word of the interface that the frame's language lacks; nothing where it has the word. */
	readonly tag = (key: string): string | undefined => this.data.lent[key];

	/** Address of the next chapter's frame, as the host has this one; without that until the frame wakes up. */
	get inNext(): string | undefined {
		const { root, next } = this.data;
		if (next === undefined) return undefined;
		if (!this.awake) return `${root}embed/${next}/`;
		const height = parent === window ? undefined : innerHeight;
		return `${root}embed/${next}/${handedOn(location.search, secretIn(location.hash) ?? this.#secret, height)}`;
	}

	/** Leaves for another frame by a link: that frame keeps the height, and whoever comes back finds what was left. */
	leave(link: HTMLAnchorElement): void {
		if (this.inNext !== undefined) link.href = this.inNext;
		this.keep();
	}

	/** Goes to the next step, or back, and says where one is. */
	hop(by: 1 | -1): void {
		const index = this.beside(this.playhead.step, by);
		const step = this.data.steps[index];
		if (!step || index === this.playhead.step) return;
		this.refused = '';
		if (this.shown === 'description') this.shown = 'text';
		this.goTo(index);
		const { count } = this;
		this.#reached?.({ step: step.id, index: Number(count.step), steps: Number(count.steps) });
		this.say(sentences(this.word('frame.count', count), step.title, step.picture));
	}

	/** Shows the picture, the step's text or the description, and says so; what is read in the picture's place has the focus. */
	show(shown: Shown): void {
		const aside = this.shown !== 'picture' && shown !== 'picture';
		this.shown = shown;
		this.playhead.land();
		this.say(this.word(`frame.shows-${shown}`));
		// Its button has gone with what it stood in.
		if (aside) this.#focus(`.${shown}`);
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
