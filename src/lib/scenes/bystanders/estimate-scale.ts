/** Draws an estimate on a scale: its range as a bar, and on it a person at its value. */
import { scaleLinear, scaleLog } from 'd3-scale';
import { createShape, mergeDrawings, type Drawing, type Shape } from '#lib/chart/drawing.ts';
import { AXIS_HEIGHT, horizontalAxis } from '#lib/chart/layout/axis.ts';
import { atLeast, custom, type Box } from '#lib/chart/layout/box.ts';
import { squarePath } from '#lib/chart/marks/symbol-paths.ts';
import { posePaths } from '#lib/chart/people/people-paths.ts';
import { rectPath, roundToTenth } from '#lib/chart/path.ts';
import { LABEL_SIZE, type Rect } from '#lib/chart/viewport.ts';
import { formatCount } from '../shared/plural.ts';
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
 * Maximum of the scale, in minutes per year. A person who is filmed all the way, twice a day, reaches about 3,200
 * if our estimate is doubled.
 */
const MOST_MINUTES = 3500;
const MINUTE_TICKS = [0, 1000, 2000, 3000];
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

/** Height of the bar and of the person on it, in units. */
const [BAR_HEIGHT, PERSON_FRAME] = [LABEL_SIZE * 0.6, LABEL_SIZE * 2.2];
const MIN_HEIGHT = PERSON_FRAME + BAR_HEIGHT + AXIS_HEIGHT + 3;
/** Height of a standing person in the metres of `posePaths`, and as a share of the frame around it. */
const [STANDING_HEIGHT, PERSON_SHARE] = [2.8, 0.8];

/** Value and range on a scale, which is larger with more space. */
export const estimateScale = (estimate: Estimate, world: World): Box =>
	atLeast(
		{ height: MIN_HEIGHT },
		custom((rect) => drawScale(estimate, rect, world))
	);

function drawScale({ high, low, value, what }: Estimate, rect: Rect, world: World): Partial<Drawing> {
	const growth = Math.min(LABEL_SIZE, (rect.height - MIN_HEIGHT) / 3);
	const ends = [rect.x, rect.x + rect.width] as const;
	const isFrequency = what !== 'minutes';
	const scale = (isFrequency ? scaleLog(TIMES_RANGE, ends) : scaleLinear([0, MOST_MINUTES], ends)).clamp(
		true
	);
	const position = (some: number) => scale(isFrequency ? Math.max(TIMES_RANGE[0], some) : some);
	const at = rect.y + PERSON_FRAME + BAR_HEIGHT + 2 * growth;
	const axis = horizontalAxis({
		id: `${what}-axis`,
		scale: position,
		ticks: isFrequency ? [...FREQUENCY_TICKS.keys()] : MINUTE_TICKS,
		format: (some) =>
			isFrequency ? world.word(`bystanders.times-${FREQUENCY_TICKS.get(some)}`) : formatCount(world, some),
		ends,
		at,
		style: 'soft'
	});
	if (value === 0) return axis;
	const height = BAR_HEIGHT + growth / 3;
	const bar = { x: position(low), y: at - height, width: position(high) - position(low), height };
	return mergeDrawings(
		{ shapes: [rangeBar(what, bar), ...personShapes(what, position(value), bar.y, PERSON_FRAME + growth)] },
		axis
	);
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
