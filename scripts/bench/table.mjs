/** Prints measurements as plain tables: figures aligned right, each beside its budget and the result. */

/** @typedef {{ title: string, head: readonly string[], rows: readonly (readonly (string | number)[])[], notes?: readonly string[] }} Table */
/** @typedef {{ most?: number, least?: number, times?: number }} Budget of a figure, or of its ratio (`times`) */

/** @param {Table} table */
export function printTable({ title, head, rows, notes = [] }) {
	const cells = [head, ...rows].map((row) => row.map(String));
	const widths = head.map((_, column) => Math.max(...cells.map((row) => (row[column] ?? '').length)));
	const line = (row) =>
		row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]) : cell.padStart(widths[i]))).join('  ');
	console.log(`\n${title}\n`);
	console.log(line(cells[0]));
	console.log(widths.map((width) => '─'.repeat(width)).join('  '));
	for (const row of cells.slice(1)) console.log(line(row));
	for (const note of notes) console.log(`  ${note}`);
}

/** Formats a figure with a number of decimals; a dash for a missing one. */
export const write = (value, decimals = 0) => (Number.isFinite(value) ? value.toFixed(decimals) : '–');

/** Whether a figure, at its printed precision, keeps to its budget. */
export const holds = (value, budget, decimals = 0) => Number(write(value, decimals)) <= budget;

/** Formats a budget beside a figure: `≤ 45.0 ✓`. */
export function atMost(value, budget, decimals = 0) {
	return `≤ ${write(budget, decimals)} ${holds(value, budget, decimals) ? '✓' : '✗'}`;
}

/** Formats a lower limit: `≥ 98 ✓`. */
export const atLeast = (value, budget) => `≥ ${budget} ${value >= budget ? '✓' : '✗'}`;

/** @param {Budget} budget */
function formatBudget(value, ratio, { most, least, times }, decimals) {
	if (!Number.isFinite(value)) return '';
	if (times !== undefined) return atMost(ratio, times, 2).replace('≤', '≤ ×');
	return least === undefined ? atMost(value, most, decimals) : atLeast(value, least);
}

/**
 * Returns a table of our page beside others, with one figure per line.
 * @param {string} title
 * @param {readonly string[]} others names of the pages after ours, first the static reference page
 * @param {readonly { name: string, values: readonly (number | undefined)[], decimals?: number, base?: number, budget?: Budget }[]} figures
 *   `values`: of our page and of the others; `base`: divisor of our value, by default the same figure of the reference
 * @param {readonly string[]} [notes]
 * @returns {Table}
 */
export function comparison(title, others, figures, notes) {
	const [twin, ...more] = others;
	return {
		title,
		head: ['', 'page', twin, 'ratio', ...more.flatMap((name) => [name, 'ratio to it']), 'budget'],
		rows: figures.map(({ name, values, decimals = 0, base = values[1], budget }) => {
			const [ours, theirs, ...rest] = values;
			return [
				name,
				write(ours, decimals),
				write(theirs, decimals),
				write(ours / base, 2),
				...rest.flatMap((value) => [write(value, decimals), write(ours / value, 2)]),
				budget ? formatBudget(ours, ours / base, budget, decimals) : ''
			];
		}),
		notes
	};
}
