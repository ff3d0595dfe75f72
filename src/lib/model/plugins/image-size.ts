/** Size of an image in pixels, from the head of its file. Build only. */

/** First bytes of a PNG file, and marker of a JPEG file. */
const [PNG_HEAD, JPEG_MARKER] = ['89504e470d0a1a0a', 0xffd8];
/** Markers of JPEG segments that hold the size: start of a frame, C0 to CF except C4, C8 and CC. */
const isFrame = (marker: number): boolean =>
	marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);

/** Returns the width and height of a PNG or JPEG in pixels; undefined for any other file. */
export function readImageSize(file: Buffer): { readonly width: number; readonly height: number } | undefined {
	if (file.length > 24 && file.toString('hex', 0, 8) === PNG_HEAD)
		return { width: file.readUInt32BE(16), height: file.readUInt32BE(20) };
	if (file.length < 4 || file.readUInt16BE(0) !== JPEG_MARKER) return undefined;
	// A segment is a marker of two bytes, its length, and its content.
	for (let at = 2; at + 9 < file.length && file[at] === 0xff; at += 2 + file.readUInt16BE(at + 2))
		if (isFrame(file[at + 1] ?? 0))
			return { width: file.readUInt16BE(at + 7), height: file.readUInt16BE(at + 5) };
	return undefined;
}
