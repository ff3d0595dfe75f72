/** Measures what each picture costs to compute (`data`) and to draw on the server. */
import { pictureOf, time } from './product.mjs';
import { write } from './table.mjs';

const TIMING = { least: 5, span: 20 };

export async function pictures({ lang, product: load, next }) {
	const product = await load();
	const edition = product.createEdition(product.story, lang);
	const rows = [];
	for (const step of edition.steps) {
		const { compute, draw } = await pictureOf(product, edition, step);
		const costs = [await time(compute, TIMING), await time(draw, TIMING)];
		const size = Buffer.byteLength(draw()) / 1000;
		rows.push([step.id, step.scene, ...costs.map((ms) => write(ms, 2)), write(size, 1)]);
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

pictures.count = ({ story }) => story.chapters.flatMap(({ steps }) => steps).length;
