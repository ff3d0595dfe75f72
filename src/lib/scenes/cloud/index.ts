/**
 * Scene “cloud”: one entry of a watchlist with the circle of the threshold and the passers-by around it, then more and
 * more of them, up to the whole list.
 */
import { createShape, mergeDrawings, type Drawing, type Mark } from '#lib/chart/drawing.ts';
import { fit } from '#lib/chart/layout/alternatives.ts';
import { custom, grow, type Box } from '#lib/chart/layout/box.ts';
import { column, row } from '#lib/chart/layout/line.ts';
import { drawAt, layOut } from '#lib/chart/layout/lay-out.ts';
import { legend, symbol } from '#lib/chart/layout/legend.ts';
import { expand } from '#lib/chart/layout/rects.ts';
import { number, text, title } from '#lib/chart/layout/text.ts';
import { drawPhoto, faceShapes, type FaceDrawing } from '#lib/chart/people/face.ts';
import { rectPath } from '#lib/chart/path.ts';
import {
	COUNT_SIZE,
	insetRect,
	LABEL_SIZE,
	TITLE_SIZE,
	type Rect,
	type Viewport
} from '#lib/chart/viewport.ts';
import { entryFace, randomFace } from '#lib/model/faces/faces.ts';
import type { Point } from '#lib/model/maths/geometry.ts';
import { defineMarkScene } from '../define-mark-scene.ts';
import { NOTE_SIZE } from '../shared/note-size.ts';
import { formatCount, pluralWord } from '../shared/plural.ts';
import type { World } from '../world.ts';
import { countCaught, data, prepare, table, type CloudData } from './data.ts';
import { drawField, fitField, progressOf, type Field } from './field.ts';
import { MIN_NAMED_WIDTH, SHEET_ASPECT, thresholdRect } from './last-view.ts';
import type { CloudState } from './story.ts';

/** Minimum heights of a picture in units: for a title in full size, and for the number. */
const [MIN_LARGE_TITLE_HEIGHT, MIN_NUMBERS_HEIGHT] = [215, 330];
/** Share of the width of the verdict beside the number. */
const VERDICT_SHARE = 0.62;
/** Maximum width of a portrait as a share of that of the picture. */
const MAX_SHEET_SHARE = 0.19;
/** Height of the name of a portrait with the gap around it, gap between portraits and field, and margin of the field. */
const [NAME_HEIGHT, FIELD_GAP, FIELD_MARGIN] = [LABEL_SIZE * 2.1, LABEL_SIZE * 0.8, LABEL_SIZE * 0.3];

const layout = (measured: CloudData, viewport: Viewport, world: World): Drawing =>
	layOut(
		viewport,
		column(
			{ gap: 's' },
			title(viewport.showTitle ? world.word('cloud.title') : '', {
				size: viewport.height < MIN_LARGE_TITLE_HEIGHT ? LABEL_SIZE : TITLE_SIZE
			}),
			keys(measured, world),
			grow(custom((rect) => drawFaces(measured, rect, hasLargeVerdict(measured, viewport), world))),
			result(measured, viewport, world)
		)
	);

/** Size from which a picture has the verdict in the lower half of the circle, in units. */
const MIN_VERDICT_SIZE = { width: 560, height: 400 };
/** Height of the middle of this verdict below that of the circle, and its width, as shares of the radius. */
const [VERDICT_DEPTH, VERDICT_WIDTH] = [0.55, 1.3];

/** Returns whether the verdict is large and in the circle: that of somebody inside, in the last view. */
const hasLargeVerdict = (measured: CloudData, { width, height }: Viewport): boolean =>
	measured.isInside &&
	progressOf(measured) === 1 &&
	width >= MIN_VERDICT_SIZE.width &&
	height >= MIN_VERDICT_SIZE.height;

/** The legend of entries and people. */
function keys({ list }: CloudData, world: World): Box {
	const wordings = ['cloud.entries', 'cloud.entries-short'].map((key) => pluralWord(world, key, list));
	const size = LABEL_SIZE * 0.8;
	const mark = (id: string, own: Pick<Mark, 'core' | 'frame'>) =>
		symbol(size, (x, y) => ({ series: [{ kind: 'key', marks: [{ id, x, y, size, ...own }] }] }));
	return legend([
		{ id: 'key-list', mark: mark('list', { core: 'none', frame: 'listed' }), wordings, style: 'list-ink' },
		{
			id: 'key-passers',
			mark: mark('passers', { core: 'person' }),
			wordings: [world.word('cloud.key-passers')]
		}
	]);
}

