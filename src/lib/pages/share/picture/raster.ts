/**
 * Turns a drawing into pixels while the site is built. resvg (Rust, MPL-2.0) compiled to WebAssembly: one package
 * that runs wherever Node runs, without a binary for each system and without a network; the fonts are handed to it,
 * so that a picture is the same bytes on every machine. What it lacks (variables, style by class inside what is
 * used, lines that keep their width) `flatten` has worked out before. sharp would bring librsvg, but takes its
 * fonts from the system; a browser is not there when a site is built.
 */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { loadFonts } from './fonts.ts';

/** Colours of every pixel, row by row, four bytes each: red, green, blue, opacity. */
export interface Pixels {
	readonly width: number;
	readonly height: number;
	readonly data: Uint8Array;
}

let ready: Promise<void> | undefined;

/** Starts the renderer, once; while developing, this module may be read again while the renderer runs on. */
const start = (): Promise<void> =>
	(ready ??= initWasm(readFileSync(resolve('node_modules/@resvg/resvg-wasm/index_bg.wasm'))).catch(
		(error: unknown) => {
			if (!String(error).includes('Already initialized')) throw error;
		}
	));

/** Draws an `<svg>` of attributes only, in its own size. */
export async function rasterise(svg: string): Promise<Pixels> {
	const [{ files }] = await Promise.all([loadFonts(), start()]);
	const image = new Resvg(svg, {
		font: { fontBuffers: [...files], loadSystemFonts: false, defaultFontFamily: 'B612' }
	}).render();
	const { width, height, pixels } = image;
	// The picture lives in the renderer's own memory, which is given back.
	const data = Uint8Array.from(pixels);
	image.free();
	return { width, height, data };
}
