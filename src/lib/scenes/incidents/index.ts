/** Draws the incidents of the scenario: each at its minute on a timeline, and at its place on the plan. */
import { range } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import { horizontalAxis, AXIS_HEIGHT } from '#lib/chart/layout/axis.ts';
import { mergeDrawings, type Drawing, type Shape } from '#lib/chart/drawing.ts';
import { circlePath } from '#lib/chart/marks/symbol-paths.ts';
import { roundToTenth } from '#lib/chart/path.ts';
import { planToUnits, fitPlan } from '#lib/chart/plan/plan.ts';
import { textWidth } from '#lib/chart/text/text-width.ts';
import type { TextLine } from '#lib/chart/text/text-lines.ts';
import { contentArea, LABEL_SIZE, TITLE_SIZE, type Rect, type Viewport } from '#lib/chart/viewport.ts';
import type { Point } from '#lib/model/maths/geometry.ts';
import { parseClock, formatClock } from '#lib/narrative/catalogue/parameters.ts';
import type { Incident } from '#lib/narrative/types/scenario.ts';
import { data as district, type DistrictData } from '../district/data.ts';
import { planBoxFor } from '../district/plan-frames.ts';
import { layOutDistrict as planLayout } from '../district/layout.ts';
import { defineMarkScene } from '../define-mark-scene.ts';
import { pictograms } from '../shared/pictograms.ts';
import { formatCount } from '../shared/plural.ts';
import type { Choices, Table } from '../scene.ts';
import type { World } from '../world.ts';
import type { IncidentsState } from './story.ts';

interface TimedIncident {
	readonly id: string;
	readonly number: number;
	/** Seconds after the start of the scenario. */
	readonly seconds: number;
	readonly kind: Incident['kind'];
	readonly real: boolean;
	readonly place: Point;
}

/** The district with the incidents of the scenario. */
export interface Incidents extends DistrictData {
	readonly incidents: readonly TimedIncident[];
	/** Time at which the hand of the timeline stands, in seconds after the start of the scenario. */
	readonly hand: number;
	/** Length of the scenario, in seconds. */
	readonly duration: number;
}

function data({ time }: IncidentsState, world: World, choices: Choices): Incidents {
	const plain = district(
		{ time, names: [], frame: 'whole', people: 'faint', cameras: 'none', count: 0 },
		world,
		choices
	);
	const incidents = world.scenario.incidents.flatMap(
		({ id, at, kind, place, real }, index): TimedIncident[] => {
			const where = world.district.places[place];
			return where ? [{ id, number: index + 1, seconds: at, kind, real, place: where }] : [];
		}
	);
	return { ...plain, incidents, hand: time, duration: world.timeline.duration };
}

/** Radius of the disc around a number, in units. */
const DISC_RADIUS = 8;
/** Largest side of a pictogram on the timeline, in units. */
const MAX_TILE_SIZE = 46;

/**
 * The timeline goes beside the plan in viewports lower than `height` and wider than `width`, in units. The
 * plan then takes `share` of the width.
 */
const SIDE_BY_SIDE = { height: 260, width: 300, share: 0.42 };
/** Smallest height of the plan, in units. If less is free, only the timeline is drawn. */
const MIN_PLAN_HEIGHT = 60;

function layout(view: Incidents, viewport: Viewport, world: World): Drawing {
	const isSideBySide = viewport.height < SIDE_BY_SIDE.height && viewport.width > SIDE_BY_SIDE.width;
	const whole = contentArea(viewport);
	const planWidth = isSideBySide ? roundToTenth(viewport.width * SIDE_BY_SIDE.share) : 0;
	const column: Rect = { ...whole, x: whole.x + planWidth, width: whole.width - planWidth };
	const tile = roundToTenth(Math.min(MAX_TILE_SIZE, (column.width / (view.duration / 60 + 1)) * 0.92));
	const timelineHeight =
		TITLE_SIZE * 1.5 + 2 * DISC_RADIUS + LABEL_SIZE * 0.4 + tile + LABEL_SIZE * 0.6 + AXIS_HEIGHT;
	const free = whole.height - timelineHeight;
	const isTimelineOnly = !isSideBySide && free < MIN_PLAN_HEIGHT;
	const timelineRect: Rect = {
		...column,
		y: roundToTenth(whole.y + free / (isSideBySide || isTimelineOnly ? 2 : 1)),
		height: timelineHeight
	};
	if (isTimelineOnly) return drawTimeline(view, timelineRect, tile, world);
	const planRect: Rect = isSideBySide
		? { x: 0, y: 0, width: planWidth, height: viewport.height }
		: { x: 0, y: 0, width: viewport.width, height: roundToTenth(timelineRect.y - LABEL_SIZE * 0.6) };
	return mergeDrawings(
		planLayout(view, viewport, world, { room: planRect }),
		drawPlaceNumbers(view, planRect),
		{ shapes: [timelineBackground(viewport, planRect)] },
		drawTimeline(view, timelineRect, tile, world)
	);
}

