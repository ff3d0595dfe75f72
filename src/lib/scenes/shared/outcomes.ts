/** The outcomes of a test. */

/** Outcomes of a case, alerts first, in the order of pictures and tables. */
export const OUTCOMES = ['right', 'false', 'missed', 'ignored'] as const;
/** One of the four outcomes. */
export type Outcome = (typeof OUTCOMES)[number];
