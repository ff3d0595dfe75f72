/**
 * Draws dated records as signs above an axis of years, with a lane for each kind and as many names as fit.
 */
import { AXIS_HEIGHT, horizontalAxis } from '#lib/chart/layout/axis.ts';
import { textBlock, translate } from '#lib/chart/text/text-block.ts';
import { lineAroundText } from '#lib/chart/text/line-around-text.ts';
import { mergeDrawings, type Drawing } from '#lib/chart/drawing.ts';
import { placeLabels, type LabelPoint } from '#lib/chart/layout/place-labels.ts';
import { centreInRow } from '#lib/chart/layout/list.ts';
import { roundToTenth } from '#lib/chart/path.ts';
import { textExtent, type TextLine } from '#lib/chart/text/text-lines.ts';
import { textWidth } from '#lib/chart/text/text-width.ts';
import { trimBottom, trimTop, splitRows } from '#lib/chart/layout/divide-rect.ts';
import { contentArea, LABEL_SIZE, TITLE_SIZE, type Rect, type Viewport } from '#lib/chart/viewport.ts';
import { formatDate } from '#lib/i18n/dates.ts';
import { decimalYear, decimalYearEnd } from '../shared/dates.ts';
import type { PictureWorld } from '../define-picture-scene.ts';
import { pluralWord } from '../shared/plural.ts';
import type { WorldRecord } from '../world.ts';
import type { LanesData, Lane } from './data.ts';
import { signRight, signShapes, type PlacedSign } from './marks.ts';

/**
 * Smallest width of a layout box with the names of lanes to the left of them, in units. In a narrower one
 * they are above.
 */
const SIDE_NAMES_WIDTH = 400;
const GAP = LABEL_SIZE * 0.6;

/** Returns the radius of the signs in a plot: a fortieth of its height, but from 3.6 to 14 units. */
const signRadius = ({ height }: Rect): number => Math.min(14, Math.max(3.6, height / 40));

/** Draws the lanes with their title and axis. */
export function drawLanes(shown: LanesData, viewport: Viewport, world: PictureWorld): Drawing {
	const whole = contentArea(viewport);
	const title = textBlock('title', viewport.showTitle ? world.word('timeline.title') : '', whole, {
		style: 'chart-title',
		size: TITLE_SIZE
	});
	const head = trimTop(whole, title.height > 0 ? title.height + GAP : 0);
	const isNameLeft = whole.width >= SIDE_NAMES_WIDTH;
	const nameSize =
		whole.width >= SIDE_NAMES_WIDTH && whole.height >= SIDE_NAMES_WIDTH ? TITLE_SIZE : LABEL_SIZE;
	const hasCount = whole.height > 200;
	const names = shown.lanes.map(({ kind }) => world.word(`timeline.kind-${kind}`));
	const words = names.flatMap((name) => name.split(' ')).map((word) => textWidth(word, nameSize) * 1.06);
	const namesWidth = isNameLeft ? Math.max(...words, whole.width * 0.13) + LABEL_SIZE : 0;
	const dateRow = LABEL_SIZE * 1.6;
	const plot = trimBottom(
		trimTop({ ...head, x: head.x + namesWidth, width: head.width - namesWidth }, dateRow),
		AXIS_HEIGHT + (hasCount ? LABEL_SIZE * 1.4 : 0)
	);
	const r = signRadius(plot);
	const x = (years: number) =>
		plot.x + r + ((years - shown.firstYear) / (shown.lastYear - shown.firstYear)) * (plot.width - 2 * r);
	const shares = shown.lanes.map(({ items }) => (isNameLeft ? 1 : 1.7) + 0.3 * (items.length - 1));
	const lanes = splitRows(plot, shares, 0).map((rect, index) => {
		const lane = shown.lanes[index] ?? { kind: '', sign: 'full', items: [] };
		const name = textBlock(
			`lane-${lane.kind}`,
			names[index] ?? '',
			{ x: whole.x, y: rect.y + GAP * 0.6, width: isNameLeft ? namesWidth - LABEL_SIZE : whole.width },
			{ style: 'strong', size: nameSize }
		);
		const signsRect = isNameLeft ? rect : trimTop(rect, name.height + GAP * 0.6);
		return {
			rect,
			name: isNameLeft ? centreInRow(name, rect, rect.y + GAP * 0.6) : name,
			placed: placeSigns(lane, signsRect, r, x, shown.asOf)
		};
	});
	const placed = lanes.flatMap((lane) => lane.placed);
	const now = roundToTenth(x(decimalYear(shown.asOf)));
	const bottom = plot.y + plot.height;
	const line = { left: now - LABEL_SIZE, right: now + 1, top: plot.y, bottom };
	const labelled = lanes.map(({ name, placed: own, rect }) =>
		labelSigns(
			own,
			{ ...rect, x: whole.x, width: whole.width },
			[...name.texts.map(textExtent).map((box) => ({ ...box, right: box.right + LABEL_SIZE })), line],
			world,
			nameSize
		)
	);
	const unlabelledCount = labelled.reduce((sum, each) => sum + each.left, 0);
	const texts = [...lanes.flatMap(({ name }) => name.texts), ...labelled.flatMap((each) => each.texts)];
	const years = Array.from(
		{ length: shown.lastYear - shown.firstYear + 1 },
		(_, index) => shown.firstYear + index
	);
	return mergeDrawings(
		{ texts: title.texts },
		horizontalAxis({
			id: 'years',
			scale: x,
			ticks: years,
			format: String,
			ends: [plot.x, plot.x + plot.width],
			at: bottom
		}),
		{
			shapes: [
				{
					id: 'lanes',
					style: 'hair',
					d: lanes
						.slice(1)
						.map(({ rect }) => lineAroundText([whole.x, rect.y], [whole.x + whole.width, rect.y], texts))
						.join('')
				},
				{ id: 'now', style: 'curve', d: `M${now} ${roundToTenth(plot.y - 2)}V${roundToTenth(bottom)}` },
				...placed.flatMap((each) => signShapes(each, plot.x + plot.width))
			],
			texts: [
				...texts,
				...layOutDate(now, head, world).texts,
				...translate(
					textBlock(
						'more',
						hasCount && unlabelledCount > 1 ? pluralWord(world, 'picture.more', unlabelledCount) : '',
						{ ...whole, y: 0 },
						{ style: 'soft', anchor: 'end' }
					),
					0,
					whole.y + whole.height - LABEL_SIZE
				).texts
			]
		}
	);
}

