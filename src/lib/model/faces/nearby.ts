/** The photos that are near a gallery entry, among thousands of entries. */
import { FACE_PARAMETERS, PARAMETER_DEVIATION, type Embedding } from './face-parameters.ts';
import { entryFace, entryId, parameterFromHash, projectOnParameters } from './faces.ts';
import type { Gallery } from './lookalike.ts';
import { extendHash, hash } from '../maths/random.ts';

/** A photo that is near the file photo of a gallery entry. */
export interface Nearby {
	readonly entry: number;
	/** Index of the photo. */
	readonly photo: number;
	readonly distance: number;
}

/** Number of parameters of a face. */
const SIZE = FACE_PARAMETERS.length;

/**
 * Returns a function that finds the pairs of photos and gallery entries that are nearer than a radius, by entry, among the entries
 * from one up to another. Most entries are near no photo, which {@link createFilter} finds out without their parameters; the
 * others are compared one parameter at a time.
 * @param photos embeddings of the photos
 */
export function searchNearby(
	listed: Gallery,
	photos: readonly Embedding[],
	radius: number
): (from: number, until: number) => Nearby[] {
	const projected = photos.map(projectOnParameters);
	const limit = radius ** 2;
	const mayBeNear = createFilter(projected, limit);
	const faces = hash(listed.seed, 'face');
	return (from, until) => {
		const found: Nearby[] = [];
		for (let entry = from; entry <= until; entry++) {
			const known = entry === listed.lookalike.entry ? entryFace(listed, entry) : undefined;
			const personHash = extendHash(faces, entryId(entry));
			if (!known && !mayBeNear(personHash)) continue;
			const deviations = FACE_PARAMETERS.map((parameter) => {
				const value = known?.[parameter] ?? parameterFromHash(extendHash(personHash, parameter));
				return deviationOf(value);
			});
			for (const [photo, { projection, residual }] of projected.entries()) {
				let sum = residual;
				for (let i = 0; i < SIZE && sum < limit; i++)
					sum += ((deviations[i] as number) - (projection[i] as number)) ** 2;
				if (sum < limit) found.push({ entry, photo, distance: Math.sqrt(sum) });
			}
		}
		return found;
	};
}

/** Returns a parameter in standard deviations from the average. */
const deviationOf = (value: number): number => (value - 0.5) / PARAMETER_DEVIATION;

/** Number of bits of a hash that the filter looks at. */
const BITS = 4;
/** Number of steps in which the filter counts squared distances up to the limit; twelve parameters and a rest fit in a byte. */
const STEPS = 16;
/** Tolerance for rounding, in steps. */
const TOLERANCE = 1e-6;

/**
 * Returns a function that tests whether an entry may be near any photo, from the hash of its face. The first bits of the hash of
 * a parameter tell in which interval the parameter is. For each interval, a table has the smallest squared distance from it to
 * each photo, rounded down, in one byte; four photos are added in one addition. A byte of at least 16 is beyond the limit.
 * @param limit squared radius
 */
function createFilter(
	photos: readonly ReturnType<typeof projectOnParameters>[],
	limit: number
): (personHash: number) => boolean {
	const words = Math.ceil(photos.length / 4);
	const intervals = 2 ** BITS;
	const steps = (squared: number) =>
		Math.min(STEPS, Math.max(0, Math.floor((squared / limit) * STEPS - TOLERANCE)));
	const table = new Int32Array(SIZE * intervals * words);
	// Bytes without a photo are beyond the limit from the start.
	const rests = new Int32Array(words).fill(0x10101010);
	const add = (bytes: Int32Array, word: number, photo: number, value: number) => {
		bytes[word] = (bytes[word] as number) + (value << (8 * (photo % 4)));
	};
	const edges = Array.from({ length: intervals + 1 }, (_, i) =>
		deviationOf(parameterFromHash(i * 2 ** (32 - BITS) - 0.5))
	);
	for (const [photo, { projection, residual }] of photos.entries()) {
		add(rests, photo >> 2, photo, steps(residual) - STEPS);
		for (let i = 0; i < SIZE; i++)
			for (let interval = 0; interval < intervals; interval++) {
				const position = projection[i] as number;
				const away = Math.max(
					0,
					(edges[interval] as number) - position,
					position - (edges[interval + 1] as number)
				);
				add(table, (i * intervals + interval) * words + (photo >> 2), photo, steps(away * away));
			}
	}
	const sums = new Int32Array(words);
	return (personHash) => {
		sums.set(rests);
		for (let i = 0; i < SIZE; i++) {
			const interval = extendHash(personHash, FACE_PARAMETERS[i] as string) >>> (32 - BITS);
			const row = (i * intervals + interval) * words;
			let isAnyNear = 0;
			for (let word = 0; word < words; word++) {
				const sum = (sums[word] as number) + (table[row + word] as number);
				sums[word] = sum;
				// Finds a byte that is zero (Alan Mycroft, 1987).
				const beyond = sum & 0xf0f0f0f0;
				isAnyNear |= (beyond - 0x01010101) & ~beyond & 0x80808080;
			}
			if (!isAnyNear) return false;
		}
		return true;
	};
}
