/** What was left out, mended or cut when a map was read. */

/** A note; its kind is the end of the key of a word, `quarter.note-…`. */
export interface ReadingNote {
	readonly kind:
		| 'underground'
		| 'roof'
		| 'small'
		| 'broken'
		| 'mended'
		| 'passage'
		| 'united'
		| 'cut'
		| 'camera-far';
	readonly count: number;
}

/** Counts notes by kind. */
export class Notes {
	readonly #counts = new Map<ReadingNote['kind'], number>();

	add(kind: ReadingNote['kind'], count = 1): void {
		if (count > 0) this.#counts.set(kind, (this.#counts.get(kind) ?? 0) + count);
	}

	list(): ReadingNote[] {
		return [...this.#counts].map(([kind, count]) => ({ kind, count }));
	}
}
