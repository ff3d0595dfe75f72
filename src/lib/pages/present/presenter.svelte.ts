import { sentences } from '#lib/i18n/sentences.ts';
import type { Viewport } from '#lib/chart/viewport.ts';
import type { GuessData, PlayerData, StepData } from '#lib/runtime/data.ts';
import { betRanges, spreadOf } from './bets.ts';
import { choose, NOT_YET, SKIPPED } from '#lib/ui/guessing.ts';
import { stillAddress } from '#lib/runtime/still-address.ts';
import { Player } from '#lib/runtime/player.svelte.ts';
import { readAddress, writeAddress } from '#lib/runtime/address.ts';
import { routeOf } from '#lib/runtime/routes.ts';
import { readEntry } from './address.ts';
import { ClassBets } from './class-bets.svelte.ts';
import { presented, type DeckData } from './data.ts';
import { answerRanges, Questions } from './questions.svelte.ts';
import { idle } from './idle.ts';
import { along, isChoosable, placeOn, questionsOn } from './route.ts';
import { readSession, type Blank, type Session } from './session.ts';
import { SharedSession } from './shared-session.ts';
import { enter, STOPPED, type Timer } from './timer.ts';
import { Turning } from './turning.svelte.ts';

/** Milliseconds for which people stand after a turn. */
const STANDS_FOR = 1000;

/**
 * The story in the hands of somebody who presents it, on the wall or in the window beside it: keys lead the playhead,
 * and every window of the same presentation is kept at the same session.
 */
export class Presenter extends Player {
	readonly deck: DeckData;
	/** Whether this is the wall; else it is the presenter's own window. */
	readonly slides: boolean;
	/** As the address names it; see `routeOf`. */
	routeName = $state.raw('');
	blank: Blank = $state.raw('none');
	/** Whether the class reads a step's simple words. */
	simple = $state.raw(false);
	/** Whether a letter, a digit or a sign alone is a command: whoever speaks to the machine switches that off. */
	singleKeys = $state.raw(true);
	timer: Timer = $state.raw(STOPPED);
	/** What the class says. */
	readonly bets: ClassBets;
	readonly questions: Questions;
	/** Whether the lesson has not begun yet: its cover is up. */
	waiting = $state.raw(true);
	/** What was in focus is off the screen; keys are listened to. */
	awake = $state.raw(false);

