/** How what follows from a setting changes from one of its ends to the other. */
import { scaleLinear, scaleLog } from 'd3-scale';
import { clearStrokes } from '#lib/chart/clear-line.ts';
import { together, type Drawing } from '#lib/chart/drawing.ts';
import { hatch } from '#lib/chart/hatch.ts';
import { ring } from '#lib/chart/marks.ts';
import { round } from '#lib/chart/path.ts';
import type { Rect } from '#lib/chart/viewport.ts';
import type { World } from '../world.ts';
import type { Setting } from './data.ts';
import { axisWords, lostIn, mostOf, restName } from './names.ts';
import { along, LOOK, over, RADIUS, type Scales } from './curve.ts';

/** Plots so wide and so high have a larger point. */
const LARGE = { width: 200, height: 100, radius: 6 };

const known = new WeakMap<
	Setting,
	{ readonly room: string; readonly world: World; readonly drawing: Drawing }
>();

/** A setting in its plot. A move of a control changes one or two of four: the others are kept. */
export function plotted(setting: Setting, plot: Rect, world: World, bare: boolean): Drawing {
	const room = JSON.stringify([plot, bare]);
	const last = known.get(setting);
	if (last?.room === room && last.world === world) return last.drawing;
	const drawing = draw(setting, plot, world, bare);
	known.set(setting, { room, world, drawing });
	return drawing;
}

/** The curve over its axis: what is lost is hatched, since nobody sees it; and the reader’s point. */
function draw(setting: Setting, plot: Rect, world: World, bare: boolean): Drawing {
	const { curve, gives, link, of, range, value } = setting;
	const { height, width } = plot;
	const [right, foot] = [plot.x + width, plot.y + height];
	const full = link === 'list' ? Math.max(1, ...curve.map((point) => point.gives), gives) : of;
	const across = (link === 'list' ? scaleLog : scaleLinear)([range.min, range.max], [plot.x, right]).clamp(
		true
	);
	const up = scaleLinear([0, full], [foot, plot.y]);
	const scales: Scales = { x: (each) => across(each), y: (each) => up(each) };
	const large = width >= LARGE.width && height >= LARGE.height;
	const radius = large ? LARGE.radius : RADIUS;
	const at = { x: scales.x(value), y: scales.y(gives) };
	const tick = (each: number, length: number) => `M${round(scales.x(each))} ${round(foot)}v${length}`;
	const most = bare ? [] : mostOf(setting, scales, plot, world);
	const names = bare ? [] : [...most, ...restName(setting, scales, plot, most, world)];
	const rest = clearStrokes(restOf(setting, scales, plot), names);
	return together(
		{
			shapes: [
				{ id: `${link}-rest`, style: link === 'list' ? 'tone-1' : 'hair', d: rest },
				{ id: `${link}-curve`, style: LOOK[link].curve, d: along(curve, scales, (point) => point.gives) },
				{
					id: `${link}-axis`,
					style: 'axis',
					d: `M${round(plot.x)} ${round(foot)}H${round(right)}${ends(setting)
						.map((each) => tick(each, 3))
						.join('')}`
				},
				{ id: `${link}-usual`, style: 'cut', d: tick(range.default, 6) },
				{ id: `${link}-drop`, style: 'cut', d: `M${round(at.x)} ${round(at.y)}V${round(foot)}` },
				{ id: `${link}-point`, style: 'point', d: ring(at.x, at.y, radius) }
			].filter(({ d }) => d !== '')
		},
		{
			texts: bare ? [] : [...axisWords(setting, scales, plot, world), ...names]
		},
		bare ? {} : lostIn(setting, scales, plot, most, world)
	);
}

/** Both ends, and of the list, which grows tenfold, each power between them. */
const ends = ({ link, range: { min, max } }: Setting): number[] =>
	link === 'list'
		? Array.from({ length: Math.round(Math.log10(max / min)) + 1 }, (_, power) => min * 10 ** power)
		: [min, max];

/** What lies between the curve and the end of the scale where nothing would be lost. */
function restOf(setting: Setting, scales: Scales, plot: Rect): string {
	const { curve, link } = setting;
	const edge = along(curve, scales, (point) => point.gives);
	if (edge === '') return '';
	const limit = over(setting) ? plot.y : plot.y + plot.height;
	const region = `${edge}L${round(plot.x + plot.width)} ${round(limit)}L${round(plot.x)} ${round(limit)}Z`;
	return link === 'list' ? region : hatch(region, 4, 0.1);
}
