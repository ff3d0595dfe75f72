/** Renders sharing pictures from SVG to PNG in a child process, in parallel with prerendering. */
import { encodePng } from './png.ts';
import { rasterise } from './raster.ts';

/** The message that answers a request, by its id: the PNG, or the text of an error. */
export type PaintResult =
	| { readonly id: number; readonly png: Uint8Array }
	| { readonly id: number; readonly error: string };

const paint = async (svg: string): Promise<Uint8Array> => encodePng(await rasterise(svg));
const sendResult = (answer: PaintResult) => process.send?.(answer);

process.on('message', ({ id, svg }: { id: number; svg: string }) => {
	paint(svg).then(
		(png) => sendResult({ id, png }),
		(error: unknown) => sendResult({ id, error: String(error) })
	);
});