/** Returns a background for the timeline. It covers the base map, which continues beyond the viewport. */
const timelineBackground = ({ width, height }: Viewport, planRect: Rect): Shape => ({
	id: 'ruler-paper',
	d: `M${planRect.width < width ? planRect.width : -BEYOND_VIEWPORT} ${planRect.width < width ? -BEYOND_VIEWPORT : planRect.height}H${width + BEYOND_VIEWPORT}V${height + BEYOND_VIEWPORT}H${planRect.width < width ? planRect.width : -BEYOND_VIEWPORT}z`,
	style: 'paper'
});
const BEYOND_VIEWPORT = 2000;

/**
 * Draws the number of each incident at its place on the plan. A number that would overlap another is moved to
 * the right.
 */
function drawPlaceNumbers({ frame, incidents }: Incidents, planRect: Rect): Drawing {
	const mapping = fitPlan(planBoxFor(frame, planRect), planRect);
	const taken: Point[] = [];
	return drawNumberDiscs(
		'place',
		incidents.map((incident) => {
			let [x, y] = planToUnits(mapping, incident.place);
			y = Math.min(planRect.height - DISC_RADIUS - 2, y);
			while (taken.some(([left, top]) => Math.hypot(left - x, top - y) < 2 * DISC_RADIUS))
				x += 2 * DISC_RADIUS;
			taken.push([x, y]);
			return { ...incident, x: roundToTenth(x), y: roundToTenth(y) };
		})
	);
}

type PositionedIncident = TimedIncident & { readonly x: number; readonly y: number };

/**
 * Draws the numbers of incidents in discs. The discs of real incidents are filled.
 * @param of prefix of the ids of shapes and texts
 */
function drawNumberDiscs(of: string, all: readonly PositionedIncident[]): Drawing {
	return {
		shapes: all.map(({ id, real, x, y }) => ({
			id: `${of}-${id}`,
			d: circlePath(x, y, DISC_RADIUS),
			style: real ? 'disc real' : 'disc'
		})),
		series: [],
		texts: all.map(({ id, number, real, x, y }) => ({
			id: `${of}-${id}-number`,
			text: String(number),
			...{ x, y: roundToTenth(y + LABEL_SIZE * 0.36), size: LABEL_SIZE, anchor: 'middle' as const },
			style: real ? 'strong reversed' : 'strong'
		}))
	};
}

/** Intervals between ticks to try, in seconds. */
const TICK_INTERVALS = [60, 120, 180, 240, 360];
/** Smallest distance between two ticks, in units. */
const MIN_TICK_GAP = LABEL_SIZE * 4;

/**
 * Draws the timeline: numbers, pictograms, an axis of minutes and the hand.
 * @param tile side of a pictogram, in units
 */
