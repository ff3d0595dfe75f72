import type { FigureFormat } from '#lib/narrative/types.ts';
import { readFormat } from '#lib/i18n/formats.ts';
import type { Table } from '#lib/scenes/scene.ts';

/**
 * Keeps the figures in the page's sentences at what the models say. The sentences themselves are never made
 * again: each figure is a `<data>` of its own, and only those whose number moved are written.
 */
export function refreshFigures(
	root: ParentNode,
	number: (name: string) => number,
	format: (value: number, format: FigureFormat) => string
): void {
	for (const element of root.querySelectorAll<HTMLDataElement>('data[data-figure]')) {
		const value = number(element.dataset['figure'] ?? '');
		if (element.value === String(value)) continue;
		element.value = String(value);
		element.textContent = format(value, readFormat(element.dataset['format'] ?? ''));
	}
}

/** Brings the table of a step's picture to what the picture shows now. */
export function refreshTable(root: ParentNode, table: Table | undefined): void {
	const body = root.querySelector('tbody');
	if (!body || !table) return;
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
