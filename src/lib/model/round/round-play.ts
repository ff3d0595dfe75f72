/** The state of a round while it is played, by a reader or by a simulated player. */
import { GRACE_SECONDS, isOpenAt, type Round, type RoundScene } from './round.ts';
import { ROUND_SECONDS, SCENE_SECONDS } from './round-rules.ts';

/** How a round is played. */
export interface RoundSetup {
	/** Threshold of the software, 0 … 100, as displayed; undefined without software. */
	readonly threshold: number | undefined;
	/** Number of people at the wall: as many screens can be open at once. */
	readonly people: number;
}

/** An alert that waits. */
export interface RoundAlert {
	readonly scene: RoundScene;
	/** Time at which it is lost, in seconds. */
	readonly until: number;
}

/** A screen that somebody has opened. */
export interface Opening {
	readonly screen: number;
	/** The scene that it shows; undefined if there was nothing new. */
	readonly scene: RoundScene | undefined;
	/** When it was opened, and when the person is free again, in seconds. */
	readonly from: number;
	readonly until: number;
}

/** A round in play. `advance` moves its time; `open` opens a screen. */
export class RoundPlay {
	readonly round: Round;
	readonly setup: RoundSetup;
	/** Seconds since the start of the round. */
	time = 0;
	/** Numbers of falls opened, of screens opened for nothing, and of alerts lost. */
	seen = 0;
	wrong = 0;
	lost = 0;
	/** The alerts that wait, oldest first. */
	alerts: readonly RoundAlert[] = [];
	/** The screens that are open. */
	openings: readonly Opening[] = [];
	protected readonly opened = new Set<RoundScene>();
	/** Index of the first scene that has not begun. */
	#next = 0;

	constructor(round: Round, setup: RoundSetup) {
		this.round = round;
		this.setup = setup;
	}

	get isOver(): boolean {
		return this.time >= ROUND_SECONDS;
	}

	/** The falls that ended without being opened, by time. */
	get missed(): RoundScene[] {
		return this.round.scenes.filter(
			(scene) => scene.kind === 'fall' && !this.opened.has(scene) && (this.isOver || this.isPast(scene))
		);
	}

	/** Returns whether it is too late to open a scene. */
	protected isPast({ at }: RoundScene): boolean {
		return this.time >= at + SCENE_SECONDS + GRACE_SECONDS;
	}

	/**
	 * Moves the time forward: raises the alerts of scenes that begin, except on a screen whose fall has been seen and
	 * lasts, removes those that are lost, and closes screens.
	 * At the end of the round every alert that still waits is lost.
	 * @param time seconds since the start; an earlier time than the present one changes nothing
	 */
	advance(time: number): void {
		const { scenes, rules } = this.round;
		const { threshold } = this.setup;
		this.time = Math.min(ROUND_SECONDS, Math.max(this.time, time));
		const raised: RoundAlert[] = [];
		for (let scene = scenes[this.#next]; scene && scene.at <= this.time; scene = scenes[++this.#next])
			if (threshold !== undefined && scene.score > threshold && !this.isSeenOn(scene.screen))
				raised.push({ scene, until: scene.at + rules.patience });
		const all = [...this.alerts, ...raised];
		this.alerts = all.filter(({ until }) => until > this.time && !this.isOver);
		this.lost += all.length - this.alerts.length;
		this.openings = this.openings.filter(({ until }) => until > this.time);
	}

	/**
	 * Opens a screen, if somebody is free. A fall counts as seen while it lasts, and as long as its alert waits;
	 * everything else is opened for nothing.
	 * @returns what was opened; undefined if nobody is free, the screen is already open, or the round is over
	 */
	open(screen: number): Opening | undefined {
		const { time, openings, setup } = this;
		if (this.isOver || openings.length >= setup.people || openings.some((each) => each.screen === screen))
			return undefined;
		const alert = this.alerts.find(({ scene }) => scene.screen === screen);
		const scene = alert?.scene ?? this.visibleOn(screen).find((each) => !this.opened.has(each));
		this.count(scene);
		const opening = { screen, scene, from: time, until: time + this.round.rules.handling };
		this.openings = [...openings, opening];
		return opening;
	}

	/** Counts the scene of a screen that is opened, if it shows one, and takes away its alert. */
	protected count(scene: RoundScene | undefined): void {
		this.alerts = this.alerts.filter((each) => each.scene !== scene);
		if (scene) this.opened.add(scene);
		if (scene?.kind === 'fall') this.seen++;
		else this.wrong++;
	}

	/** Returns whether a screen shows a fall that has been seen. */
	isSeenOn(screen: number): boolean {
		return [...this.opened].some(
			(scene) => scene.screen === screen && scene.kind === 'fall' && isOpenAt(scene, this.time)
		);
	}

	/** Whether every fall has been seen or is over, so that nothing more can be seen. */
	get isDecided(): boolean {
		const falls = this.round.scenes.filter(({ kind }) => kind === 'fall');
		return this.seen + this.missed.length === falls.length;
	}

	/** Returns the unusual scenes that a screen shows now. */
	visibleOn(screen: number): RoundScene[] {
		return this.round.scenes.filter(
			(scene) => scene.screen === screen && scene.kind !== 'usual' && isOpenAt(scene, this.time)
		);
	}
}