function drawTimeline(view: Incidents, rect: Rect, tile: number, world: World): Drawing {
	const { incidents, duration } = view;
	const start = parseClock(world.scenario.start) ?? 0;
	const x = scaleLinear([0, duration], [rect.x + tile / 2, rect.x + rect.width - tile / 2]);
	const numbersY = roundToTenth(rect.y + TITLE_SIZE * 1.5 + DISC_RADIUS);
	const pictogramsY = roundToTenth(numbersY + DISC_RADIUS + LABEL_SIZE * 0.4 + tile / 2);
	const axisY = roundToTenth(pictogramsY + tile / 2 + LABEL_SIZE * 0.6);
	const positioned = incidents.map((incident) => ({
		...incident,
		x: roundToTenth(x(incident.seconds)),
		y: numbersY
	}));
	return mergeDrawings(
		{ shapes: positioned.flatMap(({ id, kind, x: at }) => pictogramShapes(id, kind, at, pictogramsY, tile)) },
		drawNumberDiscs('time', positioned),
		{
			texts: positioned.flatMap((each, index) =>
				layOutRealWord(each, positioned[index + 1]?.x ?? rect.x + rect.width, world)
			)
		},
		horizontalAxis({
			id: 'minutes',
			scale: x,
			ticks: range(0, duration + 1, TICK_INTERVALS.find((step) => x(step) - x(0) > MIN_TICK_GAP) ?? duration),
			format: (seconds) => formatClock(start + seconds),
			ends: [rect.x, rect.x + rect.width],
			at: axisY
		}),
		drawHand(view, start, x(view.hand), rect, axisY, world)
	);
}

function pictogramShapes(
	id: string,
	kind: TimedIncident['kind'],
	x: number,
	y: number,
	size: number
): Shape[] {
	const { ink, outlined, side } = pictograms[kind];
	const transform = `translate(${x} ${y}) scale(${Math.round((size * 100) / side) / 100})`;
	return [
		{ id: `${id}-ink`, style: 'people', d: ink, transform },
		{ id: `${id}-things`, style: 'things', d: outlined, transform }
	].filter(({ d }) => d !== '');
}

/**
 * Lays out the word “real” beside the number of a real incident, if it fits before the next number.
 * @param next x of the next number or, after the last, of the end of the timeline
 */
function layOutRealWord({ id, real, x, y }: PositionedIncident, next: number, world: World): TextLine[] {
	const text = world.word('incidents.real');
	const left = roundToTenth(x + DISC_RADIUS + 3);
	if (!real || left + textWidth(text, LABEL_SIZE) * 1.04 > next - DISC_RADIUS - 3) return [];
	const baseline = roundToTenth(y + LABEL_SIZE * 0.36);
	return [
		{ id: `${id}-real`, text, x: left, y: baseline, size: LABEL_SIZE, anchor: 'start', style: 'strong' }
	];
}

/** Draws the hand at the current time, and above the timeline the title and the clock. */
function drawHand(
	{ incidents, hand }: Incidents,
	start: number,
	x: number,
	rect: Rect,
	bottom: number,
	world: World
): Drawing {
	const real = incidents.filter((each) => each.real).length;
	const baseline = roundToTenth(rect.y + TITLE_SIZE * 0.8);
	const clock = formatClock(start + Math.floor(hand));
	const titleWidth = rect.width - textWidth('00:00:00', TITLE_SIZE) - TITLE_SIZE;
	const values = { all: formatCount(world, incidents.length), real: formatCount(world, real) };
	const title = ['incidents.title', 'incidents.title-short']
		.map((key) => world.fill(key, values))
		.find((text) => textWidth(text, TITLE_SIZE) * 1.04 <= titleWidth);
	const line = { y: baseline, size: TITLE_SIZE };
	return {
		shapes: [
			{
				id: 'hand',
				d: `M${roundToTenth(x)} ${roundToTenth(rect.y + TITLE_SIZE * 1.3)}V${bottom}`,
				style: 'hand'
			}
		],
		series: [],
		texts: [
			...(title
				? [{ ...line, id: 'title', text: title, x: rect.x, anchor: 'start' as const, style: 'chart-title' }]
				: []),
			{ ...line, id: 'clock', text: clock, x: rect.x + rect.width, anchor: 'end' as const, style: 'machine' }
		]
	};
}

function table({ incidents }: Incidents, world: World): Table {
	const start = parseClock(world.scenario.start) ?? 0;
	return {
		caption: world.word('incidents.caption'),
		head: ['incidents.head-time', 'incidents.head-what', 'incidents.head-real'].map(world.word),
		rows: incidents.map(({ id, seconds, real }) => [
			formatClock(start + seconds),
			world.word(`incident.${id}`),
			world.word(real ? 'incidents.yes' : 'incidents.no')
		])
	};
}

export default defineMarkScene({
	data,
	layout,
	animation: { pace: 1, data: (view: Incidents, seconds) => ({ ...view, hand: view.time + seconds }) },
	table
});
