import { MOST_BETS, readBets, typedBets, writeBets, type BetRange, type Bets } from './bets.ts';

/** The bets of one lesson, while they are taken. */
export class ClassBets {
	all: Bets = $state.raw({});
	/** What is being typed in this window. */
	draft = $state.raw('');
	/** What was typed and is no bet: it stays in the field. */
	wrong: readonly string[] = $state.raw([]);
	readonly ranges: Readonly<Record<string, BetRange>>;

	/** @param ranges of everything that can be bet on, by its name */
	constructor(ranges: Readonly<Record<string, BetRange>>) {
		this.ranges = ranges;
	}

	of = (name: string): readonly number[] => this.all[name] ?? [];

	add(name: string, value: number): void {
		this.all = { ...this.all, [name]: [...this.of(name), value].slice(0, MOST_BETS) };
	}

	/** How many hands there are for one value. */
	count = (name: string, value: number): number => this.of(name).filter((bet) => bet === value).length;

	/** Sets how many hands there are for one value. */
	setCount(name: string, value: number, count: number): void {
		const others = this.of(name).filter((bet) => bet !== value);
		const hands = Math.min(MOST_BETS - others.length, Math.max(0, Math.floor(count)));
		this.all = { ...this.all, [name]: [...others, ...Array<number>(hands).fill(value)] };
	}

	/** Takes what has been typed; what is no bet stays in the field, and is said: once, and whoever goes on leaves it. */
	take(name: string): void {
		const range = this.ranges[name];
		if (!range) return;
		if (this.wrong.length > 0 && this.draft === this.wrong.join(' ')) return this.forgetDraft();
		const { values, wrong } = typedBets(this.draft, range);
		for (const value of values) this.add(name, value);
		this.wrong = wrong;
		this.draft = wrong.join(' ');
	}

	/** Takes the last bet back. */
	undo(name: string): void {
		this.all = { ...this.all, [name]: this.of(name).slice(0, -1) };
	}

	/** To be called when something else is asked. */
	forgetDraft(): void {
		this.draft = '';
		this.wrong = [];
	}

	/** As an address has them. */
	get written(): string {
		return writeBets(this.all);
	}

	set written(text: string) {
		if (text !== this.written) this.all = readBets(text, this.ranges);
	}
}
