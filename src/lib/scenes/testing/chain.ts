/** Settings of the whole chain, as the story has them, for tests of the epilogue. */
import fc from 'fast-check';
import type { WorldSource } from '../world.ts';

const lever = (usual: number, min: number, max: number) => ({ default: usual, min, max });

export const levers: WorldSource['levers'] = {
	cameras: lever(12, 0, 24),
	lens: lever(90, 40, 90),
	sensor: lever(1920, 1920, 3840),
	threshold: lever(64, 0, 100),
	use: lever(306, 200, 400),
	base: lever(10, 0, 100),
	streams: lever(96, 12, 192),
	operators: lever(1, 0, 4),
	handling: lever(60, 20, 180),
	patience: lever(120, 30, 600),
	peak: lever(1, 1, 3),
	list: lever(10_000, 1_000, 1_000_000),
	crowd: lever(100_000, 10_000, 1_000_000),
	wanted: lever(20, 0, 100),
	match: lever(55, 40, 70)
};

/** Anything that a reader can set, the ends more often than not. */
export const chosen = fc.record({
	cameras: fc.integer({ min: 0, max: 24 }),
	lens: fc.constantFrom(40, 90),
	sensor: fc.constantFrom(1920, 3840),
	threshold: fc.oneof(fc.constantFrom(0, 64, 100), fc.integer({ min: 0, max: 100 })),
	use: fc.constantFrom(200, 306, 400),
	base: fc.oneof(fc.constantFrom(0, 10, 100), fc.integer({ min: 0, max: 100 })),
	streams: fc.constantFrom(12, 96, 192),
	operators: fc.integer({ min: 0, max: 4 }),
	peak: fc.constantFrom(1, 3),
	list: fc.constantFrom(1_000, 10_000, 100_000, 1_000_000),
	crowd: fc.constantFrom(10_000, 100_000, 1_000_000),
	match: fc.integer({ min: 40, max: 70 })
});

export const lang = fc.constantFrom('fr' as const, 'en' as const);
