/** The ridges of long roofs, like those of the engraved plan. */
import { contains, edges, type Point } from '#lib/model/maths/geometry.ts';
import type { Footprint } from '../area/unite.ts';
import type { Stroke } from './hatch.ts';

/** Length in metres from which a roof has a ridge, and shortest ridge. */
const [MIN_ROOF_LENGTH, MIN_LENGTH] = [21, 6];

/**
 * Returns the ridge of a block: a line along its middle, as far from both ends as from both sides. Returns undefined for a
 * block that is short, nearly square, not convex, or has a courtyard, whose roof nobody can guess.
 */
export function roofRidge({ outline, courtyards }: Footprint): Stroke | undefined {
	if (courtyards.length > 0 || !isConvex(outline)) return undefined;
	const lengthOf = ([x1, y1, x2, y2]: readonly number[]) =>
		Math.hypot((x2 ?? 0) - (x1 ?? 0), (y2 ?? 0) - (y1 ?? 0));
	const [longest] = edges(outline).toSorted((a, b) => lengthOf(b) - lengthOf(a));
	if (!longest || lengthOf(longest) === 0) return undefined;
	const [x1, y1, x2, y2] = longest;
	const [ux, uy] = [(x2 - x1) / lengthOf(longest), (y2 - y1) / lengthOf(longest)];
	const along = outline.map(([x, y]) => x * ux + y * uy);
	const across = outline.map(([x, y]) => y * ux - x * uy);
	const [start, end, near, far] = [
		Math.min(...along),
		Math.max(...along),
		Math.min(...across),
		Math.max(...across)
	];
	const half = (far - near) / 2;
	if (end - start < MIN_ROOF_LENGTH || end - start - 2 * half < MIN_LENGTH) return undefined;
	const at = (s: number): Point => [s * ux - (near + half) * uy, s * uy + (near + half) * ux];
	const ridge = [at(start + half), at(end - half)] as const;
	return ridge.every(([x, y]) => contains(outline, x, y)) ? ridge : undefined;
}

/** Tests whether all corners of a ring turn the same way. */
function isConvex(ring: readonly Point[]): boolean {
	const turns = ring.map(([x, y], index) => {
		const [x1, y1] = ring[(index + 1) % ring.length] ?? [x, y];
		const [x2, y2] = ring[(index + 2) % ring.length] ?? [x, y];
		return (x1 - x) * (y2 - y1) - (y1 - y) * (x2 - x1);
	});
	return turns.every((turn) => turn >= 0) || turns.every((turn) => turn <= 0);
}
