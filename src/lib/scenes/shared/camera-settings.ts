import type { Optics } from '#lib/model/cameras/coverage.ts';
import { requiredDensities, type PixelDensities } from '#lib/model/cameras/density-standard.ts';
import type { Choices } from '../scene.ts';

/**
 * Returns the lens and sensor chosen by the reader: the angle of view in degrees, and the width of the image in
 * pixels.
 */
export function chosenOptics({ settings }: Choices): Optics {
	return { width: settings['sensor'] ?? 1920, angle: settings['lens'] ?? 90 };
}

/** Returns the pixel densities required by the chosen edition of the standard, in pixels per metre. */
export const chosenDensities = ({ settings }: Choices): PixelDensities => requiredDensities(settings);
