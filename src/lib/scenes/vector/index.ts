/** Scene “vector”: two photographs of one face, the embedding of each, and the distance between them. */
import type { Drawing } from '#lib/chart/drawing.ts';
import { column, grow, row, sized } from '#lib/chart/layout/box.ts';
import { layOut } from '#lib/chart/layout/lay-out.ts';
import { title } from '#lib/chart/layout/text.ts';
import { LABEL_SIZE, TITLE_SIZE, type Viewport } from '#lib/chart/viewport.ts';
import { defineMarkScene } from '../define-mark-scene.ts';
import type { World } from '../world.ts';
import { data, table, type FaceComparison } from './data.ts';
import { distanceScale } from './distance-scale.ts';
import { photograph } from './photo.ts';

/** Viewports with the scale beside the photographs: largest height, and smallest width, in units. */
const [MAX_SIDE_HEIGHT, MIN_SIDE_WIDTH] = [310, 290];
/** Height below which the title is as small as a label, and the scale gets half of the height, in units. */
const LOW_HEIGHT = 220;

function layout(measured: FaceComparison, viewport: Viewport, world: World): Drawing {
	const isSideBySide = viewport.height < MAX_SIDE_HEIGHT && viewport.width > MIN_SIDE_WIDTH;
	const isLow = viewport.height < LOW_HEIGHT;
	const scale = distanceScale(measured, world);
	const gap = isLow ? 's' : viewport.height > 2 * LOW_HEIGHT ? 'xl' : 'l';
	const photos = column(
		{ gap },
		grow(photograph('filed', measured, world)),
		grow(photograph('taken', measured, world))
	);
	return layOut(
		viewport,
		column(
			{ gap: isLow ? 's' : 'l' },
			title(viewport.showTitle ? world.word('vector.title') : '', { size: isLow ? LABEL_SIZE : TITLE_SIZE }),
			grow(
				isSideBySide
					? row({ gap: 'xl' }, grow(photos, 0.47), grow(scale, 0.53))
					: sized(({ height }) => {
							const share = height < 200 ? 0.47 : 0.62;
							return column({ gap }, grow(photos, share), grow(scale, 1 - share));
						})
			)
		)
	);
}

export default defineMarkScene({ data, layout, table });
