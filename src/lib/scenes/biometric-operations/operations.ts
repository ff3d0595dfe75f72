/** What software may do with a face. */
export const OPERATIONS = ['authenticate', 'identify', 'categorise'] as const;
export type Operation = (typeof OPERATIONS)[number];
