import { passage } from '#lib/chart/between.ts';
import type { Drawing } from '#lib/chart/drawing.ts';
import type { StepData } from '#lib/runtime/data.ts';
import { formatFigure } from '#lib/i18n/numbers.ts';
import { prepare } from '#lib/runtime/ready.ts';
import { idle, isKept, lull } from './idle.ts';
import type { Presenter } from './presenter.svelte.ts';

/** Milliseconds after a turn or a control before its neighbours are computed. */
const RESTS_FOR = 1200;

/** Milliseconds after which each piece of them is, even while people walk. */
const WITHIN = 300;

/** Just before it, where two drawings share nothing, the old one is still seen, and the new one is not yet. */
const MIDDLE = 0.5;

/**
 * What is done while nobody waits for it. Pictures of the next step and of the one before are computed in pieces that a
 * key may come between: scenes keep what they have computed last.
 */
export class Ready {
	readonly #presenter: Presenter;
	/** Steps whose pictures share nothing with the one that rests now. */
	readonly #apart = new Set<number>();
	#waiting: ReturnType<typeof setTimeout> | undefined;

	constructor(presenter: Presenter) {
		this.#presenter = presenter;
	}

	/**
	 * Fetches every scene, one now and then while nothing else is to do, until all of the site is kept for a time without a
	 * network: from then on no step needs one. To be called once the district is laid out.
	 */
	async fetchAll(): Promise<void> {
		const { data, playhead } = this.#presenter;
		const names = data.steps.map(({ scene }) => scene);
		for (const name of new Set([...names.slice(playhead.step), ...names])) {
			await lull();
			if (isKept()) return;
			await this.#presenter.fetchScene(name);
		}
		// What a step with something to choose brings along.
		const parts = [
			() => import('./ClassGuess.svelte'),
			() => import('#lib/runtime/follower.ts'),
			() => import('#lib/ui/Placement.svelte'),
			// Rare letters are in files of their own, which browsers fetch where a text holds one.
			() => Promise.allSettled([...document.fonts].map((face) => face.load())),
			// Browsers read how a language writes numbers when the first one is written: no short matter.
			() => Promise.resolve(formatFigure(0, { type: 'integer' }, data.locale))
		];
		for (const part of parts) {
			await lull();
			// Where it does not come, the step that needs it says so.
			await part().catch(() => undefined);
		}
	}

	/** Whether a step's picture is known to share nothing with the one that is shown: one goes, then the other comes. */
	isApart(index: number): boolean {
		return this.#apart.has(index);
	}

	/**
	 * Whether a step's picture may come after the one that is shown has gone: night grows over a picture, and a scene may know
	 * what it shows between two of its own states.
	 */
	mayPart(index: number): boolean {
		const { data, scenes, playhead } = this.#presenter;
		const [here, there] = [data.steps[playhead.to], data.steps[index]];
		const themeOf = (step?: StepData) => data.chapters.find(({ id }) => id === step?.chapter)?.theme;
		const known = here && here.scene === there?.scene && scenes.get(here.scene)?.blend;
		return !known && themeOf(here) === themeOf(there);
	}

	/** To be called when the step in focus, or what was chosen, may have changed. */
	refresh(): void {
		this.stop();
		this.#waiting = setTimeout(() => void this.#prepare(), RESTS_FOR);
	}

	stop(): void {
		clearTimeout(this.#waiting);
		this.#waiting = undefined;
	}

	/** To be called when another picture is shown: what is known of its neighbours was of the one before. */
	forget(): void {
		this.#apart.clear();
	}

	async #prepare(): Promise<void> {
		const mine = this.#waiting;
		const { data, playhead, following, preceding } = this.#presenter;
		const here = data.steps[playhead.to];
		this.forget();
		for (const index of [following, preceding]) {
			const there = index === undefined ? undefined : data.steps[index];
			if (index === undefined || !there || !here) continue;
			const its = await this.#draw(there, there);
			const own = its && (await this.#draw(here, here));
			if (mine !== this.#waiting) return;
			if (!own) continue;
			if (this.mayPart(index) && shareNothing(own, its)) this.#apart.add(index);
			// The way from one to the other is drawn in the other's room.
			else await this.#draw(here, there);
		}
	}

	/** A step's drawing in the room of another, or its own; none when somebody has turned on meanwhile. */
	async #draw(step: StepData, other: StepData): Promise<Drawing | undefined> {
		const { scenes, world, playhead, roomOf } = this.#presenter;
		const mine = this.#waiting;
		const scene = scenes.get(step.scene);
		const ahead = scene &&
			world && { scene, step, world, choices: playhead.choices, room: () => roomOf(other) };
		return ahead && prepare(ahead, () => idle(WITHIN).then(() => mine === this.#waiting));
	}
}

/** Two walls of screens come one over the other; else nothing is the same where one drawing stays until the middle. */
const shareNothing = (a: Drawing, b: Drawing): boolean =>
	!(a.painted?.length && b.painted?.length) && passage(a, b).leaving(MIDDLE - 0.01) > 0;
