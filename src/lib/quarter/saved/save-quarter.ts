/** The file in which a reader keeps a quarter with the cameras that she placed: `.quarter.json`. */
import type { Quarter } from '../area/quarter.ts';
import type { OwnCamera } from './own-camera.ts';

/** A quarter and the cameras that a reader placed in it. */
export interface SavedQuarter {
	readonly quarter: Quarter;
	readonly own: readonly OwnCamera[];
}

/** Name of the format in the file, and its version. */
export const [FORMAT, VERSION] = ['quarter', 1] as const;

/** Returns the text of the file. */
export const saveQuarter = ({ quarter, own }: SavedQuarter): string =>
	JSON.stringify({ format: FORMAT, version: VERSION, quarter, own });
