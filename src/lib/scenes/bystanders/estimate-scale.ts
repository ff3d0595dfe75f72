/** The scale that all estimates share: how often something happens, from once a year to more than once a minute. */
import { scaleLog } from 'd3-scale';
import { createShape, type Drawing, type Shape } from '#lib/chart/drawing.ts';
import { AXIS_HEIGHT, horizontalAxis } from '#lib/chart/layout/axis.ts';
import { atLeast, custom, exactly, named, type Box, type NamedRects } from '#lib/chart/layout/box.ts';
import { squarePath } from '#lib/chart/marks/symbol-paths.ts';
import { posePaths } from '#lib/chart/people/people-paths.ts';
import { rectPath, roundToTenth } from '#lib/chart/path.ts';
import { LABEL_SIZE, type Rect } from '#lib/chart/viewport.ts';
import { questionMarkPath } from '../shared/question-mark.ts';
import type { World } from '../world.ts';

/** A number per year computed by the model, with its range of uncertainty. */
export interface Estimate {
	/** Minutes on film, false alerts or false matches. */
	readonly what: 'minutes' | 'alerts' | 'matches';
	readonly low: number;
	readonly value: number;
	readonly high: number;
}

/**
 * Range of the scale, in times per year. If everyone is mistaken for someone else and our estimate is doubled,
 * about 7 million are reached.
 */
const TIMES_RANGE = [0.7, 1e7] as const;
/** Named ticks in times per year, so that the scale needs no legend. */
const FREQUENCY_TICKS = new Map([
	[1, 'year'],
	[12, 'month'],
	[365, 'day'],
	[8760, 'hour'],
	[525_600, 'minute']
]);
/** Ticks by the minimum width, in units, at which their labels do not overlap. */
const TICKS = [
	{ width: 460, ticks: [...FREQUENCY_TICKS.keys()] },
	{ width: 330, ticks: [1, 365, 8760, 525_600] },
	{ width: 0, ticks: [1, 365, 525_600] }
];
const ticksFor = (axis: Rect): readonly number[] =>
	TICKS.find(({ width }) => axis.width >= width)?.ticks ?? [];

/** Minimum height of a row of the scale, and largest height of its bar and of the frame around its person, in units. */
const [MIN_HEIGHT, MAX_BAR, MAX_FRAME] = [LABEL_SIZE * 2.4, LABEL_SIZE * 1.6, LABEL_SIZE * 7];
/** Height of the bar and of the frame around the person, as shares of the height of the row. */
const [BAR_SHARE, FRAME_SHARE] = [0.16, 0.74];
/** Height of a standing person in the metres of `posePaths`, and as a share of the frame around it. */
const [STANDING_HEIGHT, PERSON_SHARE] = [2.8, 0.8];

const frequencyScale = ({ x, width }: Rect) => scaleLog(TIMES_RANGE, [x, x + width]).clamp(true);

/** A row of the scale, named by what it shows, which draws itself. */
const scaleRow = (name: string, draw: (rect: Rect) => Partial<Drawing>): Box =>
	named(name, atLeast({ height: MIN_HEIGHT }, custom(draw)));

/** The range of an estimate as a bar, and a person on it at the value. */
export const estimateRow = ({ high, low, value, what }: Estimate): Box =>
	scaleRow(what, (rect) => {
		if (value === 0) return {};
		const scale = frequencyScale(rect);
		const position = (some: number) => scale(Math.max(TIMES_RANGE[0], some));
		const height = Math.min(MAX_BAR, rect.height * BAR_SHARE);
		const frame = Math.min(MAX_FRAME, rect.height * FRAME_SHARE);
		const y = rect.y + (rect.height + frame - height) / 2;
		const bar = { x: position(low), y, width: position(high) - position(low), height };
		return { shapes: [rangeBar(what, bar), ...personShapes(what, position(value), bar.y, frame)] };
	});

/** A dotted line along the whole scale, with a question mark: any frequency is possible. */
export const unknownRow: Box = scaleRow('checks', ({ x, y, width, height }) => {
	const [middle, at, mark] = [x + width / 2, y + height / 2, Math.min(MAX_FRAME, height * FRAME_SHARE)];
	const ends = [middle - mark * 0.6, middle + mark * 0.6];
	return {
		shapes: [
			createShape('doubt-range', 'event-missed', `M${x} ${at}H${ends[0]}M${ends[1]} ${at}H${x + width}`),
			createShape('doubt', 'sign doubt', questionMarkPath(middle, at, mark * PERSON_SHARE))
		]
	};
});

/** The axis below the rows. */
export const frequencyAxis = (world: World): Box =>
	named(
		'axis',
		exactly(
			{ height: AXIS_HEIGHT },
			custom((rect) =>
				horizontalAxis({
					id: 'times',
					scale: frequencyScale(rect),
					ticks: ticksFor(rect),
					format: (value) => world.word(`bystanders.times-${FREQUENCY_TICKS.get(value)}`),
					ends: [rect.x, rect.x + rect.width],
					at: rect.y,
					style: 'soft'
				})
			)
		)
	);

/** Returns a line for each tick of the axis but the first, from the top of the first row. */
export function gridLines(top: number, rects: NamedRects): readonly Shape[] {
	const axis = rects.get('axis');
	if (!axis) return [];
	const scale = frequencyScale(axis);
	const lines = ticksFor(axis)
		.slice(1)
		.map((tick) => `M${scale(tick)} ${top}V${axis.y}`);
	return [createShape('times-grid', 'grid-line', lines.join(''))];
}

/**
 * Returns the bar of a range: in the tone of cameras for minutes on film, in another for false alerts, and only outlined
 * for false matches, which rest on suppositions.
 */
function rangeBar(what: Estimate['what'], bar: Rect): Shape {
	const style = { minutes: 'core seen', alerts: 'tone-2', matches: 'boxes' }[what];
	return createShape(`${what}-bar`, style, rectPath(bar));
}

/** Draws a person on the bar; with the frame of a false alert, except for minutes on film. */
function personShapes(what: Estimate['what'], x: number, foot: number, height: number): Shape[] {
	const isFramed = what !== 'minutes';
	const scale = Math.round(((height * PERSON_SHARE) / STANDING_HEIGHT) * 100) / 100;
	const feet = foot - 1 - (isFramed ? (height * (1 - PERSON_SHARE)) / 2 : 0);
	const transform = `translate(${roundToTenth(x)} ${roundToTenth(feet)}) scale(${scale})`;
	return [
		{ ...createShape(`${what}-person`, 'people', `M0 0${posePaths.standing}`), transform },
		createShape(`${what}-frame`, 'alert-false', isFramed ? squarePath(x, foot - height / 2 - 1, height) : '')
	];
}
