import type { Localized } from '#lib/narrative/types/story.ts';

/** Compass directions and units of measurement. */
export const measuring = {
	// Compass directions
	'wind.north': { fr: 'nord', en: 'north' },
	'wind.north-east': { fr: 'nord-est', en: 'north-east' },
	'wind.east': { fr: 'est', en: 'east' },
	'wind.south-east': { fr: 'sud-est', en: 'south-east' },
	'wind.south': { fr: 'sud', en: 'south' },
	'wind.south-west': { fr: 'sud-ouest', en: 'south-west' },
	'wind.west': { fr: 'ouest', en: 'west' },
	'wind.north-west': { fr: 'nord-ouest', en: 'north-west' },

	// Units
	'unit.square-metres': { fr: '{value} m²', en: '{value} m²' },
	'unit.metres': { fr: '{value} m', en: '{value} m' }
} as const satisfies Readonly<Record<string, Localized>>;
