/** Draws the uses as pictograms in frames that stand for their verdicts. */
import { createShape, type Shape } from '#lib/chart/drawing.ts';
import { fixed, type Box } from '#lib/chart/layout/box.ts';
import { DOTS_STYLE } from '#lib/chart/marks/dots.ts';
import { squarePath } from '#lib/chart/marks/symbol-paths.ts';
import { posePaths } from '#lib/chart/people/people-paths.ts';
import { roundToTenth } from '#lib/chart/path.ts';

/**
 * Frame of a verdict: `right` solid; `half` half solid and half dashed, for mixed results; `dotted` for
 * unknown.
 */
export type VerdictFrame = 'right' | 'half' | 'dotted';

/** A pictogram in metres around its centre: a filled path and a path of lines. */
interface Pictogram {
	/** Side of the square that it fills, in metres. */
	readonly side: number;
	readonly filled?: string;
	readonly lines?: string;
}

const peopleAt = (...places: readonly (readonly [x: number, y: number])[]): string =>
	places.map(([x, y]) => `M${x} ${y}${posePaths.standing}`).join('');

const PICTOGRAMS: Readonly<Record<string, Pictogram>> = {
	/** A person behind a fence. */
	intrusion: {
		side: 5.4,
		filled: peopleAt([0, 1.2]),
		lines: 'M-2 -1V2M-1.2 -1V2M1.2 -1V2M2 -1V2M0 1.2V2M-2.5 -.3H-.8M.8 -.3H2.5M-2.5 1.5H2.5'
	},
	/** The no-entry sign. */
	'wrong-way': { side: 5.4, filled: 'M-2 0a2 2 0 1 1 4 0a2 2 0 1 1-4 0zM-1.3-.4v.8h2.6v-.8z' },
	density: {
		side: 8,
		filled: peopleAt(
			...[-0.8, 1.2, 3.2].flatMap((y, row) =>
				(row === 1 ? [-2.1, -0.7, 0.7, 2.1] : [-2.8, -1.4, 0, 1.4, 2.8]).map((x) => [x, y] as const)
			)
		)
	},
	/** Running people with motion lines. */
	crowd: {
		side: 8,
		filled: peopleAt([-1.2, -0.4], [2.2, 0.2], [0, 3.2], [3, 3.4]),
		lines: 'M-3.4-1.8H-2M-3-.9H-2.1M.2-1.2H1.3M.5-.3H1.4M-2.4 1.8H-.9M-2 2.7H-1M1.4 2.2H2.2M1.5 3H2.1'
	},
	/** A knife. */
	weapon: {
		side: 9,
		filled: 'M-3.4 2.4L-1 0L.2 1.2L-2.2 3.6zM-1.1-1L-.3-1.8L2 .5L1.2 1.3zM.2-1.2L3.6-4.2Q3.7-1.6 1.5 .1z'
	},
	object: { side: 4.4, filled: 'M-1.4 1.5V-.7H1.4V1.5z', lines: 'M-.6-.7V-1.5H.6V-.7' },
	fire: {
		side: 10.4,
		filled:
			'M0 4Q-3.3 3.6-3.2 .8Q-3-1-1.6-2Q-1.7-.8-.9-.4Q-1.1-3 1.2-4.4Q.9-2.6 2.2-1.2Q3.4 .1 3.2 1.4Q2.9 3.8 0 4zM0 3.2Q1.4 3 1.4 1.7Q1.3 .6 .2-.2Q.3 1-.6 1.2Q-1.3 1.6-1.1 2.3Q-.8 3.1 0 3.2z'
	},
	fall: { side: 3.8, filled: `M.22 .6${posePaths.fallen}` }
};

/**
 * The pictogram of a use in the frame of its verdict.
 * @param id id of the use; if no pictogram has it, there is only the frame
 * @param size side of the frame, in units
 */
export const useSign = (id: string, framing: VerdictFrame, size: number): Box =>
	fixed({ width: size, height: size }, (left, top) => {
		const [x, y] = [left + size / 2, top + size / 2];
		const { side = 1, filled = '', lines = '' } = PICTOGRAMS[id] ?? {};
		const transform = `translate(${roundToTenth(x)} ${roundToTenth(y)}) scale(${Math.round((size / side) * 100) / 100})`;
		return {
			shapes: [
				...frameShapes(id, framing, x, y, size),
				{ ...createShape(`${id}-lines`, 'boxes', lines), transform },
				{ ...createShape(`${id}-filled`, 'people', filled), transform }
			]
		};
	});

/** Side from which frames have two lines side by side, which read as one of double width, and their distance, in units. */
const [MIN_DOUBLE_SIDE, LINE_DISTANCE] = [50, 1.1];
/** Places for dots along the side of a large and of a small frame, half of which have one, and rows of them. */
const FRAME_DOTS = { large: [21, 3], small: [11, 2] } as const;

function frameShapes(id: string, framing: VerdictFrame, x: number, y: number, size: number): Shape[] {
	const [left, right, top, bottom] = [x - size / 2, x + size / 2, y - size / 2, y + size / 2];
	const offsets = size < MIN_DOUBLE_SIDE ? [0] : [0, LINE_DISTANCE];
	// Each side is a line of its own, so that the dashes of two lines are side by side.
	const lines = (path: (by: number) => string) => offsets.map(path).join('');
	const half = (by: number, end: number) => `M${x} ${top + by}H${end}M${x} ${bottom - by}H${end}`;
	switch (framing) {
		case 'right':
			return [
				{
					id: `${id}-frame`,
					style: 'alert-right',
					d: lines((by) => squarePath(x, y, size - 2 * by))
				}
			];
		case 'half':
			return [
				{
					id: `${id}-frame`,
					style: 'alert-right',
					d: lines((by) => `${half(by, left)}M${left + by} ${top}V${bottom}`)
				},
				{
					id: `${id}-false`,
					style: 'alert-false',
					d: lines((by) => `${half(by, right)}M${right - by} ${top}V${bottom}`)
				}
			];
		case 'dotted':
			return [
				{ id: `${id}-dots`, style: DOTS_STYLE, d: dotFrame(left, top, size) },
				{ id: `${id}-frame`, style: 'boxes', d: squarePath(x, y, size) }
			];
	}
}

/** Returns the path data of rows of dots inside the edge of a square, with equal distances on all sides. */
function dotFrame(left: number, top: number, size: number): string {
	const [count, rows] = FRAME_DOTS[size < MIN_DOUBLE_SIDE ? 'small' : 'large'];
	const distance = size / (count + 1);
	const at = (start: number, index: number) => roundToTenth(start + (index + 1) * distance);
	const isEdge = (index: number) => Math.min(index, count - 1 - index) < rows;
	const all = Array.from({ length: count ** 2 }, (_, index) => [index % count, Math.floor(index / count)]);
	return all
		.filter(([column = 0, row = 0]) => (column + row) % 2 === 0 && (isEdge(column) || isEdge(row)))
		.map(([column = 0, row = 0]) => `M${at(left, column)} ${at(top, row)}h0`)
		.join('');
}
