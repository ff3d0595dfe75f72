/** The curve of the outcomes over the range of a setting, with the reader's value. */
import { scaleLinear, scaleLog } from 'd3-scale';
import { area as areaPath } from 'd3-shape';
import { createShape, mergeDrawings } from '#lib/chart/drawing.ts';
import { sized, type Box, type Size } from '#lib/chart/layout/box.ts';
import {
	above,
	below,
	inAll,
	nearPoint,
	placeLabels,
	type Label,
	type Line
} from '#lib/chart/layout/labels.ts';
import { expand } from '#lib/chart/layout/rects.ts';
import { lineMark, margin, pointMark, ruleMark } from '#lib/chart/layout/marks.ts';
import { plot, type Frame, type PlotMark } from '#lib/chart/layout/plot.ts';
import { text } from '#lib/chart/layout/text.ts';
import { textWidth } from '#lib/chart/text/text-width.ts';
import { LABEL_SIZE, TITLE_SIZE } from '#lib/chart/viewport.ts';
import { formatCount, pluralWord } from '../shared/plural.ts';
import type { World } from '../world.ts';
import type { ChainSetting, CurvePoint } from './data.ts';

/** Styles by setting: of the number of its outcome, and of its curve. */
export const CURVE_STYLES: Readonly<
	Record<ChainSetting['link'], { readonly ink: string; readonly curve: string }>
> = {
	cameras: { ink: 'right-ink', curve: 'alert-right' },
	threshold: { ink: 'right-ink', curve: 'alert-right' },
	operators: { ink: '', curve: 'curve' },
	list: { ink: 'wrong-ink', curve: 'alert-false' }
};

/** Radius of the reader's point in a small and in a large plot, and smallest size of a large plot, in units. */
const [POINT_RADIUS, LARGE_RADIUS, LARGE_PLOT] = [4, 6, { width: 200, height: 120 }];
/** Distance of text from the sides of a plot, in units. */
const LABEL_MARGIN = 3;
/** Height of a plot with larger text, and height of the text of the axis, in units. */
const [LARGE_TEXT_HEIGHT, AXIS_TEXT_HEIGHT] = [150, LABEL_SIZE * 1.7];

/** Returns whether the loss is the area above the curve. For the other settings it is the area below. */
const isLossAbove = ({ link }: ChainSetting): boolean => link === 'cameras' || link === 'threshold';
const valueOf = ({ value }: CurvePoint) => value;
const givesOf = ({ gives }: CurvePoint) => gives;

/**
 * The curve above its axis, the loss in a tone, and the reader's point.
 * @param least size of the plot without margins below which it does not fit
 * @param isBare whether it has no text
 */
export const settingPlot = (setting: ChainSetting, least: Size, isBare: boolean, world: World): Box =>
	sized(({ width, height }) => {
		const { curve, gives, link, of, range, value } = setting;
		const isLarge = width >= LARGE_PLOT.width && height >= LARGE_PLOT.height;
		const radius = isLarge ? LARGE_RADIUS : POINT_RADIUS;
		const most = link === 'list' ? Math.max(1, gives, ...curve.map(givesOf)) : of;
		const x = (link === 'list' ? scaleLog : scaleLinear)([range.min, range.max], [0, 1]).clamp(true);
		return plot(
			{
				x,
				y: [0, most],
				least: {
					width: least.width + 2 * POINT_RADIUS,
					height: least.height + POINT_RADIUS + (isBare ? 2 * POINT_RADIUS : AXIS_TEXT_HEIGHT)
				}
			},
			...(['left', 'right', 'top'] as const).map((side) => margin(side, POINT_RADIUS)),
			lossMark(setting),
			lineMark(`${link}-curve`, CURVE_STYLES[link].curve, curve, valueOf, givesOf),
			axisMark(setting, isBare, world),
			...(isBare ? [] : [namesMark(setting, radius, world)]),
			ruleMark(`${link}-drop`, 'cut', { x: [value] }, [0, gives]),
			pointMark(`${link}-point`, 'point', [[value, gives]], radius)
		);
	});

/** The area between the curve and the line of no loss. */
const lossMark = (setting: ChainSetting): PlotMark => ({
	draw({ rect, x, y }) {
		const { curve, link } = setting;
		const area = areaPath<CurvePoint>(
			(point) => x(point.value),
			() => (isLossAbove(setting) ? rect.y : rect.y + rect.height),
			(point) => y(point.gives)
		);
		return { shapes: [createShape(`${link}-rest`, 'tone-1', area(curve) ?? '')] };
	}
});

/**
 * The axis with ticks at the limits of a setting (for the list, also at the powers of ten) and at its default; below it
 * the reader's value, and the limits where they do not touch it.
 */
