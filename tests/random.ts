/**
 * How random tests draw: few cases in `npm test`, the same at every run, so that a test goes red where something has
 * changed; many in `npm run test:long`, and others every time.
 */
import fc from 'fast-check';

export const long = process.env['LONG'] === '1';

/** How many cases a test draws that says nothing of its own. */
fc.configureGlobal({
	...fc.readConfigureGlobal(),
	...(long ? { numRuns: 400 } : { numRuns: 30, seed: 20260 })
});

/** How many cases a test draws whose every case costs much, or next to nothing. */
export const runs = (few: number): number => (long ? 20 * few : few);
