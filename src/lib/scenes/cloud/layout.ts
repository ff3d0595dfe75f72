import { drawFace } from '#lib/chart/face.ts';
import type { Sitter } from '#lib/chart/sitter.ts';
import { ring, square } from '#lib/chart/marks.ts';
import { round } from '#lib/chart/path.ts';
import { stroke, type Stroke } from '#lib/chart/strokes.ts';
import { LOOKALIKE, REFERENCE, type Face } from '#lib/model/face-parameters.ts';
import { entryOf, faceOf } from '#lib/model/faces.ts';
import type { Point } from '#lib/model/geometry.ts';
import type { Box } from '../scene.ts';
import type { World } from '../world.ts';
import { GROUPS } from './measures.ts';
import { keyPlaces, linesOf, MARK } from './lines.ts';
import { TALL, WIDE, type Chart, type Drawing, type Measures } from './measures.ts';
import type { Street } from './places.ts';
import type { CloudLayout, Measured } from './view.ts';

/** The list as a map, its middle enlarged, both faces under it, and what one error in so many comes to. */
export function layOut(wide: boolean, measured: Measured, world: World): CloudLayout {
	const measures = wide ? WIDE : TALL;
	const { map, lens } = measures;
	const still = standing(measured.street, measures, world);
	return {
		map,
		lens,
		passing: still.passing,
		strokes: [...keyMarks(measured, measures, world), ...marksOf(measured, measures, still)],
		lines: linesOf(measured, measures, world)
	};
}

/** Circles, faces and whoever stands near them. */
export function marksOf(measured: Measured, measures: Drawing, { under, over }: Standing): Stroke[] {
	const { map, lens, sheets, mark } = measures;
	const { radius, inside, listed, street } = measured;
	const own = listed ? 'on-list' : 'boxes';
	const circle = listed ? 'reach' : 'reach unlisted';
	const her = place(street.her, lens);
	return [
		...under,
		stroke('reach', circle, ring(map.x, map.y, radius * map.scale)),
		stroke('near', circle, ring(lens.x, lens.y, radius * lens.scale)),
		...over,
		stroke('entry', own, ring(map.x, map.y, mark * 0.5)),
		stroke('near-entry', own, ring(lens.x, lens.y, mark)),
		stroke('near-entry-ring', `${own} second`, ring(lens.x, lens.y, mark * 1.7)),
		...(listed ? [stroke('tab', 'on-list', tab(sheets[0]))] : []),
		...(inside
			? [
					stroke('her-frame', 'alert-false', square(...her, mark * 3.6)),
					stroke('alarm', 'alert-false', around(sheets[1], 1.5))
				]
			: [])
	];
}

/** What no threshold changes: passers-by, and what is drawn below and above the circles. */
interface Standing {
	readonly passing: readonly string[];
	readonly under: readonly Stroke[];
	readonly over: readonly Stroke[];
}

const known = new WeakMap<Street, Map<Measures, Standing>>();

/** Drawn once for as long as those who pass are photographed in the same way. */
function standing(street: Street, measures: Measures, world: World): Standing {
	const ofStreet = known.get(street) ?? new Map<Measures, Standing>();
	known.set(street, ofStreet);
	const found = ofStreet.get(measures) ?? stand(street, measures, world);
	ofStreet.set(measures, found);
	return found;
}

/** Draws it. */
export function stand(street: Street, measures: Drawing, world: World): Standing {
	const { map, lens, sheets, rings, mark } = measures;
	const [own, hers] = sheets;
	const her = place(street.her, lens);
	return {
		passing: Array.from({ length: GROUPS }, (_, group) =>
			street.passers
				.filter((_passer, n) => n % GROUPS === group)
				.map((passer) => ring(...place(passer, map), mark * 0.6))
				.join('')
		),
		under: [
			stroke('rings', 'grid-line', rings.map((away) => ring(map.x, map.y, away * map.scale)).join('')),
			...links(measures),
			stroke('her', 'passer', ring(...place(street.her, map), mark * 0.5)),
			stroke('lens', 'boxes', ring(lens.x, lens.y, lens.reach * lens.scale))
		],
		over: [
			stroke('pointers', 'gaze', pointer([lens.x, lens.y], own) + pointer(kept(her, lens), hers)),
			// An arrow on the edge where she is farther away.
			street.apart > lens.reach
				? stroke('her-beyond', 'axis', arrow(her, lens, mark))
				: stroke('her-near', 'points', ring(...her, mark * 0.9)),
			...sheet('entry', 'adult', entryOf(world.seed, LOOKALIKE.entry), own, measures),
			...sheet('ines', 'pupil', faceOf(world.seed, LOOKALIKE.of), hers, measures, street.conditions)
		]
	};
}

