/** A round without a clock: ten turns of three minutes, as long as a fall. */
import { type Round, type RoundScene } from './round.ts';
import { ROUND_SECONDS, SCENE_SECONDS } from './round-rules.ts';
import { RoundPlay, type Opening, type RoundSetup } from './round-play.ts';

/** Number of turns. */
export const TURN_COUNT = ROUND_SECONDS / SCENE_SECONDS;
/** Largest number of screens of a block that are described. */
export const MAX_NOTICED = 3;

/** Returns the turn in which a scene can be opened, from 0: the one in whose middle it is going on. */
export const turnOf = ({ at }: RoundScene): number =>
	Math.min(TURN_COUNT - 1, Math.floor(at / SCENE_SECONDS + 0.5));

/**
 * A round that is played in turns. In each, a person either looks at one block of screens, notices what is unusual there
 * and opens one of these screens; or answers as many alerts as handling leaves time for. Alerts wait until their turn is
 * over. `advance` ends the turns before a time.
 */
export class RoundTurns extends RoundPlay {
	/** The blocks looked at in this turn, in the order in which they were chosen. */
	blocks: readonly number[] = [];
	/** Number of blocks. */
	readonly blockCount: number;
	readonly #blockOf: (screen: number) => number;
	/** The scenes of this turn. */
	#scenes: readonly RoundScene[] = [];
	/** Number of alerts that a person can answer in a turn. */
	readonly alertsPerPerson: number;
	/** The screens opened in this turn after a look at their block, and the number of alerts answered. */
	#openedInBlocks = 0;
	#answered = 0;

	/** @param blockOf returns the number of the block of a screen, from 0 */
	constructor(round: Round, setup: RoundSetup, blockOf: (screen: number) => number) {
		super(round, setup);
		this.#blockOf = blockOf;
		const { streams, handling } = round.rules;
		this.blockCount = 1 + Math.max(...Array.from({ length: streams }, (_, screen) => blockOf(screen)));
		this.alertsPerPerson = Math.max(1, Math.floor(SCENE_SECONDS / handling));
		this.#beginTurn();
	}

	/** The current turn, from 0. */
	get turn(): number {
		return Math.floor(this.time / SCENE_SECONDS);
	}

	/** The number of blocks that can still be looked at in this turn. */
	get looksLeft(): number {
		const busy = this.blocks.length + Math.ceil(this.#answered / this.alertsPerPerson);
		return Math.min(this.setup.people - busy, this.blockCount - this.blocks.length);
	}

	/** The number of alerts that can still be answered in this turn. */
	get answersLeft(): number {
		return (this.setup.people - this.blocks.length) * this.alertsPerPerson - this.#answered;
	}

	/** The number of screens that can still be opened in the blocks looked at. */
	get openingsLeft(): number {
		return this.blocks.length - this.#openedInBlocks;
	}

	/** Looks at a block, if somebody has not done anything yet in this turn. Returns whether that was possible. */
	look(block: number): boolean {
		if (this.isOver || this.looksLeft < 1 || this.blocks.includes(block)) return false;
		this.blocks = [...this.blocks, block];
		return true;
	}

	/**
	 * Returns the unusual scenes of a block that are described in this turn, opened ones too, in the order of the screens. If
	 * there are more than three, those that resemble a fall most.
	 */
	noticed(block: number): RoundScene[] {
		return this.#scenes
			.filter(({ kind, screen }) => kind !== 'usual' && this.#blockOf(screen) === block)
			.sort((a, b) => resemblance(b) - resemblance(a))
			.slice(0, MAX_NOTICED)
			.sort((a, b) => a.screen - b.screen);
	}

	/** Opens a screen with an alert, or one that is noticed, if somebody is free; returns undefined otherwise. */
	override open(screen: number): Opening | undefined {
		const isThere = (scene: RoundScene) => scene.screen === screen && !this.opened.has(scene);
		const alerted = this.answersLeft > 0 ? this.alerts.find(({ scene }) => isThere(scene))?.scene : undefined;
		const noticed =
			this.openingsLeft > 0 ? this.blocks.flatMap((block) => this.noticed(block)).find(isThere) : undefined;
		const scene = alerted ?? noticed;
		if (this.isOver || !scene) return undefined;
		if (alerted) this.#answered++;
		else this.#openedInBlocks++;
		this.count(scene);
		const opening = { screen, scene, from: this.time, until: this.time + SCENE_SECONDS };
		this.openings = [opening];
		return opening;
	}

	override advance(time: number): void {
		while (!this.isOver && time >= this.time + SCENE_SECONDS) {
			this.lost += this.alerts.length;
			this.time += SCENE_SECONDS;
			this.#beginTurn();
		}
	}

	protected override isPast(scene: RoundScene): boolean {
		return turnOf(scene) < this.turn;
	}

	#beginTurn(): void {
		const { threshold } = this.setup;
		this.blocks = [];
		this.openings = [];
		this.#openedInBlocks = this.#answered = 0;
		this.#scenes = this.round.scenes.filter((scene) => turnOf(scene) === this.turn);
		this.alerts = this.#scenes
			.filter(({ score }) => threshold !== undefined && score > threshold)
			// One alert for each screen: two could not be told apart.
			.filter((scene, index, all) => !all.slice(0, index).some(({ screen }) => screen === scene.screen))
			.map((scene) => ({ scene, until: this.time + SCENE_SECONDS }));
	}
}

/** Returns how much a scene resembles a fall to an eye, which sees more of it than the software. */
const resemblance = ({ kind, score }: RoundScene): number => (kind === 'fall' ? 101 : score);
