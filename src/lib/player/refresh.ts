import { readFormat } from '#lib/i18n/formats.ts';
import type { FigureFormat } from '#lib/narrative/types.ts';
import type { Table } from '#lib/scenes/scene.ts';
import type { FigureUse } from './data.ts';

/**
 * Keeps the figures in a step's sentences at what the models say. The sentences themselves are never made again:
 * each figure is an element of its own, and only those that read differently are written.
 * @param uses the figures, in the order of the page
 */
export function refreshFigures(
	root: ParentNode,
	uses: readonly FigureUse[],
	number: (name: string) => number,
	format: (value: number, format: FigureFormat) => string
): void {
	for (const [index, element] of root.querySelectorAll('[data-f]').entries()) {
		const use = uses[index];
		if (!use) continue;
		const text = format(number(use.name), readFormat(use.format));
		if (element.textContent !== text) element.textContent = text;
	}
}

/** Brings the table of a step's picture to what the picture shows now. */
export function refreshTable(root: ParentNode, table: Table | undefined): void {
	const body = root.querySelector('tbody');
	if (!body || !table) return;
	const caption = root.querySelector('caption');
	if (caption) caption.textContent = table.caption;
	caption?.closest('.scroller')?.setAttribute('aria-label', table.caption);
	body.replaceChildren(
		...table.rows.map((cells) => {
			const row = document.createElement('tr');
			row.append(
				...cells.map((text, column) => {
					const cell = document.createElement(column === 0 ? 'th' : 'td');
					if (column === 0) cell.setAttribute('scope', 'row');
					cell.textContent = text;
					return cell;
				})
			);
			return row;
		})
	);
}
