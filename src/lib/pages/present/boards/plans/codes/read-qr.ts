import decodeQr from 'qr/decode.js';

/**
 * Returns the text of the QR code in a picture; empty if none can be read.
 * @param picture its pixels, four bytes each
 */
export function readQr(picture: {
	readonly width: number;
	readonly height: number;
	readonly data: Uint8ClampedArray;
}): string {
	try {
		return decodeQr(picture);
	} catch {
		// The decoder throws if the picture shows no code, as most pictures of a camera do.
		return '';
	}
}
