import { crc32, deflateSync } from 'node:zlib';
import type { Pixels } from './raster.ts';

/** Maximum number of palette colours in an 8-bit PNG. */
const MAX_COLOURS = 256;
const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/**
 * Encodes pixels as a PNG with a palette of at most 256 colours, a third of the size of true colour. The loss is
 * invisible, because ink drawings have few colours. Opacity is ignored: sharing pictures are opaque. Specification:
 * https://www.w3.org/TR/png-3/
 */
export function encodePng({ width, height, data }: Pixels): Buffer {
	const palette = choosePalette(data);
	const nearest = nearestIn(palette);
	const rows = Buffer.alloc(height * (width + 1));
	for (let y = 0; y < height; y++)
		for (let x = 0; x < width; x++)
			rows[y * (width + 1) + 1 + x] = nearest(colourAt(data, 4 * (y * width + x)));
	const header = Buffer.alloc(13);
	header.writeUInt32BE(width, 0);
	header.writeUInt32BE(height, 4);
	header.set([8, 3, 0, 0, 0], 8);
	const colours = Buffer.from(palette.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]));
	return Buffer.concat([
		SIGNATURE,
		chunk('IHDR', header),
		chunk('PLTE', colours),
		chunk('IDAT', deflateSync(rows, { level: 9 })),
		chunk('IEND', Buffer.alloc(0))
	]);
}

const colourAt = (data: Uint8Array, at: number): number =>
	((data[at] ?? 0) << 16) | ((data[at + 1] ?? 0) << 8) | (data[at + 2] ?? 0);

/**
 * Returns the palette of a picture: all its colours if they fit. Otherwise the colour space is divided into cubes;
 * those with the most pixels each give their most frequent colour, so that flat areas keep their exact colour.
 */
function choosePalette(data: Uint8Array): number[] {
	const counts = new Map<number, number>();
	for (let at = 0; at < data.length; at += 4) {
		const colour = colourAt(data, at);
		counts.set(colour, (counts.get(colour) ?? 0) + 1);
	}
	if (counts.size <= MAX_COLOURS) return [...counts.keys()];
	const cubes = new Map<number, { total: number; most: number; colour: number }>();
	for (const [colour, count] of counts) {
		const cube = cubeOf(colour);
		const { total, most, colour: best } = cubes.get(cube) ?? { total: 0, most: 0, colour };
		const more = count > most;
		cubes.set(cube, { total: total + count, most: more ? count : most, colour: more ? colour : best });
	}
	return [...cubes.values()]
		.sort((a, b) => b.total - a.total || a.colour - b.colour)
		.slice(0, MAX_COLOURS)
		.map(({ colour }) => colour);
}

/** Returns the cube of a colour: the five highest bits of each channel. */
const cubeOf = (colour: number): number => colour & 0xf8f8f8;

/** Returns a function that finds the index of the nearest palette colour; results are memoized. */
function nearestIn(palette: readonly number[]): (colour: number) => number {
	const known = new Map(palette.map((colour, index) => [colour, index]));
	return (colour) => {
		const found = known.get(colour);
		if (found !== undefined) return found;
		let best = 0;
		let least = Infinity;
		for (const [index, candidate] of palette.entries()) {
			const distance = colourDistance(colour, candidate);
			if (distance < least) [best, least] = [index, distance];
		}
		known.set(colour, best);
		return best;
	};
}

/**
 * Returns the distance of two colours: the sum of squared differences, weighted 3:6:1 for red, green and blue,
 * roughly by perceived brightness.
 */
function colourDistance(a: number, b: number): number {
	const red = (a >> 16) - (b >> 16);
	const green = ((a >> 8) & 255) - ((b >> 8) & 255);
	const blue = (a & 255) - (b & 255);
	return 3 * red * red + 6 * green * green + blue * blue;
}

/** Returns a chunk of the file: length, name, content, CRC-32. */
function chunk(name: string, content: Buffer): Buffer {
	const named = Buffer.concat([Buffer.from(name, 'latin1'), content]);
	const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
	length.writeUInt32BE(content.length);
	check.writeUInt32BE(crc32(named));
	return Buffer.concat([length, named, check]);
}
