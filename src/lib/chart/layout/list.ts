/** Lists: as many rows of text as fit, and a line that counts the others. */
import { textBlock, type TextBlock, type BlockOptions } from '../text/text-block.ts';
import { LABEL_SIZE, TITLE_SIZE, type Rect } from '../viewport.ts';

/** An entry of a list: a text in several lengths. */
export interface ListItem {
	readonly id: string;
	/** Wordings of the text, from the longest to the shortest. */
	readonly wordings: readonly string[];
}

/** A row of a list with its position. */
export interface ListRow {
	readonly item: ListItem;
	/** Text of the item, centred vertically in the row. */
	readonly words: TextBlock;
	readonly rect: Rect;
}

/** How the rows of a list are set, and what is said about rows left out. */
export interface ListOptions extends BlockOptions {
	/** Space before the text, for a mark or a number, in units. */
	readonly indent?: number;
	/** Minimum gap between the texts of two rows, in units. */
	readonly gap?: number;
	/** Minimum height of a row, in units. */
	readonly minHeight?: number;
	/** Returns a text for the number of rows left out. If undefined, the list does not say that rows are left out. */
	readonly more?: (count: number) => string;
}

/** The rows of a list that fit, and how many do not. */
export interface ListLayout {
	readonly rows: readonly ListRow[];
	/** The text that counts the rows left out; empty if there are none. */
	readonly more: TextBlock;
	/** Number of rows left out. */
	readonly hiddenCount: number;
}

/** Maximum growth of a row when there is space, as a share of the height of its text. */
const MAX_ROW_GROWTH = 1.2;

/**
 * Lays out a list in large type if all rows fit and no size is set, else with the longest wordings with which they fit.
 * If even the shortest wordings do not fit, the last rows are left out.
 */
export function layOutList(items: readonly ListItem[], rect: Rect, setting: ListOptions = {}): ListLayout {
	const { indent = 0, gap = LABEL_SIZE * 0.6, minHeight = 0, more, ...words } = setting;
	const column = { x: rect.x + indent, y: 0, width: rect.width - indent };
	const longest = Math.max(1, ...items.map(({ wordings }) => wordings.length));
	// Large type is tried first, then ever shorter wordings.
	const levels = [
		...(words.size === undefined ? [{ wording: 0, size: TITLE_SIZE }] : []),
		...Array.from({ length: longest }, (_, wording) => ({ wording, size: words.size ?? LABEL_SIZE }))
	];
	const layOut = ({ wording, size }: { readonly wording: number; readonly size: number }) =>
		items.map((item) =>
			textBlock(item.id, item.wordings[Math.min(wording, item.wordings.length - 1)] ?? '', column, {
				...words,
				size
			})
		);
	const rowHeight = ({ height }: TextBlock) => Math.max(minHeight, height + gap);
	const total = (blocks: readonly TextBlock[]) => blocks.reduce((sum, each) => sum + rowHeight(each), 0);
	const sets = levels.map((level) => () => layOut(level));
	let blocks = sets[0]?.() ?? [];
	for (const next of sets.slice(1)) if (total(blocks) > rect.height) blocks = next();
	const note = (count: number) =>
		textBlock('more', count > 0 ? (more?.(count) ?? '') : '', rect, { style: 'soft' });
	let shown = blocks.length;
	const used = () => total(blocks.slice(0, shown)) + note(blocks.length - shown).height;
	while (shown > 0 && used() > rect.height) shown--;
	const spare = shown > 0 ? Math.max(0, rect.height - used()) / shown : 0;
	let y = rect.y;
	const placed = blocks.slice(0, shown).map((each, index): ListRow => {
		const height = rowHeight(each) + Math.min(spare, each.height * MAX_ROW_GROWTH);
		const row = { ...rect, y, height };
		y += height;
		return { item: items[index] as ListItem, words: centreInRow(each, row), rect: row };
	});
	const last = note(blocks.length - shown);
	return {
		rows: placed,
		more: { ...last, texts: last.texts.map((line) => ({ ...line, y: line.y - rect.y + y })) },
		hiddenCount: blocks.length - shown
	};
}

/**
 * Returns a text block centred vertically in a row.
 * @param top y of the top from which the block was laid out
 */
export const centreInRow = (words: TextBlock, { y, height }: Rect, top = 0): TextBlock => ({
	...words,
	texts: words.texts.map((line) => ({
		...line,
		y: Math.round((line.y - top + y + (height - words.height) / 2) * 10) / 10
	}))
});
