/** Pixel densities required by the editions of a camera standard. The story defines them, with their source. */
import type { Settings } from '#lib/narrative/types/story.ts';
import { requireConstant } from '../constants.ts';

/** Pixels per metre required to detect a person, to recognise a known person and to identify a stranger. */
export interface PixelDensities {
	readonly detect: number;
	readonly recognise: number;
	readonly identify: number;
}

/**
 * Returns the densities of the chosen edition of the standard.
 * @throws RangeError if the story does not define them for the edition
 */
export function requiredDensities(settings: Settings): PixelDensities {
	const densityFor = (task: string) => requireConstant(settings, `${task}-${settings['standard'] ?? 0}`);
	return {
		detect: densityFor('detect'),
		recognise: densityFor('recognise'),
		identify: densityFor('identify')
	};
}
