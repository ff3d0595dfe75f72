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

/**
 * Brings the table of a step's picture, where the page has one, to what the picture shows now.
 * @param make the table, which costs a picture
 */
export function refreshTable(root: ParentNode, make: () => Table | undefined): void {
	const body = root.querySelector('tbody');
	const table = body && make();
	if (!table) return;
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

/**
 * Shows what is said of the reader's own walk in a step, or in all of them; nothing while she has none.
 * @param way the walk in a few words
 * @param isFilmed whether a camera films it; until that is known, its room is kept and nothing is told
 */
export function refreshWalk(root: ParentNode, way: string | undefined, isFilmed?: boolean): void {
	for (const walk of root.querySelectorAll<HTMLElement>('.walk')) {
		walk.hidden = way === undefined;
		walk.classList.toggle('waiting', isFilmed === undefined);
		const [name] = walk.querySelectorAll('.way span');
		if (name) name.textContent = way ?? '';
		const [seen, unseen] = walk.querySelectorAll<HTMLElement>('div');
		if (!seen || !unseen) continue;
		unseen.hidden = isFilmed !== false;
		seen.hidden = !unseen.hidden;
	}
}
