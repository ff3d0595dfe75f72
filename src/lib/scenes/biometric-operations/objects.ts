/** The face, and what it is compared with: a phone with one face, a watchlist with many, drawers with words. */
import { range } from 'd3-array';
import { createShape, mergeDrawings, type Drawing } from '#lib/chart/drawing.ts';
import { fit } from '#lib/chart/layout/alternatives.ts';
import {
	atLeast,
	behind,
	custom,
	empty,
	exactly,
	grow,
	inset,
	named,
	place,
	sized,
	type Box,
	type NamedRects
} from '#lib/chart/layout/box.ts';
import { column, row } from '#lib/chart/layout/line.ts';
import { symbol } from '#lib/chart/layout/legend.ts';
import { text } from '#lib/chart/layout/text.ts';
import { circlePath } from '#lib/chart/marks/symbol-paths.ts';
import { drawPhoto, faceShapes } from '#lib/chart/people/face.ts';
import { HEAD_LOOKS, headLook } from '#lib/chart/people/heads.ts';
import { PORTRAITS } from '#lib/chart/people/portraits.ts';
import { rectPath } from '#lib/chart/path.ts';
import { insetRect, LABEL_SIZE, TITLE_SIZE, type Rect } from '#lib/chart/viewport.ts';
import type { Face } from '#lib/model/faces/face-parameters.ts';
import { entryFace } from '#lib/model/faces/faces.ts';
import { memoizeFor } from '#lib/model/maths/memoize.ts';
import { NOTE_SIZE } from '../shared/note-size.ts';
import type { World } from '../world.ts';
import { drawPhone } from './phone.ts';
import { faceSheet, isSmall } from './sheet.ts';

/** The three uses of face recognition. */
export const OPERATIONS = ['authenticate', 'identify', 'categorise'] as const;
/** One of the three uses of face recognition. */
export type Operation = (typeof OPERATIONS)[number];

/**
 * What a face is compared with. The rectangles of its parts, to which lines lead, are named after the operation.
 * @param isFaceAbove whether the face is above the watchlist; otherwise it is on the left of all objects
 */
export function comparedObject(operation: Operation, isFaceAbove: boolean, world: World): Box {
	switch (operation) {
		case 'authenticate':
			return custom((rect) => drawPhone(rect, isFaceAbove, world));
		case 'identify':
			return custom((rect, rects) => drawWatchlist(rect, rects, isFaceAbove, world));
		case 'categorise':
			return isFaceAbove ? sortedFace(world) : drawers(world);
	}
}

/** Name of the part of the list with the entry that resembles the face. */
export const FOUND = 'identify-found';
/** Maximum number of faces on a sheet, and minimum size of one, in units. */
const [MAX_FACES, MIN_FACE_SIZE] = [24, 14];
/** Height of the tab as a share of the sheet, its maximum in units, and the minimum with a name on it. */
const [TAB_SHARE, MAX_TAB, MIN_NAMED_TAB] = [0.11, LABEL_SIZE * 2, LABEL_SIZE * 1.35];

/**
 * Draws a sheet of faces; the ochre tab marks it as a watchlist. Its parts are columns or rows of faces. The entry that resembles
 * the face is the one at which a line ends, in a frame.
 */
