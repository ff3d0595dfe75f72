/**
 * Lays out the uses by verdict, as pictograms with names: a column for each verdict or, in small layout
 * boxes, a row.
 */
import { textBlock, translate, stackBlocks } from '#lib/chart/text/text-block.ts';
import type { Shape } from '#lib/chart/drawing.ts';
import type { TextLine } from '#lib/chart/text/text-lines.ts';
import { splitColumns } from '#lib/chart/layout/divide-rect.ts';
import { LABEL_SIZE, type Rect } from '#lib/chart/viewport.ts';
import type { PictureWorld } from '../define-picture-scene.ts';
import type { SoftwareUse } from './data.ts';
import { drawUseSign } from './signs.ts';

/** A variant of the layout of the uses. */
export interface UsesVariant {
	/** Whether each verdict is a column; otherwise it is a row. */
	readonly across: boolean;
	/** Side of a pictogram in units; 0 for words without pictograms. */
	readonly sign: number;
	/** Font size, in units. */
	readonly size: number;
	/** Whether the names of the uses are left out, and only verdicts are beside the pictograms. */
	readonly nameless?: boolean;
}

/** The layout of the uses. `fits` is false if a text is too wide. */
export interface UsesLayout {
	readonly fits: boolean;
	readonly shapes: readonly Shape[];
	readonly texts: readonly TextLine[];
	readonly height: number;
	/** Rectangle around the pictogram and name of each use, by id. Empty if the verdicts are rows. */
	readonly rects: ReadonlyMap<string, Rect>;
}

const NO_LAYOUT: UsesLayout = { fits: false, shapes: [], texts: [], height: 0, rects: new Map() };

/** Largest number of lines of a name. */
const MAX_NAME_LINES = 3;
/** Factor for the width of bold letters, which are measured as regular. */
const BOLD_FACTOR = 1.05;

/**
 * Lays out the uses by verdict.
 * @param spare height to distribute between the rows, in units
 */
export function layOutUses(
	uses: readonly SoftwareUse[],
	rect: Rect,
	manner: UsesVariant,
	world: PictureWorld,
	spare = 0
): UsesLayout {
	const groups = [...new Set(uses.map(({ verdict }) => verdict))].map((verdict) => ({
		verdict,
		own: uses.filter((use) => use.verdict === verdict)
	}));
	return manner.across
		? layOutInColumns(groups, rect, manner, world, spare)
		: layOutInRows(groups, rect, manner, world, spare);
}

interface Group {
	readonly verdict: string;
	readonly own: readonly SoftwareUse[];
}

function layOutInColumns(
	groups: readonly Group[],
	rect: Rect,
	{ sign, size }: UsesVariant,
	world: PictureWorld,
	spare: number
): UsesLayout {
	const maxUses = Math.max(0, ...groups.map(({ own }) => own.length));
	const gap = Math.max(LABEL_SIZE * 0.6, sign * 0.25) + Math.min(spare / (maxUses + 1), sign * 0.4);
	const columnRects = splitColumns(rect, groups.length, LABEL_SIZE * 1.2);
	const heads = groups.map(({ verdict }, index) =>
		textBlock(`${verdict}-head`, world.word(`verdicts.kind-${verdict}`), columnRects[index] ?? rect, {
			style: 'strong',
			size
		})
	);
	if (heads.some(({ width }, index) => width * BOLD_FACTOR > (columnRects[index] ?? rect).width))
		return NO_LAYOUT;
	const top = Math.max(...heads.map(({ height }) => height)) + gap;
	const places = new Map<string, Rect>();
	const shapes: Shape[] = [];
	const texts = heads.flatMap((head) => head.texts);
	let bottom = 0;
	for (const [index, { own }] of groups.entries()) {
		const columnRect = columnRects[index] ?? rect;
		const x = columnRect.x + sign + Math.max(LABEL_SIZE * 0.4, size * 0.6);
		const width = columnRect.x + columnRect.width - x;
		const names = own.map(({ id, name }) => textBlock(id, name, { x, y: 0, width }, { size }));
		const step = Math.max(sign, ...names.map(({ height }) => height)) + gap;
		if (names.some((name) => name.width > width || name.texts.length > MAX_NAME_LINES)) return NO_LAYOUT;
		for (const [row, { id, frame }] of own.entries()) {
			const middle = rect.y + top + row * step + (step - gap) / 2;
			const name = names[row] ?? { texts: [], width: 0, height: 0 };
			shapes.push(...drawUseSign(id, frame, columnRect.x + sign / 2, middle, sign));
			texts.push(...translate(name, 0, middle - name.height / 2 + size * 0.08).texts);
			const right = x + name.width;
			places.set(id, { x: columnRect.x, y: middle - sign / 2, width: right - columnRect.x, height: sign });
		}
		bottom = Math.max(bottom, top + own.length * step - gap);
	}
	return { fits: true, shapes, texts, height: bottom, rects: places };
}

function layOutInRows(
	groups: readonly Group[],
	rect: Rect,
	{ nameless, sign, size }: UsesVariant,
	world: PictureWorld,
	spare: number
): UsesLayout {
	const maxUses = Math.max(0, ...groups.map(({ own }) => own.length));
	const pitch = sign * 1.2;
	const indent = sign > 0 ? maxUses * pitch + LABEL_SIZE * 0.4 : 0;
	const column = { ...rect, x: rect.x + indent, width: rect.width - indent };
	const shapes: Shape[] = [];
	const texts: TextLine[] = [];
	const gap = LABEL_SIZE * 0.6 + Math.min(spare / (groups.length + 1), LABEL_SIZE * 2);
	let y = 0;
	for (const { verdict, own } of groups) {
		const names = own.map(({ name }) => name.replaceAll(' ', '\u00a0')).join('\u00a0· ');
		const words = stackBlocks(
			[
				textBlock(`${verdict}-head`, world.word(`verdicts.kind-${verdict}`), column, {
					style: 'strong',
					size
				}),
				textBlock(`${verdict}-uses`, nameless === true ? '' : names, column, { size })
			],
			size * 0.15
		);
		if (words.width * BOLD_FACTOR > column.width) return NO_LAYOUT;
		const high = Math.max(sign, words.height);
		texts.push(...translate(words, 0, y + (high - words.height) / 2).texts);
		if (sign > 0)
			for (const [index, { id, frame }] of own.entries())
				shapes.push(
					...drawUseSign(id, frame, rect.x + index * pitch + sign / 2, rect.y + y + high / 2, sign)
				);
		y += high + gap;
	}
	return { fits: true, shapes, texts, height: y - gap, rects: new Map() };
}
