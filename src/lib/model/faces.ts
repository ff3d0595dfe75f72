/**
 * Drawn faces, and how software compares them: a face is twelve numbers, a photograph bends them a little, and
 * sixteen numbers computed from it stand for the face. Real software uses some five hundred, and has learned
 * how to compute them; ours are made up, but their distances are really computed. Distances are in standard
 * deviations of one parameter: two strangers are about five apart.
 */
import {
	type Conditions,
	DEVIATION,
	EFFECTS,
	type Embedding,
	type Face,
	NUMBERS,
	PARAMETERS,
	REFERENCE,
	RESEMBLANCE,
	WORST
} from './face-parameters.ts';
import type { Point } from './geometry.ts';
import type { Listed } from './lookalike.ts';
import { normalQuantile } from './normal.ts';
import { extend, hash } from './random.ts';

const CONDITIONS = ['light', 'angle', 'age'] as const satisfies readonly (keyof Conditions)[];

/** The face of somebody: each parameter is drawn by chance. */
export function faceOf(seed: number, id: string): Face {
	const own = hash(seed, 'face', id);
	return face((parameter) => drawn(extend(own, parameter)));
}

/** What an entry of the list is called where people are told apart by a name. */
export const entryId = (entry: number): string => `entry-${entry}`;

/**
 * The face of an entry of the list, from 1 on: somebody drawn by chance, but for the one who is a
 * person of the story with every parameter a little off.
 */
export function entryOf({ seed, lookalike }: Listed, entry: number): Face {
	if (entry !== lookalike.entry) return faceOf(seed, entryId(entry));
	const her = faceOf(seed, lookalike.of);
	const off = direction(PARAMETERS.length, seed, 'lookalike');
	return face((parameter, i) => within(her[parameter] + DEVIATION * RESEMBLANCE * (off[i] as number)));
}

/**
 * The parameters as a photograph shows them: every condition draws some of them towards an end, in proportion
 * to how bad it is. Throws a RangeError if a condition is not 0 … 10.
 */
export function photo(of: Face, conditions: Conditions): Face {
	const shown: Record<keyof Face, number> = { ...of };
	for (const condition of CONDITIONS) {
		const badness = share(conditions, condition);
		for (const [parameter, value, most] of EFFECTS[condition].towards) {
			shown[parameter] += (value - shown[parameter]) * most * badness;
		}
	}
	return shown;
}

/**
 * The sixteen numbers for the parameters of a photograph: a fixed matrix times how far each parameter is from
 * the average, and noise. The seed is that of the photograph: it decides in which direction each condition
 * pushes the numbers, and the condition how far. None at the reference. Throws a RangeError as `photo` does.
 */
export function embedding(shown: Face, conditions: Conditions, seed: number): Embedding {
	const noises = CONDITIONS.map((condition) => {
		const length = EFFECTS[condition].noise * share(conditions, condition);
		return direction(NUMBERS, seed, 'noise', condition).map((part) => part * length);
	});
	return Array.from({ length: NUMBERS }, (_, row) => {
		const clear = PARAMETERS.reduce(
			(total, parameter, column) =>
				total + ((MATRIX[column]?.[row] as number) * (shown[parameter] - 0.5)) / DEVIATION,
			0
		);
		return noises.reduce((total, noise) => total + (noise[row] as number), clear);
	});
}

/** The numbers of a photograph of somebody of the story. */
export function shot(seed: number, id: string, conditions: Conditions = REFERENCE): Embedding {
	return embedding(photo(faceOf(seed, id), conditions), conditions, hash(seed, 'photo', id));
}

/** The numbers of an entry of the list, from 1 on, from the photograph in its file. */
export function filed(list: Listed, entry: number): Embedding {
	return embedding(entryOf(list, entry), REFERENCE, list.seed);
}

/** How far two faces are apart: straight through the sixteen dimensions. */
export function distance(a: Embedding, b: Embedding): number {
	return Math.hypot(...a.map((value, i) => value - (b[i] as number)));
}

/**
 * How far the nearest of the first so many entries of the list, at least one, is from a photograph: the least
 * `distance` to any of them in its file. Faces are drawn one parameter at a time and given up as soon as they are
 * farther than the nearest so far, so that ten thousand take no longer than a thousand whole ones.
 */
