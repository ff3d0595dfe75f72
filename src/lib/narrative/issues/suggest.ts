/** Maximum length of names that are compared, in characters; the cost is quadratic. */
const MAX_NAME_LENGTH = 64;
/** Maximum number of known names that are searched, more than a story has. */
const MAX_NAMES = 1000;

/**
 * Returns the known name that is most similar to a mistyped one; undefined if none is within one edit for every three
 * letters, or one edit for a shorter name. Case is ignored.
 */
export function nearestName(name: string, known: readonly string[]): string | undefined {
	const wanted = name.toLowerCase();
	let best: string | undefined;
	let fewestEdits = Math.max(1, Math.floor(wanted.length / 3)) + 1;
	for (const candidate of known.slice(0, MAX_NAMES)) {
		if (Math.abs(candidate.length - name.length) >= fewestEdits) continue;
		const edits = editDistance(wanted, candidate.toLowerCase());
		if (edits < fewestEdits) [best, fewestEdits] = [candidate, edits];
	}
	return best;
}

/** Returns `did you mean “lens”?` for a message; undefined where no known name is similar. */
export function didYouMean(name: string, known: readonly string[]): string | undefined {
	const best = nearestName(name, known);
	return best === undefined ? undefined : `did you mean “${best}”?`;
}

/**
 * Returns the known names that are most similar to a name, most similar first. Unlike {@link nearestName}, it accepts
 * any number of edits.
 * @param count number of names to return
 */
export function mostSimilarNames(name: string, known: readonly string[], count = 3): string[] {
	const wanted = name.toLowerCase();
	// A name that contains the other is the best match: “map” for “analysis-map”.
	const edits = (candidate: string) =>
		candidate.includes(wanted) || wanted.includes(candidate) ? 0 : editDistance(wanted, candidate);
	return known
		.slice(0, MAX_NAMES)
		.map((candidate) => ({ candidate, far: edits(candidate.toLowerCase()) }))
		.sort((a, b) => a.far - b.far)
		.slice(0, count)
		.map(({ candidate }) => candidate);
}

/**
 * Returns the Damerau–Levenshtein distance in its “optimal string alignment” form: the number of letters inserted,
 * deleted, replaced or swapped with their neighbour. Infinity if the texts differ and one has more than {@link
 * MAX_NAME_LENGTH} characters.
 */
export function editDistance(a: string, b: string): number {
	if (Math.max(a.length, b.length) > MAX_NAME_LENGTH) return a === b ? 0 : Infinity;
	let rowBeforePrevious: number[] = [];
	let previousRow = Array.from({ length: b.length + 1 }, (_, j) => j);
	for (let i = 1; i <= a.length; i++) {
		const row = [i];
		for (let j = 1; j <= b.length; j++) {
			const same = a[i - 1] === b[j - 1];
			const swapped = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
			row[j] = Math.min(
				at(previousRow, j) + 1,
				at(row, j - 1) + 1,
				at(previousRow, j - 1) + (same ? 0 : 1),
				swapped ? at(rowBeforePrevious, j - 2) + 1 : Infinity
			);
		}
		[rowBeforePrevious, previousRow] = [previousRow, row];
	}
	return at(previousRow, b.length);
}

function at(row: readonly number[], index: number): number {
	return row[index] ?? Infinity;
}
