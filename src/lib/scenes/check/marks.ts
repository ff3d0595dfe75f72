/** Marks above the people: alerts, rings for the watchlist, the person who fell, their labels, and the loupe. */
import { createShape, mergeDrawings, type Drawing, type Mark } from '#lib/chart/drawing.ts';
import { inset, type Box } from '#lib/chart/layout/box.ts';
import { besidePoint, nearPoint, placeLabels } from '#lib/chart/layout/labels.ts';
import { expand } from '#lib/chart/layout/rects.ts';
import { text } from '#lib/chart/layout/text.ts';
import { circlePath } from '#lib/chart/marks/symbol-paths.ts';
import { rectPath } from '#lib/chart/path.ts';
import {
	fitPlan,
	personSizeFactor,
	planToUnits,
	scalePeople,
	type PlanBox,
	type PlanMapping
} from '#lib/chart/plan/plan.ts';
import { insetRect, LABEL_SIZE, TITLE_SIZE, type Rect } from '#lib/chart/viewport.ts';
import type { Point } from '#lib/model/maths/geometry.ts';
import { personRect, solidRects } from '../shared/obstacles.ts';
import type { World } from '../world.ts';
import {
	formatMetres,
	formatPercent,
	formatTime,
	type CheckData,
	type FallenPerson,
	type Gap
} from './data.ts';

/** Side of the frame of an alert: in metres, and its minimum in units. */
const ALERT_FRAME = { metres: 8, least: 17 };
/** Radius of the ring around a person on the watchlist: in metres, and its minimum in units. */
const LIST_RING = { metres: 4.2, least: 10 };
/** Height of the middle of a person above the feet, in metres. */
const WAIST_METRES = 1.2;
/** How far a lying person reaches to either side, in metres. */
const LYING_REACH_METRES = 2.3;
/** Scale in units per metre from which the name of the person who fell is larger. */
const LARGE_NAME_SCALE = 2.6;
/** Distance of labels from the edge of their area and of the loupe, in units. */
const LABEL_AREA_MARGIN = 3;
/** Distance in units between the label of an alert and the marks of others, so that it is not read as theirs. */
const LABEL_DISTANCE = LABEL_SIZE * 0.8;

/** Maximum distance of a label from the upper right of its mark if it is free on no side, in units. */
const MAX_LABEL_SHIFT = 2 * LABEL_SIZE;

/** A mark on the plan, and the contents of its label. */
interface LabelledMark {
	readonly id: string;
	readonly x: number;
	readonly y: number;
	/** Distance that labels keep from its centre, in units. */
	readonly radius: number;
	readonly content: readonly Box[];
	/** Additional distance of its label from other marks, in units. */
	readonly apart?: number;
}

const labelled = (
	id: string,
	[x, y]: Point,
	radius: number,
	wordings: readonly string[],
	{ style = '', size = LABEL_SIZE, apart = 0 } = {}
): LabelledMark => ({
	id,
	x,
	y,
	radius,
	apart,
	content: wordings.map((wording) =>
		text(`${id}-label`, wording, { style: `strong haloed ${style}`.trim(), size, maxLines: 1 })
	)
});

/**
 * Draws the marks and labels on the plan.
 * @param labelArea area for labels
 * @param isGapLabelled whether the gap has its length as label
 */
export function drawMarks(
	view: CheckData,
	mapping: PlanMapping,
	labelArea: Rect,
	isGapLabelled: boolean,
	world: World
): Partial<Drawing> {
	const waistOf = ([x, y]: Point) =>
		planToUnits(mapping, [x, y - WAIST_METRES * personSizeFactor(mapping.scale)]);
	const size = Math.max(ALERT_FRAME.least, ALERT_FRAME.metres * mapping.scale);
	const radius = Math.max(LIST_RING.least, LIST_RING.metres * mapping.scale);
	const alerts = view.raised.map(({ id, place, isRight }): Mark => {
		const [x, y] = waistOf(place);
		return { id, x, y, size, core: 'none', frame: isRight ? 'right' : 'false' };
	});
	const rings = view.listed.map(({ id, place }) => {
		const [x, y] = waistOf(place);
		return createShape(
			`${id}-ring`,
			'on-list band',
			circlePath(x, y, radius) + circlePath(x, y, radius * 0.7)
		);
	});
	const { fallen } = view;
	const marks = [
		...(fallen ? [fallenMark(fallen, mapping, world)] : []),
		...(fallen?.gap && isGapLabelled ? [gapMark(fallen, fallen.gap, mapping, world)] : []),
		...view.listed.map(({ id, place }) => {
			const name = world.word(`person.${id}`);
			return labelled(id, waistOf(place), radius, [world.fill('check.list', { name }), name]);
		}),
		...view.raised.map(({ id, at, place, isRight }) => {
			const time = formatTime(at, world);
			const words = world.fill(isRight ? 'check.right' : 'check.wrong', { time });
			const style = isRight ? 'right-ink' : 'wrong-ink';
			return labelled(id, waistOf(place), size / 2, [words, time], { style, apart: LABEL_DISTANCE });
		}),
		...shareMark(view, mapping, world)
	];
	return mergeDrawings(
		{ shapes: rings, series: [{ kind: 'incidents', marks: alerts }] },
		fallen?.gap ? drawDimension('plan', fallen.gap, fallen.place, mapping) : {},
		drawLabels(marks, insetRect(labelArea, LABEL_AREA_MARGIN), view, mapping, world)
	);
}

