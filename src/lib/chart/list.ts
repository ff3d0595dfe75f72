/** Rows of words under one another, as many as a room lets stand, and a line that counts the others. */
import { block, type Block, type Setting } from './block.ts';
import { LABEL, TITLE, type Rect } from './viewport.ts';

export interface Item {
	readonly id: string;
	/** From the longest to the shortest. */
	readonly wordings: readonly string[];
}

export interface Row {
	readonly item: Item;
	/** Laid out from the row's top. */
	readonly words: Block;
	readonly rect: Rect;
}

export interface ListSetting extends Setting {
	/** Room before the words, for a mark or a number. */
	readonly indent?: number;
	/** Least distance from the words of a row to those of the next. */
	readonly gap?: number;
	/** Least height of a row. */
	readonly least?: number;
	/** Says how many rows found no room. Without it they are left out in silence: say so beside the list. */
	readonly more?: (count: number) => string;
}

export interface List {
	readonly rows: readonly Row[];
	/** The line that counts the others; empty where there are none. */
	readonly more: Block;
	readonly left: number;
}

/** Share of its words' height by which a row may grow where there is room. */
const GROWTH = 1.2;

/**
 * The longest wordings that let all rows stand; where even the shortest do not, as many rows as there is room for, in
 * their order.
 */
export function list(items: readonly Item[], rect: Rect, setting: ListSetting = {}): List {
	const { indent = 0, gap = LABEL * 0.6, least = 0, more, ...words } = setting;
	const column = { x: rect.x + indent, y: 0, width: rect.width - indent };
	const longest = Math.max(1, ...items.map(({ wordings }) => wordings.length));
	// Large letters before small ones, and then ever shorter words.
	const levels = [
		...(words.size === undefined ? [{ wording: 0, size: TITLE }] : []),
		...Array.from({ length: longest }, (_, wording) => ({ wording, size: words.size ?? LABEL }))
	];
	const set = ({ wording, size }: { readonly wording: number; readonly size: number }) =>
		items.map((item) =>
			block(item.id, item.wordings[Math.min(wording, item.wordings.length - 1)] ?? '', column, {
				...words,
				size
			})
		);
	const high = ({ height }: Block) => Math.max(least, height + gap);
	const total = (blocks: readonly Block[]) => blocks.reduce((sum, each) => sum + high(each), 0);
	const sets = levels.map((level) => () => set(level));
	let blocks = sets[0]?.() ?? [];
	for (const next of sets.slice(1)) if (total(blocks) > rect.height) blocks = next();
	const note = (count: number) =>
		block('more', count > 0 ? (more?.(count) ?? '') : '', rect, { style: 'soft' });
	let shown = blocks.length;
	const used = () => total(blocks.slice(0, shown)) + note(blocks.length - shown).height;
	while (shown > 0 && used() > rect.height) shown--;
	const spare = shown > 0 ? Math.max(0, rect.height - used()) / shown : 0;
	let y = rect.y;
	const placed = blocks.slice(0, shown).map((each, index): Row => {
		const height = high(each) + Math.min(spare, each.height * GROWTH);
		const row = { ...rect, y, height };
		y += height;
		return { item: items[index] as Item, words: centred(each, row), rect: row };
	});
	const last = note(blocks.length - shown);
	return {
		rows: placed,
		more: { ...last, texts: last.texts.map((line) => ({ ...line, y: line.y - rect.y + y })) },
		left: blocks.length - shown
	};
}

/** A block in the middle of a row's height. */
export const centred = (words: Block, { y, height }: Rect, top = 0): Block => ({
	...words,
	texts: words.texts.map((line) => ({
		...line,
		y: Math.round((line.y - top + y + (height - words.height) / 2) * 10) / 10
	}))
});
