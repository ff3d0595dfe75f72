import type { StepData } from '#lib/runtime/data.ts';

/** Whether anything in a step's card answers; where its scene is lost, that is said in any card. */
export const answers = ({ guess, play, controls }: StepData): boolean =>
	guess !== undefined || play !== undefined || controls.length > 0;
