/**
 * Draws the three cases as small engravings: crossed-out gates, a street under cameras, a filing cabinet. And its drawers.
 * People have the same size in all three, and lines the same width.
 */
import { greatest, range } from 'd3-array';
import type { Shape } from '#lib/chart/drawing.ts';
import { layOutUnits } from '#lib/chart/layout/units.ts';
import { circlePath } from '#lib/chart/marks/symbol-paths.ts';
import { rectPath, roundToTenth } from '#lib/chart/path.ts';
import { attributePaths, posePaths } from '#lib/chart/people/people-paths.ts';
import type { Rect } from '#lib/chart/viewport.ts';

/** Size of the box in which each engraving is drawn. Its origin is the centre. */
const [WIDTH, HEIGHT] = [100, 56];
/** Width of an engraving divided by its height. */
export const ENGRAVING_RATIO = WIDTH / HEIGHT;

/** Numbers of things in the engravings. */
export interface EngravingCounts {
	readonly lycees: number;
	readonly cameras: number;
	readonly sought: number;
}

/** A part of an engraving, in units of its box. `scale` converts paths in other units; `turn` is in degrees. */
interface Part {
	readonly style: string;
	readonly d: string;
	readonly at?: readonly [x: number, y: number];
	readonly scale?: number;
	readonly turn?: number;
}

/** Y of the ground, and the scale of a person taken from the plan. */
const [GROUND_Y, PERSON_SCALE] = [26, 10.5];

const rect = (x: number, y: number, width: number, height: number): string =>
	rectPath({ x, y, width, height });
const repeat = <T>(count: number, draw: (index: number) => T): T[] =>
	Array.from({ length: count }, (_, index) => draw(index));

const standingPerson = (x: number): Part => ({
	style: 'people',
	d: `M0 0${posePaths.standing}`,
	at: [x, GROUND_Y],
	scale: PERSON_SCALE
});
const groundLine: Part = { style: 'cut', d: `M-50 ${GROUND_Y}H50` };

/** Width and height of a gate, and the thickness of its posts. */
const [GATE_WIDTH, GATE_HEIGHT, POST_WIDTH] = [25, 47, 4];

/** Draws a crossed-out gate with a camera for each lycée, and a pupil in front of it. */
function drawGates({ lycees }: EngravingCounts): Part[] {
	const spacing = WIDTH / Math.max(1, lycees);
	return [
		groundLine,
		...repeat(lycees, (index): Part[] => {
			const x = -50 + (index + 0.5) * spacing + 11;
			const top = GROUND_Y - GATE_HEIGHT;
			const left = x - GATE_WIDTH / 2;
			const cross = `M${left - 3} ${top - 3}L${left + GATE_WIDTH + 3} ${GROUND_Y + 2}M${left + GATE_WIDTH + 3} ${top - 3}L${left - 3} ${GROUND_Y + 2}`;
			return [
				{
					style: 'plate',
					d:
						rect(left, top, POST_WIDTH, GATE_HEIGHT) +
						rect(left + GATE_WIDTH - POST_WIDTH, top, POST_WIDTH, GATE_HEIGHT) +
						rect(left, top, GATE_WIDTH, POST_WIDTH)
				},
				{ style: 'points', d: `M${x - 4} ${top + POST_WIDTH}a4 4 0 0 0 8 0z` },
				standingPerson(left - 14),
				{
					style: 'things',
					d: `M0 0${attributePaths.satchel}`,
					at: [left - 14, GROUND_Y],
					scale: PERSON_SCALE
				},
				{ style: 'knock-out', d: cross },
				{ style: 'cut', d: cross }
			];
		}).flat()
	];
}

/** Path of a camera pointing along its axis, as on the plan. */
const CAMERA_PATH = 'M-1.8-1.1H1V1.1H-1.8ZM1-.7L2.4-1.2V1.2L1 .7Z';
const PENNANT_COUNT = 11;

/** Draws a street at carnival: cameras on a beam, pennants below, and one person for each person sought. */
function drawStreet({ cameras, sought }: EngravingCounts): Part[] {
	const positionOf = (index: number, count: number) => -50 + ((index + 0.5) * 100) / Math.max(1, count);
	// The garland is a parabola whose lowest point is in the middle.
	const garlandY = (x: number) => -10 - 8 * (x / 50) ** 2;
	const pennant = (index: number) => {
		const x = positionOf(index, PENNANT_COUNT);
		return `M${roundToTenth(x - 2.6)} ${roundToTenth(garlandY(x - 2.6))}h5.2l-2.6 6z`;
	};
	const flags = (odd: number) =>
		repeat(PENNANT_COUNT, (index) => (index % 2 === odd ? pennant(index) : '')).join('');
	return [
		groundLine,
		{
			style: 'cut',
			d: `M-50 -25H50M-48 -25V${GROUND_Y}M48 -25V${GROUND_Y}M-48 ${roundToTenth(garlandY(48))}Q0 -2.6 48 ${roundToTenth(garlandY(48))}`
		},
		{ style: 'plate', d: flags(0) },
		{ style: 'points', d: flags(1) },
		...repeat(cameras, (index): Part => ({
			style: 'plate',
			d: CAMERA_PATH,
			at: [positionOf(index, cameras), -23],
			scale: 2.2,
			turn: index % 2 === 0 ? 50 : 130
		})),
		...repeat(sought, (index) => standingPerson(positionOf(index, sought) * 0.86))
	];
}

/** Number of rows of drawers, and of columns. */
const DRAWERS_PER_SIDE = 3;

