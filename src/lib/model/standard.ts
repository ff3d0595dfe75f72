/** Densities that a standard on cameras asks for, by its editions: the story says them, with their source. */
import type { Settings } from '#lib/narrative/types.ts';
import { constant } from './constant.ts';

/** Pixels a metre at which somebody is detected, somebody known is recognised, and a stranger is identified. */
export interface Densities {
	readonly detect: number;
	readonly recognise: number;
	readonly identify: number;
}

/** The densities of the edition that is chosen. Throws a RangeError where the story knows none of that edition. */
export function densitiesOf(settings: Settings): Densities {
	const of = (what: string) => constant(settings, `${what}-${settings['standard'] ?? 0}`);
	return { detect: of('detect'), recognise: of('recognise'), identify: of('identify') };
}
