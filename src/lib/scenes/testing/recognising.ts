/** Figures of the chapter “Recognising”, for tests that compare pictures with the text. */
import type { FigureContext } from '#lib/model/figures/figures.ts';
import { constants } from '#lib/model/testing/constants.ts';
import { recognisingFigures } from '#lib/model/figures/figures-recognising.ts';
import type { Settings } from '#lib/narrative/types/story.ts';

/**
 * Returns the value of a figure in the world of `createTestWorld`. Settings that are left out have their
 * defaults.
 */
export function recognisingFigure(name: keyof typeof recognisingFigures, settings: Settings): number {
	const chosen: Pick<FigureContext, 'settings' | 'defaults' | 'seed' | 'kept' | 'lookalike'> = {
		settings: { ...constants, ...settings },
		defaults: constants,
		lookalike: { entry: 4117, personId: 'ines' },
		seed: 20260,
		// These figures depend on the number of cameras, not on their positions.
		kept: [{ x: 0, y: 0, heading: 0, placement: { building: 'A', along: 0, heading: 0 } }]
	};
	// The figures of this chapter read no other properties.
	return recognisingFigures[name](chosen as FigureContext);
}
