/** Draws lines between the sheet and the plan: from a row to its box, and from the place of the missing row to the subject. */
import { least } from 'd3-array';
import { createShape, type Shape } from '#lib/chart/drawing.ts';
import { isWithin, overlaps } from '#lib/chart/layout/rects.ts';
import { circlePath } from '#lib/chart/marks/symbol-paths.ts';
import { rectPath } from '#lib/chart/path.ts';
import type { PlanMapping } from '#lib/chart/plan/plan.ts';
import type { TextLine } from '#lib/chart/text/text-lines.ts';
import { textWidth } from '#lib/chart/text/text-width.ts';
import type { Rect } from '#lib/chart/viewport.ts';
import type { PersonBoxes } from './data.ts';
import { drawnRect, middleOf, ringRect, SUBJECT_RADIUS } from './names.ts';
import { MISSING_ID, nameId, rowId, type SheetLayout } from './sheet.ts';

/** Distances of the lines to a row and to the missing row from the sheet, and of lines from the edge of the picture, in units. */
const [GUTTER, MISSING_GUTTER, EDGE] = [3, 12, 1.5];
/** Space around the text of a highlighted row, in units. */
const ROW_MARGIN = 1.5;

/**
 * Draws lines from a written row to the box of that person, both highlighted, and from the missing row to the subject in a ring:
 * along the left edge of the sheet, then across the plan. The row is that of the person nearest to the sheet whose line strikes no
 * name; whoever has a name on the plan comes first, and then people whose box touches no other.
 * @param texts texts of the sheet
 * @param names texts on the plan
 * @param size scale of the drawn people
 */
export function sheetLinks(
	{ boxes, unboxed }: PersonBoxes,
	texts: readonly TextLine[],
	names: readonly TextLine[],
	{ map, rect: { x: left } }: SheetLayout,
	mapping: PlanMapping,
	size: number
): Shape[] {
	const start = Math.min(...texts.map(({ x }) => x));
	const rows = texts.flatMap((row) => {
		const box = row.x === start ? boxes.find((one) => rowId(one) === row.id) : undefined;
		const rect = box && drawnRect(box.figure, mapping, size);
		return rect && isWithin(rect, map) ? [{ row, rect, id: nameId(box) }] : [];
	});
	const isClear = ({ rect }: { readonly rect: Rect }) =>
		!names.some((name) => isStruck(name, rect.y + rect.height / 2, left - GUTTER, rect.x));
	const named = new Set(names.map(({ id }) => id));
	const clear = rows.filter(isClear);
	const rects = boxes.map((box) => drawnRect(box.figure, mapping, size));
	const alone = clear.filter(({ rect }) => rects.filter((other) => overlaps(rect, other)).length === 1);
	const nearest = (of: typeof rows) => least(of, ({ rect }) => Math.abs(left - rect.x));
	const [linked, missing] = [
		nearest(clear.filter(({ id }) => named.has(id))) ?? nearest(alone) ?? nearest(clear) ?? rows.at(-1),
		texts.find(({ id }) => id.startsWith(MISSING_ID))
	];
	const subject = unboxed && drawnRect(unboxed, mapping, size);
	return [
		...(linked
			? [
					createShape('linked', 'tone-2', rectPath(linked.rect) + rectPath(rowRect(linked.row))),
					createShape('linked-box', 'curve', rectPath(linked.rect)),
					createShape('link', 'apart', linkPath(linked.rect, left - GUTTER, linked.row, start))
				]
			: []),
		...(missing && subject && isWithin(subject, map)
			? [
					createShape(
						'missing-link',
						'missing-link',
						circlePath(...middleOf(subject), SUBJECT_RADIUS) +
							linkPath(ringRect(subject), Math.max(EDGE, left - MISSING_GUTTER), missing, left)
					)
				]
			: [])
	];
}

/** Returns whether a horizontal line between two x passes through a text. */
function isStruck(
	{ x, y, text, size, style, anchor }: TextLine,
	at: number,
	...ends: readonly number[]
): boolean {
	const width = textWidth(text, size, style);
	const left = x - width * { start: 0, middle: 0.5, end: 1 }[anchor];
	return at > y - size && at < y + size / 2 && left < Math.max(...ends) && left + width > Math.min(...ends);
}

/** Returns the rectangle around the text of a row. */
const rowRect = ({ x, y, text, size, style }: TextLine): Rect => ({
	x: x - ROW_MARGIN,
	y: y - size * 0.75 - ROW_MARGIN,
	width: textWidth(text, size, style) + 2 * ROW_MARGIN,
	height: size * 0.8 + 2 * ROW_MARGIN
});

/** @param gutter x of the part of the line along the sheet, in units */
function linkPath({ x, y, width, height }: Rect, gutter: number, row: TextLine, end: number): string {
	const side = gutter > x + width ? x + width : x;
	return `M${side} ${y + height / 2}H${gutter}V${row.y - row.size * 0.35}H${end - 1}`;
}
