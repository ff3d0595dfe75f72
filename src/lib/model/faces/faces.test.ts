import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isLongRun } from '../../../../tests/random.ts';
import { REFERENCE_CONDITIONS, type PhotoConditions, type Face } from './face-parameters.ts';
import {
	projectAround,
	embeddingDistance,
	computeEmbedding,
	entryFace,
	randomFace,
	projectFacesAround,
	nearestEntryDistance,
	photographFace,
	photoEmbedding
} from './faces.ts';
import type { Lookalike } from './lookalike.ts';
import { matchingRadius } from './matching.ts';
import { conditionsFromSettings } from '../parameters.ts';
import { normalQuantile } from '../maths/normal.ts';
import { fmr, matchThreshold } from './recognition.ts';

const SEED = 20260;
const LOOKALIKE: Lookalike = { entry: 4117, personId: 'ines' };
const list = (seed: number) => ({ seed, lookalike: LOOKALIKE });
const measured = { list: 10_000, faces: 6_000 };
const radius = matchingRadius(matchThreshold(55, measured));

const degree = fc.integer({ min: 0, max: 10 });
const conditions: fc.Arbitrary<PhotoConditions> = fc.record({ light: degree, angle: degree, age: degree });
const one = fc.constantFrom<keyof PhotoConditions>('light', 'angle', 'age');
const numbersOf = (face: Face): number[] => Object.values(face) as number[];
/** The embedding of a file photo. */
const filed = (seed: number, id: string) => photoEmbedding(seed, id);
const entry = (seed: number, number: number) =>
	computeEmbedding(entryFace(list(seed), number), REFERENCE_CONDITIONS, seed);

describe('a face', () => {
	it('has parameters from 0 to 1, photographed or not', () => {
		fc.assert(
			fc.property(fc.integer(), fc.string(), conditions, (seed, id, how) => {
				for (const face of [
					randomFace(seed, id),
					photographFace(randomFace(seed, id), how),
					entryFace(list(seed), 4117)
				]) {
					expect(numbersOf(face)).toHaveLength(12);
					expect(numbersOf(face).every((value) => value >= 0 && value <= 1)).toBe(true);
				}
			})
		);
	});

	it('is reproducible and unique', () => {
		expect(randomFace(SEED, 'ines')).toEqual(randomFace(SEED, 'ines'));
		expect(randomFace(SEED, 'ines')).not.toEqual(randomFace(SEED, 'malik'));
		expect(randomFace(SEED, 'ines')).not.toEqual(randomFace(1, 'ines'));
		expect(randomFace(SEED, 'ines').width).toBeCloseTo(0.5613443148963546, 12);
	});

	it('has the mean and standard deviation of the distribution', () => {
		const values = Array.from({ length: 500 }, (_, i) => numbersOf(randomFace(SEED, `${i}`))).flat();
		const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
		const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
		expect(Math.abs(mean - 0.5)).toBeLessThan(0.01);
		expect(Math.abs(Math.sqrt(variance) - 1 / 6)).toBeLessThan(0.01);
	});
});

describe('a photograph', () => {
	it('for a file does not change the face', () => {
		expect(photographFace(randomFace(SEED, 'ines'), REFERENCE_CONDITIONS)).toEqual(randomFace(SEED, 'ines'));
		expect(filed(SEED, 'ines')).toEqual(computeEmbedding(randomFace(SEED, 'ines'), REFERENCE_CONDITIONS, 1));
	});

	it('has an embedding of sixteen numbers, always the same', () => {
		fc.assert(
			fc.property(fc.integer(), conditions, (seed, how) => {
				const numbers = photoEmbedding(seed, 'ines', how);
				expect(numbers).toHaveLength(16);
				expect(numbers.every(Number.isFinite)).toBe(true);
				expect(photoEmbedding(seed, 'ines', how)).toEqual(numbers);
			})
		);
	});

	it('is farther from the file photo under worse conditions', () => {
		fc.assert(
			fc.property(fc.integer(), fc.string(), one, (seed, id, condition) => {
				const apart = Array.from({ length: 11 }, (_, worse) =>
					embeddingDistance(
						filed(seed, id),
						photoEmbedding(seed, id, { ...REFERENCE_CONDITIONS, [condition]: worse })
					)
				) as [number, number, ...number[]];
				expect(apart[0]).toBe(0);
				expect(apart[1]).toBeGreaterThan(0);
				for (const [worse, value] of apart.entries()) expect(value).toBeCloseTo(worse * apart[1], 9);
			})
		);
	});

	it('rejects conditions outside their range', () => {
		for (const angle of [-1, 11, NaN]) {
			expect(() => photographFace(randomFace(SEED, 'ines'), { ...REFERENCE_CONDITIONS, angle })).toThrow(
				RangeError
			);
			expect(() => photoEmbedding(SEED, 'ines', { ...REFERENCE_CONDITIONS, angle })).toThrow(RangeError);
		}
	});
});

