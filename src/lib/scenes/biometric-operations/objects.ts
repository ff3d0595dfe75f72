/** The face, and what it is compared with: a phone with one face, a watchlist with many, drawers with words. */
import { range } from 'd3-array';
import { createShape, type Drawing, type Shape } from '#lib/chart/drawing.ts';
import { fit } from '#lib/chart/layout/alternatives.ts';
import {
	atLeast,
	behind,
	column,
	custom,
	empty,
	exactly,
	fixed,
	grow,
	inset,
	named,
	place,
	row,
	sized,
	type Box,
	type NamedRects
} from '#lib/chart/layout/box.ts';
import { symbol } from '#lib/chart/layout/legend.ts';
import { text } from '#lib/chart/layout/text.ts';
import { circlePath } from '#lib/chart/marks/symbol-paths.ts';
import { drawFace } from '#lib/chart/people/face.ts';
import { rectPath } from '#lib/chart/path.ts';
import { insetRect, LABEL_SIZE, TITLE_SIZE, type Rect } from '#lib/chart/viewport.ts';
import { entryFace, randomFace } from '#lib/model/faces/faces.ts';
import type { World } from '../world.ts';

/** The three uses of face recognition. */
export const OPERATIONS = ['authenticate', 'identify', 'categorise'] as const;
/** One of the three uses of face recognition. */
export type Operation = (typeof OPERATIONS)[number];

/** Width of a portrait sheet divided by its height, as in the scene “vector”. */
export const SHEET_ASPECT = 0.82;
/** Size of the head as a share of the sheet. */
const HEAD_SHARE = 0.98;
/** Size in units below which a face has thinner lines. */
const SMALL_FACE = LABEL_SIZE * 6;
const faceStyle = (size: number) => (size < SMALL_FACE ? 'face small' : 'face');

/** The face that is compared, on a sheet; its rectangle is named `face`. */
export const faceSheet = (height: number, world: World): Box =>
	named(
		'face',
		fixed({ width: height * SHEET_ASPECT, height }, (x, y) => {
			const sheet = { x, y, width: height * SHEET_ASPECT, height };
			return {
				shapes: [createShape('sheet', 'plate', rectPath(sheet)), ...drawPortrait('hers', sheet, world)]
			};
		})
	);

/** Draws the face of the lookalike, a schoolgirl, in a rectangle. */
function drawPortrait(id: string, { x, y, width, height }: Rect, world: World): Shape[] {
	const size = Math.min(width, height * SHEET_ASPECT) * HEAD_SHARE;
	const her = randomFace(world.seed, world.lookalike.personId);
	const { lines, solid } = drawFace(her, { x: x + width / 2, y: y + height / 2, size, character: 'pupil' });
	return [createShape(`${id}-face`, faceStyle(size), lines), createShape(`${id}-solid`, 'people', solid)];
}

/**
 * What a face is compared with. The rectangles of its parts, to which lines lead, are named after the operation.
 * @param isFaceAbove whether the face is above the watchlist; otherwise it is on the left of all objects
 */
export function comparedObject(operation: Operation, isFaceAbove: boolean, world: World): Box {
	switch (operation) {
		case 'authenticate':
			return custom((rect, rects) => drawPhone(rect, rects, world));
		case 'identify':
			return custom((rect, rects) => drawWatchlist(rect, rects, isFaceAbove, world));
		case 'categorise':
			return drawers(world);
	}
}

/** Width of a phone divided by its height; its corner radius and the face as shares of its width. */
const [PHONE_ASPECT, CORNER_SHARE, FACE_SHARE] = [0.54, 0.13, 0.9];

function drawPhone(rect: Rect, rects: NamedRects, world: World): Partial<Drawing> {
	const height = Math.min(rect.height, rect.width / PHONE_ASPECT);
	const width = height * PHONE_ASPECT;
	const [x, y] = [rect.x + (rect.width - width) / 2, rect.y + (rect.height - height) / 2];
	rects.set('authenticate', { x, y, width, height });
	const corner = width * CORNER_SHARE;
	const [h, v] = [width - 2 * corner, height - 2 * corner];
	const turn = (dx: number, dy: number) => `a${corner} ${corner} 0 0 1 ${dx * corner} ${dy * corner}`;
	const body = `M${x + corner} ${y}h${h}${turn(1, 1)}v${v}${turn(-1, 1)}h${-h}${turn(-1, -1)}v${-v}${turn(1, -1)}z`;
	const bar = (at: number, share: number) =>
		`M${x + (width * (1 - share)) / 2} ${y + height * at}h${width * share}`;
	const face = { x: x + (width * (1 - FACE_SHARE)) / 2, y, width: width * FACE_SHARE, height };
	return {
		shapes: [
			createShape('phone', 'plate', body),
			createShape('phone-bars', 'axis', bar(0.045, 0.16) + bar(0.955, 0.36)),
			...drawPortrait('phone', face, world)
		]
	};
}

/** Maximum number of faces on a sheet, and minimum size of one, in units. */
const [MAX_FACES, MIN_FACE_SIZE] = [24, 14];
/** Height of the tab as a share of the sheet. */
const TAB_SHARE = 0.08;