function fallenMark({ id, place: [x, y] }: FallenPerson, mapping: PlanMapping, world: World): LabelledMark {
	const size = personSizeFactor(mapping.scale);
	return labelled(
		id,
		planToUnits(mapping, [x, y - 0.5 * size]),
		LYING_REACH_METRES * size * mapping.scale,
		[world.word(`person.${id}`)],
		{ size: mapping.scale < LARGE_NAME_SCALE ? LABEL_SIZE : TITLE_SIZE }
	);
}

const gapMark = ({ place: [x, y] }: FallenPerson, { metres, rim }: Gap, mapping: PlanMapping, world: World) =>
	labelled('gap', planToUnits(mapping, [(x + rim[0]) / 2, (y + rim[1]) / 2 - 1]), 3, [
		formatMetres(metres, world)
	]);

/** Returns the filmed share as the label of the middle of the square. */
function shareMark({ filmed, sectors }: CheckData, mapping: PlanMapping, world: World): LabelledMark[] {
	const middle = world.district.places['square-middle'];
	if (sectors.length === 0 || !middle) return [];
	const [x, y] = planToUnits(mapping, middle);
	const words = world.fill('check.seen', { share: formatPercent(filmed, world) });
	const mark = labelled('seen', [x, y + LABEL_SIZE], 0, [words], { style: 'right-ink' });
	// Padding separates it from labels beside it.
	return [{ ...mark, content: mark.content.map((box) => inset(['m', 'none'], box)) }];
}

/** Labels the marks in their order: each avoids people and buildings or else people only or, at worst, neither. */
function drawLabels(
	marks: readonly LabelledMark[],
	bounds: Rect,
	view: CheckData,
	mapping: PlanMapping,
	world: World
): Partial<Drawing> {
	const people = view.moment.figures.map((figure) => personRect(mapping, figure));
	const solids = solidRects(mapping, world.district);
	const taken: Rect[] = [];
	return mergeDrawings(
		...marks.map((mark) => {
			const { id, x, y, radius, content, apart = 0 } = mark;
			const near = nearPoint([x + radius, y - LABEL_SIZE], undefined, MAX_LABEL_SHIFT);
			// The label of an alert, of which there are several, is only understood beside its mark.
			const placements = [besidePoint(x, y, radius), ...(apart > 0 ? [] : [near])];
			const others = [...taken, ...marks.map((one) => expand(squareOf(one), one === mark ? 0 : apart))];
			for (const avoided of [[...people, ...solids], people, []]) {
				const { drawing, rects } = placeLabels([{ id, content, placements }], bounds, [
					...others,
					...avoided
				]);
				if (rects.size === 0) continue;
				taken.push(...rects.values());
				return drawing;
			}
			return {};
		})
	);
}

const squareOf = ({ x, y, radius }: LabelledMark): Rect => expand({ x, y, width: 0, height: 0 }, radius);

/** Half the length of the stroke at each end of a dimension line, in units. */
const HALF_END = 4;

/** Draws a dimension line from the rim of a field of view to the place of the fall, as on a technical plan. */
function drawDimension(id: string, { rim, arc }: Gap, place: Point, mapping: PlanMapping): Partial<Drawing> {
	const [[ax, ay], [bx, by]] = [planToUnits(mapping, rim), planToUnits(mapping, place)];
	const length = Math.hypot(bx - ax, by - ay);
	const [ex, ey] = [((by - ay) / length) * HALF_END, (-(bx - ax) / length) * HALF_END];
	const end = (x: number, y: number) => `M${x - ex} ${y - ey}L${x + ex} ${y + ey}`;
	const edge = arc.map((point) => planToUnits(mapping, point).join(' ')).join('L');
	return {
		shapes: [
			...(arc.length > 1 ? [createShape(`${id}-rim`, 'rim', `M${edge}`)] : []),
			createShape(`${id}-gap`, 'outline', `M${ax} ${ay}L${bx} ${by}${end(ax, ay)}${end(bx, by)}`)
		]
	};
}

