/** The part of gifenc that is used here; the package has no types. Its main file is CommonJS, which would add code to every page. */
declare module 'gifenc/dist/gifenc.esm.js' {
	/** Colours as [red, green, blue], from 0 to 255. */
	export type Palette = number[][];
	/** Returns the best palette for an image in RGBA. */
	export function quantize(rgba: Uint8Array | Uint8ClampedArray, maxColours: number): Palette;
	/** Returns the index of the nearest colour for each pixel. */
	export function applyPalette(rgba: Uint8Array | Uint8ClampedArray, palette: Palette): Uint8Array;
	export function GIFEncoder(): {
		/** Adds a frame that is shown for `delay` milliseconds. */
		writeFrame(
			index: Uint8Array,
			width: number,
			height: number,
			options: { readonly palette: Palette; readonly delay: number }
		): void;
		finish(): void;
		/** Returns the file. */
		bytes(): Uint8Array<ArrayBuffer>;
	};
}
