import fc from 'fast-check';

/** Arbitrary settings of a detector and of the operators who answer its alerts. */
export const queueSettings = fc.record({
	threshold: fc.integer({ min: 0, max: 100 }),
	use: fc.constantFrom(200, 306, 400),
	base: fc.integer({ min: 0, max: 100 }),
	operators: fc.integer({ min: 0, max: 4 }),
	handling: fc.integer({ min: 2, max: 18 }).map((tens) => tens * 10),
	peak: fc.constantFrom(1, 1.5, 2, 2.5, 3)
});
