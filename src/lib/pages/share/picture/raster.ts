/**
 * Rasterises SVG at build time with resvg (Rust, MPL-2.0) compiled to WebAssembly: one package without
 * system-specific binaries or network access. Fonts are passed to it, so that pictures are byte-identical on every
 * machine. `drawForCard` avoids what it does not support (variables, and strokes whose width does not
 * depend on the scale). sharp would use librsvg, which takes its fonts from the system; a browser is not available at build
 * time.
 */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { loadFonts } from './fonts.ts';

/** RGBA bytes of every pixel, row by row. */
export interface Pixels {
	readonly width: number;
	readonly height: number;
	readonly data: Uint8Array;
}

let ready: Promise<void> | undefined;

/** Starts the renderer once. In development, this module may be reloaded while the renderer is running. */
const startRenderer = (): Promise<void> =>
	(ready ??= initWasm(readFileSync(resolve('node_modules/@resvg/resvg-wasm/index_bg.wasm'))).catch(
		(error: unknown) => {
			if (!String(error).includes('Already initialized')) throw error;
		}
	));

/** Rasterises an `<svg>` without style sheets, at the size in px that its attributes state. */
export async function rasterise(svg: string): Promise<Pixels> {
	const [{ files }] = await Promise.all([loadFonts(), startRenderer()]);
	const image = new Resvg(svg, {
		font: { fontBuffers: [...files], loadSystemFonts: false, defaultFontFamily: 'B612' }
	}).render();
	const { width, height, pixels } = image;
	// The pixels are in the memory of the renderer, so they are copied before it is freed.
	const data = Uint8Array.from(pixels);
	image.free();
	return { width, height, data };
}
