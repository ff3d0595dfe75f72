import { letterNumber, type OwnCamera } from '../saved/own-camera.ts';

/** The letters of the reader’s cameras; those of the map have numbers. */
export const letterOf = (index: number): string =>
	index < 26
		? String.fromCharCode(65 + index)
		: `${letterOf(Math.floor(index / 26) - 1)}${letterOf(index % 26)}`;

/** Returns the letter of one of the reader’s cameras, which stays when another is removed. */
export const letterAmong = (own: readonly Pick<OwnCamera, 'number'>[], index: number): string =>
	letterOf(letterNumber(own, index));