describe('distances', () => {
	it('are a metric', () => {
		fc.assert(
			fc.property(fc.integer(), (seed) => {
				const [a, b, c] = [filed(seed, 'a'), filed(seed, 'b'), filed(seed, 'c')];
				expect(embeddingDistance(a, a)).toBe(0);
				expect(embeddingDistance(a, b)).toBe(embeddingDistance(b, a));
				expect(embeddingDistance(a, c)).toBeLessThanOrEqual(
					embeddingDistance(a, b) + embeddingDistance(b, c) + 1e-12
				);
			})
		);
	});

	it('between file photos equal those between parameters, in standard deviations', () => {
		const [ines, malik] = [numbersOf(randomFace(SEED, 'ines')), numbersOf(randomFace(SEED, 'malik'))];
		const apart = Math.hypot(...ines.map((value, i) => 6 * (value - (malik[i] ?? NaN))));
		expect(embeddingDistance(filed(SEED, 'ines'), filed(SEED, 'malik'))).toBeCloseTo(apart, 9);
	});

	it('are smallest to the same person under the story’s conditions', () => {
		const ids = Array.from({ length: 300 }, (_, i) => `face-${i}`);
		const files = ids.map((id) => filed(SEED, id));
		for (const [i, id] of ids.entries()) {
			const street = photoEmbedding(SEED, id, conditionsFromSettings({}));
			const apart = files.map((file) => embeddingDistance(street, file));
			const nearest = apart.indexOf(Math.min(...apart));
			expect(nearest).toBe(i);
		}
	});
});

describe('the radius of a match', () => {
	it('shrinks as the threshold rises', () => {
		const radii = Array.from({ length: 31 }, (_, i) => matchingRadius(matchThreshold(40 + i, measured)));
		expect(radii).toEqual([...radii].sort((a, b) => b - a));
		expect([radii[0], radii[15], radii[30]].map((r) => r?.toFixed(2))).toEqual(['1.51', '0.79', '0.35']);
	});

	// Half the squared distance is χ² with twelve degrees of freedom; values are from tables.
	it.each([
		[0.001, 2.214],
		[0.005, 3.074],
		[0.01, 3.571],
		[0.1, 6.304]
	])('is the quantile of the distribution, at a share of %d', (share, printed) => {
		expect(matchingRadius(-normalQuantile(share)) ** 2 / 2).toBeCloseTo(printed, 3);
	});

	it('contains as many strangers as the model matches', () => {
		const pairs = isLongRun ? 40_000 : 10_000;
		const apart = Array.from({ length: pairs }, (_, i) =>
			embeddingDistance(filed(SEED, `one-${i}`), filed(SEED, `other-${i}`))
		);
		for (const t of [2, 2.5]) {
			const reach = matchingRadius(t);
			const near = apart.filter((far) => far < reach).length;
			const expected = pairs * fmr(t);
			expect(Math.abs(near - expected)).toBeLessThan(1.96 * Math.sqrt(expected * (1 - fmr(t))));
		}
	});
});

