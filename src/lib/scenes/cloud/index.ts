/**
 * Scene “cloud”: one entry of a watchlist with the circle of the threshold and the passers-by around it, then more and
 * more of them, up to the whole list.
 */
import { createShape, mergeDrawings, type Drawing, type Mark } from '#lib/chart/drawing.ts';
import { fit } from '#lib/chart/layout/alternatives.ts';
import { column, custom, empty, grow, row, type Box } from '#lib/chart/layout/box.ts';
import { drawAt, layOut } from '#lib/chart/layout/lay-out.ts';
import { legend, symbol } from '#lib/chart/layout/legend.ts';
import { expand } from '#lib/chart/layout/rects.ts';
import { note, number, text, title } from '#lib/chart/layout/text.ts';
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
import { defineMarkScene } from '../define-mark-scene.ts';
import { formatCount, pluralWord } from '../shared/plural.ts';
import type { World } from '../world.ts';
import { countCaught, data, table, type CloudData } from './data.ts';
import { drawField, fitField, progressOf, type Field } from './field.ts';
import { drawOverview } from './overview.ts';
import type { CloudState } from './story.ts';

/** Minimum heights of a picture in units: for the note, for a title in full size, and for both numbers. */
const [MIN_NOTE_HEIGHT, MIN_LARGE_TITLE_HEIGHT, MIN_NUMBERS_HEIGHT] = [190, 215, 330];
/** Aspect ratio of a sheet and its maximum share of the width. */
const [SHEET_ASPECT, MAX_SHEET_SHARE] = [0.82, 0.19];
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
			grow(custom((rect) => drawFaces(measured, rect, world))),
			result(measured, viewport, world)
		)
	);

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

/** The result for the lookalike; in high viewports also its reason and the error rates. */
function result(measured: CloudData, { height }: Viewport, world: World): Box {
	const { isInside, isListed, street, matches, circles, cells, entriesPerCell } = measured;
	const [says, more] = isInside
		? ['inside', 'somebody-else']
		: isListed
			? ['outside', 'let-go']
			: ['unlisted', 'no-circle'];
	const isHigh = height > MIN_NUMBERS_HEIGHT;
	const isCounted = circles === cells && entriesPerCell === 1 && isListed;
	const meaning = isCounted
		? pluralWord(world, 'cloud.caught', countCaught(matches)).replace(
				'{passers}',
				formatCount(world, street.ids.length)
			)
		: world.word(`cloud.${more}`);
	return column(
		{ gap: 's' },
		text('verdict', world.word(`cloud.${says}`), {
			style: isInside ? 'strong wrong-ink' : 'strong',
			size: isHigh ? TITLE_SIZE : LABEL_SIZE
		}),
		text('else', isHigh ? meaning : ''),
		isHigh ? errorRates(measured, world) : empty,
		note('note', height < MIN_NOTE_HEIGHT ? '' : ['cloud.note', 'cloud.note-short'].map(world.word), {
			maxLines: 1
		})
	);
}

/** Both error rates: per comparison and per passer-by. */
function errorRates({ list, comparisons, faces }: CloudData, world: World): Box {
	const rate = (id: string, count: number, longName: string, size: number) =>
		column(
			{ gap: 'none' },
			number(id, world.fill('cloud.one-in', { count: formatCount(world, count) }), { size }),
			text(`${id}-name`, [longName, world.word(`cloud.${id}`)], { maxLines: 1 })
		);
	const against = pluralWord(world, 'cloud.passer-against', list);
	return fit(
		...[COUNT_SIZE, TITLE_SIZE, LABEL_SIZE].map((size) =>
			row(
				{ gap: 'l' },
				grow(rate('comparison', comparisons, world.word('cloud.comparison'), size), 0.6),
				grow(rate('passer', faces, against, size), 0.4)
			)
		)
	);
}

/** Width of the overview as a share, smallest width of a picture with one, and height of the row of passers-by, in units. */
const OVERVIEW = { share: 0.27, minWidth: 240, minHeight: 80 };
const QUEUE_HEIGHT = LABEL_SIZE * 1.4;

