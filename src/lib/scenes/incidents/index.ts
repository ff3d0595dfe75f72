/** What happens in the twelve minutes: each incident at its minute on a ruler, and at its place on the plan. */
import { range } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import { axisAcross, AXIS_HEIGHT } from '#lib/chart/axis.ts';
import { together, type Drawing, type Shape } from '#lib/chart/drawing.ts';
import { ring } from '#lib/chart/marks.ts';
import { round } from '#lib/chart/path.ts';
import { onPlan, fitted } from '#lib/chart/plan.ts';
import { textWidth } from '#lib/chart/text-width.ts';
import type { TextLine } from '#lib/chart/text-lines.ts';
import { area, LABEL, TITLE, type Rect, type Viewport } from '#lib/chart/viewport.ts';
import type { Point } from '#lib/model/geometry.ts';
import { readClock, writeClock } from '#lib/narrative/parameters.ts';
import type { Incident } from '#lib/narrative/scenario.ts';
import { data as district, type District } from '../district/data.ts';
import { stretchFor } from '../district/frames.ts';
import { layout as planLayout } from '../district/layout.ts';
import { scene } from '../drawn.ts';
import { pictograms } from '../pictograms.ts';
import { integer } from '../plural.ts';
import type { Choices, Table } from '../scene.ts';
import type { World } from '../world.ts';
import type { IncidentsState } from './story.ts';

interface Told {
	readonly id: string;
	readonly number: number;
	/** Seconds after the start. */
	readonly at: number;
	readonly kind: Incident['kind'];
	readonly real: boolean;
	readonly place: Point;
}

export interface Incidents extends District {
	readonly incidents: readonly Told[];
	/** Seconds that the ruler's hand points to. */
	readonly hand: number;
	/** Seconds of the whole. */
	readonly duration: number;
}

function data({ time }: IncidentsState, world: World, choices: Choices): Incidents {
	const plain = district(
		{ time, names: [], frame: 'whole', people: 'faint', cameras: 'none', count: 0 },
		world,
		choices
	);
	const incidents = world.scenario.incidents.flatMap(({ id, at, kind, place, real }, index): Told[] => {
		const where = world.district.places[place];
		return where ? [{ id, number: index + 1, at, kind, real, place: where }] : [];
	});
	return { ...plain, incidents, hand: time, duration: world.timeline.duration };
}

/** Radius of a number's disc. */
const DISC = 8;
/** Largest tile of the ruler. */
const TILE = 46;

/** Rooms so low that the ruler stands beside the plan, and the plan's share of them. */
const LOW = { height: 260, width: 300, share: 0.42 };
/** In still lower ones the ruler stands alone. */
const PLAN = 60;

function layout(view: Incidents, viewport: Viewport, world: World): Drawing {
	const beside = viewport.height < LOW.height && viewport.width > LOW.width;
	const whole = area(viewport);
	const across = beside ? round(viewport.width * LOW.share) : 0;
	const column: Rect = { ...whole, x: whole.x + across, width: whole.width - across };
	const tile = round(Math.min(TILE, (column.width / (view.duration / 60 + 1)) * 0.92));
	const height = TITLE * 1.5 + 2 * DISC + LABEL * 0.4 + tile + LABEL * 0.6 + AXIS_HEIGHT;
	const free = whole.height - height;
	const alone = !beside && free < PLAN;
	const ruler: Rect = { ...column, y: round(whole.y + free / (beside || alone ? 2 : 1)), height };
	if (alone) return rulerOf(view, ruler, tile, world);
	const room: Rect = beside
		? { x: 0, y: 0, width: across, height: viewport.height }
		: { x: 0, y: 0, width: viewport.width, height: round(ruler.y - LABEL * 0.6) };
	return together(
		planLayout(view, viewport, world, { room }),
		places(view, room),
		{ shapes: [paper(viewport, room)] },
		rulerOf(view, ruler, tile, world)
	);
}

/** The plan runs on around the picture, but not behind the ruler. */
const paper = ({ width, height }: Viewport, room: Rect): Shape => ({
	id: 'ruler-paper',
	d: `M${room.width < width ? room.width : -FAR} ${room.width < width ? -FAR : room.height}H${width + FAR}V${height + FAR}H${room.width < width ? room.width : -FAR}z`,
	style: 'paper'
});
const FAR = 2000;

/** Numbers on the plan; those whose places are the same stand beside one another. */
function places({ frame, incidents }: Incidents, room: Rect): Drawing {
	const mapping = fitted(stretchFor(frame, room), room);
	const taken: Point[] = [];
	return discs(
		'place',
		incidents.map((incident) => {
			let [x, y] = onPlan(mapping, incident.place);
			y = Math.min(room.height - DISC - 2, y);
			while (taken.some(([left, top]) => Math.hypot(left - x, top - y) < 2 * DISC)) x += 2 * DISC;
			taken.push([x, y]);
			return { ...incident, x: round(x), y: round(y) };
		})
	);
}

type Placed = Told & { readonly x: number; readonly y: number };

