/** The walls of a control room, and pictograms of data sources: a market stall, a sheet, a police cap. */
import { createShape, mergeDrawings, type Shape } from '#lib/chart/drawing.ts';
import { fixed, middleOf, type Box } from '#lib/chart/layout/box.ts';
import { circlePath } from '#lib/chart/marks/symbol-paths.ts';
import { ringPath, roundToTenth } from '#lib/chart/path.ts';
import type { Rect } from '#lib/chart/viewport.ts';
import { edges, type Point, type Ring } from '#lib/model/maths/geometry.ts';
import type { Flow } from './data.ts';

/**
 * A room that fills the available space, with contents between its walls.
 * @param plan outline, which is stretched
 * @param wall thickness of the walls, in units
 */
export const insideWalls = (id: string, plan: Ring, wall: number, contents: Box): Box => ({
	measure({ width, height }) {
		const { inner } = drawFootprint(id, plan, { x: 0, y: 0, width, height }, wall);
		const measured = contents.measure(inner);
		return {
			width,
			height,
			fits: measured.fits,
			middle: inner.y + middleOf(measured),
			draw: (x, y, rects) =>
				mergeDrawings(
					{ shapes: drawFootprint(id, plan, { x, y, width, height }, wall).shapes },
					measured.draw(x + inner.x, y + inner.y, rects)
				)
		};
	}
});

/** A drawn room. */
interface Footprint {
	readonly shapes: readonly Shape[];
	/** Rectangle between the walls for text and pictograms. */
	readonly inner: Rect;
}

/** Share of the width at the western end that is not usable, because of a notch in the northern wall. */
const NOTCH_SHARE = 0.24;
const SAMPLE_COUNT = 12;

/**
 * Draws walls and floor of a room whose outline is stretched to a rectangle.
 * @param wall thickness of the walls, in units
 */
function drawFootprint(id: string, plan: Ring, rect: Rect, wall: number): Footprint {
	const inside = stretchTo(plan, {
		x: rect.x + wall,
		y: rect.y + wall,
		width: rect.width - 2 * wall,
		height: rect.height - 2 * wall
	});
	const along = (from: number, to: number) =>
		Array.from({ length: SAMPLE_COUNT }, (_, index) => from + ((to - from) * (index + 0.5)) / SAMPLE_COUNT);
	const xs = along(rect.x + NOTCH_SHARE * rect.width, rect.x + rect.width - wall - 1);
	const top = Math.max(...xs.map((x) => Math.min(...crossingsAtX(inside, x))));
	const bottom = Math.min(...xs.map((x) => Math.max(...crossingsAtX(inside, x))));
	const ys = along(top, bottom);
	const left = Math.max(...ys.map((y) => Math.min(...crossingsAtY(inside, y))));
	const right = Math.min(...ys.map((y) => Math.max(...crossingsAtY(inside, y))));
	return {
		shapes: [
			createShape(`${id}-wall`, 'room-wall', ringPath(stretchTo(plan, rect))),
			createShape(`${id}-floor`, 'room-floor', ringPath(inside))
		],
		inner: { x: left, y: top, width: right - left, height: bottom - top }
	};
}

function stretchTo(plan: Ring, { x, y, width, height }: Rect): Ring {
	const [xs, ys] = [plan.map(([px]) => px), plan.map(([, py]) => py)];
	const [left, top] = [Math.min(...xs), Math.min(...ys)];
	const [wide, high] = [Math.max(...xs) - left, Math.max(...ys) - top];
	return plan.map(([px, py]): Point => [x + ((px - left) / wide) * width, y + ((py - top) / high) * height]);
}

/** Returns the x positions at which an outline crosses the horizontal line at `y`. */
const crossingsAtY = (ring: Ring, y: number): number[] =>
	edges(ring)
		.filter(([, y1, , y2]) => y1 !== y2 && Math.min(y1, y2) <= y && y <= Math.max(y1, y2))
		.map(([x1, y1, x2, y2]) => x1 + ((y - y1) / (y2 - y1)) * (x2 - x1));
