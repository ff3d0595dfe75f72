/** Pixels of the picture per pixel of the plan’s file. */
const SCALE = 2;

/**
 * Returns the plan as PNG.
 * @param svg the plan as SVG, which says its size
 * @throws Error if the browser cannot make one, for example because it refuses to read a canvas
 */
export async function planPng(svg: string): Promise<Blob> {
	const image = new Image();
	image.src = `data:image/svg+xml,${encodeURIComponent(svg)}`;
	await image.decode();
	const canvas = document.createElement('canvas');
	[canvas.width, canvas.height] = [image.naturalWidth * SCALE, image.naturalHeight * SCALE];
	canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
	const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
	// Some browsers keep the pixels of a canvas until it is garbage-collected.
	canvas.width = 0;
	if (!blob) throw new Error('The browser encodes no PNG');
	return blob;
}
