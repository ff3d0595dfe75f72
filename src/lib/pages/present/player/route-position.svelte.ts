import type { Word } from '#lib/i18n/words.ts';
import type { PlayerData } from '#lib/runtime/data.ts';
import type { Playhead } from '#lib/runtime/playhead.svelte.ts';
import { parseRoute } from '#lib/runtime/address/routes.ts';
import { ClassBoards, countsPupils } from '../boards/class-boards.svelte.ts';
import { ownBoards } from '../boards/own-boards.ts';
import type { DeckData, PlannedSlides } from '../data/deck-types.ts';
import { adjacentStop, isInRow, stopsOnRoute, type Stop } from './route-stops.ts';

/** The mark of a board among the ids of steps, in a written stop. */
const BOARD_MARK = '~';

/** Where a presentation is on its route of steps and boards. */
export class RoutePosition {
	readonly #data: PlayerData;
	readonly #deck: DeckData;
	readonly #playhead: Playhead;
	readonly #word: Word;
	/** Name of the route as in the address; see `parseRoute`. */
	name = $state.raw('');
	route = $derived.by(() => parseRoute(this.name, this.#deck.routes, this.#data.steps));
	#boards = $derived.by(() => {
		const { routes } = this.#deck;
		const lesson = routes.find(({ id }) => id === this.route.name);
		return lesson?.boards ?? ownBoards(this.route.name, this.#data.steps, this.#deck, this.#word);
	});
	readonly boards: ClassBoards = new ClassBoards(() => this.#boards);
	/** The steps and boards of the route, in its order. */
	stops = $derived.by(() => stopsOnRoute(this.route.steps, this.boards.list));
	/** The board that is shown, else the step. */
	current: Stop = $derived.by(() => this.boards.current?.id ?? this.#playhead.step);
	/** Position of the current stop on the route, from 0; −1 for a step beside it. */
	place = $derived.by(() => this.stops.indexOf(this.current));
	#plan = $derived.by(() => this.#deck.routes.find(({ id }) => id === this.route.name)?.plan ?? []);
	/** The row of the lesson plan that contains the current stop; undefined if there is none. */
	row = $derived.by(() => this.rowOf(this.current));
	/** The phase of the row that the current board is in, from 0; undefined unless the row has several. */
	phase = $derived.by(() => this.phaseIn(this.row));
	/** The stop after the current one on the route; undefined at its end. */
	next = $derived.by(() => this.beside(1));
	/** Whether a step is shown, and the board after it counts pupils: digits may be votes that come too early. */
	isVoteNext = $derived.by(() => {
		const board = typeof this.current === 'string' ? undefined : this.boards.find(String(this.next));
		const takesDigits = board?.kind === 'council' || board?.kind === 'tables';
		return takesDigits || (board?.kind === 'talk' && countsPupils(board));
	});
	/** The last shown stop that is on the route; undefined before any. */
	#left: Stop | undefined = $state.raw();

	constructor(data: PlayerData, deck: DeckData, playhead: Playhead, word: Word) {
		this.#word = word;
		this.#data = data;
		this.#deck = deck;
		this.#playhead = playhead;
	}

	/** Returns the stop before (−1) or after (1) the current one; undefined at the ends of the route. */
	beside(by: 1 | -1): Stop | undefined {
		return adjacentStop(this.stops, this.current, by, this.#left);
	}

	/** Returns the row of the route’s lesson plan that contains a stop; undefined if there is none. */
	rowOf(stop: Stop): PlannedSlides | undefined {
		return this.#plan.find((row) => isInRow(row, stop));
	}

	/** Returns which of the phases of a row the current board is in, from 0; undefined unless the row has several. */
	phaseIn(row: PlannedSlides | undefined): number | undefined {
		const { current, partOf } = this.boards;
		return row?.phases && current && (partOf?.(this.boards.state(current.id), row.phases.length) ?? 0);
	}

	/** Returns the index of the keyframe before (−1) or after (1) the current one within its step; undefined on a board. */
	keyframeInStep(by: 1 | -1): number | undefined {
		const { keyframes, keyframe, step } = this.#playhead;
		const isInStep = !this.boards.current && keyframes[keyframe + by]?.step === step;
		return isInStep ? keyframe + by : undefined;
	}

	/** Returns the index of the next (1) or the previous (−1) keyframe on the route, past boards; undefined if there is none. */
	keyframeBeside(by: 1 | -1): number | undefined {
		const { firstOf, lastOf } = this.#playhead;
		const inStep = this.keyframeInStep(by);
		if (inStep !== undefined) return inStep;
		let stop = this.beside(by);
		while (typeof stop === 'string') stop = this.stops[this.stops.indexOf(stop) + by];
		return stop === undefined ? undefined : by > 0 ? firstOf(stop) : lastOf(stop);
	}

	/**
	 * Returns the index of the keyframe whose picture waits behind a board: the current one if its step is next to the
	 * board, else the last one of the step before the board, or the first one of the route.
	 * @param place number of steps of the route before the board
	 */
	keyframeBehind(place: number): number {
		const { firstOf, lastOf, keyframe, step } = this.#playhead;
		const [before, after] = [this.route.steps[place - 1], this.route.steps[place]];
		if (step === before || step === after) return keyframe;
		return before === undefined ? firstOf(after ?? 0) : lastOf(before);
	}

	/**
	 * Returns the index of a keyframe of a step, or of its first one if the step has no such keyframe; undefined if there is
	 * no such step.
	 * @param id id of the step
	 * @param keyframe index among the keyframes of the step
	 */
	findKeyframe(id: string, keyframe: number): number | undefined {
		const step = this.#data.steps.findIndex((each) => each.id === id);
		const first = this.#playhead.firstOf(step);
		if (step < 0) return undefined;
		return this.#playhead.keyframes[first + keyframe]?.step === step ? first + keyframe : first;
	}

	/** Remembers a stop as the last one on the route, if it is on it. */
	enter(stop: Stop): void {
		if (this.stops.includes(stop)) this.#left = stop;
	}

	/** The last shown stop on the route, as text. */
	get left(): string {
		return this.writeStop(this.#left);
	}

	set left(text: string) {
		this.#left = this.readStop(text);
	}

	/** Returns a stop as text: the id of a step, or `~` and that of a board; empty if there is none. */
	writeStop(stop: Stop | undefined): string {
		return typeof stop === 'string' ? BOARD_MARK + stop : (this.#data.steps[stop ?? -1]?.id ?? '');
	}

	/** Returns the stop that a text stands for; undefined if it is no step of the story. */
	readStop(text: string): Stop | undefined {
		if (text.startsWith(BOARD_MARK)) return text.slice(1);
		const step = this.#data.steps.findIndex(({ id }) => id === text);
		return step < 0 ? undefined : step;
	}
}