/** Lays out the date above its line, or to the left of it at the right edge. */
function layOutDate(now: number, head: Rect, world: PictureWorld) {
	const text = world.fill('timeline.at-date', { date: formatDate(world.locale, world.lawAsOf) });
	const half = textWidth(text, LABEL_SIZE) / 2;
	const middle = Math.min(now, head.x + head.width - half);
	return textBlock(
		'date',
		text,
		{ x: middle - half - 1, y: head.y, width: 2 * half + 2 },
		{ style: 'soft', anchor: 'middle' }
	);
}

/**
 * Places the signs of a lane at their dates, in several rows if they would overlap.
 * @param r radius of the signs, in units
 * @param x returns the x of a time in years
 * @param asOf date of records that have none
 */
function placeSigns(
	{ items, sign }: Lane,
	rect: Rect,
	r: number,
	x: (years: number) => number,
	asOf: string
): PlacedSign[] {
	const ends: number[] = [];
	const signs = items.map(({ id, status = 'said', until, when = asOf }) => {
		const mark = {
			id,
			sign,
			status,
			x: x(decimalYear(when)),
			y: 0,
			r,
			...(until === undefined
				? {}
				: { to: Math.max(x(decimalYearEnd(until)), x(decimalYear(when)) + 2.4 * r) })
		};
		const free = sign === 'onward' ? -1 : ends.findIndex((end) => end + 2 < mark.x - r);
		const row = free === -1 ? ends.length : free;
		ends[row] = signRight(mark);
		return { mark, row };
	});
	const pitch = Math.min(rect.height / ends.length, sign === 'onward' ? Infinity : r * 4.2);
	const top = rect.y + (rect.height - pitch * ends.length) / 2;
	return signs.map(({ mark, row }) => ({ ...mark, y: top + (row + 0.5) * pitch }));
}

type Box = ReturnType<typeof textExtent>;

/**
 * Lays out the names of the signs of a lane, as many as fit. The first sign whose status is not `dropped` has
 * a bold name. `left` is the number of signs without a name.
 * @param taken boxes that the names must not touch
 */
function labelSigns(
	placed: readonly PlacedSign[],
	lane: Rect,
	taken: readonly Box[],
	world: PictureWorld,
	nameSize: number
) {
	const items = new Map(world.drawnRecords.map((item) => [item.id, item] as const));
	const rect = { ...lane, y: lane.y + 1, height: lane.height - 2 };
	const boxes = placed.map((each): Box => ({
		left: each.x - each.r,
		right: each.sign === 'onward' ? rect.x + rect.width : signRight(each),
		top: each.y - each.r,
		bottom: each.y + each.r
	}));
	const leading = placed.find(({ status }) => status !== 'dropped') ?? placed[0];
	const passes = [
		{ ids: placed.filter((each) => each === leading), style: 'strong haloed', size: nameSize },
		{ ids: placed.filter((each) => each !== leading), style: 'soft haloed', size: nameSize },
		{ ids: placed, style: 'soft haloed', size: LABEL_SIZE }
	];
	const texts: TextLine[] = [];
	let missing = new Set(placed.map(({ id }) => id));
	for (const { ids, size, style } of passes) {
		const places = ids.filter(({ id }) => missing.has(id));
		const found = placeLabels(
			places.map((each) => labelOf(each, items.get(each.id))),
			rect,
			[...taken, ...boxes, ...texts.map(textExtent)],
			{ style, size }
		);
		texts.push(...found.texts.map((line) => anchorAtEnd(line, placed)));
		missing = new Set(
			[...missing].filter((id) => found.unplaced.includes(id) || !places.some((each) => each.id === id))
		);
	}
	return { texts, left: missing.size };
}

/**
 * Anchors a label that is to the left of its sign at its end: bold letters are wider than they are measured,
 * and would otherwise run into the sign.
 */
function anchorAtEnd(line: TextLine, placed: readonly PlacedSign[]): TextLine {
	const { right } = textExtent(line);
	const isBeforeSign = placed.some(({ id, r, x }) => line.id.startsWith(`${id}-`) && right <= x - r);
	return isBeforeSign ? { ...line, anchor: 'end', x: roundToTenth(right) } : line;
}

/**
 * Returns the label of a sign, to be placed at its right end. The second wording leaves out words in
 * brackets.
 */
function labelOf(mark: PlacedSign, item: WorldRecord | undefined): LabelPoint {
	const name = item?.name ?? '';
	const shortName = name.replace(/\s*\([^)]*\)/u, '');
	const right = mark.sign === 'onward' ? mark.x : signRight(mark) - mark.r;
	return {
		id: mark.id,
		x: mark.sign === 'onward' ? mark.x : right,
		y: mark.y,
		radius: mark.r,
		wordings: [...new Set([name, shortName])]
	};
}
