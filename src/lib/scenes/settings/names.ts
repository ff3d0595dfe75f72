/** Places text in a plot and below it, only where it touches nothing. */
import { textBlock, translate } from '#lib/chart/text/text-block.ts';
import { mergeDrawings, type Drawing } from '#lib/chart/drawing.ts';
import { roundToTenth } from '#lib/chart/path.ts';
import { textExtent, type TextLine } from '#lib/chart/text/text-lines.ts';
import { textWidth } from '#lib/chart/text/text-width.ts';
import { LABEL_SIZE, TITLE_SIZE, type Rect } from '#lib/chart/viewport.ts';
import { formatCount, pluralWord } from '../shared/plural.ts';
import type { World } from '../world.ts';
import { curvePath, CURVE_STYLES, isLossAbove, type Scales } from './curve.ts';
import type { CurvePoint, ChainSetting } from './data.ts';

/** Smallest height of a plot with larger text, in units. */
const LARGE_TEXT_HEIGHT = 150;
/** Positions along a plot to try for a name. */
const CANDIDATE_COUNT = 40;
/** Factor for the width of bold letters, which are measured as regular. */
const BOLD_FACTOR = 1.12;

/**
 * Lays out the value of the setting below the axis, and the limits of its range where they do not touch the
 * value.
 */
export function layOutAxisText(setting: ChainSetting, { x }: Scales, plot: Rect, world: World): TextLine[] {
	const { link, range, value } = setting;
	const [left, right] = [plot.x - 2, plot.x + plot.width + 2];
	const y = roundToTenth(plot.y + plot.height + LABEL_SIZE * 1.5);
	const number = formatCount(world, value);
	const wordings = ['', 'short-'].map(
		(length) => `${number} ${pluralWord(world, `settings.${length}${link}`, value)}`
	);
	const widthOf = (words: string) => textWidth(words, LABEL_SIZE) * BOLD_FACTOR;
	const text = [...wordings, number].find((words) => widthOf(words) <= right - left) ?? number;
	const half = widthOf(text) / 2;
	const middle = Math.min(right - half, Math.max(left + half, x(value)));
	const line = { y, size: LABEL_SIZE } as const;
	const limitText = (id: string, of: number, at: number, anchor: 'start' | 'end'): TextLine[] => {
		const words = formatCount(world, of);
		const freeWidth = anchor === 'start' ? middle - half - at : at - middle - half;
		return textWidth(words, LABEL_SIZE) + LABEL_SIZE <= freeWidth
			? [{ ...line, id: `${link}-${id}`, text: words, x: roundToTenth(at), anchor, style: 'soft' }]
			: [];
	};
	return [
		{ ...line, id: `${link}-value`, text, x: roundToTenth(middle), anchor: 'middle', style: 'strong' },
		...limitText('min', range.min, left, 'start'),
		...limitText('max', range.max, right, 'end')
	];
}

/**
 * Lays out the outcome at one limit of the setting, where it is larger than at the other. Empty if the
 * present value has the same outcome, or if the plot is too low.
 */
export function layOutMaximum(
	{ curve, gives, link }: ChainSetting,
	{ x, y }: Scales,
	plot: Rect,
	world: World
): TextLine[] {
	const [first, last] = [curve.at(0), curve.at(-1)];
	if (!first || !last || plot.height < 3 * LABEL_SIZE) return [];
	const atEnd = last.gives > first.gives;
	const extreme = atEnd ? last : first;
	const text = formatCount(world, Math.round(extreme.gives));
	if (Math.round(extreme.gives) === gives) return [];
	const [offsetX, maxY] = [LABEL_SIZE * 0.8, plot.y + plot.height - LABEL_SIZE * 0.6];
	const style = `haloed strong ${CURVE_STYLES[link].ink}`.trim();
	const line = { id: `${link}-most`, text, size: LABEL_SIZE, style } as const;
	const baseline = Math.min(maxY, Math.max(plot.y + LABEL_SIZE * 1.1, y(extreme.gives) - LABEL_SIZE * 0.5));
	return [
		{
			...line,
			x: roundToTenth(x(extreme.value) + (atEnd ? -offsetX : 1.5 * offsetX)),
			y: roundToTenth(baseline),
			anchor: atEnd ? ('end' as const) : ('start' as const)
		}
	];
}

/**
 * Draws the curve of the alerts that no operator answers, with its name. Draws nothing if the name does not fit, or
 * for other settings than the threshold, because only a low threshold raises more alerts than operators can answer.
 * @param taken text lines that the name must not touch
 */
