/** Marks on the plan: the ways of those who pass by, the gap to what cameras see, and the name of the person who fell. */
import { curveCatmullRom, line } from 'd3-shape';
import { createShape, mergeDrawings, type Drawing, type Shape } from '#lib/chart/drawing.ts';
import { besidePoint, nearPoint, placeLabels, type Placement } from '#lib/chart/layout/labels.ts';
import type { Box } from '#lib/chart/layout/box.ts';
import { column } from '#lib/chart/layout/line.ts';
import { text } from '#lib/chart/layout/text.ts';
import { roundToTenth } from '#lib/chart/path.ts';
import type { figureInks, FigureLayers } from '#lib/chart/people/figure.ts';
import { oldManFalling } from '#lib/chart/people/old-man-falling.ts';
import { attributePath, figureIds, personPath, shadowPath } from '#lib/chart/people/people-paths.ts';
import {
	personSizeFactor,
	planToUnits,
	SHADOW_SCALE,
	type PlanBox,
	type PlanMapping
} from '#lib/chart/plan/plan.ts';
import { COUNT_SIZE, HERO_SIZE, insetRect, LABEL_SIZE, TITLE_SIZE, type Rect } from '#lib/chart/viewport.ts';
import type { Point } from '#lib/model/maths/geometry.ts';
import { personRect } from '../shared/obstacles.ts';
import type { World } from '../world.ts';
import { formatMetres, type CheckData, type FallenPerson } from './data.ts';

/** Metres around the fall that must be visible: to each side, above without a gap, and below. */
const SUBJECT_METRES = { aside: 4.3, above: 5, below: 2.7 };
/** Space around the end of a gap in metres, and the longest gap that decides the part of the plan. */
const [GAP_MARGIN_METRES, MAX_GAP_METRES] = [1.4, 25];

/** Returns the part of the plan to show: around the fall, with the gap unless it is very long. */
export function subjectBox(fallen: FallenPerson | undefined, { district }: World): PlanBox {
	if (!fallen) return [0, 0, district.width, district.height];
	const { gap, place } = fallen;
	const [x, y] = place;
	const { aside, above, below } = SUBJECT_METRES;
	const isNear = gap && gap.metres < MAX_GAP_METRES;
	const [rimX, rimY] = isNear ? gap.rim : [x, y - above + GAP_MARGIN_METRES];
	const left = Math.min(x - aside, rimX - GAP_MARGIN_METRES);
	const top = Math.min(y - GAP_MARGIN_METRES, rimY - GAP_MARGIN_METRES);
	return [
		left,
		top,
		Math.max(x + aside, rimX + GAP_MARGIN_METRES) - left,
		Math.max(y + below, rimY + GAP_MARGIN_METRES) - top
	];
}

/** Returns the ways walked until now, each as a shape in metres. */
export function drawWays({ moment, time, ways }: CheckData): Shape[] {
	const now = new Map(moment.figures.map(({ id, x, y }) => [id, [x, y] as Point]));
	const draw = line<Point | undefined>()
		.defined((place) => place !== undefined)
		.x((place) => place?.[0] ?? 0)
		.y((place) => place?.[1] ?? 0)
		.curve(curveCatmullRom)
		.digits(2);
	return ways.flatMap(({ id, from, places }) => {
		const walked = Math.floor(time - from) + 1;
		const known = Array.from({ length: Math.max(0, Math.min(walked, places.length)) }, (_, n) => places[n]);
		// Between two seconds, the way ends where the person is.
		const isHere = places[walked - 1] !== undefined && places[walked] !== undefined;
		const d = draw(isHere ? [...known, now.get(id)] : known) ?? '';
		return d === '' ? [] : [createShape(`${id}-way`, 'way', d)];
	});
}

/** Style of each ink of a figure. */
const INK_STYLES = {
	paper: 'skin',
	cloth: 'garment',
	ink: 'people',
	fold: 'fold',
	gap: 'paper'
} as const satisfies Record<keyof typeof figureInks, string>;
/** Figures of people who fall, by id. */
const fallingFigures: Readonly<Record<string, FigureLayers>> = oldManFalling;

/** Draws the person on the ground, who alone is in ink: as a figure where people are large, and as a symbol elsewhere. */
export function drawFallen({ fallen, moment }: CheckData, { scale }: PlanMapping): Shape[] {
	const figure = moment.figures.find(({ id }) => id === fallen?.id);
	if (!figure) return [];
	const transform = `translate(${roundToTenth(figure.x)} ${roundToTenth(figure.y)}) scale(${personSizeFactor(scale)})`;
	const layers = scale < SHADOW_SCALE ? [] : figureIds(figure).flatMap((id) => fallingFigures[id] ?? []);
	const symbol = [
		['people', personPath(figure)],
		['things', attributePath(figure)]
	] as const;
	return [
		['people shadow', shadowPath(figure)] as const,
		...(layers.length > 0 ? layers.map(([ink, d]) => [INK_STYLES[ink], d] as const) : symbol)
	].flatMap(([style, d], layer) =>
		d === '' ? [] : [{ id: `${figure.id}-${layer}`, style, d: `M0 0${d}`, transform }]
	);
}

