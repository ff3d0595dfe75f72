/** Draws two photographs of one face, the embedding of each, and the distance between them. */
import { textBlock } from '#lib/chart/text/text-block.ts';
import { mergeDrawings, type Drawing } from '#lib/chart/drawing.ts';
import { trimTop, splitColumns, splitRows } from '#lib/chart/layout/divide-rect.ts';
import { contentArea, LABEL_SIZE, TITLE_SIZE, type Viewport } from '#lib/chart/viewport.ts';
import { defineMarkScene } from '../define-mark-scene.ts';
import type { World } from '../world.ts';
import { data, type FaceComparison } from './data.ts';
import { drawPhotograph } from './photo.ts';
import { drawDistanceScale } from './distance-scale.ts';
import { table } from './table.ts';

/** Viewports with the scale beside the photographs: largest height, and smallest width, in units. */
const [MAX_SIDE_HEIGHT, MIN_SIDE_WIDTH] = [310, 290];
/** Height below which the title is as small as a label, in units. */
const SMALL_TITLE_HEIGHT = 220;

function layout(measured: FaceComparison, viewport: Viewport, world: World): Drawing {
	const whole = contentArea(viewport);
	const title = textBlock('title', viewport.showTitle ? world.word('vector.title') : '', whole, {
		style: 'chart-title',
		size: viewport.height < SMALL_TITLE_HEIGHT ? LABEL_SIZE : TITLE_SIZE
	});
	const gap = Math.min(LABEL_SIZE * 2.4, whole.height * 0.05);
	const rest = trimTop(whole, title.height > 0 ? title.height + gap * 0.6 : 0);
	const isSideBySide = viewport.height < MAX_SIDE_HEIGHT && viewport.width > MIN_SIDE_WIDTH;
	const [photos = rest, scaleRect = rest] = isSideBySide
		? splitColumns(rest, [0.47, 0.53], LABEL_SIZE * 1.8)
		: splitRows(rest, rest.height < 200 ? [0.47, 0.53] : [0.62, 0.38], gap);
	const [first = photos, second = photos] = splitRows(photos, 2, gap);
	return mergeDrawings(
		{ texts: title.texts },
		drawPhotograph('filed', measured.filed, measured, first, world),
		drawPhotograph('taken', measured.taken, measured, second, world),
		drawDistanceScale(measured, scaleRect, world)
	);
}

export default defineMarkScene({ data, layout, table });
