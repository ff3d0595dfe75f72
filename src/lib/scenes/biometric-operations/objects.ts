/** What a face is compared with: a phone with one face, a watchlist with many, a chest of drawers with words. */
import { textBlock, translate } from '#lib/chart/text/text-block.ts';
import type { Drawing, Shape } from '#lib/chart/drawing.ts';
import { drawFace } from '#lib/chart/people/face.ts';
import { circlePath } from '#lib/chart/marks/symbol-paths.ts';
import { rectPath, roundToTenth } from '#lib/chart/path.ts';
import { textWidth } from '#lib/chart/text/text-width.ts';
import { trimTop, splitRows } from '#lib/chart/layout/divide-rect.ts';
import { insetRect, LABEL_SIZE, TITLE_SIZE, type Rect } from '#lib/chart/viewport.ts';
import { entryFace, randomFace } from '#lib/model/faces/faces.ts';
import type { World } from '../world.ts';
import type { Operation } from './words.ts';

/** An object of comparison; each of its parts may be the end of a comparison line. */
export interface ComparedObject extends Partial<Drawing> {
	readonly box: Rect;
	/** x positions of the centres of its parts, from left to right. */
	readonly partsAcross: readonly number[];
	/** y positions of the centres of its parts, from top to bottom. */
	readonly partsDown: readonly number[];
}

/** Width of a portrait sheet divided by its height, as in the scene “vector”. */
export const SHEET_ASPECT = 0.82;
/** Size of the head as a share of the sheet. */
const HEAD_SHARE = 0.98;
/** Size in units below which a face has thinner lines. */
const SMALL_FACE = LABEL_SIZE * 6;

/** Draws the face of the lookalike, a schoolgirl, in a rectangle. */
export function drawPortrait(id: string, { x, y, width, height }: Rect, world: World): Shape[] {
	const size = Math.min(width, height * SHEET_ASPECT) * HEAD_SHARE;
	const her = randomFace(world.seed, world.lookalike.personId);
	const { lines, solid } = drawFace(her, { x: x + width / 2, y: y + height / 2, size, character: 'pupil' });
	return [
		{ id: `${id}-face`, style: size < SMALL_FACE ? 'face small' : 'face', d: lines },
		{ id: `${id}-solid`, style: 'people', d: solid }
	];
}

/** Width of a phone divided by its height; its corner radius and the face as shares of its width. */
const [PHONE_ASPECT, CORNER_SHARE, FACE_SHARE] = [0.54, 0.13, 0.9];

/** Draws a phone with one face. */
function drawPhone(rect: Rect, world: World): ComparedObject {
	const height = Math.min(rect.height, rect.width / PHONE_ASPECT);
	const width = height * PHONE_ASPECT;
	const box = { x: rect.x + (rect.width - width) / 2, y: rect.y + (rect.height - height) / 2, width, height };
	const { x, y } = box;
	const corner = roundToTenth(width * CORNER_SHARE);
	const [h, v] = [roundToTenth(width - 2 * corner), roundToTenth(height - 2 * corner)];
	const turn = (dx: number, dy: number) => `a${corner} ${corner} 0 0 1 ${dx * corner} ${dy * corner}`;
	const body = `M${roundToTenth(x + corner)} ${roundToTenth(y)}h${h}${turn(1, 1)}v${v}${turn(-1, 1)}h${-h}${turn(-1, -1)}v${-v}${turn(1, -1)}z`;
	const bar = (at: number, wide: number) =>
		`M${roundToTenth(x + (width * (1 - wide)) / 2)} ${roundToTenth(y + height * at)}h${roundToTenth(width * wide)}`;
	return {
		box,
		partsAcross: [x + width / 2],
		partsDown: [y + height / 2],
		shapes: [
			{ id: 'phone', style: 'plate', d: body },
			{ id: 'phone-bars', style: 'axis', d: bar(0.045, 0.16) + bar(0.955, 0.36) },
			...drawPortrait(
				'phone',
				{ ...box, x: x + (width * (1 - FACE_SHARE)) / 2, width: width * FACE_SHARE },
				world
			)
		]
	};
}

/** Maximum number of faces on a sheet, and minimum size of one. */
const [MAX_FACES, MIN_FACE_SIZE] = [24, 14];
/** Height of the tab as a share of the sheet. */
const TAB_SHARE = 0.08;

