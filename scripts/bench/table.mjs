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
export const formatFigure = (value, decimals = 0) => (Number.isFinite(value) ? value.toFixed(decimals) : '–');

/** Whether a figure, at its printed precision, keeps to its budget. */
export const isWithinBudget = (value, budget, decimals = 0) =>
	Number(formatFigure(value, decimals)) <= budget;

/** Formats a budget beside a figure: `≤ 45.0 ✓`. */
export function formatMaximum(value, budget, decimals = 0) {
	return `≤ ${formatFigure(budget, decimals)} ${isWithinBudget(value, budget, decimals) ? '✓' : '✗'}`;
}

/** Formats a lower limit: `≥ 98 ✓`. */
export const formatMinimum = (value, budget) => `≥ ${budget} ${value >= budget ? '✓' : '✗'}`;

/** @param {Budget} budget */
function formatBudget(value, ratio, { most, least, times }, decimals) {
	if (!Number.isFinite(value)) return '';
	if (times !== undefined) return formatMaximum(ratio, times, 2).replace('≤', '≤ ×');
	return least === undefined ? formatMaximum(value, most, decimals) : formatMinimum(value, least);
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
export function comparisonTable(title, others, figures, notes) {
	const [twin, ...more] = others;
	return {
		title,
		head: ['', 'page', twin, 'ratio', ...more.flatMap((name) => [name, 'ratio to it']), 'budget'],
		rows: figures.map(({ name, values, decimals = 0, base = values[1], budget }) => {
			const [ours, theirs, ...rest] = values;
			return [
				name,
				formatFigure(ours, decimals),
				formatFigure(theirs, decimals),
				formatFigure(ours / base, 2),
				...rest.flatMap((value) => [formatFigure(value, decimals), formatFigure(ours / value, 2)]),
				budget ? formatBudget(ours, ours / base, budget, decimals) : ''
			];
		}),
		notes
	};
}