/** Draws a cabinet with one open drawer and its ochre tab, and a person who reads in it. */
function drawCabinet(): Part[] {
	const [left, top, wide, high] = [-44, -18, 18, (GROUND_Y + 18) / DRAWERS_PER_SIDE];
	const drawers = repeat(DRAWERS_PER_SIDE * DRAWERS_PER_SIDE, (index) => {
		const [x, y] = [
			left + (index % DRAWERS_PER_SIDE) * wide,
			top + Math.floor(index / DRAWERS_PER_SIDE) * high
		];
		return { x, y };
	});
	const cards = repeat(4, (index) => rect(-7 + index * 1.5, -11 + index * 1.6, 24, 12)).join('');
	return [
		groundLine,
		{ style: 'plate', d: drawers.map(({ x, y }) => rect(x, y, wide, high)).join('') },
		{
			style: 'points',
			d: drawers.map(({ x, y }) => rect(x + wide / 2 - 2.5, y + high * 0.42, 5, 1.8)).join('')
		},
		{ style: 'plate', d: cards },
		{ style: 'cut', d: `${circlePath(2.5, -1.2, 1.6)}M8 -2.4h8` },
		{ style: 'plate', d: rect(-8, 0.5, 29, 15) },
		{ style: 'on-list', d: rect(1, 5, 11, 5.5) },
		standingPerson(36)
	];
}

/** The three cases, in the order of the picture. */
export const CASE_IDS = ['lycees', 'carnival', 'file'] as const;
/** Id of a case. */
export type CaseId = (typeof CASE_IDS)[number];

const PARTS_BY_CASE: Readonly<Record<CaseId, (facts: EngravingCounts) => Part[]>> = {
	lycees: drawGates,
	carnival: drawStreet,
	file: drawCabinet
};

/** Draws the engraving of a case as large as fits, in the upper left corner of a rectangle. */
export function drawEngraving(id: CaseId, counts: EngravingCounts, { x, y, width, height }: Rect): Shape[] {
	const unit = Math.min(width / WIDTH, height / HEIGHT);
	const [left, top] = [x + (WIDTH / 2) * unit, y + (HEIGHT / 2) * unit];
	return PARTS_BY_CASE[id](counts).map(({ style, d, at: [dx, dy] = [0, 0], scale = 1, turn = 0 }, index) => ({
		id: `${id}-engraving-${index}`,
		style,
		d,
		transform: `translate(${roundToTenth(left + dx * unit)} ${roundToTenth(top + dy * unit)})${turn === 0 ? '' : ` rotate(${turn})`} scale(${Math.round(unit * scale * 1000) / 1000})`
	}));
}

const BUSTS_PER_DRAWER = 100;
/** Candidate numbers of busts in a row of a drawer. */
const COLUMN_COUNTS = [10, 20, 25, 50];
/** Padding of a drawer, space for its handle, and gap between two drawers, in multiples of the pitch of busts. */
const [PAD, HANDLE_SPACE, GAP] = [0.35, 0.8, 0.7];
/** Size of a handle, in multiples of the pitch. */
const HANDLE_SIZE = { width: 2.4, height: 0.45 };
/** Smallest pitch with handles, in units: below it a handle would be a speck. */
const MIN_HANDLE_PITCH = 4;

/** Lays out drawers with the largest pitch of busts at which all fit. */
export function layOutDrawers(count: number, rect: Rect, maxPitch: number) {
	const drawers = Math.max(1, Math.ceil(count / BUSTS_PER_DRAWER));
	const layouts = COLUMN_COUNTS.map((columns) => {
		const wide = columns + 2 * PAD;
		const high = BUSTS_PER_DRAWER / columns + 2 * PAD + HANDLE_SPACE;
		const units = layOutUnits([drawers], rect, {
			maxPitch: maxPitch * (wide + GAP),
			rowRatio: (high + GAP) / (wide + GAP)
		});
		return { columns, wide, high, group: units.groups[0], pitch: units.pitch / (wide + GAP) };
	});
	const {
		columns = 10,
		wide = 0,
		high = 0,
		group,
		pitch = 1
	} = greatest(layouts, (each) => each.pitch) ?? {};
	// The gap after the last drawer of a row is as large as that before the first: drawers begin at the left edge.
	const cornerOf = (drawer: number) => {
		const [x, y] = group?.centreOf(drawer) ?? [rect.x, rect.y];
		const half = ((wide + GAP) / 2) * pitch;
		return [x - half, y - half] as const;
	};
	const draw = (path: (x: number, y: number) => string) =>
		range(drawers)
			.map((drawer) => path(...cornerOf(drawer)))
			.join('');
	const [handleWidth, handleHeight] = [HANDLE_SIZE.width * pitch, HANDLE_SIZE.height * pitch];
	return {
		pitch,
		fronts: draw((x, y) => rectPath({ x, y, width: wide * pitch, height: high * pitch })),
		handles:
			pitch < MIN_HANDLE_PITCH
				? ''
				: draw((x, y) =>
						rectPath({
							x: x + (wide * pitch - handleWidth) / 2,
							y: y + (high - PAD - HANDLE_SPACE / 2) * pitch,
							width: handleWidth,
							height: handleHeight
						})
					),
		centreOf(index: number) {
			const [x, y] = cornerOf(Math.floor(index / BUSTS_PER_DRAWER));
			const place = index % BUSTS_PER_DRAWER;
			return [
				x + (PAD + (place % columns) + 0.5) * pitch,
				y + (PAD + Math.floor(place / columns) + 0.5) * pitch
			] as const;
		}
	};
}
