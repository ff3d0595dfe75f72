import type { PlansState } from '../plans-state.ts';

/** Time in milliseconds between two rows, and the longest time that all rows take. */
const [ROW_MS, ALL_ROWS_MS] = [1100, 15_000];

/** Shows the ranking of the plans row by row, from the last to the first, when a key begins it. */
export class RankReveal {
	#before: PlansState['ranking'];
	#timer: ReturnType<typeof setInterval> | undefined;
	/** Number of rows that are shown, counted from the last place. */
	shown = $state.raw(Infinity);

	/** @param ranking state of the ranking when the board is opened, for which nothing is shown anew */
	constructor(ranking: PlansState['ranking']) {
		this.#before = ranking;
	}

	/** Whether some rows still wait. */
	get isRunning(): boolean {
		return this.shown !== Infinity;
	}

	/**
	 * Follows the state of the ranking.
	 * @param rows number of rows
	 * @param isAnimated whether they may appear one after another
	 */
	follow(ranking: PlansState['ranking'], rows: number, isAnimated: boolean): void {
		if (ranking === this.#before) return;
		const begins = this.#before === 'open' && ranking === 'begun' && isAnimated;
		this.#before = ranking;
		this.stop();
		if (!begins) return;
		this.shown = 0;
		this.#timer = setInterval(
			() => {
				if (++this.shown >= rows) this.stop();
			},
			Math.min(ROW_MS, ALL_ROWS_MS / Math.max(1, rows))
		);
	}

	/** Shows all rows. */
	stop(): void {
		clearInterval(this.#timer);
		this.shown = Infinity;
	}
}
