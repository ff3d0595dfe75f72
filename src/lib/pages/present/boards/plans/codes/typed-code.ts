/**
 * Tells the code of a plan that is typed outside its field from single keys of the board: its characters follow each other
 * quickly, and are not one key pressed again and again.
 */
import { CODE_CHARACTERS } from '#lib/model/plan-code/code-characters.ts';

/** Longest time between two characters of a code, in milliseconds. */
const MAX_GAP_MS = 500;
/**
 * Number of characters after which they are the beginning of a code: fewer with a letter, as several digits may be keys.
 * Two may be a key, and the letter of a building.
 */
const [BEGINNING, BEGINNING_OF_DIGITS] = [3, 5];

/** Longest time between the number of a table or of a mission and what parts it from the cameras or the bet, in milliseconds. */
const MAX_SEPARATOR_GAP_MS = 1500;
/** What follows such a number. */
const SEPARATOR = /^[ :=]$/;

/** Gathers characters that are typed outside fields, and the state that the board had before the first of them. */
export class TypedCode<State> {
	#typed = '';
	#lastTime = -Infinity;
	#before: State | undefined;

	/**
	 * Takes a character.
	 * @param time when it was typed, in milliseconds
	 * @param state state of the board before it
	 * @param keys letters that are keys of the board now, and so begin no code, like digits
	 * @returns the beginning of a code and the state before it, once this is one; otherwise undefined
	 */
	push(
		key: string,
		time: number,
		state: State,
		keys = ''
	): { readonly typed: string; readonly before: State } | undefined {
		const character = key.toUpperCase();
		if (SEPARATOR.test(key) && /^\d{1,2}$/.test(this.#typed) && time - this.#lastTime <= MAX_SEPARATOR_GAP_MS)
			return this.#find(key);
		if (!CODE_CHARACTERS.includes(character)) {
			this.clear();
			return undefined;
		}
		if (this.#before === undefined || time - this.#lastTime > MAX_GAP_MS) {
			this.#typed = '';
			this.#before = state;
		}
		this.#typed += character;
		this.#lastTime = time;
		const other = [...this.#typed].filter((each) => !keys.includes(each));
		const least = other.every((each) => /\d/.test(each)) ? BEGINNING_OF_DIGITS : BEGINNING;
		// Where letters are keys too, any number of them and of digits may be keys.
		if (keys && least > BEGINNING) return undefined;
		const isCode = this.#typed.length >= least && new Set(this.#typed).size > 1;
		// A letter is taken by the field already: only a digit is a key of the board.
		if (!isCode || !/^\d/.test(this.#typed)) return undefined;
		return this.#find();
	}

	/** Returns what was typed, with a further character, and forgets it. */
	#find(further = ''): { readonly typed: string; readonly before: State } | undefined {
		const [typed, before] = [this.#typed + further, this.#before];
		this.clear();
		return before === undefined ? undefined : { typed, before };
	}

	/** Forgets what was typed. */
	clear(): void {
		this.#typed = '';
		this.#before = undefined;
	}
}
