/** Draws sharing pictures in a process of its own, while the site goes on with its pages: a drawing in, a PNG out. */
import { writePng } from './png.ts';
import { rasterise } from './raster.ts';

/** What comes back: the picture, or what went wrong. */
export type Painted =
	| { readonly id: number; readonly png: Uint8Array }
	| { readonly id: number; readonly error: string };

const paint = async (svg: string): Promise<Uint8Array> => writePng(await rasterise(svg));
const say = (answer: Painted) => process.send?.(answer);

process.on('message', ({ id, svg }: { id: number; svg: string }) => {
	paint(svg).then(
		(png) => say({ id, png }),
		(error: unknown) => say({ id, error: String(error) })
	);
});
