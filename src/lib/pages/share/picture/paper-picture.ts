import type { Edition } from '#lib/edition/edition.ts';
import { choicesWithAnswer, STILL_FILES } from '#lib/edition/pictures/still.ts';
import type { Step } from '#lib/narrative/types/story.ts';
import { loadScene } from '#lib/scenes/registry.ts';
import { fixedWidths } from '#lib/chart/text/text-lines.ts';
import { drawForCard } from '#lib/edition/pictures/card-drawing.ts';
import { engravedPlanDefinitions } from '#lib/edition/pictures/engraving.ts';
import { encodePng } from './png.ts';
import { rasterise } from './raster.ts';

/** Pixels per unit of the viewport: about 200 dots per inch on 160 mm. */
const PIXELS_PER_UNIT = 2.2;

/** Returns the picture of a step in black ink as PNG, for documents whose programs do not draw our SVG. */
export async function renderPaperPicture(edition: Edition, step: Step): Promise<Uint8Array> {
	const { viewport } = STILL_FILES.sheet;
	const scene = await loadScene(step.scene);
	const data = scene.data(step.state, edition.world, choicesWithAnswer(edition, step));
	const drawing = drawForCard(scene.layout(data, viewport, edition.world), {
		theme: 'encre',
		unit: PIXELS_PER_UNIT,
		minFontSize: 0,
		plan: engravedPlanDefinitions(),
		fixedWidths
	});
	const [width, height] = [viewport.width * PIXELS_PER_UNIT, viewport.height * PIXELS_PER_UNIT].map(
		Math.round
	);
	return encodePng(
		await rasterise(
			`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${viewport.width} ${viewport.height}"><rect width="100%" height="100%" fill="#fff"/>${drawing}</svg>`
		)
	);
}
