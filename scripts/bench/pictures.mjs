/** Measures what each picture costs to compute (`data`) and to draw on the server. */
import { pictureCalls, medianTime } from './product.mjs';
import { formatFigure } from './table.mjs';

const TIMING = { least: 5, span: 20 };

export async function measurePictures({ lang, product: load, next }) {
	const product = await load();
	const edition = product.createEdition(product.story, lang);
	const rows = [];
	for (const step of edition.steps) {
		const { compute, draw } = await pictureCalls(product, edition, step);
		const costs = [await medianTime(compute, TIMING), await medianTime(draw, TIMING)];
		const size = Buffer.byteLength(draw()) / 1000;
		rows.push([step.id, step.scene, ...costs.map((ms) => formatFigure(ms, 2)), formatFigure(size, 1)]);
		next();
	}
	return [
		{
			title: 'Pictures on the server: computed and drawn, ms',
			head: ['step', 'scene', 'computed', 'drawn', 'SVG, kB'],
			rows
		}
	];
}

measurePictures.count = ({ story }) => story.chapters.flatMap(({ steps }) => steps).length;
