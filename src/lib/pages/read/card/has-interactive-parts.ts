import type { StepData } from '#lib/runtime/data.ts';

/** Returns whether a step's card has interactive parts: a guess, controls, cameras to place, or a button to replay. */
export const hasInteractiveParts = ({ guess, play, controls }: StepData): boolean =>
	guess !== undefined || play !== undefined || controls.length > 0;
