import type { TextLine } from '#lib/chart/text-lines.ts';
import { textWidth, wrap } from '#lib/chart/text-width.ts';
import { paragraph } from './paragraph.ts';

/** A number and the words that go on from it. */
export interface LeadNumber {
	readonly count: string;
	readonly text: string;
	/** Class names of each. */
	readonly styles: readonly [count: string, text: string];
}

/** Where they go: the number on `y`, the words in lines of `width` at most, number included. */
export interface LeadNumberPlace extends Pick<TextLine, 'x' | 'y'> {
	readonly width: number;
	readonly number: number;
	readonly size: number;
	/** From one line to the next, in sizes of letters. */
	readonly leading?: number;
	/** Room before the number for a mark. */
	readonly indent?: number;
}

/** Space between a number and its words, in sizes of letters. */
const GAP = 0.45;

/** A comma below the line, in sizes of the number; capitals above it, in sizes of letters. */
const TAIL = 0.23;
const CAPITALS = 0.76;

/** A large number, and words that begin beside it and go on below it. */
export function leadNumber(
	id: string,
	{ count, styles, text }: LeadNumber,
	setting: LeadNumberPlace
): TextLine[] {
	const { indent = 0, leading = 1.2, number, size, width, x, y } = setting;
	const beside = indent + textWidth(count, number) + size * GAP;
	const words = text.split(' ');
	const first = [words.shift() ?? ''];
	while (words[0] !== undefined && textWidth([...first, words[0]].join(' '), size) <= width - beside)
		first.push(words.shift() ?? '');
	// Large numbers have long tails in languages that write a comma between thousands.
	const below = Math.max(size * leading, number * TAIL + size * CAPITALS);
	const rest = words.length > 0 ? wrap(words.join(' '), size, width) : [];
	return [
		...paragraph(`${id}-number`, count, {
			x: x + indent,
			y,
			size: number,
			style: `figure-number ${styles[0]}`.trim()
		}),
		...paragraph(`${id}-beside`, first.join(' '), { x: x + beside, y, size, style: styles[1] }),
		...rest.flatMap((line, index) =>
			paragraph(`${id}-below-${index}`, line, {
				x,
				y: y + below + index * size * leading,
				size,
				style: styles[1]
			})
		)
	];
}