/** The result for the lookalike; in high viewports also its reason and the error rate. */
function result(measured: CloudData, viewport: Viewport, world: World): Box {
	const { height } = viewport;
	const { isInside, isListed, street, matches, circles, cells, entriesPerCell } = measured;
	const [says, more] = isInside
		? ['inside', 'somebody-else']
		: isListed
			? ['outside', 'let-go']
			: ['unlisted', 'no-circle'];
	const isHigh = height > MIN_NUMBERS_HEIGHT;
	const isLarge = hasLargeVerdict(measured, viewport);
	const isCounted = circles === cells && entriesPerCell === 1 && isListed;
	const meaning = isCounted
		? pluralWord(world, 'cloud.caught', countCaught(matches)).replace(
				'{passers}',
				formatCount(world, street.ids.length)
			)
		: world.word(`cloud.${more}`);
	const verdict = column(
		{ gap: 's' },
		text('verdict', isLarge ? '' : world.word(`cloud.${says}`), {
			style: isInside ? 'strong wrong-ink' : 'strong',
			size: isHigh ? TITLE_SIZE : LABEL_SIZE
		}),
		text('else', isHigh ? meaning : '', {
			style: 'soft',
			size: isLarge ? [NOTE_SIZE, LABEL_SIZE] : LABEL_SIZE
		})
	);
	if (!isHigh) return verdict;
	return fit(
		row(
			{ gap: 'l' },
			grow(verdict, VERDICT_SHARE),
			grow(errorRate(measured, world, COUNT_SIZE), 1 - VERDICT_SHARE)
		),
		column({ gap: 's' }, verdict, errorRate(measured, world, TITLE_SIZE))
	);
}

/** The error rate per passer-by. */
function errorRate({ list, faces }: CloudData, world: World, size: number): Box {
	return column(
		{ gap: 'none' },
		number('passer', world.fill('cloud.one-in', { count: formatCount(world, faces) }), { size }),
		text('passer-name', [pluralWord(world, 'cloud.passer-against', list), world.word('cloud.passer')], {
			maxLines: 1
		})
	);
}

/** Height of the row of passers-by, in units. */
const QUEUE_HEIGHT = LABEL_SIZE * 1.8;
/** Width by which a name may be wider than its portrait, on each side, in units. */
const NAME_MARGIN = LABEL_SIZE * 0.6;

/**
 * Draws the field beside the portraits of the entry in the middle and of her lookalike. In the last view, the entry is in the
 * middle of the large circle and the lookalike at her distance from it, with the portraits above this line.
 */
function drawFaces(measured: CloudData, rect: Rect, hasVerdict: boolean, world: World): Drawing {
	const width = Math.min(rect.width * MAX_SHEET_SHARE, (rect.height / 2 - NAME_HEIGHT) * SHEET_ASPECT);
	const indent = width + FIELD_GAP;
	const progress = progressOf(measured);
	const queue = {
		x: rect.x,
		y: rect.y + rect.height - QUEUE_HEIGHT,
		width: rect.width * VERDICT_SHARE,
		height: QUEUE_HEIGHT * 0.8
	};
	const field = fitField(
		measured,
		insetRect({ ...rect, x: rect.x + indent, width: rect.width - indent }, FIELD_MARGIN),
		{ ...rect, height: rect.height - QUEUE_HEIGHT },
		world
	);
	const { entry, personId } = world.lookalike;
	const half = rect.height / 2;
	const portrait = (to: Point, y: number, last: Rect): Portrait => {
		const height = width / SHEET_ASPECT;
		const between = (from: number, end: number) => from + (end - from) * progress;
		const wide = between(width, last.width);
		return {
			to,
			sheet: {
				x: between(rect.x, last.x),
				y: between(y + (half - 2 - height - LABEL_SIZE * 1.7) / 2, last.y),
				width: wide,
				height: wide / SHEET_ASPECT
			}
		};
	};
	const names = [...['cloud.entry', 'cloud.entry-short'].map(world.word), formatCount(world, entry)];
	const { conditions } = measured.street;
	return mergeDrawings(
		drawField(measured, field, queue, world),
		progress === 1 && field.sheets.isAbove ? explainCircle(measured, field, world) : {},
		hasVerdict ? drawVerdict(measured, field, world) : {},
		drawPortrait('entry', names, measured, portrait(field.middle, rect.y, field.sheets.entry), (sheet) =>
			drawPhoto(entryFace(world, entry), sheet, { character: 'stranger' })
		),
		drawPortrait(
			'her',
			[world.word(`person.${personId}`)],
			measured,
			portrait(field.lookalike, rect.y + half + 2, field.sheets.lookalike),
			(sheet) => drawPhoto(randomFace(world.seed, personId), sheet, { character: 'pupil', conditions })
		)
	);
}

/** Gap between the words about the distance and the names beside them, in units. */
const WORDS_GAP = LABEL_SIZE * 0.6;

