/** Small engravings of the work in a control room (watching, searching, fining), and an empty dial. */
import type { Shape } from '#lib/chart/drawing.ts';
import { circlePath } from '#lib/chart/marks/symbol-paths.ts';
import { roundToTenth } from '#lib/chart/path.ts';
import { attributePaths, posePaths } from '#lib/chart/people/people-paths.ts';
import type { TaskKind } from './data.ts';

/** Size of the box in which each engraving is drawn, around its centre. */
export const ENGRAVING_BOX = { width: 100, height: 60 };

/** A path of an engraving, in units of its box. Paths in metres have a `scale`. */
interface Stroke {
	readonly style: string;
	readonly d: string;
	readonly at?: readonly [x: number, y: number];
	readonly scale?: number;
}

const rect = (x: number, y: number, width: number, height: number): string =>
	`M${x} ${y}h${width}v${height}h-${width}z`;
const repeat = (count: number, draw: (index: number) => string): string =>
	Array.from({ length: count }, (_, index) => draw(index)).join('');

/** An operator with a headset in front of eight screens, watching one of them. */
const WATCHING: readonly Stroke[] = [
	{
		style: 'boxes',
		d: repeat(8, (index) =>
			index === 5 ? '' : rect(-50 + (index % 4) * 25.5, -30 + Math.floor(index / 4) * 18, 23.5, 16)
		)
	},
	{ style: 'gaze', d: 'M-2 12L-24.5 4M-2 12L-1 4' },
	{ style: 'plate', d: rect(-24.5, -12, 23.5, 16) },
	{ style: 'people', d: `M0 0${posePaths.standing}`, at: [-12, 1], scale: 3.6 },
	{ style: 'people', d: `M0 0${posePaths.sitting}`, at: [0, 29], scale: 12 },
	{ style: 'headset', d: 'M-7.6 15.5a7.6 7.6 0 0 1 15.2 0' },
	{ style: 'outline', d: 'M-34 29.5H34' }
];

/** A film strip of one street, and a magnifying glass over one of its frames. */
const SEARCHING: readonly Stroke[] = [
	{ style: 'plate', d: rect(-50, -20, 100, 36) },
	{
		style: 'axis',
		d:
			'M-50 -13H50M-50 9H50' +
			repeat(3, (index) => `M${-25 + index * 25} -13V9`) +
			repeat(
				14,
				(index) => rect(-47.5 + index * 7.1, -18, 3.4, 2.8) + rect(-47.5 + index * 7.1, 11.2, 3.4, 2.8)
			)
	},
	...[-42, -31, 36].map((x): Stroke => ({
		style: 'people',
		d: `M0 0${posePaths.walking}`,
		at: [x, 7.5],
		scale: 4.2
	})),
	{ style: 'plate', d: circlePath(6, -3, 22) },
	{ style: 'people', d: `M0 0${posePaths.walking}`, at: [6, 12], scale: 10.5 },
	{ style: 'things', d: `M0 0${attributePaths.satchel}`, at: [6, 12], scale: 10.5 },
	{ style: 'curve', d: 'M22 12.5L38 28.5' }
];

/** A parked car, and a parking ticket. */
const FINING: readonly Stroke[] = [
	{
		style: 'plate',
		d: 'M-50 18v-11q0-5 6-6l9-1.5q8-13 14-13h19q7 0 15 13l4 1.5q5 1 5 7v10z'
	},
	{ style: 'boxes', d: 'M-31 -1.5q6-8.5 10-8.5h8v8.5zM-9-10h8q4 0 8 8.5h-16z' },
	{ style: 'axis', d: 'M-11-1.5V16M-47 6h5M18 6h-5' },
	{ style: 'plate', d: circlePath(-33, 18, 8) + circlePath(5, 18, 8) },
	{ style: 'points', d: circlePath(-33, 18, 3) + circlePath(5, 18, 3) },
	{ style: 'outline', d: 'M-50 26.5H50' },
	{ style: 'plate', d: 'M24-29H49V14l-3.6-3.5-3.5 3.5-3.6-3.5-3.6 3.5-3.5-3.5-3.6 3.5-3.6-3.5z' },
	{ style: 'axis', d: 'M28.5-23H38M28.5-15H45M28.5-9.5H45M28.5-4H41' }
];

const GESTURES: Readonly<Record<TaskKind, readonly Stroke[]>> = {
	live: WATCHING,
	after: SEARCHING,
	traffic: FINING
};

/** Draws the engraving of a kind of work, centred on a point. */
export const drawEngraving = (kind: TaskKind, x: number, y: number, height: number): Shape[] => {
	const size = height / ENGRAVING_BOX.height;
	return GESTURES[kind].map(({ style, d, at: [dx, dy] = [0, 0], scale = 1 }, index) => ({
		id: `${kind}-gesture-${index}`,
		style,
		d,
		transform: `translate(${roundToTenth(x + dx * size)} ${roundToTenth(y + dy * size)}) scale(${Math.round(size * scale * 1000) / 1000})`
	}));
};

const HOURS = 24;
/** Distance between two hatching lines, in units. */
const HATCH_DISTANCE = 5.5;

/**
 * Draws the dial of a day without hands, centred on a point. It is hatched, because no source counts the time for
 * each kind of work.
 */
export function drawDial(id: string, x: number, y: number, radius: number): Shape[] {
	const inner = radius * 0.74;
	const lines = Math.floor((2 * inner) / HATCH_DISTANCE);
	const slant = Math.SQRT1_2;
	const hatch = Array.from({ length: lines }, (_, index) => {
		const off = (index - (lines - 1) / 2) * HATCH_DISTANCE;
		const half = Math.sqrt(Math.max(0, inner * inner - off * off));
		const point = (along: number) =>
			`${roundToTenth(x + (off + along) * slant)} ${roundToTenth(y + (off - along) * slant)}`;
		return `M${point(-half)}L${point(half)}`;
	});
	const ticks = Array.from({ length: HOURS }, (_, hour) => {
		const turn = (hour / HOURS) * 2 * Math.PI;
		const from = radius * (hour % 6 === 0 ? 0.82 : 0.91);
		const point = (r: number) =>
			`${roundToTenth(x + r * Math.sin(turn))} ${roundToTenth(y - r * Math.cos(turn))}`;
		return `M${point(from)}L${point(radius)}`;
	});
	return [
		{ id: `${id}-hatch`, style: 'unseen', d: hatch.join('') },
		{ id: `${id}-ticks`, style: 'axis', d: ticks.join('') },
		{ id: `${id}-dial`, style: 'outline', d: circlePath(x, y, radius) }
	];
}