/** Margin around the enlarged part in metres: when it contains the gap, and when it contains only the person. */
const MARGIN_METRES = { gap: 3, alone: 6 };
const MAX_GAP_METRES = 14;
/** Width in units below which the distance has the font size of a label. */
const NARROW_LOUPE = 130;

/** Returns whether there is a gap, and whether it is short enough, in metres, for the loupe. */
export const isShortGap = (gap: Gap | undefined): gap is Gap =>
	gap !== undefined && gap.metres <= MAX_GAP_METRES;

/** Returns the part of the plan that must be visible: the person, and the gap if it is short enough. */
function subjectBox({ gap, place }: FallenPerson): PlanBox {
	const near = isShortGap(gap) ? gap.rim : place;
	const around = isShortGap(gap) ? MARGIN_METRES.gap : MARGIN_METRES.alone;
	const [left, right] = [Math.min(near[0], place[0]), Math.max(near[0], place[0])];
	const [top, bottom] = [Math.min(near[1], place[1]), Math.max(near[1], place[1])];
	return [left - around, top - around, right - left + 2 * around, bottom - top + 2 * around];
}

/** Draws the place of the fall enlarged in a rectangle, and on the plan a frame around the part that is enlarged. */
export function drawLoupe(view: CheckData, rect: Rect, plan: PlanMapping, world: World): Partial<Drawing> {
	const { fallen } = view;
	if (!fallen) return {};
	const mapping = fitPlan(subjectBox(fallen), rect);
	const part: Rect = {
		x: (rect.x - mapping.x) / mapping.scale,
		y: (rect.y - mapping.y) / mapping.scale,
		width: rect.width / mapping.scale,
		height: rect.height / mapping.scale
	};
	const [x, y] = planToUnits(plan, [part.x, part.y]);
	const detail = { x, y, width: part.width * plan.scale, height: part.height * plan.scale };
	const { gap } = fallen;
	return mergeDrawings(
		{
			baseMaps: [
				{
					id: 'loupe',
					...mapping,
					clip: rect,
					plan: 'unnamed',
					beneath: [createShape('paper', 'ground', rectPath(part))],
					shapes: view.sectors.map((d, rank) => createShape(`near-fan-${rank}`, 'sector detect', d)),
					people: scalePeople({ time: view.time, moment: view.moment }, mapping)
				}
			],
			shapes: [
				createShape('detail', 'axis', rectPath(detail)),
				createShape('leaders', 'axis', leaderPath(detail, rect)),
				createShape('loupe', 'outline', rectPath(rect))
			]
		},
		isShortGap(gap) ? drawDimension('near', gap, fallen.place, mapping) : {},
		isShortGap(gap) ? distanceLabel(fallen, gap, mapping, rect, world) : {}
	);
}

/** As on maps, lines connect the corners of the detail to those of the near side of its enlargement. */
function leaderPath({ x, y, width, height }: Rect, loupe: Rect): string {
	const [bottom, right] = [y + height, loupe.x + loupe.width];
	return loupe.y > bottom
		? `M${x} ${bottom}L${loupe.x} ${loupe.y}M${x + width} ${bottom}L${right} ${loupe.y}`
		: `M${x} ${y}L${right} ${loupe.y}M${x} ${bottom}L${right} ${loupe.y + loupe.height}`;
}

function distanceLabel(
	{ place }: FallenPerson,
	{ metres, rim }: Gap,
	mapping: PlanMapping,
	rect: Rect,
	world: World
): Partial<Drawing> {
	const [x, y] = planToUnits(mapping, [
		(place[0] + rim[0]) / 2,
		(place[1] + rim[1]) / 2 - 0.5 * personSizeFactor(mapping.scale)
	]);
	const size = rect.width < NARROW_LOUPE ? LABEL_SIZE : TITLE_SIZE;
	const content = text('near-gap', formatMetres(metres, world), { style: 'strong haloed', size });
	return placeLabels(
		[{ id: 'near-gap', content, placements: besidePoint(x, y, 3) }],
		insetRect(rect, LABEL_AREA_MARGIN)
	).drawing;
}