function drawWatchlist(rect: Rect, rects: NamedRects, isFaceAbove: boolean, world: World): Partial<Drawing> {
	const tab = Math.min(MAX_TAB, Math.max(3, rect.height * TAB_SHARE));
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
	const middle = Math.floor((isFaceAbove ? columns : rows) / 2);
	for (const index of range(isFaceAbove ? columns : rows))
		rects.set(
			index === middle ? FOUND : `identify-${index}`,
			isFaceAbove
				? { ...rect, x: sheet.x + index * across, width: across }
				: { ...sheet, y: sheet.y + index * down, height: down }
		);
	const cells = range(columns * rows).map((index) => ({
		x: sheet.x + (index % columns) * across,
		y: sheet.y + Math.floor(index / columns) * down,
		width: across,
		height: down
	}));
	const found = isFaceAbove ? middle : middle * columns;
	const entries = watchlistFaces(world)
		.slice(0, cells.length)
		.with(found, entryFace(world, world.lookalike.entry));
	const faces = cells.map((cell, index) =>
		drawPhoto(entries[index] as Face, cell, {
			fine: !isSmall(across),
			...(index === found && { character: 'stranger' })
		})
	);
	const shapes = [
		createShape('list', 'photo', rectPath(rect)),
		...faceShapes('list', faces, isSmall(across)),
		createShape('list-cells', 'photo-edge', cells.map(rectPath).join('')),
		createShape('list-tab', 'on-list', rectPath({ ...rect, height: tab })),
		createShape('identify-found-edge', 'found edge', rectPath(cells[found] as Rect)),
		createShape('identify-found', 'found', rectPath(cells[found] as Rect))
	];
	const name = text('list-name', world.word('biometric-operations.list'), {
		style: 'on-watch',
		size: tab > NOTE_SIZE * 1.35 ? NOTE_SIZE : LABEL_SIZE,
		maxLines: 1
	});
	const label = place({ y: 'middle' }, inset(['s', 'none'], name)).measure({ ...rect, height: tab });
	const isNamed = tab >= MIN_NAMED_TAB && label.fits;
	return mergeDrawings({ shapes }, isNamed ? label.draw(rect.x, rect.y, new Map()) : {});
}

/**
 * Returns as many faces of the list as a sheet may have, in its order: none has the haircut of another before all haircuts have been
 * taken, and none that of the schoolgirl, who is not on the list.
 */
export const watchlistFaces = memoizeFor((world: World): readonly Face[] => {
	const faces: Face[] = [];
	const looks = new Set<unknown>();
	for (let entry = 1; faces.length < MAX_FACES; entry++) {
		const face = entryFace(world, entry);
		const look = headLook(face);
		if (looks.has(look) || look.hair?.solid === PORTRAITS.pupil.hair?.solid) continue;
		faces.push(face);
		looks.add(look);
		if (looks.size === HEAD_LOOKS - 1) looks.clear();
	}
	return faces;
});

/** Drawers from the top; sorting faces into all but the first is forbidden. */
const DRAWERS = ['age', 'origin', 'opinion', 'belief', 'orientation'] as const;
const ALLOWED_DRAWERS = 1;
/** Diameter of a barred ring, in font sizes of the label beside it. */
const RING_SHARE = 1.35;
/** Minimum height of a drawer with a handle below two lines of a label, in font sizes, and of a chest with large labels. */
const [MIN_HANDLE_LINES, MIN_LARGE_HEIGHT] = [3.6, TITLE_SIZE * 12];

/** A chest with as many labelled drawers as fit; a barred ring marks forbidden categories. */
const drawers = (world: World): Box =>
	fit(
		atLeast({ height: MIN_LARGE_HEIGHT }, chest(DRAWERS.length, TITLE_SIZE, world)),
		...[5, 4, 3, 2].map((count) => chest(count, LABEL_SIZE, world)),
		chest(DRAWERS.length - 1, 0, world)
	);

/** Height of the face above the drawers, as a share of that of both. */
const SORTED_SHARE = 0.31;

/** The face again, above the drawers into which it is sorted; its rectangle is named `sorted`. */
const sortedFace = (world: World): Box =>
	sized(({ height }) =>
		column(
			{ gap: 's' },
			place({ x: 'middle' }, faceSheet(height * SORTED_SHARE, world, 'sorted')),
			grow(drawers(world))
		)
	);

/** @param size font size of the labels; 0 for a chest without labels */
function chest(count: number, size: number, world: World): Box {
	const shown = DRAWERS.slice(0, count);
	const boxes = shown.map((id, index) => {
		const isBarred = index >= ALLOWED_DRAWERS;
		const ring = symbol(size * RING_SHARE, (x, y) => ({
			shapes: [
				createShape(`barred-${index}`, 'boxes', isBarred ? barredRingPath(x, y, (size * RING_SHARE) / 2) : '')
			]
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
				exactly({ height: height > size * MIN_HANDLE_LINES ? height * 0.16 : 0 }, empty)
			)
		);
		return grow(named(`categorise-${index}`, size > 0 ? inset(['m', 'xs'], front) : custom(() => ({}))));
	});
	return behind(
		(_, rects) => {
			const fronts = shown.flatMap((_id, index) => rects.get(`categorise-${index}`) ?? []);
			const hasHandles = size === 0 || fronts.every(({ height }) => height > size * MIN_HANDLE_LINES);
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
