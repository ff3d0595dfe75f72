import { joinSentences } from '#lib/i18n/sentences.ts';
import { flushSync } from 'svelte';
import { CAMERAS_PARAM, readChoices, writeChoices } from '#lib/runtime/address/choices-address.ts';
import type { Choices } from '#lib/scenes/scene.ts';
import { NOT_ANSWERED, SKIPPED } from '#lib/ui/guess/guess.ts';
import { Player } from '#lib/runtime/player.svelte.ts';
import { logError } from '#lib/runtime/page/failure.ts';
import type { FrameData, TaggedText } from './frame-data.ts';
import { sendHeightToHost } from './host/send-height.ts';
import { openLinksOutside } from './host/open-links.ts';
import { nextFrameQuery, readOptions, wordPressSecret } from './options/options.ts';
import { createStepReporter, type ReachedStep } from './host/report-steps.ts';

/** Time for which a frame shows each keyframe of a step. */
const KEYFRAME_MS = 1100;

/** Address of a frame in a pinned version, or of one to which a version led that is no longer kept. */
const PINNED = /\/v\/[\da-f]{12}\/|[?&]asked=/;

/** What the frame shows: the picture with its sentence, the step's text, or the description of the picture. */
export type FrameView = 'picture' | 'text' | 'description';

/** State that the history entry keeps over a reload. It is not in the address, because the host writes that. */
interface SavedState {
	readonly kept?: string;
	readonly touched?: readonly string[];
	/** WordPress's secret, which the step replaces in the hash. */
	readonly secret?: string | undefined;
}

/**
 * The player of an interactive frame: buttons move the playhead, and the host gets messages with the frame's height.
 */
export class FramePlayer extends Player {
	declare readonly data: FrameData;
	view: FrameView = $state.raw('picture');
	/** Address of a link that the host did not let open, for the reader to copy; empty if there is none. */
	blockedLink = $state.raw('');
	/** Whether the frame is hydrated. */
	isHydrated = $state.raw(false);

	/** Index of the step at which the frame started. */
	firstStep = $state.raw(0);

	/** Whether readers guess before they see an answer. */
	asksGuesses = $state.raw(true);

	/** Index of the keyframe at which the host's address stops the frame, until the reader goes on. */
	stayAt: number | undefined = $state.raw();
	/** Secret of WordPress at the start: later a step may replace it in the hash. */
	#secret: string | undefined;

	/** Reports a step to the host, if the host asked for it. */
	#reportStep: ((step: ReachedStep) => void) | undefined;

