/** Types of `keep.mjs` for the TypeScript tests. */
export function keepOldFiles(last: string, today: string, site?: string): { kept: number; dropped: number };
