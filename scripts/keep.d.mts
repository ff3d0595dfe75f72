/** Types of `keep.mjs` for the TypeScript tests. */
export function keep(last: string, today: string, site?: string): { kept: number; dropped: number };