/** One of each kind of dot, before the words that say what it is. */
function keyMarks(measured: Measured, measures: Measures, world: World): Stroke[] {
	const { key, size, mark } = measures;
	const { list, passers } = keyPlaces(measured, measures, world);
	const y = key - size.label * 0.34;
	const before = size.label * MARK * 0.75;
	return [
		stroke('key-list', 'on-list', ring(list - before, y, mark * 0.6)),
		stroke('key-passer', 'passer', ring(passers - before, y, mark * 0.6))
	];
}

const place = ([x, y]: Point, chart: Chart): Point => [chart.x + x * chart.scale, chart.y + y * chart.scale];

/** A point, or if it lies beyond a chart, the edge of the chart on the way to it. */
function kept([x, y]: Point, chart: Chart): Point {
	const away = Math.hypot(x - chart.x, y - chart.y);
	const most = Math.min(1, (chart.reach * chart.scale) / away);
	return [chart.x + (x - chart.x) * most, chart.y + (y - chart.y) * most];
}

/** Across the edge of a chart, towards a point beyond it. */
function arrow(to: Point, chart: Chart, size: number): string {
	const [x, y] = kept(to, chart);
	const bearing = Math.atan2(y - chart.y, x - chart.x);
	const ray = (turn: number, length: number): string =>
		`${round(length * Math.cos(bearing + turn))} ${round(length * Math.sin(bearing + turn))}`;
	const wing = Math.PI * 0.8;
	return (
		`M${round(x)} ${round(y)}l${ray(Math.PI, size * 4)}` +
		`M${round(x)} ${round(y)}l${ray(wing, size * 2)}M${round(x)} ${round(y)}l${ray(-wing, size * 2)}`
	);
}

/** From the middle of the map to its enlarged picture: a small circle, and both lines that touch the two circles. */
function links({ map, lens }: Drawing): Stroke[] {
	const [small, large] = [lens.reach * map.scale, lens.reach * lens.scale];
	const [dx, dy] = [lens.x - map.x, lens.y - map.y];
	const bearing = Math.atan2(dy, dx);
	const tilt = Math.acos((small - large) / Math.hypot(dx, dy));
	const lines = [-tilt, tilt].map((turn) => {
		const [cos, sin] = [Math.cos(bearing + turn), Math.sin(bearing + turn)];
		const from = `${round(map.x + small * cos)} ${round(map.y + small * sin)}`;
		return `M${from}L${round(lens.x + large * cos)} ${round(lens.y + large * sin)}`;
	});
	const path = ring(map.x, map.y, small) + lines.join('');
	return [stroke('links-ground', 'knock-out', lines.join('')), stroke('links', 'gaze', path)];
}

/** From a point down to the middle of a sheet's upper edge. */
function pointer([x, y]: Point, [left, top, width]: Box): string {
	return `M${round(x)} ${round(y)}L${round(left + width / 2)} ${round(top)}`;
}

/** A face on a sheet of paper, photographed for a file unless it is said how. */
function sheet(
	id: string,
	sitter: Sitter,
	face: Face,
	box: Box,
	{ head }: Drawing,
	conditions = REFERENCE
): Stroke[] {
	const [x, y, width, height] = box;
	const drawing = drawFace(face, {
		x: x + width / 2,
		y: y + height / 2 + height * 0.01,
		size: head,
		conditions,
		sitter
	});
	return [
		stroke(`${id}-sheet`, 'plate', around(box, 0)),
		stroke(`${id}-shade`, 'grid-line', drawing.hatch),
		stroke(`${id}-face`, 'face', drawing.lines),
		stroke(`${id}-solid`, 'people', drawing.solid)
	];
}

/** A rectangle, so much larger on each side. */
function around([x, y, width, height]: Box, more: number): string {
	const [wide, tall] = [round(width + 2 * more), round(height + 2 * more)];
	return `M${round(x - more)} ${round(y - more)}h${wide}v${tall}h-${wide}z`;
}

/** The ochre edge of a sheet of the list. */
const tab = ([x, y, width]: Box): string => around([x, y, width, 1.8], 0);
