/** A legend in the open: marks with their words, one after the other, in as few lines as their room needs. */
import { block, moved, stack, type Block } from './block.ts';
import { columns } from './divide.ts';
import { COUNT, LABEL, type Rect } from './viewport.ts';

export interface Key {
	readonly id: string;
	/** From the longest to the shortest. */
	readonly wordings: readonly string[];
	readonly style?: string;
}

/** Words of a legend, and where the mark of each goes. */
export interface Keys extends Block {
	readonly spots: readonly { readonly id: string; readonly x: number; readonly y: number }[];
}

export interface KeysSetting {
	/** Width of a mark. */
	readonly mark: number;
	readonly size?: number;
	/** Room between two entries of a line. */
	readonly between?: number;
	/** Lines that they may take; where even the shortest words need more, there are more. */
	readonly most?: number;
}

/** Room from a mark to its words, and from line to line, in sizes of letters. */
const GAP = 0.45;
const LEADING = 1.4;

/** The longest wordings that need no more lines than they may take. */
export function keys(
	entries: readonly Key[],
	rect: Rect,
	{ mark, size = LABEL, between = LABEL * 1.4, most = 1 }: KeysSetting
): Keys {
	const longest = Math.max(1, ...entries.map(({ wordings }) => wordings.length));
	let laid = flow(entries, rect, 0, { mark, size, between });
	for (let level = 1; level < longest && laid.lines > most; level++)
		laid = flow(entries, rect, level, { mark, size, between });
	return laid.keys;
}

function flow(
	entries: readonly Key[],
	rect: Rect,
	level: number,
	{ mark, size, between }: Required<Omit<KeysSetting, 'most'>>
): { readonly keys: Keys; readonly lines: number } {
	const before = mark + size * GAP;
	const high = size * LEADING;
	let [x, line] = [rect.x, 0];
	const spots: { id: string; x: number; y: number }[] = [];
	const texts = entries.flatMap(({ id, wordings, style = '' }) => {
		const wording = wordings[Math.min(level, wordings.length - 1)] ?? '';
		const set = (width: number) => block(id, wording, { x: 0, y: 0, width }, { size, style });
		const one = set(Infinity);
		if (x > rect.x && x + before + one.width > rect.x + rect.width) [x, line] = [rect.x, line + 1];
		const words = x + before + one.width > rect.x + rect.width ? set(rect.width - before) : one;
		const middle = rect.y + high * (line + 0.5);
		spots.push({ id, x: x + mark / 2, y: middle });
		const placed = moved(words, x + before, middle - one.height / 2 + size * 0.1).texts;
		line += words.texts.length - 1;
		x += before + words.width + between;
		return placed;
	});
	const lines = entries.length === 0 ? 0 : line + 1;
	return { keys: { texts, spots, width: rect.width, height: lines * high }, lines };
}

export interface Figure {
	readonly id: string;
	readonly figure: string;
	readonly name: string;
}

/** Large figures side by side, each beside its mark and over its name: legend and sum in one. */
export function figures(entries: readonly Figure[], rect: Rect, mark: number): Keys {
	const placed = columns(rect, entries.length, LABEL).map((cell, index) => {
		const { id, figure, name } = entries[index] ?? { id: '', figure: '', name: '' };
		const words = { ...cell, x: cell.x + mark + LABEL * 0.6, width: cell.width - mark - LABEL * 0.6 };
		const number = block(`${id}-count`, figure, words, { style: 'figure-number', size: COUNT });
		return {
			words: stack([number, block(id, name, words)], 0),
			spot: { id, x: cell.x + mark / 2, y: cell.y + COUNT * 0.4 }
		};
	});
	return {
		texts: placed.flatMap(({ words }) => words.texts),
		spots: placed.map(({ spot }) => spot),
		width: rect.width,
		height: Math.max(0, ...placed.map(({ words }) => words.height))
	};
}
