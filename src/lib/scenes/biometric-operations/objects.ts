/** What a face is compared with: a phone that keeps one, a list with its many, a chest of drawers for words. */
import { block, moved } from '#lib/chart/block.ts';
import type { Drawing, Shape } from '#lib/chart/drawing.ts';
import { drawFace } from '#lib/chart/face.ts';
import { ring } from '#lib/chart/marks.ts';
import { round } from '#lib/chart/path.ts';
import { textWidth } from '#lib/chart/text-width.ts';
import { below, rows } from '#lib/chart/divide.ts';
import { inset, LABEL, TITLE, type Rect } from '#lib/chart/viewport.ts';
import { entryOf, faceOf } from '#lib/model/faces.ts';
import type { World } from '../world.ts';
import type { Operation } from './operations.ts';

/** Something that she is compared with; a line of comparison may end at each part of it. */
export interface Thing extends Partial<Drawing> {
	readonly box: Rect;
	/** Middles of its parts from left to right, and from top to bottom. */
	readonly across: readonly number[];
	readonly down: readonly number[];
}

/** Width of a sheet with a portrait, over its height; the same as where her face becomes numbers. */
export const SHEET = 0.82;
const HEAD = 0.98;
/** Faces smaller than this are drawn in finer lines. */
const SMALL = LABEL * 6;

export const plate = ({ x, y, width, height }: Rect): string =>
	`M${round(x)} ${round(y)}h${round(width)}v${round(height)}h${round(-width)}z`;

/** Her face in a rectangle; hers wherever it is drawn. */
export function portrait(id: string, { x, y, width, height }: Rect, world: World): Shape[] {
	const size = Math.min(width, height * SHEET) * HEAD;
	const her = faceOf(world.seed, world.lookalike.of);
	const { lines, solid } = drawFace(her, { x: x + width / 2, y: y + height / 2, size, sitter: 'pupil' });
	return [
		{ id: `${id}-face`, style: size < SMALL ? 'face small' : 'face', d: lines },
		{ id: `${id}-solid`, style: 'people', d: solid }
	];
}

/** Width of a phone over its height, of its corners and of her face over its own width. */
const [PHONE, CORNER, FACE] = [0.54, 0.13, 0.9];

/** A phone that keeps one face: hers. */
function phone(rect: Rect, world: World): Thing {
	const height = Math.min(rect.height, rect.width / PHONE);
	const width = height * PHONE;
	const box = { x: rect.x + (rect.width - width) / 2, y: rect.y + (rect.height - height) / 2, width, height };
	const { x, y } = box;
	const corner = round(width * CORNER);
	const [h, v] = [round(width - 2 * corner), round(height - 2 * corner)];
	const turn = (dx: number, dy: number) => `a${corner} ${corner} 0 0 1 ${dx * corner} ${dy * corner}`;
	const body = `M${round(x + corner)} ${round(y)}h${h}${turn(1, 1)}v${v}${turn(-1, 1)}h${-h}${turn(-1, -1)}v${-v}${turn(1, -1)}z`;
	const bar = (at: number, wide: number) =>
		`M${round(x + (width * (1 - wide)) / 2)} ${round(y + height * at)}h${round(width * wide)}`;
	return {
		box,
		across: [x + width / 2],
		down: [y + height / 2],
		shapes: [
			{ id: 'phone', style: 'plate', d: body },
			{ id: 'phone-bars', style: 'axis', d: bar(0.045, 0.16) + bar(0.955, 0.36) },
			...portrait('phone', { ...box, x: x + (width * (1 - FACE)) / 2, width: width * FACE }, world)
		]
	};
}

/** Faces of a sheet at most, and the least height of one. */
const [FACES, LEAST] = [24, 14];
/** Height of the tab, as a share of the sheet’s. */
const TAB = 0.08;

