/**
 * Draws dated records as signs above an axis of years, with a lane for each kind and as many names as fit.
 */
import { createShape, mergeDrawings, type Drawing } from '#lib/chart/drawing.ts';
import { AXIS_HEIGHT, axisX } from '#lib/chart/layout/axis.ts';
import { fit } from '#lib/chart/layout/alternatives.ts';
import { grow, place, sized, type Box, type Size } from '#lib/chart/layout/box.ts';
import { column } from '#lib/chart/layout/line.ts';
import { dodgeLevels } from '#lib/chart/layout/dodge.ts';
import { besidePoint, placeLabels, type Label } from '#lib/chart/layout/labels.ts';
import { drawBox, layOut } from '#lib/chart/layout/lay-out.ts';
import { annotation, margin } from '#lib/chart/layout/marks.ts';
import { plot, type PlotMark } from '#lib/chart/layout/plot.ts';
import { note, text, title } from '#lib/chart/layout/text.ts';
import { textWidth } from '#lib/chart/text/text-width.ts';
import { LABEL_SIZE, TITLE_SIZE, type Rect, type Viewport } from '#lib/chart/viewport.ts';
import { formatDate } from '#lib/i18n/dates.ts';
import type { PictureWorld } from '../define-picture-scene.ts';
import { decimalYear, decimalYearEnd } from '../shared/dates.ts';
import { pluralWord } from '../shared/plural.ts';
import type { WorldRecord } from '../world.ts';
import type { Lane, LanesData } from './data.ts';
import { signRight, signShapes, type PlacedSign } from './marks.ts';

/**
 * Width in units from which the names of lanes are to the left of them, and height from which they are also larger;
 * in a narrower picture they are above.
 */
const LARGE_SIZE = 390;
/** Height in units from which unnamed signs are counted. */
const MIN_HEIGHT_FOR_COUNT = 215;
const GAP = LABEL_SIZE * 0.6;

/** Draws the lanes with their title and axis. */
export const drawLanes = (shown: LanesData, viewport: Viewport, world: PictureWorld): Drawing =>
	layOut(
		viewport,
		column(
			{ gap: 'm' },
			title(viewport.showTitle ? world.word('timeline.title') : ''),
			grow(
				sized((available) =>
					fit(...[false, true].map((isOneLine) => lanesPlot(shown, viewport, available, isOneLine, world)))
				)
			)
		)
	);

/** @param isOneLine whether names to the left of the lanes have one line, because the lanes are low */
function lanesPlot(
	shown: LanesData,
	{ width, height }: Viewport,
	available: Size,
	isOneLine: boolean,
	world: PictureWorld
): Box {
	const { firstYear, lastYear, asOf, lanes } = shown;
	const isNameLeft = width >= LARGE_SIZE;
	const hasCount = height > MIN_HEIGHT_FOR_COUNT;
	const size = isNameLeft && height >= LARGE_SIZE ? TITLE_SIZE : LABEL_SIZE;
	const names = lanes.map(({ kind }) => world.word(`timeline.kind-${kind}`));
	const words = isOneLine ? names : names.flatMap((name) => name.split(' '));
	const widest = Math.max(...words.map((word) => textWidth(word, size)), available.width * 0.13);
	const namesWidth = isNameLeft ? widest + LABEL_SIZE : 0;
	const radius = Math.min(14, Math.max(3.6, available.height / 45));
	const date = world.fill('timeline.at-date', { date: formatDate(world.locale, world.lawAsOf) });
	return plot(
		{ x: [firstYear, lastYear], insetX: radius },
		axisX({
			id: 'years',
			ticks: () => Array.from({ length: lastYear - firstYear + 1 }, (_, index) => firstYear + index),
			format: String
		}),
		...(hasCount ? [margin('bottom', LABEL_SIZE * 1.4)] : []),
		annotation({
			x: decimalYear(asOf),
			side: 'top',
			content: note('date', date, { maxLines: 1 }),
			leader: { id: 'now', style: 'curve', to: 0 }
		}),
		lanesMark(shown, { names, namesWidth, size, radius, hasCount, mayOverlap: isOneLine }, world)
	);
}

/** Sizes of a drawing of lanes, in units. */
interface LaneStyle {
	readonly names: readonly string[];
	/** Width of the names to the left of the lanes; 0 if they are above them. */
	readonly namesWidth: number;
	readonly size: number;
	/** Radius of the signs. */
	readonly radius: number;
	/** Whether the unnamed signs are counted. */
	readonly hasCount: boolean;
	/** Whether a name may be higher than its lane. */
	readonly mayOverlap: boolean;
}

