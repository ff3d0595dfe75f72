/**
 * Drawn faces and their comparison. A face has twelve parameters, a photo distorts them, and an embedding of sixteen
 * numbers is computed from the photo. Real software uses about five hundred numbers and learns how to compute them;
 * this embedding is invented, but the distances are really computed. Distances are in standard deviations of one
 * parameter: two strangers are about five apart.
 */
import {
	type PhotoConditions,
	PARAMETER_DEVIATION,
	CONDITION_EFFECTS,
	type Embedding,
	type Face,
	EMBEDDING_SIZE,
	FACE_PARAMETERS,
	REFERENCE_CONDITIONS,
	LOOKALIKE_DISTANCE,
	MAX_CONDITION
} from './face-parameters.ts';
import type { Point } from '../maths/geometry.ts';
import type { Gallery } from './lookalike.ts';
import { normalQuantile } from '../maths/normal.ts';
import { extendHash, hash } from '../maths/random.ts';

const CONDITIONS = ['light', 'angle', 'age'] as const satisfies readonly (keyof PhotoConditions)[];

/** Returns the face of a person, at random but always the same for the same seed and id. */
export function randomFace(seed: number, id: string): Face {
	const personHash = hash(seed, 'face', id);
	return createFace((parameter) => parameterFromHash(extendHash(personHash, parameter)));
}

/** Returns the id of a gallery entry, from which its random face is derived. Entries count from 1. */
export const entryId = (entry: number): string => `entry-${entry}`;

/**
 * Returns the face of a gallery entry (from 1). It is random, except that the lookalike’s face is that of a person of
 * the story with every parameter slightly changed.
 */
export function entryFace({ seed, lookalike }: Gallery, entry: number): Face {
	if (entry !== lookalike.entry) return randomFace(seed, entryId(entry));
	const original = randomFace(seed, lookalike.personId);
	const offset = randomUnitVector(FACE_PARAMETERS.length, seed, 'lookalike');
	return createFace((parameter, i) =>
		clamp(original[parameter] + PARAMETER_DEVIATION * LOOKALIKE_DISTANCE * (offset[i] as number))
	);
}

/**
 * Returns the parameters of a face as a photo shows them: each condition moves some parameters towards an extreme, in
 * proportion to its severity.
 * @throws RangeError if a condition is not 0 … 10
 */
export function photographFace(face: Face, conditions: PhotoConditions): Face {
	const shown: Record<keyof Face, number> = { ...face };
	for (const condition of CONDITIONS) {
		const severity = severityOf(conditions, condition);
		for (const [parameter, value, maxShare] of CONDITION_EFFECTS[condition].towards) {
			shown[parameter] += (value - shown[parameter]) * maxShare * severity;
		}
	}
	return shown;
}

/**
 * Returns the embedding of a photographed face: a fixed matrix times the deviations of the parameters from the
 * average, plus noise. There is no noise under `REFERENCE_CONDITIONS`.
 * @param shown parameters as the photo shows them: see `photographFace`
 * @param seed seed of the photo; it sets the direction of the noise, and each condition sets its length
 * @throws RangeError if a condition is not 0 … 10
 */
export function computeEmbedding(shown: Face, conditions: PhotoConditions, seed: number): Embedding {
	const noises = CONDITIONS.map((condition) => {
		const length = CONDITION_EFFECTS[condition].noise * severityOf(conditions, condition);
		return randomUnitVector(EMBEDDING_SIZE, seed, 'noise', condition).map((part) => part * length);
	});
	return Array.from({ length: EMBEDDING_SIZE }, (_, row) => {
		const signal = FACE_PARAMETERS.reduce(
			(total, parameter, column) =>
				total + ((MATRIX[column]?.[row] as number) * (shown[parameter] - 0.5)) / PARAMETER_DEVIATION,
			0
		);
		return noises.reduce((total, noise) => total + (noise[row] as number), signal);
	});
}

/**
 * Returns the embedding of a photo of a person of the story; by default of the file photo.
 * @throws RangeError if a condition is not 0 … 10
 */
export function photoEmbedding(
	seed: number,
	id: string,
	conditions: PhotoConditions = REFERENCE_CONDITIONS
): Embedding {
	return computeEmbedding(
		photographFace(randomFace(seed, id), conditions),
		conditions,
		hash(seed, 'photo', id)
	);
}

/** Returns the embedding of the file photo of a gallery entry (from 1). */
export function entryEmbedding(list: Gallery, entry: number): Embedding {
	return computeEmbedding(entryFace(list, entry), REFERENCE_CONDITIONS, list.seed);
}

/** Returns the Euclidean distance between two embeddings. */
export function embeddingDistance(a: Embedding, b: Embedding): number {
	return Math.hypot(...a.map((value, i) => value - (b[i] as number)));
}

/**
 * Returns the smallest distance between an embedding and the file photos of the first entries of the gallery. It
 * computes one parameter at a time and skips a face once it is farther than the nearest so far: ten thousand entries
 * take no longer than a thousand complete ones.
 * @param list number of entries to compare, ≥ 1
 * @param to embedding of the photo
 */
