import { figureDifference } from '#lib/i18n/figures.ts';
import { formatFigure } from '#lib/i18n/numbers.ts';
import type { BestCamera } from '#lib/model/cameras/precomputed.ts';
import type { District } from '#lib/model/district/district.ts';
import type { Lookalike } from '#lib/model/faces/lookalike.ts';
import type { FigureFormat, Settings } from '#lib/narrative/types/story.ts';

/** A table cell: a number with its format, the key of a word, or a text that is the same in every language. */
export type Cell =
	| { readonly value: number; readonly format: FigureFormat }
	| { readonly word: string }
	| { readonly text: string };

/** A table of the method page: results of a model at the current settings, one row for each value of one of them. */
export interface ModelTable {
	/** Name of the table. The keys of its words begin with `method.NAME.`. */
	readonly name: string;
	/** Last parts of the keys of the words that head the columns. */
	readonly head: readonly string[];
	/** Returns the value in the first cell of the row for the current settings. Undefined if there may be no such row. */
	currentValue?(settings: Settings): number;
	/** Returns the rows; the first cell names the row. */
	rows(inputs: ModelInputs, settings: Settings): readonly (readonly Cell[])[];
}

/** Inputs of the models that no setting changes. */
export interface ModelInputs {
	readonly district: District;
	/** Best camera positions, in the order in which cameras are added. */
	readonly best: readonly BestCamera[];
	readonly seed: number;
	readonly lookalike: Lookalike;
}

/** Returns a cell with a number, rounded to an integer. */
export const integerCell = (value: number): Cell => ({ value, format: { type: 'integer' } });
/** Returns a cell with a number, rounded to the given number of decimal places. */
export const decimalCell = (value: number, digits = 1): Cell => ({
	value,
	format: { type: 'decimal', digits }
});
/**
 * Returns a cell with a percentage.
 * @param value the share, 0 to 1
 * @param digits number of decimal places of the percentage
 */
export const percentCell = (value: number, digits = 0): Cell => ({
	value,
	format: { type: 'percent', digits }
});
/** Returns a cell with the interface word of the key `method.row.KEY`. */
export const wordCell = (key: string): Cell => ({ word: `method.row.${key}` });

/** Returns the values for the rows of a table together with the current value, ascending and without duplicates. */
export const includeValue = (values: readonly number[], own: number): number[] =>
	[...new Set([...values, own])].sort((a, b) => a - b);

/**
 * Returns the text of a cell. If its number differs from that for the story’s own settings, the difference follows in
 * brackets.
 * @param usual the same cell for the story’s own settings; undefined if there is none
 */
export function comparedCellText(
	cell: Cell,
	usual: Cell | undefined,
	{ locale, words }: { readonly locale: string; readonly words: Readonly<Record<string, string>> }
): string {
	const text = cellText(cell, { locale, words });
	if (!usual || !('value' in cell) || !('value' in usual)) return text;
	const difference = figureDifference(cell.value, usual.value, cell.format, locale);
	return difference ? `${text} (${difference.isMore ? '+' : '−'}${difference.amount})` : text;
}

/** Returns the text of a cell: its formatted number, its word, or its text. An unknown word gives its key. */
export function cellText(
	cell: Cell,
	{ locale, words }: { readonly locale: string; readonly words: Readonly<Record<string, string>> }
): string {
	if ('text' in cell) return cell.text;
	return 'word' in cell ? (words[cell.word] ?? cell.word) : formatFigure(cell.value, cell.format, locale);
}
