/** Prints measures as plain tables: figures to the right, each beside its budget and whether it holds. */

/**
 * @param {string} title
 * @param {readonly string[]} head
 * @param {readonly (readonly (string | number)[])[]} rows
 */
export function printTable(title, head, rows) {
	const cells = [head, ...rows].map((row) => row.map(String));
	const widths = head.map((_, column) => Math.max(...cells.map((row) => (row[column] ?? '').length)));
	const line = (row) =>
		row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]) : cell.padStart(widths[i]))).join('  ');
	console.log(`\n${title}\n`);
	console.log(line(cells[0]));
	console.log(widths.map((width) => '─'.repeat(width)).join('  '));
	for (const row of cells.slice(1)) console.log(line(row));
}

/** A budget beside a figure: `≤ 45.0 ✓`. */
export function atMost(value, budget, write = String) {
	return `≤ ${write(budget)} ${value <= budget ? '✓' : '✗'}`;
}

/** `≥ 98 ✓` */
export function atLeast(value, budget) {
	return `≥ ${budget} ${value >= budget ? '✓' : '✗'}`;
}

/** Bytes as kilobytes of 1,000. */
export const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;

/** A number with so many decimals. */
export const digits = (count) => (value) => value.toFixed(count);
