import { joinSentences } from '#lib/i18n/sentences.ts';
import type { WordKey } from '#lib/i18n/words.ts';
import type { Viewport } from '#lib/chart/viewport.ts';
import type { GuessData, PlayerData, StepData } from '#lib/runtime/data.ts';
import type { Choices } from '#lib/scenes/scene.ts';
import { guessRanges, summarizeGuesses } from '../guesses/guess-values.ts';
import { isActivity } from '#lib/ui/activity.ts';
import { announceAnswer, revealAnswer, NOT_ANSWERED, SKIPPED } from '#lib/ui/guess/guess.ts';
import { stillAddress } from '#lib/runtime/picture/still-address.ts';
import { Player, type RoundMemory } from '#lib/runtime/player.svelte.ts';
import { readChoices, writeChoices } from '#lib/runtime/address/choices-address.ts';
import type { Route } from '#lib/runtime/address/routes.ts';
import type { ClassBoards } from '../boards/class-boards.svelte.ts';
import { readHistoryEntry } from '../session/session-address.ts';
import { ClassGuesses } from '../guesses/class-guesses.svelte.ts';
import { presentationData, type DeckData, type PlannedSlides } from '../data/deck-types.ts';
import { answerRanges, ClassQuestions } from '../guesses/class-questions.svelte.ts';
import { waitUntilIdle } from './preloader.ts';
import { FallReplay } from './fall-replay.svelte.ts';
import { RoutePosition } from './route-position.svelte.ts';
import { isInteractive, questionsOnRoute, type Stop } from './route-stops.ts';
import { captureSession, restoreSession } from '../session/presenter-session.ts';
import { hasBegun, readSession, type BlankScreen, type Session } from '../session/session.ts';
import { SharedSession } from '../session/shared-session.ts';
import { enterRow, enterStep, STOPPED_TIMER, type Timer } from '../presenter-window/timer.ts';
import { afterFrame } from './after-frame.ts';
import { PictureTransition } from './picture-transition.ts';
import { StoryCameras } from './story-cameras.ts';
import { SimpleWords } from './simple-words.svelte.ts';

/** Time in ms for which pedestrians stand still after a step has changed. */
const STAND_MS = 1000;

/**
 * The player of a presentation, in the slides window or the presenter window. Keys move the playhead, and all
 * windows of the same presentation share one session.
 */
export class Presenter extends Player {
	readonly deck: DeckData;
	/** Whether this is the slides window, not the presenter window. */
	readonly slides: boolean;
	blank: BlankScreen = $state.raw('none');
	/** Whether single-character keys are enabled; users of speech input switch them off. */
	singleKeys = $state.raw(true);
	timer: Timer = $state.raw(STOPPED_TIMER);
	/** The guesses and votes of the class. */
	readonly classGuesses: ClassGuesses;
	readonly questions: ClassQuestions;
	readonly position: RoutePosition;
	readonly fall = new FallReplay(this);
	readonly storyCameras = new StoryCameras(this);
	readonly #simpleWords: SimpleWords;
	/** Whether the cover is shown, before the lesson begins. */
	isOnCover = $state.raw(true);
	/** Whether the time planned up to the end of the current stop is over. */
	isLate = $state.raw(false);
	/** Whether a link opened a lesson that the class has entered something in, and it goes on where it was, until a key moves it. */
	isResumed = $state.raw(false);
	/** Whether the page has started: the state of the address is applied, and keys are handled. */
	isStarted = $state.raw(false);

	/** “Step 2 of 9”, or a note that the step is beside the route. */
	placeText = $derived.by(() => {
		const { place, stops } = this.position;
		const [step, steps] = [String(place + 1), String(stops.length)];
		return place < 0 ? this.word('present.beside') : this.word('present.place', { step, steps });
	});
	/** Whether the step has a guess, controls or cameras to place. */
	isStepInteractive = $derived(isInteractive(this.step));
	/** Whether the step has a guess or a game, beside which digits are guesses or names of screens. */
	get isGuessOrGame(): boolean {
		return !this.#isCovered && (this.step?.guess !== undefined || this.step?.play === 'round');
	}

