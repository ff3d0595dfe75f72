/** What became of a claim: it stands, a date in it was wrong, it needs a nuance, it is no longer true, or nobody could check. */
export const VERDICTS = ['held', 'corrected', 'nuanced', 'overtaken', 'open'] as const;
export type Verdict = (typeof VERDICTS)[number];