/** Numbers in discs: filled where something really happens. */
function discs(of: string, all: readonly Placed[]): Drawing {
	return {
		shapes: all.map(({ id, real, x, y }) => ({
			id: `${of}-${id}`,
			d: ring(x, y, DISC),
			style: real ? 'disc real' : 'disc'
		})),
		casts: [],
		texts: all.map(({ id, number, real, x, y }) => ({
			id: `${of}-${id}-number`,
			text: String(number),
			...{ x, y: round(y + LABEL * 0.36), size: LABEL, anchor: 'middle' as const },
			style: real ? 'strong reversed' : 'strong'
		}))
	};
}

/** Seconds from one time on the ruler to the next, and units that a time takes. */
const STEPS = [60, 120, 180, 240, 360];
const APART = LABEL * 4;

function rulerOf(view: Incidents, rect: Rect, tile: number, world: World): Drawing {
	const { incidents, duration } = view;
	const start = readClock(world.scenario.start) ?? 0;
	const x = scaleLinear([0, duration], [rect.x + tile / 2, rect.x + rect.width - tile / 2]);
	const numbers = round(rect.y + TITLE * 1.5 + DISC);
	const middle = round(numbers + DISC + LABEL * 0.4 + tile / 2);
	const line = round(middle + tile / 2 + LABEL * 0.6);
	const placed = incidents.map((incident) => ({ ...incident, x: round(x(incident.at)), y: numbers }));
	return together(
		{ shapes: placed.flatMap(({ id, kind, x: at }) => picture(id, kind, at, middle, tile)) },
		discs('time', placed),
		{
			texts: placed.flatMap((each, index) =>
				realWord(each, placed[index + 1]?.x ?? rect.x + rect.width, world)
			)
		},
		axisAcross({
			id: 'minutes',
			scale: x,
			ticks: range(0, duration + 1, STEPS.find((step) => x(step) - x(0) > APART) ?? duration),
			write: (seconds) => writeClock(start + seconds),
			ends: [rect.x, rect.x + rect.width],
			at: line
		}),
		handOf(view, start, x(view.hand), rect, line, world)
	);
}

function picture(id: string, kind: Told['kind'], x: number, y: number, size: number): Shape[] {
	const { ink, outlined, side } = pictograms[kind];
	const transform = `translate(${x} ${y}) scale(${Math.round((size * 100) / side) / 100})`;
	return [
		{ id: `${id}-ink`, style: 'people', d: ink, transform },
		{ id: `${id}-things`, style: 'things', d: outlined, transform }
	].filter(({ d }) => d !== '');
}

/** The word beside a number, where the next number leaves room for it. */
function realWord({ id, real, x, y }: Placed, next: number, world: World): TextLine[] {
	const text = world.word('incidents.real');
	const left = round(x + DISC + 3);
	if (!real || left + textWidth(text, LABEL) * 1.04 > next - DISC - 3) return [];
	const baseline = round(y + LABEL * 0.36);
	return [{ id: `${id}-real`, text, x: left, y: baseline, size: LABEL, anchor: 'start', style: 'strong' }];
}

/** Where the twelve minutes have come to, what there is to see, and the time. */
function handOf(
	{ incidents, hand }: Incidents,
	start: number,
	x: number,
	rect: Rect,
	foot: number,
	world: World
): Drawing {
	const real = incidents.filter((each) => each.real).length;
	const baseline = round(rect.y + TITLE * 0.8);
	const clock = writeClock(start + Math.floor(hand));
	const free = rect.width - textWidth('00:00:00', TITLE) - TITLE;
	const values = { all: integer(world, incidents.length), real: integer(world, real) };
	const title = ['incidents.title', 'incidents.title-short']
		.map((key) => world.fill(key, values))
		.find((text) => textWidth(text, TITLE) * 1.04 <= free);
	const line = { y: baseline, size: TITLE };
	return {
		shapes: [{ id: 'hand', d: `M${round(x)} ${round(rect.y + TITLE * 1.3)}V${foot}`, style: 'hand' }],
		casts: [],
		texts: [
			...(title
				? [{ ...line, id: 'title', text: title, x: rect.x, anchor: 'start' as const, style: 'chart-title' }]
				: []),
			{ ...line, id: 'clock', text: clock, x: rect.x + rect.width, anchor: 'end' as const, style: 'machine' }
		]
	};
}

function table({ incidents }: Incidents, world: World): Table {
	const start = readClock(world.scenario.start) ?? 0;
	return {
		caption: world.word('incidents.caption'),
		head: ['incidents.head-time', 'incidents.head-what', 'incidents.head-real'].map(world.word),
		rows: incidents.map(({ id, at, real }) => [
			writeClock(start + at),
			world.word(`incident.${id}`),
			world.word(real ? 'incidents.yes' : 'incidents.no')
		])
	};
}

export default scene({
	data,
	layout,
	later: { pace: 1, data: (view: Incidents, seconds) => ({ ...view, hand: view.time + seconds }) },
	table
});
