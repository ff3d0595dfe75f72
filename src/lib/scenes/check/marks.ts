/** Marks above the people: alerts, rings for the watchlist, the person who fell, and their labels. */
import type { BlockOptions } from '#lib/chart/text/text-block.ts';
import type { Drawing, Mark, Shape } from '#lib/chart/drawing.ts';
import { mergeDrawings } from '#lib/chart/drawing.ts';
import { placeLabels, type LabelPoint } from '#lib/chart/layout/place-labels.ts';
import { circlePath } from '#lib/chart/marks/symbol-paths.ts';
import { roundToTenth } from '#lib/chart/path.ts';
import { planToUnits, personSizeFactor, type PlanMapping } from '#lib/chart/plan/plan.ts';
import { textExtent, type TextLine } from '#lib/chart/text/text-lines.ts';
import { insetRect, LABEL_SIZE, TITLE_SIZE, type Rect } from '#lib/chart/viewport.ts';
import type { Point } from '#lib/model/maths/geometry.ts';
import { personBox, obstacleBoxes, type ObstacleBox } from '../shared/obstacles.ts';
import type { World } from '../world.ts';
import type { CheckData, FallenPerson } from './data.ts';
import { drawDimension } from './dimension.ts';
import { formatTime, formatMetres, formatPercent } from './words.ts';

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
/** Margin of the label area, in units. */
const LABEL_AREA_MARGIN = 3;

type StyledLabel = LabelPoint & { readonly style: string; readonly size: number; readonly apart: number };

/**
 * Draws the marks and labels on the plan.
 * @param free area for labels
 * @param measured whether to label the gap on the plan
 */
export function drawMarks(
	view: CheckData,
	mapping: PlanMapping,
	free: Rect,
	measured: boolean,
	world: World
): Partial<Drawing> {
	const middle = ([x, y]: Point) =>
		planToUnits(mapping, [x, y - WAIST_METRES * personSizeFactor(mapping.scale)]);
	const frame = Math.max(ALERT_FRAME.least, ALERT_FRAME.metres * mapping.scale);
	const around = Math.max(LIST_RING.least, LIST_RING.metres * mapping.scale);
	const alerts = view.raised.map(({ id, place, isRight }): Mark => {
		const [x, y] = middle(place);
		return { id, x, y, size: roundToTenth(frame), core: 'none', frame: isRight ? 'right' : 'false' };
	});
	const rings = view.listed.map(({ id, place }): Shape => {
		const [x, y] = middle(place);
		return {
			id: `${id}-ring`,
			d: circlePath(x, y, around) + circlePath(x, y, around * 0.7),
			style: 'on-list band'
		};
	});
	const names: StyledLabel[] = [
		...labelsOfFall(view.fallen, measured, mapping, world),
		...view.listed.map(({ id, place }) => {
			const name = world.word(`person.${id}`);
			return createLabel(id, middle(place), around, [world.fill('check.list', { name }), name], '');
		}),
		...view.raised.map(({ id, at, place, isRight }) => {
			const time = formatTime(at, world);
			const words = world.fill(isRight ? 'check.right' : 'check.wrong', { time });
			const style = isRight ? 'right-ink' : 'wrong-ink';
			return { ...createLabel(id, middle(place), frame * 0.5, [words, time], style), apart: LABEL_DISTANCE };
		})
	];
	return mergeDrawings(
		{ shapes: rings, series: [{ kind: 'incidents', marks: alerts }] },
		view.fallen?.gap ? drawDimension('plan', view.fallen.gap, view.fallen.place, mapping) : {},
		{ texts: placeTexts(names, free, view, mapping, world) }
	);
}

const createLabel = (
	id: string,
	[x, y]: readonly [number, number],
	radius: number,
	wordings: readonly string[],
	style: string,
	size = LABEL_SIZE
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
	fallen: FallenPerson | undefined,
	measured: boolean,
	mapping: PlanMapping,
	world: World
): StyledLabel[] {
	if (!fallen) return [];
	const [x, y] = fallen.place;
	const size = personSizeFactor(mapping.scale);
	const at = planToUnits(mapping, [x, y - 0.5 * size]);
	const gap = measured ? fallen.gap : undefined;
	const half = gap && planToUnits(mapping, [(x + gap.rim[0]) / 2, (y + gap.rim[1]) / 2 - 1]);
	return [
		createLabel(
			fallen.id,
			at,
			LYING_REACH_METRES * size * mapping.scale,
			[world.word(`person.${fallen.id}`)],
			'',
			mapping.scale < LARGE_NAME_SCALE ? LABEL_SIZE : TITLE_SIZE
		),
		...(gap && half ? [createLabel('gap', half, 3, [formatMetres(gap.metres, world)], '')] : [])
	];
}

/**
 * Places the labels where there is space: first the person who fell, last the filmed share in the middle of the
 * square.
 */
function placeTexts(
	names: readonly StyledLabel[],
	free: Rect,
	view: CheckData,
	mapping: PlanMapping,
	world: World
): TextLine[] {
	const texts: TextLine[] = [];
	const rect = insetRect(free, LABEL_AREA_MARGIN);
	const people = view.moment.figures.map((figure) => personBox(mapping, figure));
	const solids = obstacleBoxes(mapping, world.district);
	/** Tries to avoid people and buildings, then people only, then neither. */
	const clear = (name: LabelPoint, others: readonly ObstacleBox[], setting: BlockOptions) =>
		[[...people, ...solids], people, []]
			.map((more) => placeLabels([name], rect, [...others, ...more], setting).texts)
			.find((found) => found.length > 0) ?? [];
	// Marks whose labels are placed later must be avoided as well.
	const taken = () => [...texts.map(textExtent), ...names.map((one) => markBox(one))];
	for (const name of names) {
		const others = [
			...texts.map(textExtent),
			...names.filter((one) => one !== name).map((one) => markBox(one, name.apart))
		];
		texts.push(...clear(name, others, name));
	}
	const share = world.fill('check.seen', { share: formatPercent(view.filmed, world) });
	const middle = world.district.places['square-middle'];
	if (view.sectors.length === 0 || !middle) return texts;
	const [x, y] = planToUnits(mapping, middle);
	const seen = { id: 'seen', x, y: y + LABEL_SIZE, radius: 0, wordings: [share] };
	return [...texts, ...clear(seen, taken(), { style: 'strong haloed right-ink' })];
}

/** Distance in units between a label and the marks of others, so that it is not read as theirs. */
const LABEL_DISTANCE = LABEL_SIZE * 0.8;

const markBox = ({ x, y, radius }: LabelPoint, apart = 0) => ({
	left: x - radius - apart,
	right: x + radius + apart,
	top: y - radius - apart,
	bottom: y + radius + apart
});
