/** Scene “incidents”: the incidents of the scenario, each at its minute on a timeline, and at its place on the plan. */
import { formatClock, parseClock } from '#lib/model/maths/clock.ts';
import { range } from 'd3-array';
import { createShape, mergeDrawings, type Drawing, type Shape } from '#lib/chart/drawing.ts';
import { AXIS_HEIGHT, axisX } from '#lib/chart/layout/axis.ts';
import { exactly, grow, place, sized, type Box } from '#lib/chart/layout/box.ts';
import { column, row } from '#lib/chart/layout/line.ts';
import { dodgeCircles } from '#lib/chart/layout/dodge.ts';
import { drawAt, drawBox, finishDrawing } from '#lib/chart/layout/lay-out.ts';
import { ruleMark } from '#lib/chart/layout/marks.ts';
import { plot, type Frame, type PlotScale } from '#lib/chart/layout/plot.ts';
import { text, title } from '#lib/chart/layout/text.ts';
import { circlePath } from '#lib/chart/marks/symbol-paths.ts';
import { rectPath } from '#lib/chart/path.ts';
import { fitPlan, planToUnits } from '#lib/chart/plan/plan.ts';
import { contentArea, LABEL_SIZE, TITLE_SIZE, type Rect, type Viewport } from '#lib/chart/viewport.ts';
import type { Point } from '#lib/model/maths/geometry.ts';
import type { Incident } from '#lib/narrative/types/scenario.ts';
import { defineMarkScene } from '../define-mark-scene.ts';
import { data as district, type DistrictData } from '../district/data.ts';
import { layOutDistrict as planLayout } from '../district/layout.ts';
import { planBoxFor } from '../district/plan-frames.ts';
import type { Choices } from '../scene.ts';
import { pictograms } from '../shared/pictograms.ts';
import { formatCount } from '../shared/plural.ts';
import { tableOf } from '../shared/table-of.ts';
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
/** Gaps between numbers and pictograms, and between these and the axis, in units. */
const [NUMBER_GAP, AXIS_GAP] = [4, 6];
/** Gap between the plan and the timeline, in units. */
const PLAN_GAP = 6;

/**
 * The timeline goes beside the plan in viewports lower than `height` and wider than `width`, in units. The
 * plan then takes `share` of the width.
 */
const SIDE_BY_SIDE = { height: 260, width: 300, share: 0.42 };
/** Smallest height of the plan, in units. If less is free, only the timeline is drawn. */
const MIN_PLAN_HEIGHT = 60;
/** Width of the paper around the viewport, in units. */
const BEYOND_VIEWPORT = 2000;

function layout(view: Incidents, viewport: Viewport, world: World): Drawing {
	const isSideBySide = viewport.height < SIDE_BY_SIDE.height && viewport.width > SIDE_BY_SIDE.width;
	const whole = contentArea(viewport);
	const planWidth = isSideBySide ? viewport.width * SIDE_BY_SIDE.share : 0;
	const free = { ...whole, x: whole.x + planWidth, width: whole.width - planWidth };
	const box = timeline(view, world);
	const { height } = box.measure(free);
	const isAlone = !isSideBySide && free.height - height < MIN_PLAN_HEIGHT;
	const position = isSideBySide || isAlone ? 'middle' : 'end';
	const ruler = drawBox(place({ y: position }, box), free);
	if (isAlone) return finishDrawing(ruler);
	const planRect: Rect = isSideBySide
		? { x: 0, y: 0, width: planWidth, height: viewport.height }
		: { x: 0, y: 0, width: viewport.width, height: whole.y + whole.height - height - PLAN_GAP };
	// The base map continues beyond the viewport, and so does the paper over it.
	const paper = isSideBySide
		? { ...planRect, x: planWidth, y: -BEYOND_VIEWPORT, width: BEYOND_VIEWPORT, height: 2 * BEYOND_VIEWPORT }
		: { x: -BEYOND_VIEWPORT, y: planRect.height, width: 2 * BEYOND_VIEWPORT, height: BEYOND_VIEWPORT };
	return finishDrawing(
		mergeDrawings(
			planLayout(view, viewport, world, { room: planRect }),
			...placeNumbers(view, planRect),
			{ shapes: [createShape('ruler-paper', 'paper', rectPath(paper))] },
			ruler
		)
	);
}

/** Draws the number of each incident at its place on the plan. Numbers that would overlap are moved apart. */
function placeNumbers({ frame, incidents }: Incidents, planRect: Rect): Partial<Drawing>[] {
	const mapping = fitPlan(planBoxFor(frame, planRect), planRect);
	const circles = incidents.map((incident) => {
		const [x, y] = planToUnits(mapping, incident.place);
		return { incident, x, y: Math.min(planRect.height - DISC_RADIUS - 2, y), radius: DISC_RADIUS };
	});
	return dodgeCircles(circles).map(({ incident, x, y }) => drawNumber('place', incident, x, y));
}

