import { MOST_BETS, readBets, typedBets, writeBets, type BetRange, type Bets } from './bets.ts';

/** The guesses and votes of a class during one lesson. */
export class ClassBets {
	all: Bets = $state.raw({});
	/** The text of the input field in this window. */
	draft = $state.raw('');
	/** The typed words that are no valid guess; they stay in the field. */
	wrong: readonly string[] = $state.raw([]);
	readonly ranges: Readonly<Record<string, BetRange>>;

	/** @param ranges the ranges of everything that can be guessed, by name */
	constructor(ranges: Readonly<Record<string, BetRange>>) {
		this.ranges = ranges;
	}

	/** Returns the guesses for a setting or question, in the order in which they were entered. */
	of = (name: string): readonly number[] => this.all[name] ?? [];

	/** Adds one guess. */
	add(name: string, value: number): void {
		this.all = { ...this.all, [name]: [...this.of(name), value].slice(0, MOST_BETS) };
	}

	/** Returns how many guesses have this value. */
	count = (name: string, value: number): number => this.of(name).filter((bet) => bet === value).length;

	/** Sets how many guesses have this value, keeping the total within `MAX_GUESSES`. */
	setCount(name: string, value: number, count: number): void {
		const others = this.of(name).filter((bet) => bet !== value);
		const hands = Math.min(MOST_BETS - others.length, Math.max(0, Math.floor(count)));
		this.all = { ...this.all, [name]: [...others, ...Array<number>(hands).fill(value)] };
	}

	/**
	 * Adds the typed guesses. Invalid words stay in the field and are reported; submitting them unchanged a second
	 * time discards them.
	 */
	take(name: string): void {
		const range = this.ranges[name];
		if (!range) return;
		if (this.wrong.length > 0 && this.draft === this.wrong.join(' ')) return this.forgetDraft();
		const { values, wrong } = typedBets(this.draft, range);
		for (const value of values) this.add(name, value);
		this.wrong = wrong;
		this.draft = wrong.join(' ');
	}

	/** Removes the last guess. */
	undo(name: string): void {
		this.all = { ...this.all, [name]: this.of(name).slice(0, -1) };
	}

	/** Clears the field. Call it when another question is shown. */
	forgetDraft(): void {
		this.draft = '';
		this.wrong = [];
	}

	/** The guesses as the address holds them; see `writeGuesses`. */
	get written(): string {
		return writeBets(this.all);
	}

	set written(text: string) {
		if (text !== this.written) this.all = readBets(text, this.ranges);
	}
}
