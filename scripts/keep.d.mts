/** Types of `keep.mjs` for the tests, which are written in TypeScript. */
export function keep(last: string, today: string, site?: string): { kept: number; dropped: number };