/** A sheet of faces from the list; its ochre tab says that it is one. */
function list(rect: Rect, world: World): Thing {
	const tab = Math.min(LABEL, Math.max(3, rect.height * TAB));
	const sheet = below(rect, tab);
	const tried = Array.from({ length: 8 }, (_, index) => {
		const size = sheet.height / (index + 1);
		return { high: index + 1, wide: Math.max(1, Math.floor(sheet.width / size)), size };
	});
	const { high, wide } =
		tried.findLast(({ size, ...grid }) => grid.high * grid.wide <= FACES && size >= LEAST) ??
		({ high: 1, wide: 1 } as const);
	const [across, down] = [sheet.width / wide, sheet.height / high];
	const middle = (index: number, step: number, from: number) => from + (index + 0.5) * step;
	const faces = Array.from({ length: wide * high }, (_, index) =>
		drawFace(entryOf(world, index + 1), {
			x: middle(index % wide, across, sheet.x),
			y: middle(Math.floor(index / wide), down, sheet.y),
			size: Math.min(across, down) * 0.84,
			fine: false
		})
	);
	return {
		box: rect,
		across: Array.from({ length: wide }, (_, index) => middle(index, across, sheet.x)),
		down: Array.from({ length: high }, (_, index) => middle(index, down, sheet.y)),
		shapes: [
			{ id: 'list', style: 'plate', d: plate(rect) },
			{ id: 'list-tab', style: 'on-list', d: plate({ ...rect, height: tab }) },
			{
				id: 'list-faces',
				style: down < SMALL ? 'face small' : 'face',
				d: faces.map(({ lines }) => lines).join('')
			},
			{ id: 'list-solid', style: 'people', d: faces.map(({ solid }) => solid).join('') }
		]
	};
}

/** Drawers, from the top; what is drawn from a face into the later ones is forbidden. */
const DRAWERS = ['age', 'origin', 'opinion', 'belief', 'orientation'] as const;
const ALLOWED = 1;
/** Lower drawers have no room for a handle under their words. */
const HANDLE = LABEL * 4;

/** A chest of drawers with words on them, as many as there is room for; a barred ring where the sorting is forbidden. */
function drawers(rect: Rect, world: World): Thing {
	const words = DRAWERS.map((id) => world.word(`biometric-operations.drawer-${id}`));
	const pad = Math.min(LABEL * 0.8, rect.width * 0.08);
	const widest = (size: number, count: number) =>
		Math.max(
			...words
				.slice(0, count)
				.flatMap((word) => word.split(' '))
				.map((word) => textWidth(word, size))
		);
	const fits = (size: number, count: number) => widest(size, count) + size + pad * 3 <= rect.width;
	const size = fits(TITLE, words.length) && rect.height > TITLE * 12 ? TITLE : LABEL;
	const room = { x: rect.x + pad, y: 0, width: rect.width - pad * 3 - size };
	const high = words.map((word) => block('', word, room, { size }).height);
	const few = [5, 4, 3, 2].find(
		(some) =>
			fits(size, some) && Math.max(...high.slice(0, some)) + LABEL * 0.4 <= (rect.height - some) / some
	);
	const labelled = few !== undefined;
	const count = few ?? DRAWERS.length - 1;
	const boxes = rows(rect, count, 0);
	const parts = boxes.map((box, index): Partial<Drawing> => {
		const label = block(`drawer-${index}`, labelled ? (words[index] ?? '') : '', room, { size });
		const middle = box.y + box.height * (box.height > HANDLE ? 0.42 : 0.5);
		const r = Math.min(size * 0.46, box.height * 0.3);
		const sign = rect.x + rect.width - pad - r;
		return {
			shapes:
				index < ALLOWED || !labelled
					? []
					: [{ id: `barred-${index}`, style: 'boxes', d: barred(sign, middle, r) }],
			texts: moved(label, 0, middle - label.height / 2 + (label.height > size * 1.1 ? 0 : size * 0.1)).texts
		};
	});
	return {
		box: rect,
		across: [rect.x + rect.width / 2],
		down: boxes.map(({ y, height }) => y + height / 2),
		shapes: [
			{ id: 'drawers', style: 'plate', d: boxes.map(plate).join('') },
			...(boxes.every(({ height }) => height > HANDLE || !labelled)
				? [
						{
							id: 'fronts',
							style: 'hair',
							d: boxes.map((box) => plate(inset(box, LABEL * 0.4))).join('')
						},
						{ id: 'handles', style: 'sign', d: boxes.map(handle).join('') }
					]
				: []),
			...parts.flatMap(({ shapes = [] }) => shapes)
		],
		texts: parts.flatMap(({ texts = [] }) => texts)
	};
}

/** Half a ring under the words of a drawer. */
function handle({ x, y, width, height }: Rect): string {
	const r = round(Math.min(LABEL, height * 0.12));
	return `M${round(x + width / 2 - r)} ${round(y + height * 0.74)}a${r} ${r} 0 0 0 ${2 * r} 0z`;
}

function barred(x: number, y: number, r: number): string {
	const half = round(r * 0.7);
	return `${ring(x, y, r)}M${round(x - half)} ${round(y + half)}l${2 * half} ${-2 * half}`;
}

export const THINGS: Readonly<Record<Operation, (rect: Rect, world: World) => Thing>> = {
	authenticate: phone,
	identify: list,
	categorise: drawers
};
