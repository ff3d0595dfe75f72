import { PICTURE_FORMATS, type PictureFormat } from './picture-formats.ts';

/** Returns a picture as an image that is ready to be drawn. @throws Error if it is no valid SVG */
async function decode(svg: string): Promise<HTMLImageElement> {
	const image = new Image();
	image.src = `data:image/svg+xml,${encodeURIComponent(svg)}`;
	await image.decode();
	return image;
}

/**
 * Returns a picture as pixels. Close it to free its memory.
 * @param svg document with width and height
 */
export const rasterize = async (svg: string, width: number, height: number): Promise<ImageBitmap> =>
	createImageBitmap(await decode(svg), { resizeWidth: width, resizeHeight: height, resizeQuality: 'high' });

/**
 * Returns a picture as PNG.
 * @param svg document from `PictureDrawer.draw`
 * @param scale pixels of the file per pixel of the format
 * @throws Error if the browser cannot make one, for example because it refuses to read a canvas
 */
export async function encodePng(svg: string, format: PictureFormat, scale: number): Promise<Blob> {
	const { width, height } = PICTURE_FORMATS[format];
	const image = await decode(svg);
	const canvas = document.createElement('canvas');
	[canvas.width, canvas.height] = [width * scale, height * scale];
	canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
	const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
	// Some browsers keep the pixels of a canvas until it is garbage-collected.
	canvas.width = 0;
	if (!blob) throw new Error('The browser encodes no PNG');
	return blob;
}

/** Largest number of looks at whether the fonts are painted, and the time between two. */
const MAX_LOOKS = 50;
const LOOK_DELAY_MS = 100;
/** Size in pixels of the letter that is looked at. */
const PROBE_SIZE = 32;

/**
 * Resolves when browsers paint the fonts of pictures. The image of a picture counts as decoded before the fonts in it are:
 * its letters would be invisible. Once decoded, the fonts are in the browser's cache.
 * @param fonts style rules of the fonts
 * @param faces attributes of a text in each of them
 */
export async function waitForFonts(fonts: string, faces: readonly string[]): Promise<void> {
	const [width, height] = [PROBE_SIZE * faces.length, PROBE_SIZE];
	const letters = faces.map(
		(face, index) =>
			`<text x="${index * PROBE_SIZE}" y="${0.8 * height}" font-size="${height}" ${face}>H</text>`
	);
	const probe = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><style>${fonts}</style>${letters.join('')}</svg>`;
	const canvas = document.createElement('canvas');
	[canvas.width, canvas.height] = [width, height];
	const context = canvas.getContext('2d', { willReadFrequently: true });
	for (let look = 0; context && look < MAX_LOOKS; look++) {
		context.drawImage(await decode(probe), 0, 0);
		const isPainted = (_: string, index: number) =>
			context.getImageData(index * PROBE_SIZE, 0, PROBE_SIZE, height).data.some((value) => value > 0);
		if (faces.every(isPainted)) return;
		await new Promise((resolve) => setTimeout(resolve, LOOK_DELAY_MS));
	}
}
