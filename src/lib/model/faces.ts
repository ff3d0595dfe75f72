/**
 * Drawn faces, and how software compares them: a face is twelve numbers, a photograph bends them a little, and
 * sixteen numbers computed from it stand for the face. Real software uses some five hundred, and has learned
 * how to compute them; ours are made up, but their distances are really computed. Distances are in standard
 * deviations of one parameter: two strangers are about five apart.
 */
import type { Point } from './geometry.ts';
import { normalQuantile } from './normal.ts';
import { hash, random } from './random.ts';
import { fmr } from './recognition.ts';

/** A face to draw. Each parameter goes from 0 to 1; half is the average face. */
export interface Face {
	/** Of the head: narrow … wide. */
	readonly width: number;
	/** Pointed … square. */
	readonly jaw: number;
	/** Eyebrows: thin and high … thick and low. */
	readonly brow: number;
	/** Between the eyes: close … far apart. */
	readonly eyeGap: number;
	readonly eyeSize: number;
	readonly noseLength: number;
	readonly noseWidth: number;
	readonly mouthWidth: number;
	/** Corners of the mouth: down … up. */
	readonly mouthCurve: number;
	/** Low on the forehead … receding. */
	readonly hairline: number;
	/** None … large and heavy; a drawing may show them from some value on. */
	readonly glasses: number;
	/** Leaning to the left … to the right; half is the same on both sides. */
	readonly asymmetry: number;
}

/** How far a photograph is from one taken for a file, 0 … 10 each. */
export interface Conditions {
	/** Full light … hardly any. */
	readonly light: number;
	/** Face on … turned away. */
	readonly angle: number;
	/** Today … long after. */
	readonly age: number;
}

/** What stands for a face: sixteen numbers. */
export type Embedding = readonly number[];

/** A photograph for a file: full light, face on, today. Every entry of the list has one. */
export const REFERENCE: Conditions = { light: 0, angle: 0, age: 0 };

/**
 * The story's choice, and no result of a model: entry 4,117 of the list is somebody who resembles Inès. By chance
 * alone, one passer-by in 6,000 is within the radius of one of the 10,000 entries at the story's threshold.
 */
export const LOOKALIKE = { entry: 4117, of: 'ines' };
/** How far she is from that entry, at most; the radius at the threshold of the story is 0.79. */
const RESEMBLANCE = 0.45;

const PARAMETERS = [
	'width',
	'jaw',
	'brow',
	'eyeGap',
	'eyeSize',
	'noseLength',
	'noseWidth',
	'mouthWidth',
	'mouthCurve',
	'hairline',
	'glasses',
	'asymmetry'
] as const satisfies readonly (keyof Face)[];
const NUMBERS = 16;

/** Standard deviation of a parameter; 0 and 1 are three of them from the average. */
const DEVIATION = 1 / 6;
/** The worst of a condition. */
const WORST = 10;

/** What a condition does at its worst: how far parameters go towards a value, and the noise in the numbers. */
interface Effect {
	readonly towards: readonly (readonly [parameter: keyof Face, value: 0 | 1, share: number])[];
	readonly noise: number;
}

const EFFECTS: Readonly<Record<keyof Conditions, Effect>> = {
	light: {
		towards: [
			['brow', 1, 0.2],
			['eyeSize', 0, 0.2],
			['noseWidth', 1, 0.15],
			['jaw', 1, 0.15]
		],
		noise: 0.6
	},
	angle: {
		towards: [
			['width', 0, 0.2],
			['eyeGap', 0, 0.2],
			['mouthWidth', 0, 0.2],
			['noseLength', 1, 0.15],
			['asymmetry', 1, 0.25]
		],
		noise: 0.8
	},
	age: {
		towards: [
			['hairline', 1, 0.3],
			['mouthCurve', 0, 0.2],
			['jaw', 1, 0.2],
			['noseLength', 1, 0.15],
			['eyeSize', 0, 0.15]
		],
		noise: 0.8
	}
};
const CONDITIONS = ['light', 'angle', 'age'] as const satisfies readonly (keyof Conditions)[];

/** The face of somebody: each parameter is drawn from a bell around the average, cut off at 0 and 1. */
export function faceOf(seed: number, id: string): Face {
	return face((parameter) => within(0.5 + DEVIATION * gaussian(seed, 'face', id, parameter)));
}

/**
 * The face of an entry of the list, from 1 on: somebody drawn by chance, but for entry 4,117, who is Inès with
 * every parameter a little off.
 */
export function entryOf(seed: number, entry: number): Face {
	if (entry !== LOOKALIKE.entry) return faceOf(seed, `entry-${entry}`);
	const her = faceOf(seed, LOOKALIKE.of);
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

/** How far two faces are apart: straight through the sixteen dimensions. */
export function distance(a: Embedding, b: Embedding): number {
	return Math.hypot(...a.map((value, i) => value - (b[i] as number)));
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
 * The distance within which two faces are taken for one at a threshold t > 0 in model units: so that strangers are
 * as often that near as M4 says that they match, `FMR(t)`. Squared distances of two drawn faces are twice a
 * χ² of twelve degrees of freedom (but for the few parameters cut off at 0 and 1).
 */
export function matchingRadius(t: number): number {
	const wanted = fmr(t);
	let [low, high] = [0, FARTHEST];
	for (let i = 0; i < HALVINGS; i++) {
		const middle = (low + high) / 2;
		if (strangersWithin(middle) < wanted) low = middle;
		else high = middle;
	}
	return (low + high) / 2;
}

/** A distance that next to no two strangers exceed, and how often to halve it. */
const FARTHEST = 16;
const HALVINGS = 50;

/** Share of pairs of strangers nearer than a radius: `Σ e⁻ʸ yʲ / j!` from j = 6 on, with y = r²/4. */
function strangersWithin(radius: number): number {
	const y = radius ** 2 / 4;
	let term = Math.exp(-y);
	let total = 0;
	for (let j = 1; j <= PARAMETERS.length / 2 || total + term !== total; j++) {
		term *= y / j;
		if (j >= PARAMETERS.length / 2) total += term;
	}
	return total;
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
	// Half a step up: `random` can be 0, whose quantile is infinite.
	return normalQuantile(random(seed, ...keys) + 2 ** -33);
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
