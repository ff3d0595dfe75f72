import type { Viewport } from '#lib/chart/viewport.ts';
import type { Box, SlideLayout } from '../scene.ts';
import { drawing, LETTER, type Drawing, type Sheet } from './sheet.ts';
import type { FramesView } from './view.ts';

export interface FramesLayout {
	readonly sheet: Sheet;
	readonly drawing: Drawing;
}

const EDGE = 6;
const MARGIN = 6;
const SIZE = 10;
const PITCH = 12.6;
/** Letters of a line of numbers, and so the width of a plate. */
const LETTERS = 23;
const PLATE = LETTERS * LETTER * SIZE + 2 * MARGIN;
/** Width from which the plate stands beside the plan, not under it. */
const ROOMY = 290;
/** Lines of numbers under the plan. */
const FEW = 3;
/** What lies under the last line of numbers. */
const FOOT = PITCH * 1.2 + MARGIN;
/** The part of the plan that is shown: its middle, and metres from its top to its foot. */
const MIDDLE = [111, 80] as const;
const METRES = 100;
/** Width and height of a frame, in metres: numbers stand only where their frames are seen too. */
const FRAME = [2.2, 3.7] as const;
/** People who are numbered at most. */
const LABELS = 5;

/** The plan, and a few lines of numbers in large letters. */
const slide: SlideLayout<FramesView, FramesLayout> = ({ boxes, sight }, viewport, world) => {
	const sheet = viewport.width >= ROOMY ? beside(viewport) : below(viewport);
	return { sheet, drawing: drawing(boxes, sight.cameras, sheet, world) };
};

/** The plate at the right, as high as the room. */
function beside(viewport: Viewport): Sheet {
	const plate: Box = [viewport.width - EDGE - PLATE, EDGE, PLATE, viewport.height - 2 * EDGE];
	const notes = ['frames.where', 'frames.unit'];
	const head = headOf(notes);
	const rows = Math.floor((plate[3] - head - FOOT) / PITCH);
	const map: Box = [0, 0, plate[0], viewport.height];
	return { ...common(viewport, map, viewport.height / METRES), plate, notes, head, rows };
}

/** The plate at the foot of a narrow room. */
function below(viewport: Viewport): Sheet {
	const notes = ['frames.unit'];
	const head = headOf(notes);
	const height = head + FEW * PITCH + FOOT;
	const plate: Box = [viewport.width - EDGE - PLATE, viewport.height - EDGE - height, PLATE, height];
	const map: Box = [0, 0, viewport.width, plate[1]];
	return { ...common(viewport, map, viewport.height / METRES), plate, notes, head, rows: FEW };
}

/** From the top of a plate to the head of its lines. */
const headOf = (notes: readonly string[]): number => SIZE * (3.6 + 1.45 * notes.length);

function common(viewport: Viewport, map: Box, scale: number) {
	const [x, y] = [map[2] / 2 / scale, map[3] / 2 / scale];
	return {
		box: [0, 0, viewport.width, viewport.height],
		scale,
		origin: [MIDDLE[0] - x, MIDDLE[1] - y],
		map: [0, 0, map[2] - FRAME[0] * scale, map[3] - FRAME[1] * scale],
		margin: MARGIN,
		size: SIZE,
		columns: 1,
		pitch: PITCH,
		labels: LABELS
	} as const;
}

export default slide;
