import { CAMERAS_PARAM } from '#lib/runtime/address/choices-address.ts';
import { PICTURE_FORMATS, type PictureFormat } from '../picture-formats.ts';

/** What the name of a file tells. */
export interface NamedPicture {
	/** Id of the step. */
	readonly step: string;
	readonly lang: string;
	/** Number of the keyframe, from 1; 0 for the one that stands for the step. */
	readonly keyframe: number;
	/** Settings and cameras as a query. */
	readonly kept: string;
	readonly format: PictureFormat;
}

/** Largest number of characters for settings: some systems allow 100 in a path. */
const MAX_SETTINGS_LENGTH = 60;

/**
 * Returns the name of a file without its extension: step, language, moment, settings that are not the story's own, and
 * size in pixels, as in `cameras-twelve-fr-moment2-cameras24-1080x1080`.
 * @param scale pixels of the file per pixel of the format, if the name tells the size of the file
 */
export function pictureName({ step, lang, keyframe, kept, format }: NamedPicture, scale = 1): string {
	const { width, height } = PICTURE_FORMATS[format];
	const settings = [...new URLSearchParams(kept)]
		.map(([name, value]) => (name === CAMERAS_PARAM ? name : `${name}${value}`))
		.join('-')
		.replace(/[^\w.-]/g, '')
		.slice(0, MAX_SETTINGS_LENGTH);
	const moment = keyframe > 0 ? `moment${keyframe}` : '';
	return [step, lang, moment, settings, `${width * scale}x${height * scale}`].filter(Boolean).join('-');
}
