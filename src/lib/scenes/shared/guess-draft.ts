import type { Settings } from '#lib/narrative/types/story.ts';

/**
 * Returns the value to which the reader has moved a guess before submitting it; undefined if she has not moved it. The
 * playhead stores it beside the settings.
 */
export const draftOf = (settings: Settings, guess: string): number | undefined => settings[`${guess}-draft`];