/** Draws a sheet of faces; the ochre tab marks it as a watchlist. Its parts are columns or rows of faces. */
function drawWatchlist(rect: Rect, rects: NamedRects, isFaceAbove: boolean, world: World): Partial<Drawing> {
	const tab = Math.min(LABEL_SIZE, Math.max(3, rect.height * TAB_SHARE));
	const sheet = { ...rect, y: rect.y + tab, height: rect.height - tab };
	const { rows, columns } = range(1, 9)
		.map((count) => {
			const size = sheet.height / count;
			return { rows: count, columns: Math.max(1, Math.floor(sheet.width / size)), size };
		})
		.findLast((each) => each.rows * each.columns <= MAX_FACES && each.size >= MIN_FACE_SIZE) ?? {
		rows: 1,
		columns: 1
	};
	const [across, down] = [sheet.width / columns, sheet.height / rows];
	for (const index of range(isFaceAbove ? columns : rows))
		rects.set(
			`identify-${index}`,
			isFaceAbove
				? { ...rect, x: sheet.x + index * across, width: across }
				: { ...sheet, y: sheet.y + index * down, height: down }
		);
	const faces = range(columns * rows).map((index) =>
		drawFace(entryFace(world, index + 1), {
			x: sheet.x + ((index % columns) + 0.5) * across,
			y: sheet.y + (Math.floor(index / columns) + 0.5) * down,
			size: Math.min(across, down) * 0.84,
			fine: false
		})
	);
	return {
		shapes: [
			createShape('list', 'plate', rectPath(rect)),
			createShape('list-tab', 'on-list', rectPath({ ...rect, height: tab })),
			createShape('list-faces', faceStyle(down), faces.map(({ lines }) => lines).join('')),
			createShape('list-solid', 'people', faces.map(({ solid }) => solid).join(''))
		]
	};
}

/** Drawers from the top; sorting faces into all but the first is forbidden. */
const DRAWERS = ['age', 'origin', 'opinion', 'belief', 'orientation'] as const;
const ALLOWED_DRAWERS = 1;
/** Minimum height of a drawer with a handle below its label, and of a chest with large labels. */
const [MIN_HANDLE_HEIGHT, MIN_LARGE_HEIGHT] = [LABEL_SIZE * 4, TITLE_SIZE * 12];

/** A chest with as many labelled drawers as fit; a barred ring marks forbidden categories. */
const drawers = (world: World): Box =>
	fit(
		atLeast({ height: MIN_LARGE_HEIGHT }, chest(DRAWERS.length, TITLE_SIZE, world)),
		...[5, 4, 3, 2].map((count) => chest(count, LABEL_SIZE, world)),
		chest(DRAWERS.length - 1, 0, world)
	);

/** @param size font size of the labels; 0 for a chest without labels */
function chest(count: number, size: number, world: World): Box {
	const shown = DRAWERS.slice(0, count);
	const boxes = shown.map((id, index) => {
		const isBarred = index >= ALLOWED_DRAWERS;
		const ring = symbol(size * 0.92, (x, y) => ({
			shapes: [createShape(`barred-${index}`, 'boxes', isBarred ? barredRingPath(x, y, size * 0.46) : '')]
		}));
		const label = row(
			{ gap: 's', align: 'middle' },
			grow(text(`drawer-${index}`, world.word(`biometric-operations.drawer-${id}`), { size })),
			ring
		);
		const front = sized(({ height }) =>
			column(
				{ gap: 'none' },
				grow(place({ y: 'middle' }, label)),
				exactly({ height: height > MIN_HANDLE_HEIGHT ? height * 0.16 : 0 }, empty)
			)
		);
		return grow(named(`categorise-${index}`, size > 0 ? inset(['m', 'xs'], front) : custom(() => ({}))));
	});
	return behind(
		(_, rects) => {
			const fronts = shown.flatMap((_id, index) => rects.get(`categorise-${index}`) ?? []);
			const hasHandles = size === 0 || fronts.every(({ height }) => height > MIN_HANDLE_HEIGHT);
			const draw = (path: (rect: Rect) => string) => fronts.map(path).join('');
			return {
				shapes: [
					createShape('drawers', 'plate', draw(rectPath)),
					createShape('fronts', 'hair', hasHandles ? draw((rect) => rectPath(insetRect(rect, 4))) : ''),
					createShape('handles', 'sign', hasHandles ? draw(handlePath) : '')
				]
			};
		},
		column({ gap: 'none' }, ...boxes)
	);
}

/** Returns the path data of a handle below the label of a drawer. */
function handlePath({ x, y, width, height }: Rect): string {
	const r = Math.min(LABEL_SIZE, height * 0.12);
	return `M${x + width / 2 - r} ${y + height * 0.74}a${r} ${r} 0 0 0 ${2 * r} 0z`;
}

const barredRingPath = (x: number, y: number, r: number): string =>
	`${circlePath(x, y, r)}M${x - r * 0.7} ${y + r * 0.7}l${1.4 * r} ${-1.4 * r}`;