export function drawLost(
	{ curve, link, value }: ChainSetting,
	scales: Scales,
	plot: Rect,
	taken: readonly TextLine[],
	world: World
): Drawing {
	const points = curve.filter((point) => point.lost !== undefined);
	const [left, foot] = [plot.x + LABEL_SIZE * 0.6, plot.y + plot.height];
	const lost = (point: CurvePoint) => point.lost ?? 0;
	const words = [Infinity, 70, 55].map((width) =>
		textBlock(`${link}-lost`, world.word('settings.lost'), { x: left, y: 0, width }, { style: 'haloed' })
	);
	const fittingBlock = words.find(({ height, width }) => {
		const right = left + width;
		const own = scales.x(value);
		const pointsAboveText = points.filter((point) => scales.x(point.value) <= right + LABEL_SIZE);
		return (
			(own > right + 3 || own < left - 3) &&
			right < plot.x + plot.width &&
			pointsAboveText.every((point) => foot - scales.y(lost(point)) > height + LABEL_SIZE)
		);
	});
	if (!fittingBlock || points.length === 0) return mergeDrawings({});
	const texts = translate(fittingBlock, 0, foot - fittingBlock.height - LABEL_SIZE * 0.4).texts;
	if (texts.some((one) => taken.some((other) => collide(textExtent(one), textExtent(other)))))
		return mergeDrawings({});
	return mergeDrawings({
		shapes: [{ id: `${link}-lost`, style: 'axis', d: curvePath(points, scales, lost) }],
		texts
	});
}

/**
 * Lays out the name of the loss where its area is highest, away from the reader’s line. Empty if it fits
 * nowhere.
 * @param taken text lines that the name must not touch
 */
export function layOutLossName(
	setting: ChainSetting,
	scales: Scales,
	plot: Rect,
	taken: readonly TextLine[],
	world: World
): TextLine[] {
	if (setting.curve.length === 0) return [];
	const { link, value } = setting;
	const text = world.word(`settings.rest-${link}`);
	const limit = isLossAbove(setting) ? plot.y : plot.y + plot.height;
	const own = scales.x(value);
	const height = interpolateCurve(setting, scales);
	const placeAtSize = (size: number): TextLine | undefined => {
		const half = (textWidth(text, size) * BOLD_FACTOR) / 2;
		const first = plot.x + half + 3;
		const last = plot.x + plot.width - half - 3;
		const candidates = Array.from({ length: CANDIDATE_COUNT }, (_, index) => {
			const middle = first + ((last - first) * index) / (CANDIDATE_COUNT - 1);
			const free = Math.min(
				...[-1, -0.5, 0, 0.5, 1].map((side) => Math.abs(height(middle + side * half) - limit))
			);
			const y = limit + ((isLossAbove(setting) ? 1 : -1) * free) / 2 + size * 0.36;
			const place = {
				x: roundToTenth(middle),
				y: roundToTenth(y),
				size,
				anchor: 'middle',
				style: 'haloed'
			} as const;
			return { free, middle, line: { id: `${link}-rest-name`, text, ...place } };
		});
		return candidates
			.filter(
				({ free, line, middle }) =>
					last >= first &&
					free > size * 1.6 &&
					(isLossAbove(setting) || Math.abs(middle - own) > half + LABEL_SIZE * 0.5) &&
					!taken.some((other) => collide(textExtent(other), textExtent(line)))
			)
			.toSorted((one, other) => other.free - one.free)[0]?.line;
	};
	const found = (plot.height > LARGE_TEXT_HEIGHT ? [TITLE_SIZE, LABEL_SIZE] : [LABEL_SIZE])
		.map(placeAtSize)
		.find((line) => line !== undefined);
	return found ? [found] : [];
}

/** Returns a function that interpolates the y of a curve at any x. */
function interpolateCurve({ curve }: ChainSetting, { x, y }: Scales): (at: number) => number {
	const places = curve.map((point) => ({ at: x(point.value), gives: point.gives }));
	return (at) => {
		const next = Math.max(
			1,
			places.findIndex((place) => place.at >= at)
		);
		const [from, to] = [places[next - 1], places[next]];
		if (!from || !to) return 0;
		const share = (at - from.at) / (to.at - from.at || 1);
		return y(from.gives + share * (to.gives - from.gives));
	};
}

type Extent = ReturnType<typeof textExtent>;
const collide = (a: Extent, b: Extent): boolean =>
	a.left < b.right + 3 && b.left < a.right + 3 && a.top < b.bottom + 3 && b.top < a.bottom + 3;
