/** An engraved façade: stones, cornice, windows, pavement, and a person who rings at the last door. */
import type { Shape } from '#lib/chart/drawing.ts';
import { roundToTenth } from '#lib/chart/path.ts';
import { posePaths } from '#lib/chart/people/people-paths.ts';
import type { Rect } from '#lib/chart/viewport.ts';

/** Height of the person as a share of the height of the door. */
const PERSON_SHARE = 0.19;
/** Height of a person in the metres of `posePaths`. */
const PERSON_HEIGHT = 2.8;
/** Height of the cornice, in multiples of the `unit` of `drawFront`. */
export const CORNICE_HEIGHT = 5;

/**
 * Draws wall and cornice of a house, with the joints of the stones.
 * @param unit size of the stones: a course is 7.2 times as high
 */
export function drawFront(id: string, { x, y, width, height }: Rect, unit: number): Shape[] {
	const [left, right, foot] = [x, x + width, y + height];
	const bands = [0, 2.2, 3.4].map((down) => `M${left} ${y + down * unit}H${right}`).join('');
	const dentils = Array.from(
		{ length: Math.floor(width / (4 * unit)) },
		(_, index) =>
			`M${x + (1.4 + index * 4) * unit} ${y + 3.4 * unit}v${1.6 * unit}h${1.6 * unit}v${-1.6 * unit}`
	);
	return [
		{ id: `${id}-wall`, style: 'tone-1', d: `M${left} ${y}H${right}V${foot}H${left}z` },
		{ id: `${id}-stones`, style: 'grid-line', d: stonesPath({ x, y, width, height }, unit) },
		{
			id: `${id}-cornice`,
			style: 'axis',
			d: `${bands}${dentils.join('')}M${left} ${y}V${foot}M${right} ${y}V${foot}`
		}
	];
}

/**
 * Returns the path data of the joints between stones: horizontal ones along each course, with vertical ones at
 * intervals.
 */
function stonesPath({ x, y, width, height }: Rect, unit: number): string {
	const course = 7.2 * unit;
	const rows = Math.floor((height - 9 * unit) / course) + 1;
	return Array.from({ length: Math.max(0, rows) }, (_, row) => {
		const top = y + 9 * unit + row * course;
		const first = (row % 2 === 0 ? 5 : 13) * unit;
		const uprights = Array.from(
			{ length: Math.max(0, Math.ceil((width - first) / (16.3 * unit))) },
			(_each, index) => `M${x + first + index * 16.3 * unit} ${top}v${Math.min(course, y + height - top)}`
		);
		return `M${x} ${top}h${width}${uprights.join('')}`;
	}).join('');
}

/** Draws the pavement in front of the house. */
export function drawPavement({ x, y, width, height }: Rect): Shape[] {
	const [left, right] = [x - 2, x + width + 2];
	return [
		{
			id: 'pavement',
			style: 'axis',
			d: `M${left} ${y}H${right}M${left} ${y + height}H${right}`
		},
		{ id: 'gutter', style: 'gaze', d: jointsPath(x, y, width, height) }
	];
}

/** Returns the path data of the joints between the slabs of a pavement, three times as long as they are wide. */
function jointsPath(x: number, y: number, width: number, height: number): string {
	const slab = 3 * height;
	return Array.from(
		{ length: Math.floor(width / slab) },
		(_, index) => `M${x + (index + 0.5) * slab} ${y}v${height}`
	).join('');
}

/** Draws a window of an upper floor, with its panes and open shutters. */
export function drawWindow(id: string, { x, y, width, height }: Rect): Shape[] {
	const leaf = width * 0.46;
	const [sill, step] = [height * 0.08, Math.max(2.5, height * 0.075)];
	const pane = (left: number, wide: number) => `M${left} ${y}h${wide}v${height}h${-wide}z`;
	const slats = Array.from({ length: Math.floor(height / step) - 1 }, (_, index) =>
		[x - leaf, x + width]
			.map((left) => `M${left + leaf * 0.2} ${y + (index + 1) * step}h${leaf * 0.6}`)
			.join('')
	);
	return [
		{
			id: `${id}-window`,
			style: 'sign',
			d:
				`${pane(x - leaf, leaf)}${pane(x + width, leaf)}${pane(x, width)}` +
				`M${x + width / 2} ${y}v${height}M${x} ${y + height * 0.4}h${width}` +
				`M${x - leaf * 1.2} ${y + height}h${width + 2.4 * leaf}v${sill}h${-width - 2.4 * leaf}z`
		},
		{ id: `${id}-shutters`, style: 'gaze', d: slats.join('') }
	];
}

/** Returns the shape of a person who rings at a door that anyone may try. */
export function drawCaller({ x, y, width, height }: Rect): Shape {
	const scale = Math.round(((height * PERSON_SHARE) / PERSON_HEIGHT) * 100) / 100;
	const transform = `translate(${roundToTenth(x + width * 0.86)} ${roundToTenth(y + height + 1.6)}) scale(${scale})`;
	return { id: 'caller', style: 'people', d: `M0 0${posePaths.standing}`, transform };
}
