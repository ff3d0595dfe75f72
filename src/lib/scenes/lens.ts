import type { Optics } from '#lib/model/coverage.ts';
import { densitiesOf, type Densities } from '#lib/model/standard.ts';
import type { Choices } from './scene.ts';

/** The lens and sensor that the reader chose. */
export function optics({ settings }: Choices): Optics {
	return { width: settings['sensor'] ?? 1920, angle: settings['lens'] ?? 90 };
}

/** Densities asked by the edition of the standard that the reader chose, in pixels per metre. */
export const densities = ({ settings }: Choices): Densities => densitiesOf(settings);
