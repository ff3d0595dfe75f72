import { createRound, ROUND_SPEED, type Round } from '#lib/model/round/round.ts';
import { seedOfRound } from '#lib/model/round/round-seed.ts';
import { ROUND_SECONDS, rulesFromSettings } from '#lib/model/round/round-rules.ts';
import { RoundPlay, type Opening, type RoundSetup } from '#lib/model/round/round-play.ts';
import { RoundTurns } from '#lib/model/round/round-turns.ts';
import { yieldToBrowser } from '#lib/runtime/page/idle.ts';
import { readRounds, writeRounds } from '#lib/model/round/round-results.ts';
import type { Player, RoundMemory } from '#lib/runtime/player.svelte.ts';
import type { World } from '#lib/scenes/world.ts';
import { createShots } from '#lib/scenes/wall/shots.ts';
import { readRoundInPlay, writeRoundInPlay, type InterruptedRound } from './round-memory.ts';
import { createStreet, type RoundStreet } from './round-streets.ts';
import { wideGrid } from './wall-grid.ts';

/** How fast time passes: the factor on the duration of a round. */
export const PACES = [1, 2] as const;
type Pace = (typeof PACES)[number];

/** Seconds of the countdown before a round. */
const COUNTDOWN_SECONDS = 3;
/** Longest time between two frames that counts, in seconds: a tab in the background pauses the round. */
const MAX_FRAME_SECONDS = 0.25;
/** Number of screens prepared without a pause. */
const SCREENS_PER_SLICE = 4;

const NO_COUNTS = { seen: 0, missed: 0, wrong: 0, lost: 0, left: ROUND_SECONDS };

export type Phase = 'ready' | 'counting' | 'playing' | 'turns' | 'over';

/** The game of a step: one round after another, its setup, and the numbers that are shown. */
export class RoundGame {
	readonly #player: Player;
	readonly #world: World;
	readonly #memory: RoundMemory | undefined;
	/** The round that a reload of the page interrupted, until a round starts. It is the next one again. */
	interrupted: InterruptedRound | undefined = $state.raw();
	phase: Phase = $state.raw('ready');
	/** Whether the wall covers the picture: from the start of a round until it is closed. */
	isWallShown = $state.raw(false);
	/** Setup of the next round. */
	setup: RoundSetup = $state.raw({ threshold: undefined, people: 1 });
	pace: Pace = $state.raw(1);
	play: RoundPlay | undefined = $state.raw();
	streets: readonly RoundStreet[] = $state.raw([]);
	/** Numbers shown while the round is played. */
	counts = $state.raw(NO_COUNTS);
	/** Seconds left of the countdown. */
	countdown = $state.raw(0);
	/** The last opened screen, for the announcement; undefined before the first. */
	opened: Opening | undefined = $state.raw();
	/** Whether the layer over the picture shows the results too; otherwise they are in the card. */
	isResultOverPicture = $state.raw(false);
	/** Number of starts and stops, by which a start knows whether it is still wanted. */
	#starts = 0;
	#frame = 0;
	/** The screen to open as soon as somebody is free; −1 if there is none. */
	#next = -1;
	#paint: () => void = () => undefined;

	/** @param memory keeps the round that is played; without one, a reload loses it */
	constructor(player: Player, world: World, memory?: RoundMemory) {
		this.#player = player;
		this.#world = world;
		this.#memory = memory;
		this.interrupted = readRoundInPlay(memory?.value);
		if (this.interrupted) this.setup = this.interrupted.setup;
	}

	/** The rounds played so far. */
	get rounds() {
		return readRounds(this.#player.playhead.choices.rounds);
	}

	/** Whole seconds of play that are left. */
	get secondsLeft(): number {
		return this.#toPlay(this.counts.left);
	}

	/** Returns how many whole seconds of play some seconds of the round take, rounded up. */
	#toPlay(seconds: number): number {
		return Math.ceil((seconds / ROUND_SPEED) * this.pace);
	}

	/** The round in play, if it is played in turns. */
	get turns(): RoundTurns | undefined {
		return this.play instanceof RoundTurns ? this.play : undefined;
	}

