/** Screens as path data: three paths, however many screens. */
import { round } from '#lib/chart/path.ts';
import { poses } from '#lib/chart/people.ts';
import type { Shape } from '#lib/chart/drawing.ts';
import type { Grid } from './grid.ts';
import { RATIO, SHOT, type Shot } from './shots.ts';

/** `lit` by somebody's gaze, `dim` since nobody looks, or `on` like all the others. */
export type Light = 'on' | 'lit' | 'dim';

/** What is lit is lit as the street is by day. */
const LIGHTS: Readonly<Record<Light, string>> = { on: '', dim: ' dim', lit: ' lit papier' };

/** Of a screen, from the back: its glass, what is built there, and people. */
export const LAYERS = ['glass', 'glass-built', 'glass-people'] as const;
export const styleOf = (layer: (typeof LAYERS)[number], light: Light): string => layer + LIGHTS[light];

/** What somebody's metre takes on a screen, over its width. */
const METRE = 0.048;
export const metreOf = ({ size }: Grid): number => Math.round(size * METRE * 1000) / 1000;

/**
 * The screens of these indexes.
 * @param people those on each screen of the wall
 */
export function paint(
	shots: readonly Shot[],
	people: readonly (readonly number[])[],
	indexes: readonly number[],
	grid: Grid,
	light: Light
): Shape[] {
	const unit = grid.size / SHOT;
	const built = indexes.map((index) => {
		const [left, top] = grid.corners[index] ?? [0, 0];
		return builtIn(shots[index], (u, v) => `${round(left + u * unit)} ${round(top + v * unit)}`);
	});
	const layer = (name: (typeof LAYERS)[number], d: string): Shape => ({
		id: `${name}-${light}`,
		style: styleOf(name, light),
		d
	});
	return [
		layer('glass', glassOf(indexes, grid)),
		layer('glass-built', built.join('')),
		{ ...layer('glass-people', peopleOn(indexes, people, grid)), transform: `scale(${metreOf(grid)})` }
	];
}

/** The glass of these screens. */
export const glassOf = (indexes: readonly number[], { corners, size }: Grid): string =>
	indexes
		.map((index) => corners[index] ?? [0, 0])
		.map(([x, y]) => `M${round(x)} ${round(y)}h${round(size)}v${round(size * RATIO)}h-${round(size)}z`)
		.join('');

/** Streets in a picture: its own units, put somewhere. */
export const builtIn = (shot: Shot | undefined, put: (u: number, v: number) => string): string =>
	(shot?.blocks ?? [])
		.map(
			(ring) =>
				`M${pairs(ring)
					.map(([u, v]) => put(u, v))
					.join('L')}z`
		)
		.join('');

/** Those on these screens, in the metres of `metreOf`. */
export function peopleOn(
	indexes: readonly number[],
	people: readonly (readonly number[])[],
	grid: Grid
): string {
	const [metre, unit] = [metreOf(grid), grid.size / SHOT];
	let path = '';
	for (const index of indexes) {
		const [left, top] = grid.corners[index] ?? [0, 0];
		for (const [u, v, lying] of triples(people[index] ?? []))
			path +=
				`M${round((left + u * unit) / metre)} ${round((top + v * unit) / metre)}` +
				(lying ? poses.fallen : poses.standing);
	}
	return path;
}

const pairs = (flat: readonly number[]): [number, number][] =>
	Array.from({ length: flat.length / 2 }, (_, i) => [flat[2 * i] ?? 0, flat[2 * i + 1] ?? 0]);

const triples = (flat: readonly number[]): [number, number, number][] =>
	Array.from({ length: flat.length / 3 }, (_, i) => [
		flat[3 * i] ?? 0,
		flat[3 * i + 1] ?? 0,
		flat[3 * i + 2] ?? 0
	]);
