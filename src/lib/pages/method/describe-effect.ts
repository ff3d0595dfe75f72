/** Describes the effect of a control on the tables of the method page, in one sentence for screen readers. */
import { lookUpWord } from '#lib/i18n/fill-blanks.ts';

/** The texts of a table row. */
export interface TableRow {
	readonly cells: readonly string[];
	/** Whether it is the row for the current settings. */
	readonly isCurrent: boolean;
}

interface Readings {
	/** The rows of every table at the last announcement, and now. */
	readonly before: ReadonlyMap<Element, readonly TableRow[]>;
	readonly now: ReadonlyMap<Element, readonly TableRow[]>;
	/** The section of the model whose control has changed; its tables take precedence. */
	readonly model: Element | null;
	readonly words: Readonly<Record<string, string>>;
}

/** Reads the texts of a table's body from the page, row by row. */
export const readTableRows = (table: Element): TableRow[] =>
	[...table.querySelectorAll('tbody tr')].map((line): TableRow => ({
		cells: [...line.children].map(textOf),
		isCurrent: line.hasAttribute('aria-current')
	}));

/**
 * Returns a sentence that states the cells of one changed row with their column heads. The row is in the first table
 * with a change, those of the control’s model first; it is the row for the current settings, if that has changed, else
 * the first changed row. If no table has changed, the sentence says so.
 */
export function describeEffect({ before, now, model, words }: Readings): string {
	const tables = [...now.keys()].sort((a, b) => Number(model?.contains(b)) - Number(model?.contains(a)));
	for (const table of tables) {
		const line = changedLine(before.get(table) ?? [], now.get(table) ?? []);
		if (!line) continue;
		const heads = [...table.querySelectorAll('thead th')].map(textOf);
		const parts = line.cells.map((cell, column) =>
			lookUpWord(words, 'method.told.cell', { head: heads[column] ?? '', cell })
		);
		return `${parts.join(words['method.told.between'])}.`;
	}
	return words['method.told.same'] ?? '';
}

function changedLine(before: readonly TableRow[], now: readonly TableRow[]): TableRow | undefined {
	const known = new Set(before.map(keyOf));
	const changed = now.filter((line) => !known.has(keyOf(line)));
	return changed.find(({ isCurrent }) => isCurrent) ?? changed[0];
}

const keyOf = ({ cells, isCurrent }: TableRow): string => [isCurrent, ...cells].join('\n');

const textOf = ({ textContent }: Element): string => textContent.replace(/\s+/g, ' ').trim();