/** Returns the y positions at which an outline crosses the vertical line at `x`. */
const crossingsAtX = (ring: Ring, x: number): number[] =>
	edges(ring)
		.filter(([x1, , x2]) => x1 !== x2 && Math.min(x1, x2) <= x && x <= Math.max(x1, x2))
		.map(([x1, y1, x2, y2]) => y1 + ((x - x1) / (x2 - x1)) * (y2 - y1));

/** Side of the square around its centre in which a pictogram is drawn. */
const BOX_SIDE = 100;

/** Path data of a pictogram: its lines, and its areas filled with ink. */
interface Pictogram {
	readonly lines: string;
	readonly ink?: string;
}

const SHEET = 'M-32-44H32V44H-32z';
const TEXT_LINES = 'M-20-26H20M-20-12H20M-20 2H20';

/** Pictograms by the last part of the id of a record, such as `police`. */
const PICTOGRAMS: Readonly<Record<string, Pictogram>> = {
	// A market stall under its awning.
	events: {
		lines: 'M-36-12V44M36-12V44M-46 14H46V28H-46zM-38-42H38L48-14H-48zM-24-14L-19-42M0-14V-42M24-14L19-42',
		ink: 'M-48-14a12 9 0 0 0 24 0zM0-14a12 9 0 0 0 24 0z'
	},
	// A by-law with its seal.
	orders: { lines: SHEET + TEXT_LINES + circlePath(12, 24, 12), ink: circlePath(12, 24, 6) },
	// A report: a speech bubble.
	reports: { lines: 'M-44-38H44V18H-6L-24 42V18H-44z', ink: `M-4-28h8l-2 26h-4z${circlePath(0, 7, 4.5)}` },
	// A police cap (kepi).
	police: {
		lines: 'M-34 6L-40-22q40-22 80 0L34 6q-34-12-68 0zM-34 6q34-12 68 0q8 12-2 20q-32-18-64 0q-10-8-2-20z',
		ink: circlePath(0, -14, 6)
	},
	// A prefecture: a front with columns.
	prefecture: {
		lines: 'M-46-16L0-44L46-16zM-46 32H46V44H-46zM-38-16V32M-26-16V32M-6-16V32M6-16V32M26-16V32M38-16V32',
		ink: circlePath(0, -25, 5)
	},
	// The cross of an ambulance.
	rescue: { lines: 'M-44-44H44V44H-44z', ink: 'M-10-32H10V-10H32V10H10V32H-10V10H-32V-10H-10z' },
	// A mast.
	phones: {
		lines:
			'M0-18L-22 46M0-18L22 46M-7 4H7M-14 24H14M-22 46L14 24M22 46L-14 24M-16-36a18 18 0 0 0 0 24M16-36a18 18 0 0 1 0 24M-27-44a30 30 0 0 0 0 40M27-44a30 30 0 0 1 0 40',
		ink: circlePath(0, -24, 5)
	}
};

/** The pictogram of the source of a data flow; with thin lines if the flow is only announced. */
export const flowSource = ({ id, isSeen }: Flow, size: number): Box =>
	fixed({ width: size, height: size }, (left, top) => ({
		shapes: drawFlowSource(id, isSeen, left + size / 2, top + size / 2, size * 0.9)
	}));

function drawFlowSource(id: string, isSeen: boolean, x: number, y: number, height: number): Shape[] {
	const { lines, ink } = PICTOGRAMS[id.split('-').at(-1) ?? ''] ?? { lines: SHEET + TEXT_LINES };
	const transform = `translate(${roundToTenth(x)} ${roundToTenth(y)}) scale(${Math.round((height / BOX_SIDE) * 1000) / 1000})`;
	return [
		{ id: `${id}-lines`, style: isSeen ? 'sign' : 'hair', d: lines, transform },
		...(ink ? [{ id: `${id}-ink`, style: isSeen ? 'points' : 'hair', d: ink, transform }] : [])
	];
}
