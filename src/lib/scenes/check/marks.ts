/** Marks on the plan: the ways of those who pass by, the gap to what cameras see, and the name of the person who fell. */
import { line } from 'd3-shape';
import { createShape, mergeDrawings, type Drawing, type Shape } from '#lib/chart/drawing.ts';
import { besidePoint, nearPoint, placeLabels, type Placement } from '#lib/chart/layout/labels.ts';
import { text } from '#lib/chart/layout/text.ts';
import { roundToTenth } from '#lib/chart/path.ts';
import { personSizeFactor, planToUnits, type PlanBox, type PlanMapping } from '#lib/chart/plan/plan.ts';
import { insetRect, LABEL_SIZE, TITLE_SIZE, type Rect } from '#lib/chart/viewport.ts';
import type { Point } from '#lib/model/maths/geometry.ts';
import { personRect } from '../shared/obstacles.ts';
import type { World } from '../world.ts';
import { formatMetres, type CheckData, type FallenPerson, type Gap } from './data.ts';

/** Part of the plan around the fall that must be visible: its half width and half height in metres. */
const SUBJECT_METRES = [13, 12] as const;
/** Space around the end of a gap in metres, and the longest gap that decides the part of the plan. */
const [GAP_MARGIN_METRES, MAX_GAP_METRES] = [3, 25];

/** Returns the part of the plan to show: around the fall, with the gap unless it is very long. */
export function subjectBox(fallen: FallenPerson | undefined, { district }: World): PlanBox {
	if (!fallen) return [0, 0, district.width, district.height];
	const { gap, place } = fallen;
	const [x, y] = place;
	const [across, down] = SUBJECT_METRES;
	const [rimX, rimY] = gap && gap.metres < MAX_GAP_METRES ? gap.rim : place;
	const left = Math.min(x - across, rimX - GAP_MARGIN_METRES);
	const top = Math.min(y - down, rimY - GAP_MARGIN_METRES);
	return [
		left,
		top,
		Math.max(x + across, rimX + GAP_MARGIN_METRES) - left,
		Math.max(y + down, rimY + GAP_MARGIN_METRES) - top
	];
}

/** Returns the ways walked until now, each as a shape in metres. */
export function drawWays({ moment, time, ways }: CheckData): Shape[] {
	const now = new Map(moment.figures.map(({ id, x, y }) => [id, [x, y] as Point]));
	const draw = line<Point | undefined>()
		.defined((place) => place !== undefined)
		.x((place) => place?.[0] ?? 0)
		.y((place) => place?.[1] ?? 0)
		.digits(1);
	return ways.flatMap(({ id, from, places }) => {
		const walked = Math.floor(time - from) + 1;
		const known = Array.from({ length: Math.max(0, Math.min(walked, places.length)) }, (_, n) => places[n]);
		// Between two seconds, the way ends where the person is.
		const isHere = places[walked - 1] !== undefined && places[walked] !== undefined;
		const d = draw(isHere ? [...known, now.get(id)] : known) ?? '';
		return d === '' ? [] : [createShape(`${id}-way`, 'way', d)];
	});
}

/** Distance of labels from the edge of their area, in units. */
const LABEL_AREA_MARGIN = 3;
/** How far a lying person reaches to either side, in metres. */
const LYING_REACH_METRES = 2.3;
/** Scale in units per metre from which labels are larger. */
const LARGE_LABEL_SCALE = 9;
/** Maximum distance of a label from its mark, in units. Where all is trodden, a label is rather on the ways than far away. */
const MAX_LABEL_SHIFT = 4 * LABEL_SIZE;

/** Draws the gap, and the labels of the gap and of the person who fell. */
export function drawMarks(
	{ fallen, moment, ways }: CheckData,
	mapping: PlanMapping,
	labelArea: Rect,
	world: World
): Partial<Drawing> {
	if (!fallen) return {};
	const { gap, id, place } = fallen;
	const factor = personSizeFactor(mapping.scale);
	const size = mapping.scale < LARGE_LABEL_SCALE ? LABEL_SIZE : TITLE_SIZE;
	const label = (of: string, wording: string, [x, y]: Point, radius: number) => ({
		id: of,
		content: text(`${of}-label`, wording, { style: 'strong haloed', size, maxLines: 1 }),
		placements: [
			leftOfPoint(x, y, radius),
			besidePoint(x, y, radius),
			nearPoint([x, y], undefined, MAX_LABEL_SHIFT)
		]
	});
	const lying = planToUnits(mapping, [place[0], place[1] - 0.5 * factor]);
	const labels = [
		label(id, world.word(`person.${id}`), lying, LYING_REACH_METRES * factor * mapping.scale),
		...(gap
			? [
					label(
						'gap',
						formatMetres(gap.metres, world),
						planToUnits(mapping, [(place[0] + gap.rim[0]) / 2, (place[1] + gap.rim[1]) / 2]),
						LABEL_SIZE / 2
					)
				]
			: [])
	];
	const bounds = insetRect(labelArea, LABEL_AREA_MARGIN);
	// Labels keep their place while time goes on, so they avoid all ways from the beginning.
	const trodden = ways.flatMap(({ places }) =>
		places.flatMap((way) => {
			const [x = 0, y = 0] = way ? planToUnits(mapping, way) : [];
			return way ? [{ x: x - 2, y: y - 2, width: 4, height: 4 }] : [];
		})
	);
	const lies = moment.figures.find((figure) => figure.id === id);
	const person = lies ? [personRect(mapping, lies)] : [];
	const taken: Rect[] = [];
	return mergeDrawings(
		gap ? drawDimension(gap, place, mapping) : {},
		...labels.map((own) => {
			for (const avoided of [[...person, ...trodden], person, []]) {
				const { drawing, rects } = placeLabels([own], bounds, [...taken, ...avoided]);
				if (rects.size === 0) continue;
				taken.push(...rects.values());
				return drawing;
			}
			return {};
		})
	);
}

/** Places a label on the left of a point, where nobody walks. */
const leftOfPoint =
	(x: number, y: number, radius: number): Placement =>
	({ width, height }, isFree) => {
		const rect = {
			x: x - radius - LABEL_SIZE / 2 - width,
			y: y - height / 2,
			width,
			height,
			anchor: 'end' as const
		};
		return isFree(rect) ? rect : undefined;
	};

/** Half the length of the stroke at each end of a dimension line, in units. */
const HALF_END = 5;

/** Draws a dimension line from the rim of a field of view to the place of the fall, as on a technical plan. */
function drawDimension({ rim, arc }: Gap, place: Point, mapping: PlanMapping): Partial<Drawing> {
	const [[ax, ay], [bx, by]] = [planToUnits(mapping, rim), planToUnits(mapping, place)];
	const length = Math.hypot(bx - ax, by - ay);
	const [ex, ey] = [((by - ay) / length) * HALF_END, (-(bx - ax) / length) * HALF_END].map(roundToTenth) as [
		number,
		number
	];
	const end = (x: number, y: number) => `M${x - ex} ${y - ey}L${x + ex} ${y + ey}`;
	const edge = arc.map((point) => planToUnits(mapping, point).join(' ')).join('L');
	return {
		shapes: [
			...(arc.length > 1 ? [createShape('gap-rim', 'rim', `M${edge}`)] : []),
			createShape('gap-line', 'curve', `M${ax} ${ay}L${bx} ${by}${end(ax, ay)}${end(bx, by)}`)
		]
	};
}