export function nearestEntryDistance(listed: Gallery, list: number, to: Embedding): number {
	const { projection, residual } = projectOnParameters(to);
	let smallest = Infinity;
	for (let entry = 1; entry <= list; entry++) {
		const known = entry === listed.lookalike.entry ? entryFace(listed, entry) : undefined;
		const personHash = hash(listed.seed, 'face', entryId(entry));
		let sum = residual;
		for (let i = 0; i < FACE_PARAMETERS.length && sum < smallest; i++) {
			const parameter = FACE_PARAMETERS[i] as keyof Face;
			const value = known?.[parameter] ?? parameterFromHash(extendHash(personHash, parameter));
			sum += ((value - 0.5) / PARAMETER_DEVIATION - (projection[i] as number)) ** 2;
		}
		smallest = Math.min(smallest, sum);
	}
	return Math.sqrt(smallest);
}

/** Returns an embedding in the twelve dimensions of the parameters; what is orthogonal to them adds the same to every distance. */
export function projectOnParameters(to: Embedding): { projection: readonly number[]; residual: number } {
	const projection = MATRIX.map((column) =>
		column.reduce((sum, value, row) => sum + value * (to[row] as number), 0)
	);
	const squaredLength = (vector: readonly number[]) => vector.reduce((sum, value) => sum + value * value, 0);
	return { projection, residual: Math.max(0, squaredLength(to) - squaredLength(projection)) };
}

/**
 * Returns the position of an embedding on a map that has another one as its centre: at its true distance, in the
 * direction of the first two dimensions. Only distances from the centre are exact, so a circle around it contains the
 * right faces.
 */
export function projectAround(centre: Embedding, other: Embedding): Point {
	const [x, y] = [0, 1].map((i) => (other[i] as number) - (centre[i] as number)) as [number, number];
	const angle = Math.atan2(y, x);
	const radius = embeddingDistance(centre, other);
	return [radius * Math.cos(angle), radius * Math.sin(angle)];
}

/**
 * Returns the positions of the file photos of people on a map around a face, like {@link projectAround}, in one array
 * in which x and y alternate. It compares parameters instead of embeddings because 10,000 people would otherwise take a
 * second on a phone; distances are the same, because the columns of the matrix are orthonormal.
 * @param ids ids of the people
 */
export function projectFacesAround(seed: number, centre: Face, ids: readonly string[]): Float32Array {
	const points = new Float32Array(2 * ids.length);
	const origin = FACE_PARAMETERS.map((parameter) => centre[parameter]);
	const faces = hash(seed, 'face');
	for (let n = 0; n < ids.length; n++) {
		const personHash = extendHash(faces, ids[n] as string);
		let [x, y, squared] = [0, 0, 0];
		for (let i = 0; i < FACE_PARAMETERS.length; i++) {
			const offset =
				(parameterFromHash(extendHash(personHash, FACE_PARAMETERS[i] as string)) - (origin[i] as number)) /
				PARAMETER_DEVIATION;
			x += (MATRIX[i]?.[0] as number) * offset;
			y += (MATRIX[i]?.[1] as number) * offset;
			squared += offset * offset;
		}
		const projected = Math.sqrt(x * x + y * y);
		const stretch = projected > 0 ? Math.sqrt(squared) / projected : 0;
		points[2 * n] = x * stretch;
		points[2 * n + 1] = y * stretch;
	}
	return points;
}

/**
 * Columns of the embedding matrix: twelve random orthonormal vectors in sixteen dimensions (Gram–Schmidt), so that
 * embeddings have the same distances as parameters. The matrix is part of the software, so the seed of the story does
 * not change it.
 */
const MATRIX: readonly Embedding[] = FACE_PARAMETERS.reduce<readonly Embedding[]>((before, parameter) => {
	const vector = randomUnitVector(EMBEDDING_SIZE, 0, 'matrix', parameter);
	const orthogonal = before.reduce<Embedding>((rest, column) => {
		const along = column.reduce((total, value, i) => total + value * (rest[i] as number), 0);
		return rest.map((value, i) => value - along * (column[i] as number));
	}, vector);
	return [...before, normalize(orthogonal)];
}, []);

/** Returns a random vector of length 1, uniform over all directions. */
function randomUnitVector(dimensions: number, seed: number, ...keys: readonly string[]): number[] {
	return normalize(Array.from({ length: dimensions }, (_, i) => gaussian(seed, ...keys, i)));
}

function normalize(vector: readonly number[]): number[] {
	const length = Math.hypot(...vector);
	return vector.map((value) => value / length);
}

function gaussian(seed: number, ...keys: readonly (string | number)[]): number {
	return normalFromHash(hash(seed, ...keys));
}

/** Returns a number of the standard normal distribution for a hash: its quantile. */
function normalFromHash(hashed: number): number {
	// Adds 0.5 because the quantile of 0 is infinite.
	return normalQuantile((hashed + 0.5) / 2 ** 32);
}

/** Returns a face parameter for a hash, which it grows with: normally distributed around the average, clamped to 0 … 1. */
export function parameterFromHash(hashed: number): number {
	return clamp(0.5 + PARAMETER_DEVIATION * normalFromHash(hashed));
}

function createFace(value: (parameter: keyof Face, i: number) => number): Face {
	return Object.fromEntries(
		FACE_PARAMETERS.map((parameter, i) => [parameter, value(parameter, i)])
	) as Record<keyof Face, number>;
}

function clamp(value: number): number {
	return Math.min(1, Math.max(0, value));
}

/**
 * Returns the severity of a condition, 0 … 1.
 * @throws RangeError if the condition is not 0 … 10
 */
function severityOf(conditions: PhotoConditions, condition: keyof PhotoConditions): number {
	const value = conditions[condition];
	if (value >= 0 && value <= MAX_CONDITION) return value / MAX_CONDITION;
	throw new RangeError(`No such ${condition}: ${value}.`);
}
