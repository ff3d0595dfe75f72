import { seedOfRound } from '#lib/model/round/round-seed.ts';
import type { RoundMemory } from '#lib/runtime/player.svelte.ts';
import type { PassedKey } from '../session/window-sync.ts';
import type { BoardData, TablesData, TalkData } from './board-types.ts';

/**
 * Maximum length of the state of a board, and maximum number of states that are read from an address. Forty plans with the
 * answers of forty tables to each fit.
 */
export const MAX_STATE_LENGTH = 3000;
const MAX_STATES = 40;

/** The id of a board, with the name of a part of its state, such as its countdown. */
const BOARD_ID = /^[a-z\d-]{1,60}(?:\.[a-z]{1,10})?$/;

/** The state with the seed of all rounds, and how many have begun: `1f4a9c-3`. */
const ROUNDS_ID = 'rounds.seed';
const ROUNDS_SEED = /^([\da-z]{1,7})-(\d{1,4})$/;

/** Under what names the states keep the numbers of pupils and of tables, which all boards of a lesson share. */
const CLASS_ID = 'class';
const TABLES_ID = 'tables';
/** The largest class, and the largest count that is taken while its size is not known. */
export const [MAX_PUPILS, MAX_UNKNOWN_PUPILS] = [99, 60];
/** The largest number of tables, or of groups that answer together. */
export const MAX_TABLES = 40;

/** Returns whether a board counts pupils, in a table or by votes. */
export const countsPupils = ({ table, choices }: TalkData): boolean =>
	table !== undefined || choices.length > 0;

