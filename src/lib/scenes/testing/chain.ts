/** Settings of the whole chain for tests of the epilogue. */
import fc from 'fast-check';
import type { WorldSource } from '../world.ts';

const range = (usual: number, min: number, max: number) => ({ default: usual, min, max });

/** Default and limits of each setting, as in the story. */
export const settingRanges: WorldSource['settings'] = {
	cameras: range(12, 0, 24),
	lens: range(90, 40, 90),
	sensor: range(1920, 1920, 3840),
	threshold: range(64, 0, 100),
	use: range(306, 200, 400),
	base: range(10, 0, 100),
	streams: range(96, 12, 192),
	operators: range(1, 0, 4),
	handling: range(60, 20, 180),
	patience: range(120, 30, 600),
	peak: range(1, 1, 3),
	list: range(10_000, 1_000, 1_000_000),
	crowd: range(100_000, 10_000, 1_000_000),
	wanted: range(20, 0, 100),
	match: range(55, 40, 70)
};

/** Arbitrary settings, with the limits overrepresented. */
export const chainSettings = fc.record({
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

/** An arbitrary language. */
export const anyLang = fc.constantFrom('fr' as const, 'en' as const);