/**
 * Draws the number of an incident in a disc. The discs of real incidents are filled.
 * @param of prefix of the ids of shape and text
 */
function drawNumber(of: string, { id, number, real }: TimedIncident, x: number, y: number): Drawing {
	const words = text(`${of}-${id}-number`, String(number), { style: real ? 'strong reversed' : 'strong' });
	return mergeDrawings(
		{ shapes: [createShape(`${of}-${id}`, real ? 'disc real' : 'disc', circlePath(x, y, DISC_RADIUS))] },
		drawAt(words, [x, y])
	);
}

/** Intervals between ticks to try, in seconds. */
const TICK_INTERVALS = [60, 120, 180, 240, 360];
/** Smallest distance between two ticks, in units. */
const MIN_TICK_GAP = LABEL_SIZE * 4;

/** The title and the clock, and below them the timeline: numbers, pictograms, an axis of minutes and the hand. */
function timeline(view: Incidents, world: World): Box {
	const { incidents, duration, hand } = view;
	const start = parseClock(world.scenario.start) ?? 0;
	const real = incidents.filter((incident) => incident.real).length;
	const values = { all: formatCount(world, incidents.length), real: formatCount(world, real) };
	const titles = ['incidents.title', 'incidents.title-short'].map((key) => world.fill(key, values));
	const clock = text('clock', formatClock(start + Math.floor(hand)), { style: 'machine', size: TITLE_SIZE });
	return sized(({ width }) => {
		const tile = Math.min(MAX_TILE_SIZE, (width / (duration / 60 + 1)) * 0.92);
		const intervalFor = (x: PlotScale) =>
			TICK_INTERVALS.find((step) => x(step) - x(0) > MIN_TICK_GAP) ?? duration;
		return column(
			{ gap: 's' },
			row({ gap: 'l' }, grow(title([...titles, ''], { maxLines: 1 })), clock),
			exactly(
				{ height: 2 * DISC_RADIUS + NUMBER_GAP + tile + AXIS_GAP + AXIS_HEIGHT },
				plot(
					{ x: [0, duration], insetX: tile / 2 },
					// Below the incidents, which the hand would strike through.
					ruleMark('hand', 'hand', { x: [hand] }),
					{ draw: (frame) => mergeDrawings(...drawIncidents(view, frame, tile, world)) },
					axisX({
						id: 'minutes',
						ticks: (x) => range(0, duration + 1, intervalFor(x)),
						format: (seconds) => formatClock(start + seconds)
					})
				)
			)
		);
	});
}

/** Draws the number of each incident and, below it, its pictogram. */
function drawIncidents({ incidents }: Incidents, { rect, x }: Frame, tile: number, world: World): Drawing[] {
	const y = rect.y + DISC_RADIUS;
	return incidents.map((incident, index) => {
		const at = x(incident.seconds);
		const following = incidents[index + 1];
		const end = (following ? x(following.seconds) : rect.x + rect.width) - DISC_RADIUS - 3;
		const left = at + DISC_RADIUS + 3;
		// The word “real” is left out if it does not fit before the next number.
		const words = [incident.real ? world.word('incidents.real') : '', ''];
		const word = text(`${incident.id}-real`, words, { style: 'strong', maxLines: 1 });
		return mergeDrawings(
			{ shapes: pictogramShapes(incident, at, y + DISC_RADIUS + NUMBER_GAP + tile / 2, tile) },
			drawNumber('time', incident, at, y),
			drawAt(word, [left, y], { x: 'start' }, { x: left, width: end - left })
		);
	});
}

function pictogramShapes({ id, kind }: TimedIncident, x: number, y: number, size: number): Shape[] {
	const { ink, outlined, side } = pictograms[kind];
	const transform = `translate(${x.toFixed(1)} ${y.toFixed(1)}) scale(${Math.round((size * 100) / side) / 100})`;
	return [
		{ id: `${id}-ink`, style: 'people', d: ink, transform },
		{ id: `${id}-things`, style: 'things', d: outlined, transform }
	];
}

function table({ incidents }: Incidents, world: World) {
	const start = parseClock(world.scenario.start) ?? 0;
	return tableOf(world, 'incidents', incidents, {
		time: ({ seconds }) => formatClock(start + seconds),
		what: ({ id }) => world.word(`incident.${id}`),
		real: ({ real }) => world.word(real ? 'incidents.yes' : 'incidents.no')
	});
}

export default defineMarkScene({
	data,
	layout,
	animation: { pace: 1, data: (view: Incidents, seconds) => ({ ...view, hand: view.time + seconds }) },
	table
});
