/**
 * Start and end of the reader’s walk. They have a module of their own, so that a page can check them without loading
 * the walk model.
 */
import type { Settings } from '#lib/narrative/types/story.ts';

/** Entrances at the start and the end of the walk, numbered from 1. */
export interface WalkEnds {
	readonly from: number;
	readonly to: number;
}

/**
 * Returns the entrances that the reader chose; undefined if none is chosen. If only one is chosen, it is both start and
 * end.
 */
export function walkEndsOf({ 'walk-from': from = 0, 'walk-to': to = 0 }: Settings): WalkEnds | undefined {
	return from || to ? { from: from || to, to: to || from } : undefined;
}
