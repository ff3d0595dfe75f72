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

/**
 * Every so manieth of things that are much alike, from one of them on, where to try each takes long: in `npm test` they share
 * out what they try, and in the long run all of them are tried everywhere.
 */
export const some = <Thing>(things: readonly Thing[], each: number, from = 0): readonly Thing[] =>
	long ? things : things.filter((_, index) => index % each === from % each);

/** How many cases a test draws whose every case costs much, or next to nothing. */
export const runs = (few: number): number => (long ? 20 * few : few);