export function nearest(listed: Listed, list: number, to: Embedding): number {
	// In the twelve dimensions of the parameters; what the noise adds at right angles to them is the same for all.
	const shadow = MATRIX.map((column) =>
		column.reduce((sum, value, row) => sum + value * (to[row] as number), 0)
	);
	const square = (vector: readonly number[]) => vector.reduce((sum, value) => sum + value * value, 0);
	const beside = Math.max(0, square(to) - square(shadow));
	let least = Infinity;
	for (let entry = 1; entry <= list; entry++) {
		const known = entry === listed.lookalike.entry ? entryOf(listed, entry) : undefined;
		const own = hash(listed.seed, 'face', entryId(entry));
		let sum = beside;
		for (let i = 0; i < PARAMETERS.length && sum < least; i++) {
			const parameter = PARAMETERS[i] as keyof Face;
			const value = known?.[parameter] ?? drawn(extend(own, parameter));
			sum += ((value - 0.5) / DEVIATION - (shadow[i] as number)) ** 2;
		}
		least = Math.min(least, sum);
	}
	return Math.sqrt(least);
}

/**
 * Where to draw a face on a map around another: at its true distance, in the direction of the first two of the
 * sixteen numbers. Only distances from the middle are true, so a circle around it holds what it should.
 */
export function around(middle: Embedding, other: Embedding): Point {
	const [x, y] = [0, 1].map((i) => (other[i] as number) - (middle[i] as number)) as [number, number];
	const bearing = Math.atan2(y, x);
	const away = distance(middle, other);
	return [away * Math.cos(bearing), away * Math.sin(bearing)];
}

/**
 * Where `around` draws people, as they are in a file, around a face in a file: x and y in turn, to seven digits.
 * One by one, 10,000 of them would take a phone a second. Here parameters are compared, not numbers, which changes
 * no distance: the columns of the matrix are at right angles.
 */
export function facesAround(seed: number, middle: Face, ids: readonly string[]): Float32Array {
	const points = new Float32Array(2 * ids.length);
	const from = PARAMETERS.map((parameter) => middle[parameter]);
	const faces = hash(seed, 'face');
	for (let n = 0; n < ids.length; n++) {
		const own = extend(faces, ids[n] as string);
		let [x, y, squared] = [0, 0, 0];
		for (let i = 0; i < PARAMETERS.length; i++) {
			const off = (drawn(extend(own, PARAMETERS[i] as string)) - (from[i] as number)) / DEVIATION;
			x += (MATRIX[i]?.[0] as number) * off;
			y += (MATRIX[i]?.[1] as number) * off;
			squared += off * off;
		}
		const flat = Math.sqrt(x * x + y * y);
		const stretch = flat > 0 ? Math.sqrt(squared) / flat : 0;
		points[2 * n] = x * stretch;
		points[2 * n + 1] = y * stretch;
	}
	return points;
}

/**
 * The matrix, by columns: twelve directions drawn by chance in sixteen dimensions, each at right angles to those
 * before (Gram and Schmidt), so that faces are as far apart in numbers as in parameters. It belongs to the
 * software, not to the story: no seed changes it.
 */
const MATRIX: readonly Embedding[] = PARAMETERS.reduce<readonly Embedding[]>((before, parameter) => {
	const drawn = direction(NUMBERS, 0, 'matrix', parameter);
	const upright = before.reduce<Embedding>((rest, column) => {
		const along = column.reduce((total, value, i) => total + value * (rest[i] as number), 0);
		return rest.map((value, i) => value - along * (column[i] as number));
	}, drawn);
	return [...before, scaled(upright)];
}, []);

/** A direction by chance: every one of them as likely, its length 1. */
function direction(dimensions: number, seed: number, ...keys: readonly string[]): number[] {
	return scaled(Array.from({ length: dimensions }, (_, i) => gaussian(seed, ...keys, i)));
}

function scaled(vector: readonly number[]): number[] {
	const length = Math.hypot(...vector);
	return vector.map((value) => value / length);
}

function gaussian(seed: number, ...keys: readonly (string | number)[]): number {
	return bell(hash(seed, ...keys));
}

/** The standard normal number that a hash stands for. */
function bell(chance: number): number {
	// Half a step up: a hash can be 0, whose quantile is infinite.
	return normalQuantile((chance + 0.5) / 2 ** 32);
}

/** The parameter that a hash stands for: from a bell around the average, cut off at 0 and 1. */
function drawn(chance: number): number {
	return within(0.5 + DEVIATION * bell(chance));
}

function face(value: (parameter: keyof Face, i: number) => number): Face {
	return Object.fromEntries(PARAMETERS.map((parameter, i) => [parameter, value(parameter, i)])) as Record<
		keyof Face,
		number
	>;
}

function within(value: number): number {
	return Math.min(1, Math.max(0, value));
}

/** How bad a condition is, 0 … 1. */
function share(conditions: Conditions, condition: keyof Conditions): number {
	const value = conditions[condition];
	if (value >= 0 && value <= WORST) return value / WORST;
	throw new RangeError(`No such ${condition}: ${value}.`);
}
