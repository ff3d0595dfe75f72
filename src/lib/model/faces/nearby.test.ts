import fc from 'fast-check';
import { expect, it } from 'vitest';
import { embeddingDistance, entryEmbedding, photoEmbedding } from './faces.ts';
import { searchNearby } from './nearby.ts';

it('finds the same pairs as a comparison of every photo with every entry', () => {
	const listed = { lookalike: { entry: 117, personId: 'ines' } };
	const severity = fc.integer({ min: 0, max: 10 });
	const conditions = fc.record({ light: severity, angle: severity, age: severity });
	const seeds = fc.integer({ min: 0, max: 1e6 });
	const radii = fc.double({ min: 0.5, max: 5, noNaN: true });
	fc.assert(
		fc.property(seeds, conditions, fc.integer({ min: 0, max: 9 }), radii, (seed, chosen, count, radius) => {
			const gallery = { ...listed, seed };
			const ids = ['ines', ...Array.from({ length: count }, (_, n) => `passer-by-${n}`)];
			const photos = ids.map((id) => photoEmbedding(seed, id, chosen));
			const search = searchNearby(gallery, photos, radius);
			const found = new Map(
				[...search(1, 50), ...search(51, 120)].map(({ entry, photo, distance }) => [
					`${entry} ${photo}`,
					distance
				])
			);
			for (let entry = 1; entry <= 120; entry++) {
				const file = entryEmbedding(gallery, entry);
				for (const [photo, embedding] of photos.entries()) {
					const distance = embeddingDistance(file, embedding);
					const pair = found.get(`${entry} ${photo}`);
					if (distance < radius - 1e-9) expect(pair).toBeCloseTo(distance, 9);
					if (distance > radius + 1e-9) expect(pair).toBeUndefined();
				}
			}
		}),
		{ numRuns: 20 }
	);
});
