/** Longer names are no typing mistakes, and the table below grows with the square. */
const LONGEST = 64;
/** A file with more names than this has no story in it; looking through them all would only take long. */
const MOST = 1000;

/**
 * The known name nearest to a mistyped one, if any is near enough: at most one slip in three letters.
 * @returns the name, or undefined
 */
export function nearest(name: string, known: readonly string[]): string | undefined {
	const wanted = name.toLowerCase();
	let best: string | undefined;
	let least = Math.max(1, Math.floor(wanted.length / 3)) + 1;
	for (const candidate of known.slice(0, MOST)) {
		if (Math.abs(candidate.length - name.length) >= least) continue;
		const slips = distance(wanted, candidate.toLowerCase());
		if (slips < least) [best, least] = [candidate, slips];
	}
	return best;
}

/** `did you mean “lens”?`, or undefined where nothing is near. */
export function didYouMean(name: string, known: readonly string[]): string | undefined {
	const best = nearest(name, known);
	return best === undefined ? undefined : `did you mean “${best}”?`;
}

/** The known names that look most like one, the nearest first; for who meant none that {@link nearest} finds. */
export function likeliest(name: string, known: readonly string[], count = 3): string[] {
	const wanted = name.toLowerCase();
	// A part of the name says more than its letters: “map” is meant for “analysis-map”.
	const slips = (candidate: string) =>
		candidate.includes(wanted) || wanted.includes(candidate) ? 0 : distance(wanted, candidate);
	return known
		.slice(0, MOST)
		.map((candidate) => ({ candidate, far: slips(candidate.toLowerCase()) }))
		.sort((a, b) => a.far - b.far)
		.slice(0, count)
		.map(({ candidate }) => candidate);
}

/**
 * Damerau–Levenshtein distance in its “optimal string alignment” form: letters inserted, dropped, replaced or
 * swapped with their neighbour.
 */
export function distance(a: string, b: string): number {
	if (Math.max(a.length, b.length) > LONGEST) return a === b ? 0 : Infinity;
	let before: number[] = [];
	let above = Array.from({ length: b.length + 1 }, (_, j) => j);
	for (let i = 1; i <= a.length; i++) {
		const row = [i];
		for (let j = 1; j <= b.length; j++) {
			const same = a[i - 1] === b[j - 1];
			const swapped = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
			row[j] = Math.min(
				at(above, j) + 1,
				at(row, j - 1) + 1,
				at(above, j - 1) + (same ? 0 : 1),
				swapped ? at(before, j - 2) + 1 : Infinity
			);
		}
		[before, above] = [above, row];
	}
	return at(above, b.length);
}

function at(row: readonly number[], index: number): number {
	return row[index] ?? Infinity;
}