describe('entry 4,117', () => {
	it('matches Inès for every seed', () => {
		fc.assert(
			fc.property(fc.integer(), (seed) => {
				const apart = embeddingDistance(filed(seed, LOOKALIKE.personId), entry(seed, LOOKALIKE.entry));
				expect(apart).toBeGreaterThan(0.2);
				expect(apart).toBeLessThanOrEqual(0.45 + 1e-9);
				expect(apart).toBeLessThan(radius);
			})
		);
	});

	it('is the only entry that matches her photo of the story', () => {
		const her = photoEmbedding(SEED, LOOKALIKE.personId, conditionsFromSettings({}));
		const near = Array.from({ length: 10_000 }, (_, i) => i + 1).filter(
			(number) => embeddingDistance(her, entry(SEED, number)) < radius
		);
		expect(near).toEqual([LOOKALIKE.entry]);
	});

	it('matches no other passer-by', () => {
		const middle = entry(SEED, LOOKALIKE.entry);
		const near = Array.from({ length: 10_000 }, (_, i) => filed(SEED, `passer-by-${i}`)).filter(
			(face) => embeddingDistance(middle, face) < radius
		);
		expect(near).toEqual([]);
	});

	it('does not match her at a higher threshold', () => {
		const apart = embeddingDistance(filed(SEED, LOOKALIKE.personId), entry(SEED, LOOKALIKE.entry));
		expect(apart).toBeLessThan(matchingRadius(matchThreshold(65, measured)));
		expect(apart).toBeGreaterThan(matchingRadius(matchThreshold(66, measured)));
	});

	it('is random like all others if it is not the lookalike', () => {
		expect(entryFace(list(SEED), 4116)).toEqual(randomFace(SEED, 'entry-4116'));
		expect(entryFace(list(SEED), 4117)).not.toEqual(randomFace(SEED, 'entry-4117'));
		expect(entryFace(list(SEED), 4117)).not.toEqual(randomFace(SEED, 'ines'));
	});
});

describe('the nearest entry', () => {
	it('is the one found by a complete search, under all conditions', () => {
		fc.assert(
			fc.property(fc.integer(), fc.string(), conditions, (seed, id, how) => {
				const to = photoEmbedding(seed, id, how);
				const all = Array.from({ length: 60 }, (_, i) => embeddingDistance(to, entry(seed, i + 1)));
				expect(nearestEntryDistance(list(seed), 60, to)).toBeCloseTo(Math.min(...all), 9);
			})
		);
	});

	it('is the lookalike for Inès, and never farther in a longer list', () => {
		const her = photoEmbedding(SEED, LOOKALIKE.personId, conditionsFromSettings({}));
		expect(nearestEntryDistance(list(SEED), 10_000, her)).toBeCloseTo(
			embeddingDistance(her, entry(SEED, LOOKALIKE.entry)),
			9
		);
		const lists = [1, 10, 100, 1000].map((names) =>
			nearestEntryDistance(list(SEED), names, filed(SEED, 'somebody'))
		);
		expect(lists).toEqual([...lists].sort((a, b) => b - a));
	});
});

describe('a map around a face', () => {
	it('shows exact distances from the centre', () => {
		fc.assert(
			fc.property(fc.integer(), fc.string(), fc.string(), (seed, a, b) => {
				const [middle, other] = [filed(seed, a), filed(seed, b)];
				expect(Math.hypot(...projectAround(middle, other))).toBeCloseTo(embeddingDistance(middle, other), 9);
			})
		);
	});

	it('is the same for many people at once', () => {
		fc.assert(
			fc.property(fc.integer(), fc.array(fc.string(), { maxLength: 20 }), (seed, ids) => {
				const points = projectFacesAround(seed, entryFace(list(seed), 4117), ids);
				expect(points).toHaveLength(2 * ids.length);
				for (const [n, id] of ids.entries()) {
					const [x, y] = projectAround(entry(seed, 4117), filed(seed, id));
					expect(points[2 * n]).toBeCloseTo(x, 5);
					expect(points[2 * n + 1]).toBeCloseTo(y, 5);
				}
			})
		);
		expect([...projectFacesAround(SEED, randomFace(SEED, 'ines'), ['ines'])]).toEqual([0, 0]);
	});

	it('has people on all sides of an average face', () => {
		const average = Array.from({ length: 16 }, () => 0);
		const quarters = Array.from({ length: 400 }, (_, i) => projectAround(average, filed(SEED, `${i}`))).map(
			([x, y]) => 2 * Number(x > 0) + Number(y > 0)
		);
		for (const quarter of [0, 1, 2, 3]) {
			expect(quarters.filter((found) => found === quarter).length).toBeGreaterThan(60);
		}
	});
});
