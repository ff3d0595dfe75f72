import {
	MAX_GUESSES,
	readGuesses,
	parseTypedGuesses,
	writeGuesses,
	type GuessRange,
	type GuessLists
} from './guess-values.ts';

/** The guesses and votes of a class during one lesson. */
export class ClassGuesses {
	lists: GuessLists = $state.raw({});
	/** The text of the input field in this window. */
	draft = $state.raw('');
	/** The typed words that are no valid guess; they stay in the field. */
	invalidWords: readonly string[] = $state.raw([]);
	readonly ranges: Readonly<Record<string, GuessRange>>;

	/** @param ranges the range of each guess and question, by the name of its setting or question */
	constructor(ranges: Readonly<Record<string, GuessRange>>) {
		this.ranges = ranges;
	}

	/** Returns the guesses for a setting, or the votes on a question, in the order in which they were entered. */
	listFor = (name: string): readonly number[] => this.lists[name] ?? [];

	/** Adds one guess or vote, unless there are `MAX_GUESSES` already. */
	add(name: string, value: number): void {
		this.lists = { ...this.lists, [name]: [...this.listFor(name), value].slice(0, MAX_GUESSES) };
	}

	/** Returns how many guesses have this value. */
	count = (name: string, value: number): number =>
		this.listFor(name).filter((guess) => guess === value).length;

	/** Sets how many guesses have this value. The number is limited so that the total does not exceed `MAX_GUESSES`. */
	setCount(name: string, value: number, count: number): void {
		const others = this.listFor(name).filter((guess) => guess !== value);
		const hands = Math.min(MAX_GUESSES - others.length, Math.max(0, Math.floor(count)));
		this.lists = { ...this.lists, [name]: [...others, ...Array<number>(hands).fill(value)] };
	}

	/**
	 * Adds the guesses typed in the field, for a setting or question. Words that are no valid guess stay in the field; if
	 * they are submitted again unchanged, they are discarded.
	 */
	submitDraft(name: string): void {
		const range = this.ranges[name];
		if (!range) return;
		if (this.invalidWords.length > 0 && this.draft === this.invalidWords.join(' ')) return this.forgetDraft();
		const { values, wrong } = parseTypedGuesses(this.draft, range);
		for (const value of values) this.add(name, value);
		this.invalidWords = wrong;
		this.draft = wrong.join(' ');
	}

	/** Removes the guess that was entered last. */
	undo(name: string): void {
		this.lists = { ...this.lists, [name]: this.listFor(name).slice(0, -1) };
	}

	/** Clears the input field. Call it when another question is shown. */
	forgetDraft(): void {
		this.draft = '';
		this.invalidWords = [];
	}

	/** The guesses as the address holds them; see `writeGuesses`. */
	get encoded(): string {
		return writeGuesses(this.lists);
	}

	set encoded(text: string) {
		if (text !== this.encoded) this.lists = readGuesses(text, this.ranges);
	}
}