	/** The guess of the current step until the class has answered it, else undefined. */
	openGuess = $derived.by(() => {
		const { guess } = this.step ?? {};
		return guess && !this.boards.current && !this.isGuessAnswered(guess) ? guess : undefined;
	});
	/** Whether the large number of the current step, and texts that say it, wait for a later keyframe. The class may bet until then. */
	isNumberOpen = $derived(this.#isBefore('numberFrom'));
	/** The open guess if “next” shows its answer: once the picture shows what it is about. */
	guessToReveal = $derived(this.#isBefore('answerFrom') ? undefined : this.openGuess);
	/** Key of the words on the “next” button. */
	forwardKey = $derived.by((): WordKey => {
		if (this.fall.isShown) return 'present.fall-back';
		return this.guessToReveal ? 'present.reveal' : 'present.do.next';
	});
	/** Moves the picture to the current step. */
	readonly pictureTransition = new PictureTransition(this);
	/** Returns the viewport of a step’s picture in this window; undefined until it can be measured. */
	viewportOf: (step: StepData) => Viewport | undefined = () => undefined;

	readonly shared = new SharedSession(this);
	#standTimer: ReturnType<typeof setTimeout> | undefined;

	constructor(data: PlayerData, deck: DeckData, slides: boolean) {
		super(presentationData(data, deck));
		this.deck = deck;
		this.slides = slides;
		this.position = new RoutePosition(this.data, deck, this.playhead, this.word);
		this.playhead.prepareAnswer = () => this.pictureTransition.prepareAnswer();
		this.#simpleWords = new SimpleWords(this, deck.simpleWords);
		this.classGuesses = new ClassGuesses({
			...guessRanges(data.steps, deck.slides),
			...answerRanges(deck.questions)
		});
		this.questions = new ClassQuestions(
			deck.questions,
			() => questionsOnRoute(this.route, deck),
			this.classGuesses,
			this.announce
		);
	}

	/** The current route. */
	get route(): Route {
		return this.position.route;
	}

	/** The boards of the current route. */
	get boards(): ClassBoards {
		return this.position.boards;
	}

	override roundMemory(step: string): RoundMemory {
		return this.boards.roundMemory(step);
	}

	/** Whether slides show the simple text, and pictures the simple words. */
	get simple(): boolean {
		return this.#simpleWords.isOn;
	}

	set simple(isSimple: boolean) {
		this.#simpleWords.isOn = isSimple;
	}

	override start(): () => void {
		const { settings, walls } = this.data;
		const { step, keyframe, ...shown } = readSession(location.search, location.hash);
		this.adoptChoices(readChoices(location.search, settings, walls));
		const { timer, left } = readHistoryEntry();
		restoreSession(this, { ...shown, timer, left });
		const named = this.position.findKeyframe(step, keyframe);
		const board = this.boards.current;
		this.goTo(named ?? this.playhead.firstOf(this.route.steps[0] ?? 0));
		if (board) this.goTo(this.position.keyframeBehind(board.place));
		this.position.enter(this.position.current);
		this.isOnCover = this.slides && named === undefined && !board;
		this.isStarted = true;
		// Pedestrians stand still until the cover is lifted.
		this.motion.isScrolling = this.isOnCover;
		const unshare = this.shared.start();
		const sleep = super.start();
		// Read from the event, because the address may have been rewritten since.
		const onHash = ({ newURL }: HashChangeEvent) => {
			const stop = this.position.readStop(readSession('', new URL(newURL).hash).step);
			if (stop !== undefined) this.showStop(stop);
		};
		addEventListener('hashchange', onHash);
		return () => {
			removeEventListener('hashchange', onHash);
			unshare();
			clearTimeout(this.#standTimer);
			this.fall.stop();
			this.pictureTransition.stop();
			sleep();
		};
	}

	override choicesFor(step: StepData | undefined, choices: Choices): Choices {
		return this.storyCameras.choicesFor(step, super.choicesFor(step, choices));
	}

	/**
	 * Returns whether the wall shows a panel beside a step before any key: for a guess or activity, and for controls outside
	 * lesson plans and where the row asks for them. Elsewhere the picture takes the whole wall.
	 */
	offersPanel(step: StepData | undefined): boolean {
		if (!isInteractive(step)) return false;
		const row = this.position.rowOf(this.data.steps.findIndex(({ id }) => id === step?.id));
		return !row || row.hasControls === true || step?.guess !== undefined || isActivity(step?.play);
	}

	/** Returns whether the class has made a guess or skipped it. */
	isGuessAnswered = ({ setting }: GuessData): boolean =>
		(this.playhead.choices.settings[setting] ?? NOT_ANSWERED) !== NOT_ANSWERED;

	/** Shows the step at an index, in place of the cover or a question. The first step shown starts the timer. */
	show(index: number): void {
		const { playhead } = this;
		const uncovers = this.#isCovered && index === playhead.step;
		this.#show(uncovers ? playhead.keyframe : playhead.firstOf(index));
	}

	/** Whether the cover, a question or a board is shown instead of a step. */
	get #isCovered(): boolean {
		const covers = [this.isOnCover, this.shared.slidesMonitor.isCoverShown];
		return covers.includes(true) || this.questions.current !== undefined || this.boards.current !== undefined;
	}

	#uncover(): void {
		this.fall.stop();
		this.isOnCover = this.shared.slidesMonitor.isCoverShown = false;
		this.questions.current = undefined;
		this.boards.show('');
	}

	/** Shows a stop of the route: a board, or a step at its first keyframe, or at its last one after going back (−1). */
	showStop(stop: Stop, by: 1 | -1 = 1): void {
		if (typeof stop === 'string') this.#showBoard(stop);
		else if (by > 0) this.show(stop);
		else this.#show(this.playhead.lastOf(stop));
	}

	#showBoard(id: string): void {
		const { boards, position, playhead } = this;
		const { row } = position;
		const board = boards.find(id);
		if (!board) return;
		this.#uncover();
		boards.show(id);
		const keyframe = position.keyframeBehind(board.place);
		if (keyframe !== playhead.keyframe) this.#turnTo(keyframe);
		position.enter(id);
		this.#stand();
		this.#time(row);
		this.announce(joinSentences(this.placeText, board.title, board.question));
	}

