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

/** What somebody's metre takes on a screen, in the units of its picture; and in those of the drawing. */
export const METRE = 0.048 * SHOT;
export const metreOf = ({ size }: Grid): number => Math.round(((size * METRE) / SHOT) * 1000) / 1000;

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
	const { corners, size } = grid;
	const [metre, unit] = [metreOf(grid), size / SHOT];
	const paths: Record<(typeof LAYERS)[number], string> = { glass: '', 'glass-built': '', 'glass-people': '' };
	for (const index of indexes) {
		const [left, top] = corners[index] ?? [0, 0];
		const put =
			(zoom = 1) =>
			(u: number, v: number) =>
				`${round((left + u * unit) / zoom)} ${round((top + v * unit) / zoom)}`;
		paths.glass += `M${round(left)} ${round(top)}h${round(size)}v${round(size * RATIO)}h-${round(size)}z`;
		paths['glass-built'] += builtIn(shots[index], put());
		paths['glass-people'] += figuresOf(people[index] ?? [], put(metre));
	}
	return LAYERS.map((layer) => ({
		id: `${layer}-${light}`,
		style: styleOf(layer, light),
		d: paths[layer],
		...(layer === 'glass-people' && { transform: `scale(${metre})` })
	}));
}

type Put = (u: number, v: number) => string;

/** Streets in a picture. */
export const builtIn = (shot: Shot | undefined, put: Put): string =>
	(shot?.blocks ?? [])
		.map(
			(ring) =>
				`M${pairs(ring)
					.map((corner) => put(...corner))
					.join('L')}z`
		)
		.join('');

/** People in a picture, as large as they are drawn on the plan. */
export const figuresOf = (people: readonly number[], put: Put): string =>
	triples(people)
		.map(([u, v, lying]) => `M${put(u, v)}${lying ? poses.fallen : poses.standing}`)
		.join('');

const pairs = (flat: readonly number[]): [number, number][] =>
	Array.from({ length: flat.length / 2 }, (_, i) => [flat[2 * i] ?? 0, flat[2 * i + 1] ?? 0]);

const triples = (flat: readonly number[]): [number, number, number][] =>
	Array.from({ length: flat.length / 3 }, (_, i) => [
		flat[3 * i] ?? 0,
		flat[3 * i + 1] ?? 0,
		flat[3 * i + 2] ?? 0
	]);
