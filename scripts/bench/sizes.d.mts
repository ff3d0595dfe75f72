/** Types of `sizes.mjs` for the TypeScript tests. */
import type { Browser } from '@playwright/test';

export type Kind = 'page' | 'script' | 'font' | 'other';
export interface Fetched {
	readonly path: string;
	readonly kind: Kind;
	/** Size of the body as sent (compressed). */
	readonly bytes: number;
}
export function sentBytes(sizes: { readonly responseBodySize: number }): number;
export function measureSizes(
	browser: Browser,
	url: string,
	chapters?: readonly { readonly id: string; readonly steps: readonly string[] }[]
): Promise<{
	readonly first: readonly Fetched[];
	readonly chapters: readonly { readonly id: string; readonly fetched: readonly Fetched[] }[];
}>;
export function bytesOf(list: readonly Fetched[], kind?: Kind): number;
