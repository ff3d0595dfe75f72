import { drawFace } from '#lib/chart/face.ts';
import { extent, stacked, type TextLine } from '#lib/chart/text-lines.ts';
import { wrap } from '#lib/chart/text-width.ts';
import { ring } from '#lib/chart/marks.ts';
import { round } from '#lib/chart/path.ts';
import { stroke } from '#lib/chart/strokes.ts';
import { LOOKALIKE, type Face } from '#lib/model/face-parameters.ts';
import { entryOf, faceOf } from '#lib/model/faces.ts';
import type { Box } from '../scene.ts';
import type { World } from '../world.ts';
import type { Operation } from './operations.ts';
import type { BiometricOperationsLayout, DrawingSizes } from './view.ts';

/** Width of a head with its ears, over its height. */
const HEAD = 0.92;
/** Share of the room beside her face that lines of comparison cross. */
const GAP = 0.12;
/** Drawers, from the top; what is drawn from a face into the later ones is forbidden. */
const DRAWERS = ['age', 'opinion', 'belief', 'orientation'] as const;
const ALLOWED = 1;

/** Her face on the left, what it is compared with on the right, and a line for every comparison. */
export function drawingOf(
	operation: Operation,
	index: number,
	sizes: DrawingSizes,
	world: World
): BiometricOperationsLayout {
	const [x, y, width, height] = sizes.drawings[index] ?? [0, 0, 0, 0];
	const left = x + sizes.face * HEAD;
	const gap = (width - sizes.face * HEAD) * GAP;
	const right: Box = [left + gap, y, width - sizes.face * HEAD - gap, height];
	const middle = y + height / 2;
	const her = faceOf(world.seed, LOOKALIKE.of);
	const { strokes, lines, ends } = COMPARED[operation](right, her, sizes, world);
	const links = ends.map(
		([endX, endY]) => `M${round(left + 1)} ${round(middle)}L${round(endX)} ${round(endY)}`
	);
	const id = (name: string) => `${operation}-${name}`;
	const own = drawFace(her, { x: x + (sizes.face * HEAD) / 2, y: middle, size: sizes.face, sitter: 'pupil' });
	return {
		strokes: [
			stroke(id('links'), 'gaze', links.join('')),
			...strokes,
			stroke(id('face'), 'face', own.lines),
			stroke(id('face-solid'), 'people', own.solid)
		],
		lines
	};
}

interface Compared extends BiometricOperationsLayout {
	/** Where the lines from her face end. */
	readonly ends: readonly (readonly [x: number, y: number])[];
}

type Draw = (box: Box, her: Face, sizes: DrawingSizes, world: World) => Compared;

const COMPARED: Readonly<Record<Operation, Draw>> = {
	authenticate: phone,
	identify: list,
	categorise: drawers
};

/** A phone that keeps one face: hers. */
function phone([x, y, width, height]: Box, her: Face): Compared {
	const tall = Math.min(height, width * 1.85);
	const [top, wide] = [y + (height - tall) / 2, tall / 1.85];
	const left = x + (width - wide) / 2;
	const corner = round(wide * 0.14);
	const [h, v] = [round(wide - 2 * corner), round(tall - 2 * corner)];
	const kept = drawFace(her, { x: left + wide / 2, y: top + tall / 2, size: wide * 0.8, sitter: 'pupil' });
	const bezel =
		`M${round(left + corner)} ${round(top)}h${h}a${corner} ${corner} 0 0 1 ${corner} ${corner}v${v}` +
		`a${corner} ${corner} 0 0 1-${corner} ${corner}h-${h}a${corner} ${corner} 0 0 1-${corner}-${corner}v-${v}` +
		`a${corner} ${corner} 0 0 1 ${corner}-${corner}z`;
	const bar = `M${round(left + wide * 0.38)} ${round(top + tall * 0.93)}h${round(wide * 0.24)}`;
	return {
		strokes: [
			stroke('phone', 'plate', bezel),
			stroke('phone-bar', 'axis', bar),
			stroke('phone-face', 'face small', kept.lines),
			stroke('phone-solid', 'people', kept.solid)
		],
		lines: [],
		ends: [[left, top + tall / 2]]
	};
}

/** A sheet of small faces; its ochre tab says that it is the list. */
function list(
	[x, y, width, height]: Box,
	_her: Face,
	{ list: [columns, rows] }: DrawingSizes,
	world: World
): Compared {
	const tab = height * 0.05;
	const [across, down] = [width / columns, (height - tab) / rows];
	const size = Math.min(across / HEAD, down) * 0.88;
	let [lines, solid] = ['', ''];
	for (let index = 0; index < columns * rows; index++) {
		const face = drawFace(entryOf(world.seed, index + 1), {
			x: x + ((index % columns) + 0.5) * across,
			y: y + tab + (Math.floor(index / columns) + 0.5) * down,
			size,
			fine: false
		});
		lines += face.lines;
		solid += face.solid;
	}
	const rectangle = (top: number, tall: number) =>
		`M${round(x)} ${round(top)}h${round(width)}v${round(tall)}h-${round(width)}z`;
	return {
		strokes: [
			stroke('sheet', 'plate', rectangle(y, height)),
			stroke('tab', 'on-list', rectangle(y, tab)),
			stroke('list-faces', 'face small', lines),
			stroke('list-solid', 'people', solid)
		],
		lines: [],
		ends: Array.from({ length: rows }, (_, row) => [x, y + tab + (row + 0.5) * down])
	};
}

/** A chest of drawers with words on them; a barred ring beside the words where the sorting is forbidden. */
function drawers([x, y, width, height]: Box, _her: Face, { text }: DrawingSizes, world: World): Compared {
	const pad = text * 0.5;
	const leading = text * 1.1;
	const labels = DRAWERS.map((id) =>
		wrap(world.word(`biometric-operations.drawer-${id}`), text, width - pad * 2)
	);
	const spare = (height - labels.reduce((sum, { length }) => sum + length * leading, 0)) / labels.length;
	let [boxes, signs, top] = ['', '', y];
	const [lines, ends]: [TextLine[], [number, number][]] = [[], []];
	for (const [rank, label] of labels.entries()) {
		const tall = label.length * leading + spare;
		const middle = top + tall / 2;
		boxes += `M${round(x)} ${round(top)}h${round(width)}v${round(tall)}h-${round(width)}z`;
		ends.push([x, middle]);
		const own = stacked(label, {
			id: `drawer-${rank}`,
			x: round(x + pad),
			y: round(middle - ((label.length - 1) * leading) / 2 + text * 0.33),
			size: text,
			anchor: 'start',
			style: ''
		});
		lines.push(...own);
		if (rank >= ALLOWED) signs += barred(x + width - pad, own, text * 0.36);
		top += tall;
	}
	return {
		strokes: [stroke('drawers', 'plate', boxes), stroke('forbidden', 'boxes', signs)],
		lines,
		ends
	};
}

/** A barred ring that ends at the right, beside the shortest of some lines. */
function barred(right: number, lines: readonly TextLine[], radius: number): string {
	const [beside] = lines.toSorted((a, b) => extent(a).right - extent(b).right);
	if (!beside) return '';
	const [x, y] = [right - radius, beside.y - beside.size * 0.33];
	const half = round(radius * 0.7);
	return `${ring(x, y, radius)}M${round(x - half)} ${round(y + half)}l${round(2 * half)}-${round(2 * half)}`;
}
