/** Densities that EN 62676-4 asks for. */

/**
 * Pixels a metre at which somebody is detected and at which a stranger is identified. The 2025 edition asks
 * for 500 (“validate”) where 250 used to do. It has no class at 25 (its neighbours are 20 and 40): what
 * counts as filmed is left as it was, so that both editions speak of the same map.
 */
export const DENSITIES: Readonly<Record<number, { readonly detect: number; readonly identify: number }>> = {
	2015: { detect: 25, identify: 250 },
	2025: { detect: 25, identify: 500 }
};

/** The densities of an edition. Throws a RangeError on a year without one. */
export function densitiesOf(standard: number): { readonly detect: number; readonly identify: number } {
	const known = DENSITIES[standard];
	if (!known) throw new RangeError(`No edition ${standard} of the standard.`);
	return known;
}
