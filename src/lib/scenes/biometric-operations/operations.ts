/** The three uses of face recognition. */
export const OPERATIONS = ['authenticate', 'identify', 'categorise'] as const;
export type Operation = (typeof OPERATIONS)[number];
