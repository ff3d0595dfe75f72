import { PICTURE_FORMATS, type PictureFormat } from '../picture-formats.ts';
import type { PictureRequest } from '../picture-drawer.ts';
import type { PictureFiles } from '../picture-files.ts';
import { pictureName } from '../text/picture-name.ts';
import { saveFile } from '../save-file.ts';
import { encodeGif } from './encode-gif.ts';
import { bestEncoding, encodeVideo, type VideoEncoding } from './encode-video.ts';
import { Film, type FilmOptions, type FilmRequest } from './film.ts';
import { momentsOf } from './moments.ts';

/** Pixels of a GIF per pixel of the format: a GIF in full size has tens of megabytes. */
const GIF_SCALE = 0.5;

/** What a video is saved as: an encoding of this browser, or a GIF. */
export type VideoKind = VideoEncoding | 'gif';

/** Returns the encoding of video that this browser has for a format; undefined if it has none. */
export const encodingOf = (format: PictureFormat): Promise<VideoEncoding | undefined> =>
	'VideoEncoder' in window ? bestEncoding(PICTURE_FORMATS[format]) : Promise.resolve(undefined);

/** Returns whether anything moves in the step of a picture, so that a video of it is more than a still. */
export async function hasMovement(
	files: PictureFiles,
	lang: string,
	picture: PictureRequest
): Promise<boolean> {
	const drawer = await files.drawerOf(lang);
	return momentsOf(await drawer.open(picture)).length > 1;
}

/**
 * Makes a video in the browser and saves it on the reader's machine.
 * @returns whether it was saved; false if the work was cancelled
 * @throws Error if the browser cannot make it
 */
export async function saveVideo(
	files: PictureFiles,
	lang: string,
	kind: VideoKind,
	request: Omit<FilmRequest, 'scale'>,
	work: Pick<FilmOptions, 'signal' | 'onProgress'>
): Promise<boolean> {
	const drawer = await files.drawerOf(lang);
	const film = await Film.create(drawer, { ...request, scale: kind === 'gif' ? GIF_SCALE : 1 });
	try {
		const { canvas, count, rate, paint, keyOf } = film;
		const options = { canvas, count, rate, paint, keyOf, ...work };
		const blob = await (kind === 'gif' ? encodeGif(options) : encodeVideo(kind, options));
		if (!blob) return false;
		const name = pictureName({ ...request.picture, keyframe: 0, lang }, kind === 'gif' ? GIF_SCALE : 1);
		saveFile(blob, `${name}-${request.seconds}s.${kind === 'gif' ? 'gif' : kind.kind}`);
		return true;
	} finally {
		film.close();
	}
}