/** Draws the field between the portraits of the entry in the middle and of her lookalike, and an overview of the list. */
function drawFaces(measured: CloudData, rect: Rect, world: World): Drawing {
	const width = Math.min(rect.width * MAX_SHEET_SHARE, (rect.height / 2 - NAME_HEIGHT) * SHEET_ASPECT);
	const indent = width + FIELD_GAP;
	const progress = progressOf(measured);
	const hasOverview = rect.width >= OVERVIEW.minWidth && rect.height >= OVERVIEW.minHeight;
	const aside = hasOverview ? rect.width * OVERVIEW.share * progress : 0;
	const free = { ...rect, x: rect.x + indent, width: rect.width - indent };
	const queue = { ...free, y: rect.y + rect.height - QUEUE_HEIGHT, height: QUEUE_HEIGHT };
	const view = insetRect(
		{ ...free, width: free.width - aside, height: rect.height - QUEUE_HEIGHT * progress },
		FIELD_MARGIN
	);
	const aspects = [
		free.width / free.height,
		(free.width - (hasOverview ? rect.width * OVERVIEW.share : 0)) / (rect.height - QUEUE_HEIGHT)
	] as const;
	const field = fitField(measured, view, aspects, world);
	const overview = {
		x: free.x + free.width - aside + FIELD_GAP,
		y: rect.y,
		width: aside - FIELD_GAP,
		height: view.height
	};
	const { entry, personId } = world.lookalike;
	const cell = { ...rect, width, height: rect.height / 2 - 2 };
	const lower = { ...cell, y: rect.y + rect.height / 2 + 2 };
	const names = [...['cloud.entry', 'cloud.entry-short'].map(world.word), formatCount(world, entry)];
	const { conditions } = measured.street;
	return mergeDrawings(
		overview.width > FIELD_GAP ? drawOverview(measured, overview, view, progress, world) : {},
		drawField(measured, field, queue, world),
		drawPortrait('entry', names, measured, cell, field.middle, (sheet) =>
			drawPhoto(entryFace(world, entry), sheet, { character: 'stranger' })
		),
		drawPortrait('her', [world.word(`person.${personId}`)], measured, lower, field.lookalike, (sheet) =>
			drawPhoto(randomFace(world.seed, personId), sheet, { character: 'pupil', conditions })
		)
	);
}

/** Draws a face on a sheet above its name, with a line to its position in the field. */
function drawPortrait(
	id: 'entry' | 'her',
	names: readonly string[],
	{ isListed, isInside }: CloudData,
	cell: Rect,
	to: Field['lookalike'],
	draw: (sheet: Rect) => FaceDrawing
): Drawing {
	const { x, width } = cell;
	const height = width / SHEET_ASPECT;
	const y = cell.y + (cell.height - height - LABEL_SIZE * 1.7) / 2;
	const sheet = { x, y, width, height };
	const hasTab = id === 'entry' && isListed;
	const hasAlert = id === 'her' && isInside;
	return mergeDrawings(
		{
			shapes: [
				createShape(`${id}-pointer`, 'gaze', `M${x + width} ${y + height / 2}L${to[0]} ${to[1]}`),
				createShape(`${id}-sheet`, 'photo', rectPath(sheet)),
				...faceShapes(id, [draw(sheet)], width < LABEL_SIZE * 6),
				createShape(`${id}-tab`, 'on-list', hasTab ? rectPath({ ...sheet, height: 3.5 }) : ''),
				createShape(`${id}-alert`, 'alert-false', hasAlert ? rectPath(expand(sheet, 2.5)) : '')
			]
		},
		drawAt(
			text(id, names, { style: 'strong', maxLines: 1 }),
			[x, y + height + 7],
			{ x: 'start', y: 'start' },
			{
				x,
				width: width + LABEL_SIZE * 1.2
			}
		)
	);
}

/** Interpolates the number of circles by equal factors, so that the view zooms out evenly. */
const interpolate = (a: CloudState, b: CloudState, t: number): CloudState => ({
	...b,
	circles: a.circles * (b.circles / a.circles) ** t
});

export default defineMarkScene({ data, layout, table, interpolate });
