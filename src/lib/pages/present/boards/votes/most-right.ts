/**
 * Returns the numbers of the tables that are right most often, and how often; no table if none ever is.
 * @param counts how often each table is right, from table 1 on; undefined for none
 */
export function mostRight(counts: readonly (number | undefined)[]): {
	readonly tables: readonly number[];
	readonly right: number;
} {
	const right = Math.max(0, ...counts.map((count) => count ?? 0));
	const tables = counts.flatMap((count, index) => (right > 0 && count === right ? [index + 1] : []));
	return { tables, right };
}