/** Distance of labels from the edge of their area, in units. */
const LABEL_AREA_MARGIN = 3;
/** Metres above and below the place of the fall that a lying person takes. */
const LYING_METRES = { above: 1.3, below: 0.5 };
/** Scales in units per metre from which labels are larger, with the font sizes of the gap and of the name. */
const LABEL_SIZES = [
	{ from: 32, gap: HERO_SIZE, name: TITLE_SIZE },
	{ from: 20, gap: COUNT_SIZE, name: LABEL_SIZE },
	{ from: 9, gap: TITLE_SIZE, name: LABEL_SIZE },
	{ from: 0, gap: LABEL_SIZE, name: LABEL_SIZE }
] as const;
/** Maximum distance of a label from its mark, in units. Where all is trodden, a label is rather on the ways than far away. */
const MAX_LABEL_SHIFT = 4 * LABEL_SIZE;
/** Maximum width of the words under the length of the gap, in units. */
const GAP_WORDS_WIDTH = 130;

/** Draws the labels of the gap and of the person who fell. */
export function drawLabels(
	{ fallen, moment, ways }: CheckData,
	mapping: PlanMapping,
	labelArea: Rect,
	world: World
): Partial<Drawing> {
	if (!fallen) return {};
	const { gap, id, place } = fallen;
	const factor = personSizeFactor(mapping.scale);
	const sizes = LABEL_SIZES.find(({ from }) => mapping.scale >= from) ?? LABEL_SIZES[3];
	const placements = (point: Point, radius: number, ...first: readonly Placement[]) => [
		...first,
		leftOfPoint(...point, radius),
		besidePoint(...point, radius),
		nearPoint(point, undefined, MAX_LABEL_SHIFT)
	];
	const foot = planToUnits(mapping, [place[0], place[1] + LYING_METRES.below * factor]);
	const body = planToUnits(mapping, [place[0], place[1] - 0.5 * factor]);
	const style = 'strong haloed';
	const labels = [
		{
			id,
			content: text(`${id}-label`, world.word(`person.${id}`), { style, size: sizes.name, maxLines: 1 }),
			placements: placements(body, LYING_METRES.above * factor * mapping.scale, belowPoint(...foot))
		},
		...(gap
			? [
					{
						id: 'gap',
						content: gapBoxes(formatMetres(gap.metres, world), world.word('check.gap'), sizes.gap, style),
						placements: placements(
							planToUnits(mapping, [(place[0] + gap.rim[0]) / 2, (place[1] + gap.rim[1]) / 2]),
							LABEL_SIZE / 2
						)
					}
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

/** Returns the length of the gap with and without words below it. */
function gapBoxes(metres: string, words: string, size: number, style: string): Box[] {
	const length = text('gap-label', metres, { style, size, maxLines: 1 });
	const below = text('gap-words', words, {
		style: 'haloed',
		anchor: 'end',
		size: size === HERO_SIZE ? TITLE_SIZE : LABEL_SIZE,
		maxWidth: GAP_WORDS_WIDTH
	});
	return size >= COUNT_SIZE ? [column({ gap: 's', align: 'end' }, length, below), length] : [length];
}

/** Steps to the left in which a label below a point gives way, in units. */
const SHIFTS = [0, 1, 2, 3, 4, 5, 6].map((steps) => steps * LABEL_SIZE);

/** Places a label below a point, or somewhat to the left, where nobody walks. */
const belowPoint =
	(x: number, y: number): Placement =>
	({ width, height }, isFree) =>
		SHIFTS.map((shift) => ({
			x: x - width / 2 - shift,
			y: y + LABEL_SIZE / 2,
			width,
			height,
			anchor: 'middle' as const
		})).find(isFree);

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

/** Half the length of the strokes at the ends of a dimension line, in units. */
const HALF_END = 7;
/** Metres around the place of the fall in which a dimension line would cross the person. */
const BODY_METRES = { aside: 1.9, above: 1.05, below: 0.55 };

/** Draws a dimension line from the rim of a field of view to the side of the person at the place of the fall. */
export function drawGap({ fallen }: CheckData, { scale }: PlanMapping): Shape[] {
	if (!fallen?.gap) return [];
	const { arc, rim } = fallen.gap;
	const [ax, ay] = rim;
	const [x, y] = fallen.place;
	const [dx, dy] = [x - ax, y - ay];
	const factor = personSizeFactor(scale);
	const { aside, above, below } = BODY_METRES;
	const [across, down] = [
		(aside * factor) / Math.abs(dx),
		((dy > 0 ? above : below) * factor) / Math.abs(dy)
	];
	const shown = Math.max(0, 1 - Math.min(across, down));
	const side: Point = [ax + dx * shown, ay + dy * shown];
	const half = HALF_END / scale / Math.hypot(dx, dy);
	const end = ([u, v]: Point) =>
		`M${write([u - dy * half, v + dx * half])}L${write([u + dy * half, v - dx * half])}`;
	return [
		...(arc.length > 1 ? [createShape('gap-rim', 'rim', `M${arc.map(write).join('L')}`)] : []),
		createShape('gap-line', 'curve', `M${write(rim)}L${write(side)}${end(rim)}${end(side)}`)
	];
}

const write = ([x, y]: Point): string => `${x.toFixed(2)} ${y.toFixed(2)}`;