	#show(keyframe: number): void {
		const { playhead } = this;
		const { row } = this.position;
		const covered = this.#isCovered;
		const step = covered ? undefined : playhead.step;
		this.#uncover();
		this.position.enter(playhead.keyframes[keyframe]?.step ?? -1);
		if (keyframe === playhead.keyframe && !covered) return;
		this.#turnTo(keyframe);
		if (playhead.step === step) return this.#announceKeyframe();
		this.#time(row);
		this.#sayStep();
	}

	/** Times the stop that is shown. @param left the row shown before */
	#time(left: PlannedSlides | undefined): void {
		this.timer = enterRow(this.timer, left, this.position.row, Date.now());
	}

	/** Sets what the class has entered on a board. If that begins another phase of its plan, that phase is timed from now on. */
	changeBoard(id: string, state: string): void {
		const { phase } = this.position;
		this.boards.setState(id, state);
		if (this.position.phase !== phase) this.timer = enterStep(this.timer, Date.now());
	}

	#announceKeyframe(): void {
		const { keyframe, step, firstOf, lastOf } = this.playhead;
		const [number, numbers] = [keyframe, lastOf(step)].map((each) => String(each - firstOf(step) + 1));
		this.announce(this.word('present.keyframe', { number: number ?? '', numbers: numbers ?? '' }));
	}

	/** Announces the step one frame after its text is shown, unless something else is announced until then. */
	#sayStep(): void {
		const before = this.announcement;
		afterFrame(() => {
			const { title = '', picture = '' } = this.step ?? {};
			if (this.announcement === before) this.announce(joinSentences(this.placeText, title, picture));
		});
	}

	/** Shows a keyframe, the text of its step first. Pedestrians stand still for a moment, so that viewers can find their way. */
	#turnTo(keyframe: number): void {
		this.position.enter(this.playhead.keyframes[keyframe]?.step ?? -1);
		this.classGuesses.forgetDraft();
		this.playhead.keyframe = keyframe;
		this.pictureTransition.start();
		this.#stand();
	}

	/** Lets people of the picture stand for a moment, so that nothing else is drawn while the picture changes. */
	#stand(): void {
		this.motion.isScrolling = true;
		clearTimeout(this.#standTimer);
		this.#standTimer = setTimeout(
			() => (this.motion.isScrolling = this.boards.current !== undefined),
			STAND_MS
		);
	}

	/** Returns whether the large number of a step waits for a later keyframe than its first. */
	isNumberLate = (step: number): boolean => this.isStarted && (this.deck.slides[step]?.numberFrom ?? 0) > 0;

	/** Whether the current keyframe comes before one that the slide of its step names. */
	#isBefore(name: 'numberFrom' | 'answerFrom'): boolean {
		const { keyframe, step, firstOf } = this.playhead;
		return keyframe - firstOf(step) < (this.deck.slides[step]?.[name] ?? 0);
	}

	override goTo(keyframe: number, cut = true): void {
		if (!this.boards.current) this.position.enter(this.playhead.keyframes[keyframe]?.step ?? -1);
		super.goTo(keyframe, cut);
	}

	/**
	 * Moves one keyframe, board or question forward (1) or back (−1); from a replay of the fall, to where it began. On the
	 * cover, only begins the lesson. On a step whose guess is not answered, forward shows the answer once the picture shows
	 * what it is about, since a clicker has no other key for it.
	 */
	advance(by: 1 | -1): void {
		const { guessToReveal, openGuess, playhead, questions, position } = this;
		const { slidesMonitor } = this.shared;
		const inStep = position.keyframeInStep(by);
		this.isResumed = false;
		if (slidesMonitor.gone) this.announce(this.word(`present.wall-${slidesMonitor.gone}`));
		else if (this.fall.isShown) this.fall.end();
		else if (this.isOnCover || slidesMonitor.isCoverShown) {
			if (questions.hasQuestions) {
				this.show(playhead.step);
				questions.begin('before');
			} else this.#begin(1);
		} else if (questions.advance(by)) {
			if (!questions.current) this.#begin(by);
		} else if (this.boards.current && this.boards.onAdvance?.(by)) return;
		else if (by > 0 && guessToReveal) this.reveal(guessToReveal);
		else if (inStep !== undefined) {
			if (by < 0 || !openGuess || this.#takesGuesses(openGuess)) this.#show(inStep);
		} else {
			const stop = position.beside(by);
			if (stop !== undefined) this.showStop(stop, by);
			else if (questions.hasQuestions)
				questions.begin(by > 0 ? 'after' : 'before', by > 0 ? 'first' : 'last');
			else this.announce(this.word(by > 0 ? 'present.last' : 'present.first'));
		}
	}

	/** Shows the first (1) or the last (−1) stop of the route if it is a board beside the current step, else that step. */
	#begin(by: 1 | -1): void {
		const { stops, route } = this.position;
		const [end, step] = [stops.at(by > 0 ? 0 : -1), route.steps.at(by > 0 ? 0 : -1)];
		if (typeof end === 'string' && step === this.playhead.step) this.#showBoard(end);
		else if (this.#isCovered) this.show(this.playhead.step);
		else this.#sayStep();
	}

	/**
	 * Shows the answer to the guess of the current step. The guess of the class is the median of its guesses; without
	 * any, the guess is skipped. Does nothing but report them if invalid guesses are left in the field.
	 * @param value a value to use instead of the median, such as `SKIPPED`
	 */
	reveal(guess: GuessData, value?: number): void {
		// Invalid text in the field is reported first; the answer follows the next time.
		if (!this.#takesGuesses(guess) && value === undefined) return;
		const middle = summarizeGuesses(this.classGuesses.listFor(guess.setting), guess)?.middle;
		const guessed = value ?? (middle === undefined ? SKIPPED : Math.min(middle, guess.max));
		revealAnswer(this, guess, guessed);
		this.#stand();
		const { keyframe } = this.playhead;
		afterFrame(() => {
			if (this.playhead.keyframe === keyframe)
				announceAnswer(this, guess, this.answer(guess, this.playhead.step), guessed);
		});
	}

	/** Adds the guesses in the field to those of the class. Returns false if invalid ones are left in it, which it reports. */
	#takesGuesses({ setting }: GuessData): boolean {
		this.classGuesses.submitDraft(setting);
		return this.classGuesses.invalidWords.length === 0;
	}

	/** Shows the stop with a number on the route, counted from 1. Announces if the route has no such stop. */
	showNumber(number: number): void {
		const stop = this.position.stops[number - 1];
		if (stop === undefined) this.announce(this.word('present.no-step', { number: String(number) }));
		else this.showStop(stop);
	}

	/**
	 * Changes to the route with a name, as in the address. If the cover is shown, the first step of the route follows it.
	 */
	chooseRoute(name: string): void {
		this.position.name = name;
		if (this.isOnCover) this.goTo(this.playhead.firstOf(this.route.steps[0] ?? 0));
	}

	/** Covers the slides with a blank screen of a colour, or uncovers them if they are covered with that colour. */
	toggleBlank(blank: BlankScreen): void {
		this.blank = this.blank === blank ? 'none' : blank;
		this.announce(this.word(this.blank === 'none' ? 'present.blank-off' : `present.${this.blank}-on`));
	}

	/** Updates the address and the other windows to this one. Call it whenever the session may have changed. */
	share(): void {
		if (this.shared.share()) this.pictureTransition.preloader.schedule();
	}

	protected override saveChoices(): void {
		this.shared.writeAddressNow();
	}

	/** Loads a scene: that of the current step at once, any other when the browser is idle. */
	override async fetchScene(name: string): Promise<void> {
		if (name === this.step?.scene) await super.fetchScene(name);
		else void waitUntilIdle().then(() => super.fetchScene(name));
	}

	/** Settings, guesses and cameras as a query string. */
	get choicesQuery(): string {
		return writeChoices(this.choicesToSave, this.data.settings);
	}

	/**
	 * Settings and cameras as a query string for the phones of the class. Guesses are left out: each pupil makes her own.
	 */
	get settingsQuery(): string {
		const guesses = this.data.steps.map(({ guess }) => guess?.setting);
		const settings = this.data.settings.filter(({ id }) => !guesses.includes(id));
		return writeChoices(this.choicesToSave, settings);
	}

	/**
	 * Returns the address of a step’s still, which does not show the answer to a guess; empty if there is no such step.
	 * @param index index of the step
	 * @param root relative address of the slides, empty or with a final slash
	 */
	stillAddressOf(index: number, root: string): string {
		const step = this.data.steps[index];
		return step ? stillAddress(this.data.lang, step, `${root}../`) : '';
	}

	/** The state that all windows of this presentation share. */
	get session(): Session {
		return captureSession(this);
	}

	/** Takes over the session of another window, and shows its step. */
	adopt({ step, keyframe, kept, ...state }: Session): void {
		const { settings, walls } = this.data;
		const { left } = state;
		restoreSession(this, state);
		if (this.choicesQuery !== kept) this.playhead.choices = readChoices(kept, settings, walls);
		const shown = this.position.findKeyframe(step, keyframe) ?? this.playhead.keyframe;
		if (shown !== this.playhead.keyframe) this.#turnTo(shown);
		this.position.left = left;
		if (this.boards.current) this.#stand();
		if (this.isOnCover && hasBegun(state)) {
			this.isOnCover = false;
			this.#stand();
		}
	}
}
