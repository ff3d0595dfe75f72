/** What the committee found, from good to what was not tested, or badly. */
export const VERDICTS = ['good', 'uneven', 'unknown'] as const;
export type Verdict = (typeof VERDICTS)[number];
