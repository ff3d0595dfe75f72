import { annotation, pointMark } from '#lib/chart/layout/marks.ts';
import type { PlotMark } from '#lib/chart/layout/plot.ts';
import { text } from '#lib/chart/layout/text.ts';
import type { PictureWorld } from '../define-picture-scene.ts';
import { middleOf, valueText, whenText, type Lines } from './data.ts';

/** Radius of the mark, as a share of a letter. */
const MARK_RADIUS = 0.45;

/** Returns the marked point, and above the plot its date and value, as far as there is space. @param size font size, in units */
export function markedPoint(
	{ point, nearest }: NonNullable<Lines['mark']>,
	size: number,
	world: PictureWorld
): PlotMark[] {
	const value = valueText(nearest, world);
	const words = world.fill('lines.mark', { when: whenText(nearest.when, world), value });
	const radius = size * MARK_RADIUS;
	return [
		annotation({
			x: point.at,
			side: 'top',
			content: text('mark', [words, value, ''], { style: 'strong', size, maxLines: 2 }),
			leader: { id: 'mark-line', style: 'hair', to: middleOf(point), gap: radius }
		}),
		pointMark('mark-point', 'point', [[point.at, middleOf(point)]], radius)
	];
}