/** The boards of a lesson: the one that is shown, and what the class has entered on each. */
export class ClassBoards {
	#shown = $state.raw('');
	#states: ReadonlyMap<string, string> = $state.raw(new Map());
	readonly #list: () => readonly BoardData[];
	/** The board that is shown; undefined if none is. */
	current: BoardData | undefined = $derived.by(() => this.find(this.#shown));
	/** The board that is shown if it counts pupils; else undefined. */
	counted: TalkData | undefined = $derived.by(() => {
		const { current } = this;
		return current?.kind === 'talk' && countsPupils(current) ? current : undefined;
	});
	/** The board that is shown if it counts pupils or the answers of tables; else undefined. */
	answered: TalkData | TablesData | undefined = $derived.by(() =>
		this.current?.kind === 'tables' ? this.current : this.counted
	);
	/** Whether a board is shown: no digit on it leads to another slide by surprise. */
	takesDigits = $derived.by(() => this.current !== undefined);
	/** The count that the board in this window did not take last, as the class has fewer pupils; undefined after one that it took. */
	refused: number | undefined = $state.raw();
	/**
	 * What the board in this window says of the last key, where tables answer: that it is no answer, that Enter has left out
	 * tables, or that other rows have no answers yet. Undefined after a key that was taken.
	 */
	rollNotice: 'unused' | 'missing' | 'rest' | undefined = $state.raw();
	/**
	 * Handles a digit on the board, if its component in this window counts votes.
	 * @param lowers whether the digit takes a vote away
	 * @returns whether the digit stands for a choice
	 */
	onDigit: ((digit: number, lowers: boolean) => boolean) | undefined;
	/**
	 * Does what Enter does on the board, if its component in this window gives it a use.
	 * @returns false if Enter moves the slides on, as elsewhere
	 */
	onEnter: (() => boolean) | undefined;
	/**
	 * Does what Enter does while tables answer, if the board in this window asks them: also on the “next” button, which keeps
	 * the focus after a click and would leave the board.
	 * @returns false if no answers are open, so that the button is pressed
	 */
	onRollEnter: (() => boolean) | undefined;
	/**
	 * Takes back what was typed last on the board, if its component in this window gives Backspace a use.
	 * @returns false if there is nothing to take back
	 */
	onErase: (() => boolean) | undefined;
	/**
	 * Focuses the field of the board in this window to which a letter belongs, so that it is typed there.
	 * @returns false if the letter is a key, as elsewhere
	 */
	onLetter: ((letter: string) => boolean) | undefined;
	/** Handles a key that the other window passes on, if the board in this window has a game. */
	onPassedKey: ((press: PassedKey) => void) | undefined;
	/** Focuses the field for the number of pupils, if the board in this window has one. */
	onClassSize: (() => void) | undefined;
	/** Starts or pauses the countdown, if the board in this window has one. */
	onCountdown: (() => void) | undefined;

	/**
	 * Moves forward (1) or back (−1) within the board, if its component in this window has several parts.
	 * @returns false if there is no further part, so that the slides go on
	 */
	onAdvance: ((by: 1 | -1) => boolean) | undefined;
	/**
	 * Returns which of some phases of its plan the board is in, from 0, if its component in this window has several parts.
	 * @param state state of the board
	 */
	partOf: ((state: string, phases: number) => number) | undefined = $state.raw();

	/** @param list returns the boards of the current route */
	constructor(list: () => readonly BoardData[]) {
		this.#list = list;
	}

	/** The boards of the current route, in its order. */
	get list(): readonly BoardData[] {
		return this.#list();
	}

	/** Returns the board of the route with an id; undefined if it has none. */
	find(id: string): BoardData | undefined {
		return this.list.find((board) => board.id === id);
	}

	/** Number of pupils of the class, from 1 to `MAX_PUPILS`; 0 before it is entered. */
	get pupils(): number {
		return Math.min(MAX_PUPILS, Math.trunc(Number(this.state(CLASS_ID))) || 0);
	}

	set pupils(count: number) {
		this.refused = undefined;
		this.setState(CLASS_ID, count > 0 ? String(count) : '');
	}

	/** Number of tables, or of groups that answer together, from 1 to `MAX_TABLES`; 0 before it is entered. */
	get tables(): number {
		return Math.min(MAX_TABLES, Math.trunc(Number(this.state(TABLES_ID))) || 0);
	}

	set tables(count: number) {
		this.setState(TABLES_ID, count > 0 ? String(count) : '');
	}

	/** The largest count of pupils that can be right. */
	get mostPupils(): number {
		return this.pupils || MAX_UNKNOWN_PUPILS;
	}

	/**
	 * Returns whether the class has enough pupils for a count. If not, the board says so.
	 * @param counted number of pupils who are counted elsewhere already
	 */
	takes(count: number, counted = 0): boolean {
		const isTaken = Number.isNaN(count) || count + counted <= this.mostPupils;
		this.refused = isTaken ? undefined : count + counted;
		return isTaken;
	}

	/** Shows the board with an id; none if the id is empty or not on the route. */
	show(id: string): void {
		this.#shown = id;
		this.refused = this.rollNotice = undefined;
	}

	/** Returns what the class has entered on a board, as text; empty if nothing. */
	state(id: string): string {
		return this.#states.get(id) ?? '';
	}

	/** What the class has entered on all boards, of earlier lessons too. */
	get states(): readonly string[] {
		return [...this.#states.values()];
	}

	/** Sets what the class has entered on a board. A text that is too long for an address is ignored. */
	setState(id: string, text: string): void {
		if (text.length > MAX_STATE_LENGTH || text === this.state(id)) return;
		this.#states = new Map([...this.#states].filter(([each]) => each !== id)).set(id, text);
	}

	/** Returns whether the wall shows the answers of a board. */
	areAnswersShown(id: string): boolean {
		return this.state(`${id}.answered`) !== '';
	}

	/** Whether the board that is shown has answers which the wall does not show yet. */
	get hasHiddenAnswers(): boolean {
		const { current } = this;
		const has = current?.kind === 'tables' ? current.right : this.counted?.table?.answers;
		return current !== undefined && has !== undefined && !this.areAnswersShown(current.id);
	}

	/** Shows the answers of a board on the wall, or hides them. */
	showAnswers(id: string, isShown: boolean): void {
		this.setState(`${id}.answered`, isShown ? '1' : '');
	}

	/**
	 * Returns the seed of the next round. The first one draws a number for the class, so that another class sees other falls;
	 * a round that begins again is counted too.
	 */
	#nextSeed(): number {
		const [, kept, begun = '0'] = ROUNDS_SEED.exec(this.state(ROUNDS_ID)) ?? [];
		const seed =
			kept === undefined ? (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) : parseInt(kept, 36);
		this.setState(ROUNDS_ID, `${seed.toString(36)}-${Number(begun) + 1}`);
		return seedOfRound(seed, Number(begun));
	}

	/** Returns what keeps the round played on a board or step, so that a reload offers it again, and its seeds. */
	roundMemory(id: string): RoundMemory {
		const name = `${id}.play`;
		const state = () => this.state(name);
		return {
			get value() {
				return state();
			},
			keep: (value) => this.setState(name, value),
			nextSeed: () => this.#nextSeed()
		};
	}

	/** The states as text for the address: `draw:7.1.6.0;exit:` with the characters of each state escaped. */
	get encoded(): string {
		return [...this.#states]
			.filter(([, text]) => text)
			.map(([id, text]) => `${id}:${encodeURIComponent(text.toWellFormed())}`)
			.sort()
			.join(';');
	}

	set encoded(text: string) {
		if (text !== this.encoded) this.#states = readStates(text);
	}
}

/** Reads the states of boards from an address. Malformed parts, and those that are too long, are left out. */
function readStates(text: string): ReadonlyMap<string, string> {
	const states = text.split(';', MAX_STATES).flatMap((part): [string, string][] => {
		const [id = '', escaped = ''] = part.split(':');
		const state = decode(escaped);
		return BOARD_ID.test(id) && state && state.length <= MAX_STATE_LENGTH ? [[id, state]] : [];
	});
	return new Map(states);
}

function decode(escaped: string): string {
	try {
		return decodeURIComponent(escaped);
	} catch {
		return '';
	}
}