	route = $derived.by(() => routeOf(this.routeName, this.deck.routes, this.data.steps));
	place = $derived(placeOn(this.route, this.playhead.step));
	/** “Step 2 of 9”, or that it is beside the route. */
	placeInWords = $derived.by(() => {
		const [step, steps] = [String(this.place + 1), String(this.route.steps.length)];
		return this.place < 0 ? this.word('present.beside') : this.word('present.place', { step, steps });
	});
	/** Whether the step lets one guess, move controls or hang cameras. */
	choosable = $derived(isChoosable(this.step));
	/** The question that the class has not answered yet: the way on leads through its answer. */
	asking = $derived.by(() => {
		const { guess } = this.step ?? {};
		return guess && !this.isOpen(guess) ? guess : undefined;
	});
	/** Index of the step that comes next on the route; undefined at its end. */
	following = $derived.by(() => this.#beside(1));
	preceding = $derived.by(() => this.#beside(-1));
	/** Of the route, shown last; −1 before any was. */
	#left = $state.raw(-1);

	/** How the picture follows. */
	readonly turning = new Turning(this);
	/** The room that a step's picture has in this window. */
	roomOf: (step: StepData) => Viewport | undefined = () => undefined;

	readonly shared = new SharedSession(this);
	#resting: ReturnType<typeof setTimeout> | undefined;

	constructor(data: PlayerData, deck: DeckData, slides: boolean) {
		super(presented(data, deck));
		this.deck = deck;
		this.slides = slides;
		this.bets = new ClassBets({ ...betRanges(data.steps), ...answerRanges(deck.questions) });
		this.questions = new Questions(deck.questions, () => questionsOn(this.route, deck), this.bets, this.say);
	}

	override start(): () => void {
		const { settings, walls } = this.data;
		const { step, route, blank, singleKeys, simple, bets, questions } = readSession(
			location.search,
			location.hash
		);
		this.take(readAddress(location.search, settings, walls));
		this.routeName = route;
		this.blank = blank;
		this.singleKeys = singleKeys;
		this.simple = simple;
		this.bets.written = bets;
		this.questions.written = questions;
		const { timer, left } = readEntry();
		this.timer = timer;
		this.#left = this.#indexOf(left) ?? -1;
		const index = this.#indexOf(step);
		this.goTo(index ?? this.route.steps[0] ?? 0);
		this.waiting = this.slides && index === undefined;
		this.awake = true;
		// Under the cover people wait for the class.
		this.motion.scrolling = this.waiting;
		const unshare = this.shared.start();
		const sleep = super.start();
		// Asked of the event: the deck may have written its own address again in the meantime.
		const onHash = ({ newURL }: HashChangeEvent) => {
			const named = this.#indexOf(readSession('', new URL(newURL).hash).step);
			if (named !== undefined) this.show(named);
		};
		addEventListener('hashchange', onHash);
		return () => {
			removeEventListener('hashchange', onHash);
			unshare();
			clearTimeout(this.#resting);
			this.turning.stop();
			sleep();
		};
	}

	/** Whether the class has guessed, or asked to see without. */
	isOpen = ({ setting }: GuessData): boolean =>
		(this.playhead.choices.settings[setting] ?? NOT_YET) !== NOT_YET;

	/** Puts a step on the wall. The first one that is begins the lesson. */
	show(index: number): void {
		const { wall } = this.shared;
		const covered = this.waiting || wall.cover || this.questions.asked !== undefined;
		this.waiting = wall.cover = false;
		this.questions.asked = undefined;
		if (index === this.playhead.step && !covered) return;
		this.timer = enter(this.timer, Date.now());
		this.#turnTo(index);
		this.#sayStep();
	}

	#sayStep(): void {
		const { title = '', picture = '' } = this.step ?? {};
		this.say(sentences(this.placeInWords, title, picture));
	}

	/** Shows a step, its words first; people stand until eyes have found their way. */
	#turnTo(index: number): void {
		if (placeOn(this.route, index) >= 0) this.#left = index;
		this.bets.forgetDraft();
		this.playhead.step = index;
		this.turning.follow();
		this.#stand();
	}

	#stand(): void {
		this.motion.scrolling = true;
		clearTimeout(this.#resting);
		this.#resting = setTimeout(() => (this.motion.scrolling = false), STANDS_FOR);
	}

	override goTo(index: number, cut = true): void {
		if (placeOn(this.route, index) >= 0) this.#left = index;
		super.goTo(index, cut);
	}

	#beside(by: 1 | -1): number | undefined {
		const next = along(this.route, this.playhead.step, by, this.#left);
		return next === this.playhead.step ? undefined : next;
	}

	/**
	 * One step on or back. The first one on lifts the cover and no more; on from a question comes its answer, beside what
	 * the class has said, since a clicker has no other key for it.
	 */
	turn(by: 1 | -1): void {
		const { playhead, asking, questions } = this;
		if (this.waiting || this.shared.wall.cover) {
			this.show(playhead.step);
			if (questions.wanted) questions.begin('before');
		} else if (questions.turn(by)) {
			if (!questions.asked) this.#sayStep();
		} else if (by > 0 && asking) this.reveal(asking);
		else {
			const to = along(this.route, playhead.step, by, this.#left);
			if (to !== playhead.step) this.show(to);
			else if (questions.wanted) questions.begin(by > 0 ? 'after' : 'before', by > 0 ? 'first' : 'last');
			else this.say(this.word(by > 0 ? 'present.last' : 'present.first'));
		}
	}

	/** Shows the class the answer beside its bets, of which the one in the middle stands for all; or without any. */
	reveal(guess: GuessData, value?: number): void {
		this.bets.take(guess.setting);
		// What is no bet is said beside it: the answer waits, until the next time.
		if (value === undefined && this.bets.wrong.length > 0) return;
		const middle = spreadOf(this.bets.of(guess.setting), guess)?.middle;
		const said = value ?? (middle === undefined ? SKIPPED : Math.min(middle, guess.max));
		choose(this, guess, this.answer(guess, this.playhead.step), said);
	}

	/** The step of a number on the route, from 1; where there is none, that is said. */
	showNumber(number: number): void {
		const index = this.route.steps[number - 1];
		if (index === undefined) this.say(this.word('present.no-step', { number: String(number) }));
		else this.show(index);
	}

	showEnd(end: 'first' | 'last'): void {
		const index = this.route.steps.at(end === 'first' ? 0 : -1);
		if (index !== undefined) this.show(index);
	}

	/** Takes another route; on the cover its first step is shown. */
	takeRoute(name: string): void {
		this.routeName = name;
		if (this.waiting) this.goTo(this.route.steps[0] ?? 0);
	}

	/** Covers the slides with one colour, or uncovers them. */
	cover(blank: Blank): void {
		this.blank = this.blank === blank ? 'none' : blank;
		this.say(this.word(this.blank === 'none' ? 'present.blank-off' : `present.${this.blank}-on`));
	}

	/** To be called whenever something may have changed: the address and the other windows follow. */
	share(): void {
		if (this.shared.share()) this.turning.ready.refresh();
	}

	protected override keep(): void {
		this.shared.keep();
	}

	/** The scene of the step in focus at once; nobody waits for any other, and each comes when nothing else is to do. */
	override async fetchScene(name: string): Promise<void> {
		if (name === this.step?.scene) await super.fetchScene(name);
		else void idle().then(() => super.fetchScene(name));
	}

	/** Controls, guesses and cameras as an address has them. */
	get keptQuery(): string {
		return writeAddress(this.chosen, this.data.settings);
	}

	/** What the class's own phones take over: settings, and not the guesses, which are theirs to make. */
	get classQuery(): string {
		const guesses = this.data.steps.map(({ guess }) => guess?.setting);
		const settings = this.data.settings.filter(({ id }) => !guesses.includes(id));
		return writeAddress(this.chosen, settings);
	}

	/**
	 * Address of a step's still; of one that asks a question, before it is answered.
	 * @param root address of the slides, from the page
	 */
	stillOf(index: number, root: string): string {
		const step = this.data.steps[index];
		return step ? stillAddress(this.data.lang, step, `${root}../`) : '';
	}

	#indexOf(id: string): number | undefined {
		const index = this.data.steps.findIndex((step) => step.id === id);
		return index === -1 ? undefined : index;
	}

	/** What every window of this presentation has in common. */
	get session(): Session {
		return {
			step: this.data.steps[this.playhead.step]?.id ?? '',
			kept: this.keptQuery,
			route: this.route.name,
			left: this.data.steps[this.#left]?.id ?? '',
			blank: this.blank,
			singleKeys: this.singleKeys,
			simple: this.simple,
			bets: this.bets.written,
			questions: this.questions.written,
			timer: this.timer
		};
	}

	/** Takes over what another window says. */
	adopt({ step, kept, route, left, blank, singleKeys, simple, bets, questions, timer }: Session): void {
		const { settings, walls } = this.data;
		this.routeName = route;
		this.blank = blank;
		this.singleKeys = singleKeys;
		this.simple = simple;
		this.bets.written = bets;
		this.questions.written = questions;
		this.timer = timer;
		if (this.keptQuery !== kept) this.playhead.choices = readAddress(kept, settings, walls);
		const index = this.#indexOf(step);
		if (index !== undefined && index !== this.playhead.step) this.#turnTo(index);
		this.#left = this.#indexOf(left) ?? -1;
		if (this.waiting && (timer.since > 0 || timer.before > 0)) {
			this.waiting = false;
			this.#stand();
		}
	}
}
