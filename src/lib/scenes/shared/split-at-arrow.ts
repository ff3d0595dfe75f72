/**
 * Splits the name of a record at its arrow, as in “Keep → a month at most”: pictures and tables show both halves
 * apart. A name without an arrow is all first half.
 */
export function splitAtArrow(name: string): readonly [before: string, after: string] {
	const [before = '', ...after] = name.split('→').map((part) => part.trim());
	return [before, after.join(' → ')];
}