const lanesMark = ({ lanes, asOf }: LanesData, style: LaneStyle, world: PictureWorld): PlotMark => ({
	band: { side: 'left', size: style.namesWidth },
	fits: ({ rect }, band) =>
		style.mayOverlap ||
		splitLanes(lanes, rect, band, style).every(
			({ laneRect, name }) => name.height + GAP / 2 <= laneRect.height
		),
	draw({ rect, x }, band) {
		const isNameLeft = style.namesWidth > 0;
		const now = x(decimalYear(asOf));
		const nowRect = { x: now - LABEL_SIZE, y: rect.y, width: LABEL_SIZE + 1, height: rect.height };
		let unnamed = 0;
		const drawings = splitLanes(lanes, rect, band, style).map(({ lane, laneRect, name }, index) => {
			const nameTop = laneRect.y + (isNameLeft ? (laneRect.height - name.height) / 2 : GAP * 0.6);
			const above = isNameLeft ? 0 : name.height + GAP * 0.6;
			const signs = placeSigns(
				lane,
				{ ...rect, y: laneRect.y + above, height: laneRect.height - above },
				style.radius,
				x,
				asOf
			);
			const taken = { x: laneRect.x, y: nameTop, width: name.width + LABEL_SIZE, height: name.height };
			const labels = labelSigns(signs, laneRect, [taken, nowRect], style.size, world);
			unnamed += labels.unplaced.length;
			return mergeDrawings(
				{
					shapes: [
						createShape(
							`lane-${index}-line`,
							'hair',
							index > 0 ? `M${laneRect.x} ${laneRect.y}h${laneRect.width}` : ''
						),
						...signs.flatMap((sign) => signShapes(sign, rect.x + rect.width))
					]
				},
				name.draw(laneRect.x, nameTop, new Map()),
				labels.drawing
			);
		});
		const more = note(
			'more',
			style.hasCount && unnamed > 1 ? pluralWord(world, 'picture.more', unnamed) : ''
		);
		const foot = { ...rect, y: rect.y + rect.height + AXIS_HEIGHT + LABEL_SIZE * 0.4, height: LABEL_SIZE };
		return mergeDrawings(...drawings, drawBox(place({ x: 'end' }, more), foot));
	}
});

/** Returns the rectangles of the lanes, as wide as the whole plot, and their names. */
function splitLanes(lanes: readonly Lane[], frame: Rect, band: Rect, { names, namesWidth, size }: LaneStyle) {
	const x = namesWidth > 0 ? band.x : frame.x;
	const width = frame.x + frame.width - x;
	const shares = lanes.map(({ items }) => (namesWidth > 0 ? 1 : 1.7) + 0.3 * (items.length - 1));
	const total = shares.reduce((sum, share) => sum + share, 0);
	let y = frame.y;
	return lanes.map((lane, index) => {
		const height = ((shares[index] ?? 0) / total) * frame.height;
		const laneRect = { x, y, width, height };
		y += height;
		const name = text(`lane-${lane.kind}`, names[index] ?? '', { style: 'strong', size });
		const nameWidth = namesWidth > 0 ? namesWidth - LABEL_SIZE : width;
		return { lane, laneRect, name: name.measure({ width: nameWidth, height }) };
	});
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
	const signs = items.map(({ id, status = 'said', until, when = asOf }): PlacedSign => {
		const start = x(decimalYear(when));
		const to = until === undefined ? {} : { to: Math.max(x(decimalYearEnd(until)), start + 2.4 * r) };
		return { id, sign, status, x: start, y: 0, r, ...to };
	});
	// A line that continues has a row of its own.
	const end = (mark: PlacedSign) => (sign === 'onward' ? Infinity : signRight(mark));
	const levels = dodgeLevels(
		signs.map((mark) => [mark.x - r, end(mark)]),
		2
	);
	const rows = Math.max(0, ...levels) + 1;
	const pitch = Math.min(rect.height / rows, sign === 'onward' ? Infinity : r * 4.2);
	const top = rect.y + (rect.height - pitch * rows) / 2;
	return signs.map((mark, index) => ({ ...mark, y: top + ((levels[index] ?? 0) + 0.5) * pitch }));
}

/**
 * Places the names of the signs of a lane, as many as fit. The first sign whose status is not `dropped` comes first, and
 * has a bold name.
 * @param taken rectangles that the names must not touch
 */
function labelSigns(
	signs: readonly PlacedSign[],
	lane: Rect,
	taken: readonly Rect[],
	size: number,
	world: PictureWorld
) {
	const items = new Map(world.drawnRecords.map((item) => [item.id, item] as const));
	const obstacles = signs.map((mark): Rect => {
		const right = mark.sign === 'onward' ? lane.x + lane.width : signRight(mark);
		return { x: mark.x - mark.r, y: mark.y - mark.r, width: right - mark.x + mark.r, height: 2 * mark.r };
	});
	const leading = signs.find(({ status }) => status !== 'dropped') ?? signs[0];
	const ordered = [...signs.filter((mark) => mark === leading), ...signs.filter((mark) => mark !== leading)];
	return placeLabels(
		ordered.map((mark) => nameLabel(mark, items.get(mark.id), mark === leading, size)),
		{ ...lane, y: lane.y + 1, height: lane.height - 2 },
		[...taken, ...obstacles]
	);
}

/** Returns the name of a sign beside it, in full or without words in brackets, large or small. */
function nameLabel(mark: PlacedSign, item: WorldRecord | undefined, isLeading: boolean, size: number): Label {
	const name = item?.name ?? '';
	const wordings = [...new Set([name, name.replace(/\s*\([^)]*\)/u, '')])];
	const styles = [
		{ size, style: isLeading ? 'strong haloed' : 'soft haloed' },
		...(size > LABEL_SIZE ? [{ size: LABEL_SIZE, style: 'soft haloed' }] : [])
	];
	const x = mark.sign === 'onward' ? mark.x : signRight(mark) - mark.r;
	return {
		id: mark.id,
		content: styles.flatMap((style) => wordings.map((words) => text(mark.id, words, style))),
		placements: besidePoint(x, mark.y, mark.r)
	};
}
