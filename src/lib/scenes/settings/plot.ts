/** Draws the curve of the outcomes over the range of a setting. */
import { scaleLinear, scaleLog } from 'd3-scale';
import { strokesAroundText } from '#lib/chart/text/line-around-text.ts';
import { mergeDrawings, type Drawing } from '#lib/chart/drawing.ts';
import { hatchPath } from '#lib/chart/marks/hatch.ts';
import { circlePath } from '#lib/chart/marks/symbol-paths.ts';
import { roundToTenth } from '#lib/chart/path.ts';
import type { Rect } from '#lib/chart/viewport.ts';
import type { World } from '../world.ts';
import type { ChainSetting } from './data.ts';
import { layOutAxisText, drawLost, layOutMaximum, layOutLossName } from './names.ts';
import { curvePath, CURVE_STYLES, isLossAbove, POINT_RADIUS, type Scales } from './curve.ts';

/** Smallest size of a plot with a larger point, and the radius of that point, in units. */
const LARGE_PLOT = { width: 200, height: 100, radius: 6 };

const cache = new WeakMap<
	ChainSetting,
	{ readonly room: string; readonly world: World; readonly drawing: Drawing }
>();

/**
 * Draws the curve of a setting in its plot. The drawing is cached: a move of a control changes only one or
 * two of the four settings.
 * @param bare whether the plot has no text
 */
export function drawPlot(setting: ChainSetting, plot: Rect, world: World, bare: boolean): Drawing {
	const key = JSON.stringify([plot, bare]);
	const last = cache.get(setting);
	if (last?.room === key && last.world === world) return last.drawing;
	const drawing = drawUncached(setting, plot, world, bare);
	cache.set(setting, { room: key, world, drawing });
	return drawing;
}

/** Draws the curve above its axis, the hatched loss, and the reader's point. */
function drawUncached(setting: ChainSetting, plot: Rect, world: World, bare: boolean): Drawing {
	const { curve, gives, link, of, range, value } = setting;
	const { height, width } = plot;
	const [right, bottom] = [plot.x + width, plot.y + height];
	const maxCount = link === 'list' ? Math.max(1, ...curve.map((point) => point.gives), gives) : of;
	const xScale = (link === 'list' ? scaleLog : scaleLinear)([range.min, range.max], [plot.x, right]).clamp(
		true
	);
	const yScale = scaleLinear([0, maxCount], [bottom, plot.y]);
	const scales: Scales = { x: (each) => xScale(each), y: (each) => yScale(each) };
	const large = width >= LARGE_PLOT.width && height >= LARGE_PLOT.height;
	const radius = large ? LARGE_PLOT.radius : POINT_RADIUS;
	const at = { x: scales.x(value), y: scales.y(gives) };
	const tick = (each: number, length: number) =>
		`M${roundToTenth(scales.x(each))} ${roundToTenth(bottom)}v${length}`;
	const maximum = bare ? [] : layOutMaximum(setting, scales, plot, world);
	const names = bare ? [] : [...maximum, ...layOutLossName(setting, scales, plot, maximum, world)];
	const lossPath = strokesAroundText(lossArea(setting, scales, plot), names);
	return mergeDrawings(
		{
			shapes: [
				{ id: `${link}-rest`, style: link === 'list' ? 'tone-1' : 'hair', d: lossPath },
				{
					id: `${link}-curve`,
					style: CURVE_STYLES[link].curve,
					d: curvePath(curve, scales, (point) => point.gives)
				},
				{
					id: `${link}-axis`,
					style: 'axis',
					d: `M${roundToTenth(plot.x)} ${roundToTenth(bottom)}H${roundToTenth(right)}${axisTicks(setting)
						.map((each) => tick(each, 3))
						.join('')}`
				},
				{ id: `${link}-usual`, style: 'cut', d: tick(range.default, 6) },
				{
					id: `${link}-drop`,
					style: 'cut',
					d: `M${roundToTenth(at.x)} ${roundToTenth(at.y)}V${roundToTenth(bottom)}`
				},
				{ id: `${link}-point`, style: 'point', d: circlePath(at.x, at.y, radius) }
			].filter(({ d }) => d !== '')
		},
		{
			texts: bare ? [] : [...layOutAxisText(setting, scales, plot, world), ...names]
		},
		bare ? {} : drawLost(setting, scales, plot, maximum, world)
	);
}

/** Returns the limits of a setting; for the list, also each power of ten between them. */
const axisTicks = ({ link, range: { min, max } }: ChainSetting): number[] =>
	link === 'list'
		? Array.from({ length: Math.round(Math.log10(max / min)) + 1 }, (_, power) => min * 10 ** power)
		: [min, max];

/** Returns the path of the loss: the area between the curve and the line of no loss. */
function lossArea(setting: ChainSetting, scales: Scales, plot: Rect): string {
	const { curve, link } = setting;
	const edge = curvePath(curve, scales, (point) => point.gives);
	if (edge === '') return '';
	const limit = isLossAbove(setting) ? plot.y : plot.y + plot.height;
	const region = `${edge}L${roundToTenth(plot.x + plot.width)} ${roundToTenth(limit)}L${roundToTenth(plot.x)} ${roundToTenth(limit)}Z`;
	return link === 'list' ? region : hatchPath(region, 4, 0.1);
}