	/** The rules of every round: the story’s own settings. */
	get rules() {
		return rulesFromSettings({ ...this.#player.usual.settings });
	}

	/**
	 * Starts the next round. Without a memory, its seed follows from the number of rounds played, so that everybody plays the
	 * same.
	 * @param inTurns whether it is played in turns, without a clock
	 */
	async start(inTurns: boolean): Promise<void> {
		this.#clear();
		this.#memory?.keep(writeRoundInPlay({ setup: this.setup, inTurns }));
		const start = this.#starts;
		// The click, the card, the wall and the round have a task each, so that none is long.
		await yieldToBrowser();
		if (start !== this.#starts) return;
		if (!inTurns) {
			this.phase = 'counting';
			this.countdown = COUNTDOWN_SECONDS;
		}
		await yieldToBrowser();
		if (start !== this.#starts) return;
		this.isWallShown = true;
		await yieldToBrowser();
		if (start !== this.#starts) return;
		const seed = this.#memory?.nextSeed() ?? seedOfRound(this.#world.seed, this.rounds.length);
		const round = createRound(this.rules, seed);
		const grid = wideGrid(round.rules.streams);
		const play = inTurns
			? new RoundTurns(round, this.setup, (screen) => grid.block(screen))
			: new RoundPlay(round, this.setup);
		this.play = play;
		this.#count();
		if (inTurns) this.phase = 'turns';
		await this.#prepare(round);
		if (start === this.#starts && !inTurns) this.#run(play);
	}

	/** Ends the round without a result. */
	stop(): void {
		this.#clear();
		this.isWallShown = false;
	}

	#clear(): void {
		this.#starts++;
		cancelAnimationFrame(this.#frame);
		this.phase = 'ready';
		this.play = this.opened = this.interrupted = undefined;
		this.#memory?.keep('');
		this.#next = -1;
		this.counts = NO_COUNTS;
	}

	/** Ends the round and keeps its result. The numbers, the result and the wall change in separate tasks, so that none is long. */
	async finish(): Promise<void> {
		const { play } = this;
		if (!play) return;
		const start = this.#starts;
		cancelAnimationFrame(this.#frame);
		play.advance(ROUND_SECONDS);
		this.#count();
		await yieldToBrowser();
		if (start !== this.#starts) return;
		const result = { ...play.setup, seen: play.seen, wrong: play.wrong };
		this.#player.playhead.setRounds(writeRounds([...this.rounds, result]));
		this.#memory?.keep('');
		await yieldToBrowser();
		if (start !== this.#starts) return;
		this.phase = 'over';
		this.#paint();
	}

	/** Opens a screen. */
	open(screen: number): void {
		const opening = this.phase === 'playing' ? this.play?.open(screen) : undefined;
		// While nobody is free, the last screen touched is next.
		this.#next = opening ? -1 : screen;
		if (!opening) return;
		this.opened = opening;
		this.#count();
	}

	/** Shows the numbers and the wall after a move in a turn. */
	showMove(): void {
		this.#count();
		this.#paint();
	}

	/** Registers what paints the wall; returns a function that unregisters it. */
	onPaint(paint: () => void): () => void {
		this.#paint = paint;
		return () => (this.#paint = () => undefined);
	}

	/** Updates the numbers shown. Call it after each change of the play. */
	#count(): void {
		const { play } = this;
		if (!play) return;
		const { seen, wrong, lost, time } = play;
		const next = { seen, missed: play.missed.length, wrong, lost, left: ROUND_SECONDS - time };
		this.counts = next;
	}

	/** Prepares the streets in slices, so that no task is long. */
	async #prepare(round: Round): Promise<void> {
		const shots = createShots(this.#world, this.#player.usual, round.rules.streams);
		const streets: RoundStreet[] = [];
		for (const [index, shot] of shots.entries()) {
			streets.push(createStreet(round, shot, index));
			if (index % SCREENS_PER_SLICE === SCREENS_PER_SLICE - 1) await yieldToBrowser();
		}
		this.streets = streets;
	}

	#run(play: RoundPlay): void {
		let [last, countdown] = [performance.now(), COUNTDOWN_SECONDS as number];
		const tick = (now: number) => {
			const seconds = Math.min(MAX_FRAME_SECONDS, Math.max(0, now - last) / 1000);
			last = now;
			this.#frame = requestAnimationFrame(tick);
			if (countdown > 0) {
				countdown -= seconds;
				if (Math.ceil(countdown) !== this.countdown) this.countdown = Math.max(0, Math.ceil(countdown));
				this.#paint();
				if (countdown > 0) return;
				this.phase = 'playing';
			}
			play.advance(play.time + (seconds * ROUND_SPEED) / this.pace);
			if (this.#next >= 0 && play.openings.length < play.setup.people) this.open(this.#next);
			// Nothing is left to see: the rest of the round would be a wait.
			if (play.isOver || (play.isDecided && play.openings.length === 0)) {
				void this.finish();
				return;
			}
			this.#paint();
			// The numbers change seldom: most frames change nothing of the page.
			const { counts } = this;
			if (
				counts.lost !== play.lost ||
				counts.missed !== play.missed.length ||
				this.#toPlay(counts.left) !== this.#toPlay(ROUND_SECONDS - play.time)
			)
				this.#count();
		};
		this.#frame = requestAnimationFrame(tick);
	}
}
