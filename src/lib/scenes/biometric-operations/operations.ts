/** The three uses of face recognition. */
export const OPERATIONS = ['authenticate', 'identify', 'categorise'] as const;
/** One of the three uses of face recognition. */
export type Operation = (typeof OPERATIONS)[number];
