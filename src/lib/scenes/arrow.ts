/**
 * The two halves of a record's name where the story writes an arrow in it, as in “Keep → a month at most”: pictures
 * and tables set them apart. What has no arrow is all first half.
 */
export function halves(name: string): readonly [before: string, after: string] {
	const [before = '', ...after] = name.split('→').map((part) => part.trim());
	return [before, after.join(' → ')];
}
