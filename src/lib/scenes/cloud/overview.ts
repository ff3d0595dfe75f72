/** All entries of the watchlist as a small disc of dots. */
import { range } from 'd3-array';
import { createShape, mergeDrawings, type Drawing } from '#lib/chart/drawing.ts';
import { fit } from '#lib/chart/layout/alternatives.ts';
import { empty } from '#lib/chart/layout/box.ts';
import { note } from '#lib/chart/layout/text.ts';
import { dotPath } from '#lib/chart/marks/symbol-paths.ts';
import { roundToTenth } from '#lib/chart/path.ts';
import { LABEL_SIZE, type Rect } from '#lib/chart/viewport.ts';
import { formatCount, pluralWord } from '../shared/plural.ts';
import type { World } from '../world.ts';
import type { CloudData } from './data.ts';

/** Number of dots, each for as many entries. */
const DOT_COUNT = 500;
/** Angle between two dots of a spiral that fills a disc evenly and without rows, in radians. */
export const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));
/** Height of two lines of words, in units. */
const WORDS_HEIGHT = LABEL_SIZE * 2.2;
/** Diameter of a dot as a share of the distance of two dots, and gap above the words, in units. */
const [DOT_SHARE, GAP] = [0.55, LABEL_SIZE * 0.6];

/**
 * Draws the disc and below it how many entries a dot stands for.
 * @param progress share of the dots that are shown, 0 to 1, from the middle
 */
export function drawOverview(
	{ cells, entriesPerCell }: CloudData,
	rect: Rect,
	progress: number,
	world: World
): Partial<Drawing> {
	const entries = (cells * entriesPerCell) / DOT_COUNT;
	const wordings = [pluralWord(world, 'cloud.entries-plain', entries), formatCount(world, entries)];
	const words = fit(
		note(
			'each',
			wordings.map((each) => world.fill('cloud.each', { entries: each })),
			{ maxLines: 2 }
		),
		empty
	).measure({ width: rect.width, height: WORDS_HEIGHT });
	const radius = Math.max(0, Math.min(rect.width, rect.height - WORDS_HEIGHT - GAP) / 2);
	const [x, y] = [rect.x + rect.width / 2, rect.y + (rect.height - WORDS_HEIGHT - GAP) / 2];
	const dots = range(Math.round(DOT_COUNT * progress)).map((index) => {
		const [far, turn] = [radius * Math.sqrt((index + 0.5) / DOT_COUNT), index * GOLDEN_ANGLE];
		return dotPath(x + far * Math.cos(turn), y + far * Math.sin(turn));
	});
	const size = roundToTenth(((2 * radius) / Math.sqrt(DOT_COUNT)) * DOT_SHARE);
	// One unit of the path is one dot, so that the stroke of the style is as wide as a dot.
	return mergeDrawings(
		{
			shapes: [
				{
					...createShape('overview', 'members', scaled(dots.join(''), size)),
					transform: `scale(${size})`
				}
			]
		},
		words.draw(x - words.width / 2, y + radius + GAP, new Map())
	);
}

/** Returns path data divided by a factor. */
const scaled = (d: string, by: number): string =>
	by === 0 ? '' : d.replace(/-?\d+(\.\d+)?/g, (value) => String(Math.round((Number(value) / by) * 10) / 10));