const axisMark = ({ link, range, value }: ChainSetting, isBare: boolean, world: World): PlotMark => ({
	band: { side: 'bottom', size: isBare ? POINT_RADIUS * 2 : AXIS_TEXT_HEIGHT },
	draw({ rect, x }, band) {
		const bottom = rect.y + rect.height;
		const powers = link === 'list' ? Math.round(Math.log10(range.max / range.min)) : 1;
		const ticks = Array.from({ length: powers + 1 }, (_, index) =>
			link === 'list' ? range.min * 10 ** index : ([range.min, range.max][index] ?? 0)
		);
		const axis = [
			createShape(
				`${link}-axis`,
				'axis',
				`M${rect.x} ${bottom}h${rect.width}${ticks.map((tick) => `M${x(tick)} ${bottom}v3`).join('')}`
			),
			createShape(`${link}-usual`, 'cut', `M${x(range.default)} ${bottom}v6`)
		];
		if (isBare) return { shapes: axis };
		const [left, right] = [rect.x - 2, rect.x + rect.width + 2];
		const count = formatCount(world, value);
		const wordings = ['', 'short-'].map(
			(form) => `${count} ${pluralWord(world, `settings.${form}${link}`, value)}`
		);
		const y = bottom + LABEL_SIZE * 0.77;
		const limit = (id: string, of: number, isEnd: boolean): Label => ({
			id,
			content: text(`${link}-${id}`, formatCount(world, of), { style: 'soft' }),
			// It keeps a distance of a label height from the value.
			placements: ({ width, height }, isFree) => {
				const at = { x: isEnd ? right - width : left, y, width, height };
				return isFree({ ...at, x: isEnd ? at.x - LABEL_SIZE : left, width: width + LABEL_SIZE })
					? at
					: undefined;
			}
		});
		const own: Label = {
			id: 'value',
			content: text(`${link}-value`, [...wordings, count], { style: 'strong', maxLines: 1 }),
			maxSize: { width: right - left },
			placements: ({ width, height }) => ({
				x: Math.min(right - width, Math.max(left, x(value) - width / 2)),
				y,
				width,
				height
			})
		};
		const labels = [own, limit('min', range.min, false), limit('max', range.max, true)];
		return mergeDrawings(
			{ shapes: axis },
			placeLabels(labels, { ...band, x: left, width: right - left, height: Infinity }).drawing
		);
	}
});

/** Widths of the name of the curve of alerts without an answer, in units. */
const LOST_WIDTHS = [Infinity, 70, 55];

/**
 * The largest outcome, the name of the loss, and the curve of alerts without an answer, where they are free. Only a low
 * threshold raises more alerts than the operators can answer; without space for its name that curve is left out.
 */
const namesMark = (setting: ChainSetting, radius: number, world: World): PlotMark => ({
	draw(frame) {
		const { curve, gives, link, value } = setting;
		const { rect, x, y } = frame;
		const [first, last] = [curve.at(0), curve.at(-1)];
		if (!first || !last) return {};
		const lineOf = (outcome: (point: CurvePoint) => number) =>
			curve.map((point) => [x(point.value), y(outcome(point))] as const);
		const [line, lostLine] = [lineOf(givesOf), lineOf(({ lost = 0 }) => lost)];
		const bottom = rect.y + rect.height;
		const own = {
			x: x(value) - radius,
			y: y(gives) - radius,
			width: 2 * radius,
			height: bottom - y(gives) + radius
		};
		const lossName = (size: number) =>
			text(`${link}-rest-name`, world.word(`settings.rest-${link}`), { style: 'haloed', size, maxLines: 1 });
		// The loss is largest at the limit with the lower outcome if it is above the curve, and else at the other.
		const isAtEnd = last.gives > first.gives !== isLossAbove(setting);
		const middle = ((isLossAbove(setting) ? rect.y : bottom) + y((isAtEnd ? last : first).gives)) / 2;
		const labels: Label[] = [
			...largestOutcome(setting, frame, line, world),
			{
				id: 'rest',
				content: (rect.height > LARGE_TEXT_HEIGHT ? [TITLE_SIZE, LABEL_SIZE] : [LABEL_SIZE]).map(lossName),
				placements: nearPoint(
					[isAtEnd ? rect.x + rect.width : rect.x, middle - LABEL_SIZE],
					(isLossAbove(setting) ? above : below)(line)
				)
			}
		];
		if (first.lost !== undefined)
			labels.push({
				id: 'lost',
				content: LOST_WIDTHS.map((maxWidth) =>
					text(`${link}-lost`, world.word('settings.lost'), { style: 'haloed', maxWidth })
				),
				placements: nearPoint(
					[rect.x + LABEL_SIZE * 0.6, bottom],
					inAll(below(lostLine), below(line)),
					4 * LABEL_SIZE
				)
			});
		const { drawing, rects } = placeLabels(labels, expand(rect, -LABEL_MARGIN), [own]);
		const lost = lineMark(`${link}-lost`, 'axis', curve, valueOf, ({ lost = 0 }) => lost);
		return mergeDrawings(rects.has('lost') ? (lost.draw?.(frame, rect, new Map()) ?? {}) : {}, drawing);
	}
});

/** The outcome at the limit of the setting where it is larger, unless the reader's value has the same. */
function largestOutcome(
	{ curve, gives, link }: ChainSetting,
	{ rect, x, y }: Frame,
	line: Line,
	world: World
): Label[] {
	const highest = curve.reduce((found, point) => (point.gives > found.gives ? point : found));
	const words = formatCount(world, Math.round(highest.gives));
	if (Math.round(highest.gives) === gives) return [];
	const width = textWidth(words, LABEL_SIZE, 'strong');
	const near = [
		Math.min(rect.x + rect.width - width - LABEL_SIZE * 0.8, x(highest.value) + LABEL_SIZE * 1.2),
		y(highest.gives) - LABEL_SIZE * 0.5
	] as const;
	return [
		{
			id: 'most',
			content: text(`${link}-most`, words, { style: `haloed strong ${CURVE_STYLES[link].ink}`.trim() }),
			placements: [above(line), below(line)].map((region) => nearPoint(near, region, 2 * LABEL_SIZE))
		}
	];
}