/** Says what distance is, below the line between the faces, and what the rim of the circle is. */
function explainCircle(
	{ match, radius }: CloudData,
	{ middle, lookalike, unit, sheets }: Field,
	world: World
): Drawing {
	const [x, y] = middle;
	const reach = radius * unit;
	const far = text('far', [world.word('cloud.far'), ''], {
		style: 'strong',
		size: [NOTE_SIZE, LABEL_SIZE],
		anchor: 'middle',
		maxLines: 1
	});
	// Between the names, which stand below the ends of the line.
	const width = lookalike[0] - x - sheets.entry.width - WORDS_GAP * 2;
	const rim = thresholdRect(middle, reach);
	return mergeDrawings(
		width > 0
			? drawAt(
					far,
					[x + (lookalike[0] - x) / 2, y + NAME_DEPTH],
					{ y: 'start' },
					{ x: x + sheets.entry.width / 2 + WORDS_GAP, width }
				)
			: {},
		drawAt(
			text('threshold', world.fill('cloud.threshold', { match: formatCount(world, match) }), {
				style: 'strong list-ink'
			}),
			[rim.x, rim.y],
			{ x: 'start', y: 'start' },
			rim
		)
	);
}

/** Draws the verdict on somebody who is in the circle, in its lower half. */
function drawVerdict({ radius }: CloudData, { middle: [x, y], unit }: Field, world: World): Partial<Drawing> {
	const reach = radius * unit;
	const width = reach * VERDICT_WIDTH;
	const verdict = fit(
		...[COUNT_SIZE, TITLE_SIZE, LABEL_SIZE].map((size) =>
			text('verdict', world.word('cloud.inside'), {
				style: 'strong wrong-ink',
				anchor: 'middle',
				...{ size, maxLines: size === LABEL_SIZE ? Infinity : 2 }
			})
		)
	);
	return drawAt(verdict, [x, y + reach * VERDICT_DEPTH], {}, { x: x - width / 2, width });
}

/** The sheet of a portrait, and the position of its face in the field. */
interface Portrait {
	readonly sheet: Rect;
	readonly to: Point;
}

/** Width of a portrait from which its name is large in the last view, in units. */
const MIN_LARGE_NAME_WIDTH = LABEL_SIZE * 6.5;
/** Distance from a face on the line in the last view to its name below it, in units. */
const NAME_DEPTH = LABEL_SIZE * 1.4;

/** Share of the width of a name that is left of its anchor. */
const NAME_SHARE = { start: 0, middle: 0.5, end: 1 };

/** Draws a face on a sheet above its name, with a line to its position in the field from the side that is nearer to it. */
function drawPortrait(
	id: 'entry' | 'her',
	names: readonly string[],
	measured: CloudData,
	{ sheet, to }: Portrait,
	draw: (sheet: Rect) => FaceDrawing
): Drawing {
	const { x, y, width, height } = sheet;
	const hasTab = id === 'entry' && measured.isListed;
	const hasAlert = id === 'her' && measured.isInside;
	const progress = progressOf(measured);
	const isAbove = progress === 1 && to[1] > y + height;
	const isNamed = progress < 1 || width >= MIN_NAMED_WIDTH;
	const side = to[0] < x ? x : x + width;
	const nameWidth = width + 2 * NAME_MARGIN;
	// A portrait right above its face needs no line to it; from one beside it, the line ends at the edge of the mark.
	const isRightAbove = isAbove && to[0] >= x && to[0] <= x + width;
	const pointer = isRightAbove
		? ''
		: `M${side} ${y + height * (isAbove ? 0.8 : 0.5)}L${to[0]} ${to[1] - (isAbove ? LABEL_SIZE : 0)}`;
	// The name of the lookalike is on the side of the rim on which she is.
	const anchor = id === 'entry' ? 'middle' : hasAlert ? 'end' : 'start';
	return mergeDrawings(
		{
			shapes: [
				createShape(`${id}-pointer`, 'gaze', pointer),
				createShape(`${id}-sheet`, 'photo', rectPath(sheet)),
				...faceShapes(id, [draw(sheet)], width < LABEL_SIZE * 6),
				createShape(`${id}-tab`, 'on-list', hasTab ? rectPath({ ...sheet, height: 3.5 }) : ''),
				createShape(`${id}-alert`, 'alert-false', hasAlert ? rectPath(expand(sheet, 2.5)) : '')
			]
		},
		drawAt(
			text(id, isNamed ? names : '', {
				style: 'strong',
				size: isAbove && width > MIN_LARGE_NAME_WIDTH ? [TITLE_SIZE, LABEL_SIZE] : LABEL_SIZE,
				maxLines: 1
			}),
			[isAbove ? to[0] : x, isAbove ? to[1] + NAME_DEPTH : y + height + 7],
			{ x: isAbove ? anchor : 'start', y: 'start' },
			{ x: isAbove ? to[0] - NAME_SHARE[anchor] * nameWidth : x, width: nameWidth }
		)
	);
}

/** Interpolates the number of circles by equal factors, so that the view zooms out evenly. */
const interpolate = (a: CloudState, b: CloudState, t: number): CloudState => ({
	...b,
	circles: a.circles * (b.circles / a.circles) ** t
});

export default defineMarkScene({ prepare, data, layout, table, interpolate });
