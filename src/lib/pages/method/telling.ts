/** What a control of the method page did, in a sentence: a line of a table that reads otherwise than before. */
import { lookUp } from '#lib/i18n/fill.ts';

/** A line of a table as it reads. */
export interface Line {
	readonly cells: readonly string[];
	/** Whether it is the one for the reader's own setting. */
	readonly own: boolean;
}

interface Readings {
	/** The lines of every table when it was last said what had changed, and now. */
	readonly before: ReadonlyMap<Element, readonly Line[]>;
	readonly now: ReadonlyMap<Element, readonly Line[]>;
	/** The model whose control was moved: its tables are looked at first. */
	readonly model: Element | null;
	readonly words: Readonly<Record<string, string>>;
}

/** Reads the lines of a table in the page. */
export const linesOf = (table: Element): Line[] =>
	[...table.querySelectorAll('tbody tr')].map((line) => ({
		cells: [...line.children].map(textOf),
		own: line.hasAttribute('aria-current')
	}));

/**
 * The sentence: of the first table that has changed, the line for the reader's own setting if it has, or else the first
 * that has, each number behind the name of its column; or that nothing has changed.
 */
export function effectOn({ before, now, model, words }: Readings): string {
	const tables = [...now.keys()].sort((a, b) => Number(model?.contains(b)) - Number(model?.contains(a)));
	for (const table of tables) {
		const line = changedLine(before.get(table) ?? [], now.get(table) ?? []);
		if (!line) continue;
		const heads = [...table.querySelectorAll('thead th')].map(textOf);
		const parts = line.cells.map((cell, column) =>
			lookUp(words, 'method.told.cell', { head: heads[column] ?? '', cell })
		);
		return `${parts.join(words['method.told.between'])}.`;
	}
	return words['method.told.same'] ?? '';
}

function changedLine(before: readonly Line[], now: readonly Line[]): Line | undefined {
	const known = new Set(before.map(keyOf));
	const changed = now.filter((line) => !known.has(keyOf(line)));
	return changed.find(({ own }) => own) ?? changed[0];
}

const keyOf = ({ cells, own }: Line): string => [own, ...cells].join('\n');

const textOf = ({ textContent }: Element): string => textContent.replace(/\s+/g, ' ').trim();
