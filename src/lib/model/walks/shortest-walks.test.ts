import { describe, expect, it } from 'vitest';
import { visibilityTest } from '../cameras/coverage.ts';
import { distance, type Point } from '../maths/geometry.ts';
import { district, optics, placement } from '../testing/fixtures.ts';
import { seenPieces, shortestWalks } from './shortest-walks.ts';

const walks = shortestWalks(district);

describe('the pieces of walks', () => {
	it('follow each other within a metre and a half', () => {
		for (const walk of walks)
			for (const [piece, [x, y]] of walk.slice(1).entries())
				expect(distance(...(walk[piece] as Point), x, y)).toBeLessThanOrEqual(1.5);
	});

	it.each([25, 250, 2500])(
		'that a camera sees are the same as if every piece is tested: %d px/m',
		(density) => {
			for (const { camera } of placement) {
				const isSeen = visibilityTest(district, camera, optics, density);
				const expected = walks.flat().flatMap((at, piece) => (isSeen(at) ? [piece] : []));
				expect(seenPieces(district, camera, optics, density)).toEqual(expected);
			}
		}
	);
});