	/** Ids of the settings that still have the value from the address. Guesses do not count. */
	#hosted = $derived.by(() =>
		[...this.data.settings.map(({ id }) => id), CAMERAS_PARAM].filter(
			(id) => !this.data.guesses.includes(id) && this.playhead.isFromAddress(id)
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
		const hostChoices = this.#choicesFrom(location.search, options.guesses ? NOT_ANSWERED : SKIPPED);
		this.playhead.addressChoices = hostChoices;
		const { kept, touched, secret } = (history.state ?? {}) as SavedState;
		this.playhead.choices =
			kept === undefined ? hostChoices : readChoices(kept, this.data.settings, this.data.walls);
		this.playhead.changedHere = new Set(touched);
		this.#openAt(
			steps.findIndex((step) => step === numbered[options.step]),
			options.keyframe
		);
		this.asksGuesses = options.guesses;
		this.#secret = wordPressSecret(location.hash) ?? secret;
		this.isHydrated = true;
		if (options.events && parent !== window)
			this.#reportStep = createStepReporter(
				(message) => parent.postMessage(message, '*'),
				this.step?.id ?? ''
			);
		flushSync();
		const cleanups = [
			this.#loadExtras(),
			sendHeightToHost({ ...options, chart: this.data.path }),
			openLinksOutside((address) => this.#refuse(address)),
			super.start()
		];
		return () => {
			for (const cleanUp of cleanups) cleanUp();
		};
	}

	/** Loads what few frames need: the look that the host chose, the words of a moment, and the note on a pinned version. */
	#loadExtras(): () => void {
		const { pathname, search } = location;
		const stopLook = /[?&](accent|face|background|radius)=/.test(search)
			? import('./options/look.ts').then(({ applyLook }) => applyLook(search))
			: undefined;
		stopLook?.catch(logError);
		const { stayAt } = this;
		if (stayAt !== undefined)
			import('./follow-moment.svelte.ts')
				.then(({ followMoment }) => followMoment(this, stayAt))
				.catch(logError);
		if (PINNED.test(pathname + search))
			import('./version/show-version.ts').then(({ showVersion }) => showVersion(this)).catch(logError);
		return () => void stopLook?.then((stop) => stop());
	}

	/** Shows a step at the start, and stays at one of its keyframes if the host named one by its index in the step. */
	#openAt(step: number, keyframe: number | undefined): void {
		const { firstOf, lastOf } = this.playhead;
		if (keyframe !== undefined) this.stayAt = Math.min(firstOf(step) + keyframe, lastOf(step));
		this.playhead.goTo(this.stayAt ?? firstOf(step), false);
		this.firstStep = this.playhead.step;
	}

	/** Reads the choices from a query, but sets all guesses to `guess`, because a host cannot guess for the reader. */
	#choicesFrom(query: string, guess: number): Choices {
		const { settings, walls, guesses } = this.data;
		const kept = readChoices(query, settings, walls);
		const guessValues = Object.fromEntries(guesses.map((id) => [id, guess]));
		return { ...kept, settings: { ...kept.settings, ...guessValues } };
	}

	/** Whether any setting still has the host's value instead of the story's. */
	get hasHostSettings(): boolean {
		return this.#hosted.length > 0;
	}

	/** Resets the host's settings to the story's own. */
	dropHostSettings(): void {
		this.playhead.reset(this.#hosted, this.#hosted.includes(CAMERAS_PARAM));
	}

	/** Resets the host's settings at the reader's wish, and says so. */
	resetHostSettings(): void {
		this.dropHostSettings();
		this.announceLater();
		// The focused button is removed with its line.
		this.#focus('h2');
	}

	/** Shows and announces the address of a link that did not open, in place of the link to the story. */
	#refuse(address: string): void {
		this.blockedLink = address;
		if (!address) return;
		this.announce(`${this.word('frame.address')} ${address}`);
		flushSync();
		if (document.activeElement === document.body) document.querySelector<HTMLElement>('.address')?.focus();
	}

	/** Focuses an element of the current step, by selector. */
	#focus(part: string): void {
		flushSync();
		document.querySelector<HTMLElement>(`.step.current ${part}`)?.focus({ preventScroll: true });
	}

	/** Saves the reader's choices in the history entry. In the address, they would count as the host's. */
	protected override saveChoices(): void {
		const before: SavedState = {
			kept: writeChoices(this.choicesToSave, this.data.settings),
			touched: [...this.playhead.changedHere],
			secret: wordPressSecret(location.hash) ?? this.#secret
		};
		history.replaceState(before, '', `#${this.step?.id ?? ''}`);
	}

	/**
	 * In a frame of the whole story, “Go deeper” steps are skipped, except on the way from another one of their
	 * chapter. The first of these is only shown if the address names it.
	 */
	override isSkipped(index: number, from: number): boolean {
		const [step, left] = [index, from].map((each) => this.data.steps[each]);
		return this.data.folds && step?.field === true && !(left?.field && left.chapter === step.chapter);
	}

	/**
	 * Number of the current step, from 1, and the number of steps, counting only those that the buttons reach from here.
	 */
	get position(): { readonly step: string; readonly steps: string } {
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
	get isLastStep(): boolean {
		const { step } = this.playhead;
		return this.neighbourOf(step, 1) === step;
	}

	/**
	 * A text that introduces the people, if the frame starts in a chapter that has one and at a step that is not only
	 * facts.
	 */
	get previously(): TaggedText | undefined {
		const { steps, previously, factual } = this.data;
		const first = steps[this.firstStep];
		return first && !factual.includes(first.id) ? previously[first.chapter] : undefined;
	}

	/** Label of the current step's basis: model, facts or both. */
	get label(): TaggedText | undefined {
		return this.data.labels[this.step?.id ?? ''];
	}

	/** Returns the language of an interface word if the frame's own language lacks it, for `lang` attributes. */
	readonly langOf = (key: string): string | undefined => this.data.lent[key];

	/** Address of the next chapter's frame, after hydration with the host's options; undefined if the frame has none. */
	get nextChapterLink(): string | undefined {
		const { root, next } = this.data;
		if (next === undefined) return undefined;
		if (!this.isHydrated) return `${root}embed/${next}/`;
		const height = parent === window ? undefined : innerHeight;
		return `${root}embed/${next}/${nextFrameQuery(location.search, wordPressSecret(location.hash) ?? this.#secret, height)}`;
	}

	/**
	 * Saves the reader's choices and adds the host's options to a link. Call it when the link leads to the next frame.
	 */
	leaveFrame(link: HTMLAnchorElement): void {
		if (this.nextChapterLink !== undefined) link.href = this.nextChapterLink;
		this.saveChoices();
	}

	/** Goes to the next (1) or previous (−1) step, and tells readers and, if asked, the host. */
	goBy(by: 1 | -1): void {
		const index = this.neighbourOf(this.playhead.step, by);
		const step = this.data.steps[index];
		if (!step || index === this.playhead.step) return;
		this.blockedLink = '';
		this.stayAt = undefined;
		if (this.view === 'description') this.view = 'text';
		// Back, the keyframes do not play again.
		this.goTo(by > 0 ? this.playhead.firstOf(index) : this.playhead.lastOf(index));
		const { position } = this;
		this.#reportStep?.({ step: step.id, index: Number(position.step), steps: Number(position.steps) });
		this.announce(joinSentences(this.word('frame.count', position), step.title, step.picture));
	}

	/** Whether the current step has keyframes to play. */
	get hasKeyframes(): boolean {
		const { step, firstOf, lastOf } = this.playhead;
		return lastOf(step) > firstOf(step);
	}

	/**
	 * Goes to the next keyframe of the step after a second, while the picture is in view. Pictures that may not move show the
	 * last one at once. Call it in an effect, which repeats it.
	 */
	playKeyframes(): (() => void) | undefined {
		const { keyframe, step, lastOf } = this.playhead;
		const last = lastOf(step);
		const isAtRest = keyframe >= last || keyframe === this.stayAt;
		if (!this.world || !this.motion.isVisible || this.view !== 'picture' || isAtRest) return undefined;
		const { isAllowed } = this.motion;
		const timer = setTimeout(() => this.goTo(isAllowed ? keyframe + 1 : last), isAllowed ? KEYFRAME_MS : 0);
		return () => clearTimeout(timer);
	}

	/** Plays the keyframes of the current step again. */
	replayKeyframes(): void {
		this.stayAt = undefined;
		this.goTo(this.playhead.firstOf(this.playhead.step), true);
	}

	/** Shows the picture, the text or the description, announces it, and focuses the text shown. */
	show(shown: FrameView): void {
		const aside = this.view !== 'picture' && shown !== 'picture';
		this.view = shown;
		this.playhead.finish();
		this.announce(this.word(`frame.shows-${shown}`));
		// The focused button was hidden with its panel.
		if (aside) this.#focus(`.${shown}`);
		// Pedestrians behind the text are not visible, so they stop, as they do while a page scrolls.
		this.motion.isScrolling = shown !== 'picture';
	}

	/** Address of the current step in the story, with the choices but without guesses; relative until hydration. */
	get storyLink(): string {
		const { root, settings, guesses } = this.data;
		const sent = settings.filter(({ id }) => !guesses.includes(id));
		const address = `${root}${writeChoices(this.choicesToSave, sent)}#${this.step?.id ?? ''}`;
		return this.isHydrated ? new URL(address, location.href).href : address;
	}
}
