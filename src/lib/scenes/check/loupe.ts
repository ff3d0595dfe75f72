/** Enlargement of the place of the fall: the person, the rim of the nearest field of view, and the distance. */
import { lineAroundText } from '#lib/chart/text/line-around-text.ts';
import { mergeDrawings, type Drawing } from '#lib/chart/drawing.ts';
import { placeLabels } from '#lib/chart/layout/place-labels.ts';
import {
	fitPlan,
	planToUnits,
	scalePeople,
	personSizeFactor,
	type PlanMapping,
	type PlanBox
} from '#lib/chart/plan/plan.ts';
import { roundToTenth } from '#lib/chart/path.ts';
import type { TextLine } from '#lib/chart/text/text-lines.ts';
import { insetRect, LABEL_SIZE, TITLE_SIZE, type Rect } from '#lib/chart/viewport.ts';
import type { World } from '../world.ts';
import type { CheckData, FallenPerson, Gap } from './data.ts';
import { drawDimension } from './dimension.ts';
import { formatMetres } from './words.ts';

/** Margin around the enlarged part in metres: when it contains the gap, and when it contains only the person. */
const MARGIN_METRES = { gap: 3, alone: 6 };
const MAX_GAP_METRES = 14;
/** Width in units below which the distance has the font size of a label. */
const NARROW_LOUPE = 130;

/** Returns whether there is a gap, and whether it is short enough, in metres, for the inset that enlarges it. */
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

/**
 * Draws the enlargement in a rectangle, and on the plan a frame around the part that is enlarged.
 * @param names text on the plan, which no line may strike through
 */
export function drawLoupe(
	view: CheckData,
	rect: Rect,
	plan: PlanMapping,
	names: readonly TextLine[],
	world: World
): Partial<Drawing> {
	const { fallen } = view;
	if (!fallen) return {};
	const mapping = fitPlan(subjectBox(fallen), rect);
	const corner = (x: number, y: number) =>
		[(x - mapping.x) / mapping.scale, (y - mapping.y) / mapping.scale] as const;
	const [from, to] = [corner(rect.x, rect.y), corner(rect.x + rect.width, rect.y + rect.height)];
	const [a, b] = [planToUnits(plan, from), planToUnits(plan, to)];
	const { gap } = fallen;
	return mergeDrawings(
		{
			baseMaps: [
				{
					id: 'loupe',
					...mapping,
					clip: rect,
					plan: 'unnamed',
					beneath: [{ id: 'paper', d: rectPath(from, to), style: 'ground' }],
					shapes: view.sectors.map((d, rank) => ({ id: `near-fan-${rank}`, d, style: 'sector detect' })),
					people: scalePeople({ time: view.time, moment: view.moment }, mapping)
				}
			],
			shapes: [
				{ id: 'detail', d: rectAroundText(a, b, names), style: 'axis' },
				// As on maps, lines connect the corners of the detail to those of its enlargement.
				...connectors(a, b, rect, names),
				{
					id: 'loupe',
					d: rectPath([rect.x, rect.y], [rect.x + rect.width, rect.y + rect.height]),
					style: 'outline'
				}
			]
		},
		isShortGap(gap) ? drawDimension('near', gap, fallen.place, mapping) : {},
		isShortGap(gap) ? { texts: distanceLabel(fallen, gap, mapping, rect, world) } : {}
	);
}

const rectPath = ([x, y]: readonly [number, number], [right, bottom]: readonly [number, number]): string =>
	`M${roundToTenth(x)} ${roundToTenth(y)}H${roundToTenth(right)}V${roundToTenth(bottom)}H${roundToTenth(x)}z`;

/** Returns the path data of a rectangle whose sides are interrupted at text. */
const rectAroundText = (
	[x, y]: readonly [number, number],
	[right, bottom]: readonly [number, number],
	names: readonly TextLine[]
): string =>
	[
		lineAroundText([x, y], [right, y], names),
		lineAroundText([right, y], [right, bottom], names),
		lineAroundText([right, bottom], [x, bottom], names),
		lineAroundText([x, bottom], [x, y], names)
	].join('');

/** Returns lines from the frame on the plan to the near side of the enlargement. */
function connectors(
	a: readonly [number, number],
	b: readonly [number, number],
	rect: Rect,
	names: readonly TextLine[]
) {
	const isBelow = rect.y > b[1];
	const ends: [number, number, number, number][] = isBelow
		? [
				[a[0], b[1], rect.x, rect.y],
				[b[0], b[1], rect.x + rect.width, rect.y]
			]
		: [
				[a[0], a[1], rect.x + rect.width, rect.y],
				[a[0], b[1], rect.x + rect.width, rect.y + rect.height]
			];
	return ends.map(([x, y, tx, ty], rank) => ({
		id: `leader-${rank}`,
		d: lineAroundText([x, y], [tx, ty], names),
		style: 'axis'
	}));
}

function distanceLabel({ place }: FallenPerson, gap: Gap, mapping: PlanMapping, rect: Rect, world: World) {
	const [x, y] = planToUnits(mapping, [
		(place[0] + gap.rim[0]) / 2,
		(place[1] + gap.rim[1]) / 2 - 0.5 * personSizeFactor(mapping.scale)
	]);
	const name = { id: 'near-gap', x, y, radius: 3, wordings: [formatMetres(gap.metres, world)] };
	return placeLabels([name], insetRect(rect, 3), [], {
		size: rect.width < NARROW_LOUPE ? LABEL_SIZE : TITLE_SIZE,
		style: 'strong haloed'
	}).texts;
}
