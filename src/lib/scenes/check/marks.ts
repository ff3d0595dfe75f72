/** Marks above the people: alerts, rings for the watchlist, the person who fell, and their labels. */
import type { Setting } from '#lib/chart/block.ts';
import type { Drawing, Mark, Shape } from '#lib/chart/drawing.ts';
import { together } from '#lib/chart/drawing.ts';
import { labels, type Named } from '#lib/chart/labels.ts';
import { ring } from '#lib/chart/marks.ts';
import { round } from '#lib/chart/path.ts';
import { onPlan, personSize, type Mapping } from '#lib/chart/plan.ts';
import { extent, type TextLine } from '#lib/chart/text-lines.ts';
import { inset, LABEL, TITLE, type Rect } from '#lib/chart/viewport.ts';
import type { Point } from '#lib/model/geometry.ts';
import { bodyOn, solidsOn, type Box } from '../obstacles.ts';
import type { World } from '../world.ts';
import type { CheckView, Fallen } from './data.ts';
import { dimension } from './dimension.ts';
import { clock, metres, percent } from './words.ts';

/**
 * Side of the frame of an alert, and radius of the ring around a person on the watchlist: in metres, and minimum in
 * units.
 */
const ALERT_FRAME = { metres: 8, least: 17 };
const LIST_RING = { metres: 4.2, least: 10 };
/** Height of the middle of a person above the feet, and reach of a lying one to either side, in metres. */
const WAIST_METRES = 1.2;
const LYING_REACH_METRES = 2.3;
/** Scale in units per metre from which the name of the person who fell is larger. */
const LARGE_NAME_SCALE = 2.6;
/** Margin of the label area, in units. */
const LABEL_AREA_MARGIN = 3;

type StyledLabel = Named & { readonly style: string; readonly size: number; readonly apart: number };

/**
 * Returns the marks and labels of the plan.
 * @param free area for labels
 * @param measured whether to label the gap on the plan
 */
export function marks(
	view: CheckView,
	mapping: Mapping,
	free: Rect,
	measured: boolean,
	world: World
): Partial<Drawing> {
	const middle = ([x, y]: Point) => onPlan(mapping, [x, y - WAIST_METRES * personSize(mapping.scale)]);
	const frame = Math.max(ALERT_FRAME.least, ALERT_FRAME.metres * mapping.scale);
	const around = Math.max(LIST_RING.least, LIST_RING.metres * mapping.scale);
	const alerts = view.raised.map(({ id, place, right }): Mark => {
		const [x, y] = middle(place);
		return { id, x, y, size: round(frame), core: 'none', frame: right ? 'right' : 'false' };
	});
	const rings = view.listed.map(({ id, place }): Shape => {
		const [x, y] = middle(place);
		return { id: `${id}-ring`, d: ring(x, y, around) + ring(x, y, around * 0.7), style: 'on-list band' };
	});
	const names: StyledLabel[] = [
		...labelsOfFall(view.fallen, measured, mapping, world),
		...view.listed.map(({ id, place }) => {
			const name = world.word(`person.${id}`);
			return createLabel(id, middle(place), around, [world.fill('check.list', { name }), name], '');
		}),
		...view.raised.map(({ id, at, place, right }) => {
			const time = clock(at, world);
			const words = world.fill(right ? 'check.right' : 'check.wrong', { time });
			const style = right ? 'right-ink' : 'wrong-ink';
			return { ...createLabel(id, middle(place), frame * 0.5, [words, time], style), apart: LABEL_DISTANCE };
		})
	];
	return together(
		{ shapes: rings, casts: [{ of: 'incidents', marks: alerts }] },
		view.fallen?.gap ? dimension('plan', view.fallen.gap, view.fallen.place, mapping) : {},
		{ texts: placeTexts(names, free, view, mapping, world) }
	);
}

const createLabel = (
	id: string,
	[x, y]: readonly [number, number],
	radius: number,
	wordings: readonly string[],
	style: string,
	size = LABEL
): StyledLabel => ({
	id: `${id}-label`,
	x,
	y,
	radius,
	wordings,
	size,
	apart: 0,
	style: `strong haloed ${style}`.trim()
});

/** Returns the labels of the person who fell and of the distance to the nearest field of view. */
function labelsOfFall(
	fallen: Fallen | undefined,
	measured: boolean,
	mapping: Mapping,
	world: World
): StyledLabel[] {
	if (!fallen) return [];
	const [x, y] = fallen.place;
	const size = personSize(mapping.scale);
	const at = onPlan(mapping, [x, y - 0.5 * size]);
	const gap = measured ? fallen.gap : undefined;
	const half = gap && onPlan(mapping, [(x + gap.rim[0]) / 2, (y + gap.rim[1]) / 2 - 1]);
	return [
		createLabel(
			fallen.id,
			at,
			LYING_REACH_METRES * size * mapping.scale,
			[world.word(`person.${fallen.id}`)],
			'',
			mapping.scale < LARGE_NAME_SCALE ? LABEL : TITLE
		),
		...(gap && half ? [createLabel('gap', half, 3, [metres(gap.metres, world)], '')] : [])
	];
}

/**
 * Places the labels where there is space: first the person who fell, last the filmed share in the middle of the
 * square.
 */
function placeTexts(
	names: readonly StyledLabel[],
	free: Rect,
	view: CheckView,
	mapping: Mapping,
	world: World
): TextLine[] {
	const texts: TextLine[] = [];
	const rect = inset(free, LABEL_AREA_MARGIN);
	const people = view.moment.figures.map((figure) => bodyOn(mapping, figure));
	const solids = solidsOn(mapping, world.district);
	/** Tries to avoid people and buildings, then people only, then neither. */
	const clear = (name: Named, others: readonly Box[], setting: Setting) =>
		[[...people, ...solids], people, []]
			.map((more) => labels([name], rect, [...others, ...more], setting).texts)
			.find((found) => found.length > 0) ?? [];
	// Marks whose labels are placed later must be avoided as well.
	const taken = () => [...texts.map(extent), ...names.map((one) => markBox(one))];
	for (const name of names) {
		const others = [
			...texts.map(extent),
			...names.filter((one) => one !== name).map((one) => markBox(one, name.apart))
		];
		texts.push(...clear(name, others, name));
	}
	const share = world.fill('check.seen', { share: percent(view.filmed, world) });
	const middle = world.district.places['square-middle'];
	if (view.sectors.length === 0 || !middle) return texts;
	const [x, y] = onPlan(mapping, middle);
	const seen = { id: 'seen', x, y: y + LABEL, radius: 0, wordings: [share] };
	return [...texts, ...clear(seen, taken(), { style: 'strong haloed right-ink' })];
}

/** Distance of a label from marks of others, so that it is not read as theirs, in units. */
const LABEL_DISTANCE = LABEL * 0.8;

const markBox = ({ x, y, radius }: Named, apart = 0) => ({
	left: x - radius - apart,
	right: x + radius + apart,
	top: y - radius - apart,
	bottom: y + radius + apart
});
