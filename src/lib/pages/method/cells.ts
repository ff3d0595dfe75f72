import { differenceOf } from '#lib/i18n/differences.ts';
import { formatFigure } from '#lib/i18n/numbers.ts';
import type { BestCamera } from '#lib/model/computed.ts';
import type { District } from '#lib/model/district.ts';
import type { Lookalike } from '#lib/model/lookalike.ts';
import type { FigureFormat, Settings } from '#lib/narrative/types.ts';

/** A number and how it is written, a word by its key, or what is the same in every language. */
export type Cell =
	| { readonly value: number; readonly format: FigureFormat }
	| { readonly word: string }
	| { readonly text: string };

/** What one model says under a reader's settings. */
export interface ModelTable {
	/** Its words begin with `method.NAME.`. */
	readonly name: string;
	/** Words of the columns. */
	readonly head: readonly string[];
	/** The value that the reader's own line begins with, where there is always such a line. */
	own?(settings: Settings): number;
	/** The lines, each beginning with what it is for. */
	rows(ground: ModelInputs, settings: Settings): readonly (readonly Cell[])[];
}

/** What the story has decided, and no setting changes. */
export interface ModelInputs {
	readonly district: District;
	/** Where the cameras hang. */
	readonly best: readonly BestCamera[];
	readonly seed: number;
	readonly lookalike: Lookalike;
}

export const integer = (value: number): Cell => ({ value, format: { type: 'integer' } });
export const decimal = (value: number, digits = 1): Cell => ({ value, format: { type: 'decimal', digits } });
export const percent = (value: number, digits = 0): Cell => ({ value, format: { type: 'percent', digits } });
/** A line named by a word of the page, `method.row.KEY`. */
export const word = (key: string): Cell => ({ word: `method.row.${key}` });

/** Values of a table with the reader's own among them, ascending. */
export const withOwn = (values: readonly number[], own: number): number[] =>
	[...new Set([...values, own])].sort((a, b) => a - b);

/**
 * A cell as the page prints it, and in brackets by how much it is more or less than in the story.
 * @param usual the same cell at the story's own settings, where the story has it
 */
export function comparedText(
	cell: Cell,
	usual: Cell | undefined,
	{ locale, words }: { readonly locale: string; readonly words: Readonly<Record<string, string>> }
): string {
	const text = cellText(cell, { locale, words });
	if (!usual || !('value' in cell) || !('value' in usual)) return text;
	const difference = differenceOf(cell.value, usual.value, cell.format, locale);
	return difference ? `${text} (${difference.isMore ? '+' : '−'}${difference.amount})` : text;
}

/** A cell as the page prints it. */
export function cellText(
	cell: Cell,
	{ locale, words }: { readonly locale: string; readonly words: Readonly<Record<string, string>> }
): string {
	if ('text' in cell) return cell.text;
	return 'word' in cell ? (words[cell.word] ?? cell.word) : formatFigure(cell.value, cell.format, locale);
}
