/**
 * Configures random tests: `npm test` draws few cases with a fixed seed, so that a failure means a change;
 * `npm run test:long` draws many, different in each run.
 */
import fc from 'fast-check';

export const isLongRun = process.env['LONG'] === '1';

/** The default number of cases per test. */
fc.configureGlobal({
	...fc.readConfigureGlobal(),
	...(isLongRun ? { numRuns: 400 } : { numRuns: 30, seed: 20260 })
});

/**
 * Returns every n-th item of similar things, or all of them in the long run.
 * @param things items that would take too long to test one by one
 * @param each interval between two items; tests with the same interval and different `from` share the items
 * @param from index of the first item
 */
export const sample = <Thing>(things: readonly Thing[], each: number, from = 0): readonly Thing[] =>
	isLongRun ? things : things.filter((_, index) => index % each === from % each);

/**
 * Returns the number of cases for a test whose cases are unusually slow or fast.
 * @param few number of cases in `npm test`
 * @param many number of cases in the long run, by default twenty times as many
 */
export const numRuns = (few: number, many = 20 * few): number => (isLongRun ? many : few);
