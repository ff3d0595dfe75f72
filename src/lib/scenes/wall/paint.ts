/** Builds the paths of the screens, for drawings and for the canvas. */
import { rectPath, roundToTenth } from '#lib/chart/path.ts';
import { createShape, type Shape } from '#lib/chart/drawing.ts';
import type { Point } from '#lib/model/maths/geometry.ts';
import type { ScreenGrid } from './grid.ts';
import { SHOT_RATIO, SHOT_WIDTH, type Shot } from './shots.ts';

/** `lit`: watched; `dim`: not watched; `on`: the gaze is not shown; `off`: without a picture. */
export type ScreenLight = 'on' | 'lit' | 'dim' | 'off';

/** Styles by light. Watched screens have the colours of the street by day. */
const LIGHT_STYLES: Readonly<Record<ScreenLight, string>> = {
	on: '',
	dim: ' dim',
	off: ' dim',
	lit: ' lit papier'
};

/** Layers of a screen from back to front: glass, buildings and people. */
export const LAYERS = ['glass', 'glass-built', 'glass-people'] as const;
/** Returns the class names of a layer in a light. */
export const layerStyle = (layer: (typeof LAYERS)[number], light: ScreenLight): string =>
	layer + LIGHT_STYLES[light];

/** Units of a shot per metre of a person. People are drawn larger than the streets. */
const SHOT_UNITS_PER_METRE = 0.07 * SHOT_WIDTH;
/** Returns the units of the drawing per metre of a person on a screen. */
export const unitsPerMetre = ({ screenWidth }: Pick<ScreenGrid, 'screenWidth'>): number =>
	Math.round(((screenWidth * SHOT_UNITS_PER_METRE) / SHOT_WIDTH) * 1000) / 1000;

/**
 * Returns the path data of each layer of a screen, in units of the drawing; those of the people are divided by `metre`.
 * @param people people on the screen, in the format of `peopleInShot`
 * @param metre units of the drawing per metre of a person
 */
export function screenPaths(
	shot: Shot | undefined,
	people: readonly number[],
	[left, top]: Point,
	screenWidth: number,
	metre: number
): Record<(typeof LAYERS)[number], string> {
	const unit = screenWidth / SHOT_WIDTH;
	const toDrawing =
		(zoom = 1) =>
		(u: number, v: number) =>
			`${roundToTenth((left + u * unit) / zoom)} ${roundToTenth((top + v * unit) / zoom)}`;
	return {
		glass: rectPath({ x: left, y: top, width: screenWidth, height: screenWidth * SHOT_RATIO }),
		'glass-built': buildingsPath(shot, toDrawing()),
		'glass-people': figuresPath(people, toDrawing(metre))
	};
}

/**
 * Returns the shapes of some screens, one for each layer.
 * @param people people on each screen, in the format of `peopleInShot`
 * @param indexes indexes of the screens to include
 */
export function screenShapes(
	shots: readonly Shot[],
	people: readonly (readonly number[])[],
	indexes: readonly number[],
	grid: ScreenGrid,
	light: ScreenLight
): Shape[] {
	const metre = unitsPerMetre(grid);
	const isOff = light === 'off';
	const screens = indexes.map((index) =>
		screenPaths(
			isOff ? undefined : shots[index],
			isOff ? [] : (people[index] ?? []),
			grid.corners[index] ?? [0, 0],
			grid.screenWidth,
			metre
		)
	);
	return LAYERS.map((layer) => ({
		...createShape(
			`${layer}-${light}`,
			layerStyle(layer, light),
			screens.map((paths) => paths[layer]).join('')
		),
		...(layer === 'glass-people' && { transform: `scale(${metre})` })
	}));
}

type FormatPoint = (u: number, v: number) => string;

/**
 * Returns the path of the buildings in a shot.
 * @param put formats a point given in units of the shot
 */
const buildingsPath = (shot: Shot | undefined, put: FormatPoint): string =>
	(shot?.blocks ?? [])
		.map(
			(ring) =>
				`M${pairs(ring)
					.map((corner) => put(...corner))
					.join('L')}z`
		)
		.join('');

/** Path data of a person on a screen, in metres: only a few pixels high, without clothes. */
const STANDING = 'm-.05-2.4a.3.3 0 1 1 .1 0zm.05.1q-.6 0-.5 1.3h.2v1h.6v-1h.2q.1-1.3-.5-1.3z';
const LYING = 'm-1.2-.6a.3.3 0 1 1 0-.1zm.1-.3l2.4.1v.6l-2.4.1z';

/**
 * Returns the path of the people in a shot. The figures are in metres; `put` converts their positions.
 * @param people people in the format of `peopleInShot`
 * @param put formats a point given in units of the shot
 */
const figuresPath = (people: readonly number[], put: FormatPoint): string =>
	triples(people)
		.map(([u, v, lying]) => `M${put(u, v)}${lying ? LYING : STANDING}`)
		.join('');

const pairs = (flat: readonly number[]): [number, number][] =>
	Array.from({ length: flat.length / 2 }, (_, i) => [flat[2 * i] ?? 0, flat[2 * i + 1] ?? 0]);

const triples = (flat: readonly number[]): [number, number, number][] =>
	Array.from({ length: flat.length / 3 }, (_, i) => [
		flat[3 * i] ?? 0,
		flat[3 * i + 1] ?? 0,
		flat[3 * i + 2] ?? 0
	]);
