import { inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { encodePng } from './png.ts';

/** Decodes the size and the pixel colours of a PNG written by `encodePng`. */
function read(png: Buffer): { width: number; height: number; colours: number[]; palette: number } {
	const chunks = new Map<string, Buffer>();
	for (let at = 8; at < png.length;) {
		const length = png.readUInt32BE(at);
		chunks.set(png.toString('latin1', at + 4, at + 8), png.subarray(at + 8, at + 8 + length));
		at += 12 + length;
	}
	const [header, palette, data] = ['IHDR', 'PLTE', 'IDAT'].map((name) => chunks.get(name) ?? Buffer.alloc(0));
	if (!header || !palette || !data) throw new Error('Not such a PNG');
	const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
	const rows = inflateSync(data);
	const colours = Array.from({ length: width * height }, (_, pixel) => {
		const index = rows[Math.floor(pixel / width) * (width + 1) + 1 + (pixel % width)] ?? 0;
		return palette.readUIntBE(3 * index, 3);
	});
	return { width, height, colours, palette: palette.length / 3 };
}

function pixels(width: number, height: number, colourOf: (pixel: number) => number) {
	const data = new Uint8Array(4 * width * height);
	for (let pixel = 0; pixel < width * height; pixel++) {
		const colour = colourOf(pixel);
		data.set([colour >> 16, (colour >> 8) & 255, colour & 255, 255], 4 * pixel);
	}
	return { width, height, data };
}

describe('encodePng', () => {
	it('keeps all colours of a picture with few', () => {
		const given = [0xf5f0e6, 0x1c1a17, 0x0a5a8c];
		const { width, height, colours } = read(encodePng(pixels(5, 3, (pixel) => given[pixel % 3] ?? 0)));
		expect([width, height]).toEqual([5, 3]);
		expect(colours).toEqual(Array.from({ length: 15 }, (_, pixel) => given[pixel % 3]));
	});

	it('keeps flat areas exactly, and approximates many shades', () => {
		const paper = 0xf5f0e6;
		const colourOf = (pixel: number) => (pixel < 5000 ? paper : (pixel * 7919) & 0xffffff);
		const { colours, palette } = read(encodePng(pixels(100, 100, colourOf)));
		expect(palette).toBe(256);
		expect(colours.slice(0, 5000).every((colour) => colour === paper)).toBe(true);
	});

	it('writes a valid PNG with checksums', () => {
		const png = encodePng(pixels(2, 2, () => 0));
		expect(png.subarray(1, 4).toString()).toBe('PNG');
		expect(png.subarray(-12).toString('hex')).toBe('0000000049454e44ae426082');
	});
});
