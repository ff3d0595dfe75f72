/** Draws two photographs of one face, the embedding of each, and the distance between them. */
import { block } from '#lib/chart/block.ts';
import { together, type Drawing } from '#lib/chart/drawing.ts';
import { below, columns, rows } from '#lib/chart/divide.ts';
import { area, LABEL, TITLE, type Viewport } from '#lib/chart/viewport.ts';
import { scene } from '../drawn.ts';
import type { World } from '../world.ts';
import { data, type Measured } from './data.ts';
import { photo } from './photo.ts';
import { rule } from './rule.ts';
import { table } from './table.ts';

/** Viewports with the scale beside the photographs: largest height, and smallest width, in units. */
const [MAX_SIDE_HEIGHT, MIN_SIDE_WIDTH] = [310, 290];
/** Height below which the title is as small as a label, in units. */
const SMALL_TITLE_HEIGHT = 220;

function layout(measured: Measured, viewport: Viewport, world: World): Drawing {
	const whole = area(viewport);
	const title = block('title', viewport.titled ? world.word('vector.title') : '', whole, {
		style: 'chart-title',
		size: viewport.height < SMALL_TITLE_HEIGHT ? LABEL : TITLE
	});
	const gap = Math.min(LABEL * 2.4, whole.height * 0.05);
	const rest = below(whole, title.height > 0 ? title.height + gap * 0.6 : 0);
	const isSideBySide = viewport.height < MAX_SIDE_HEIGHT && viewport.width > MIN_SIDE_WIDTH;
	const [photos = rest, scaleRect = rest] = isSideBySide
		? columns(rest, [0.47, 0.53], LABEL * 1.8)
		: rows(rest, rest.height < 200 ? [0.47, 0.53] : [0.62, 0.38], gap);
	const [first = photos, second = photos] = rows(photos, 2, gap);
	return together(
		{ texts: title.texts },
		photo('filed', measured.filed, measured, first, world),
		photo('taken', measured.taken, measured, second, world),
		rule(measured, scaleRect, world)
	);
}

export default scene({ data, layout, table });