/** Draws a sheet of faces; the ochre tab marks it as a watchlist. */
function drawWatchlist(rect: Rect, world: World): ComparedObject {
	const tab = Math.min(LABEL_SIZE, Math.max(3, rect.height * TAB_SHARE));
	const sheet = trimTop(rect, tab);
	const grids = Array.from({ length: 8 }, (_, index) => {
		const size = sheet.height / (index + 1);
		return { high: index + 1, wide: Math.max(1, Math.floor(sheet.width / size)), size };
	});
	const { high, wide } =
		grids.findLast(({ size, ...grid }) => grid.high * grid.wide <= MAX_FACES && size >= MIN_FACE_SIZE) ??
		({ high: 1, wide: 1 } as const);
	const [across, down] = [sheet.width / wide, sheet.height / high];
	const middle = (index: number, step: number, from: number) => from + (index + 0.5) * step;
	const faces = Array.from({ length: wide * high }, (_, index) =>
		drawFace(entryFace(world, index + 1), {
			x: middle(index % wide, across, sheet.x),
			y: middle(Math.floor(index / wide), down, sheet.y),
			size: Math.min(across, down) * 0.84,
			fine: false
		})
	);
	return {
		box: rect,
		partsAcross: Array.from({ length: wide }, (_, index) => middle(index, across, sheet.x)),
		partsDown: Array.from({ length: high }, (_, index) => middle(index, down, sheet.y)),
		shapes: [
			{ id: 'list', style: 'plate', d: rectPath(rect) },
			{ id: 'list-tab', style: 'on-list', d: rectPath({ ...rect, height: tab }) },
			{
				id: 'list-faces',
				style: down < SMALL_FACE ? 'face small' : 'face',
				d: faces.map(({ lines }) => lines).join('')
			},
			{ id: 'list-solid', style: 'people', d: faces.map(({ solid }) => solid).join('') }
		]
	};
}

/** Drawers from the top; sorting faces into all but the first is forbidden. */
const DRAWERS = ['age', 'origin', 'opinion', 'belief', 'orientation'] as const;
const ALLOWED_DRAWERS = 1;
/** Minimum height of a drawer with a handle below its label. */
const MIN_HANDLE_HEIGHT = LABEL_SIZE * 4;

/** Draws a chest with as many labelled drawers as fit; a barred ring marks forbidden categories. */
function drawDrawers(rect: Rect, world: World): ComparedObject {
	const words = DRAWERS.map((id) => world.word(`biometric-operations.drawer-${id}`));
	const pad = Math.min(LABEL_SIZE * 0.8, rect.width * 0.08);
	const widest = (size: number, count: number) =>
		Math.max(
			...words
				.slice(0, count)
				.flatMap((word) => word.split(' '))
				.map((word) => textWidth(word, size))
		);
	const fits = (size: number, count: number) => widest(size, count) + size + pad * 3 <= rect.width;
	const size = fits(TITLE_SIZE, words.length) && rect.height > TITLE_SIZE * 12 ? TITLE_SIZE : LABEL_SIZE;
	const available = { x: rect.x + pad, y: 0, width: rect.width - pad * 3 - size };
	const high = words.map((word) => textBlock('', word, available, { size }).height);
	const labelledCount = [5, 4, 3, 2].find(
		(some) =>
			fits(size, some) && Math.max(...high.slice(0, some)) + LABEL_SIZE * 0.4 <= (rect.height - some) / some
	);
	const isLabelled = labelledCount !== undefined;
	const count = labelledCount ?? DRAWERS.length - 1;
	const boxes = splitRows(rect, count, 0);
	const parts = boxes.map((box, index): Partial<Drawing> => {
		const label = textBlock(`drawer-${index}`, isLabelled ? (words[index] ?? '') : '', available, { size });
		const middle = box.y + box.height * (box.height > MIN_HANDLE_HEIGHT ? 0.42 : 0.5);
		const r = Math.min(size * 0.46, box.height * 0.3);
		const sign = rect.x + rect.width - pad - r;
		return {
			shapes:
				index < ALLOWED_DRAWERS || !isLabelled
					? []
					: [{ id: `barred-${index}`, style: 'boxes', d: barredRingPath(sign, middle, r) }],
			texts: translate(label, 0, middle - label.height / 2 + (label.height > size * 1.1 ? 0 : size * 0.1))
				.texts
		};
	});
	return {
		box: rect,
		partsAcross: [rect.x + rect.width / 2],
		partsDown: boxes.map(({ y, height }) => y + height / 2),
		shapes: [
			{ id: 'drawers', style: 'plate', d: boxes.map(rectPath).join('') },
			...(boxes.every(({ height }) => height > MIN_HANDLE_HEIGHT || !isLabelled)
				? [
						{
							id: 'fronts',
							style: 'hair',
							d: boxes.map((box) => rectPath(insetRect(box, LABEL_SIZE * 0.4))).join('')
						},
						{ id: 'handles', style: 'sign', d: boxes.map(handlePath).join('') }
					]
				: []),
			...parts.flatMap(({ shapes = [] }) => shapes)
		],
		texts: parts.flatMap(({ texts = [] }) => texts)
	};
}

/** Returns the path data of a handle below the label of a drawer. */
function handlePath({ x, y, width, height }: Rect): string {
	const r = roundToTenth(Math.min(LABEL_SIZE, height * 0.12));
	return `M${roundToTenth(x + width / 2 - r)} ${roundToTenth(y + height * 0.74)}a${r} ${r} 0 0 0 ${2 * r} 0z`;
}

function barredRingPath(x: number, y: number, r: number): string {
	const half = roundToTenth(r * 0.7);
	return `${circlePath(x, y, r)}M${roundToTenth(x - half)} ${roundToTenth(y + half)}l${2 * half} ${-2 * half}`;
}

/** Functions that draw what a face is compared with, by operation. */
export const drawComparedObject: Readonly<Record<Operation, (rect: Rect, world: World) => ComparedObject>> = {
	authenticate: drawPhone,
	identify: drawWatchlist,
	categorise: drawDrawers
};
