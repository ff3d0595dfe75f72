/** The place of the fall from near: who lies there, the rim of the nearest fan, and how far it is. */
import { clearLine } from '#lib/chart/clear-line.ts';
import { together, type Drawing } from '#lib/chart/drawing.ts';
import { labels } from '#lib/chart/labels.ts';
import { fitted, onPlan, peopleAt, personSize, type Mapping, type Stretch } from '#lib/chart/plan.ts';
import { round } from '#lib/chart/path.ts';
import type { TextLine } from '#lib/chart/text-lines.ts';
import { inset, LABEL, TITLE, type Rect } from '#lib/chart/viewport.ts';
import type { World } from '../world.ts';
import type { CheckView, Fallen, Gap } from './data.ts';
import { dimension } from './dimension.ts';
import { metres } from './words.ts';

/** Metres seen around what it is about, and how far apart that may be. */
const AROUND = { gap: 3, alone: 6 };
const LONGEST = 14;
/** Width under which its words are no larger than others. */
const NARROW = 130;

/** Whether a gap is short enough to be shown from near. */
export const isNear = (gap: Gap | undefined): gap is Gap => gap !== undefined && gap.metres <= LONGEST;

/** What it shows at least: who fell, and the gap if that is short enough. */
function stretchOf({ gap, place }: Fallen): Stretch {
	const near = isNear(gap) ? gap.rim : place;
	const around = isNear(gap) ? AROUND.gap : AROUND.alone;
	const [left, right] = [Math.min(near[0], place[0]), Math.max(near[0], place[0])];
	const [top, bottom] = [Math.min(near[1], place[1]), Math.max(near[1], place[1])];
	return [left - around, top - around, right - left + 2 * around, bottom - top + 2 * around];
}

/** @param names what stands on the plan: no line of the loupe strikes it through */
export function loupe(
	view: CheckView,
	rect: Rect,
	plan: Mapping,
	names: readonly TextLine[],
	world: World
): Partial<Drawing> {
	const { fallen } = view;
	if (!fallen) return {};
	const mapping = fitted(stretchOf(fallen), rect);
	const corner = (x: number, y: number) =>
		[(x - mapping.x) / mapping.scale, (y - mapping.y) / mapping.scale] as const;
	const [from, to] = [corner(rect.x, rect.y), corner(rect.x + rect.width, rect.y + rect.height)];
	const [a, b] = [onPlan(plan, from), onPlan(plan, to)];
	const { gap } = fallen;
	return together(
		{
			grounds: [
				{
					id: 'loupe',
					...mapping,
					window: rect,
					plan: 'unnamed',
					beneath: [{ id: 'paper', d: box(from, to), style: 'ground' }],
					shapes: view.sectors.map((d, rank) => ({ id: `near-fan-${rank}`, d, style: 'sector detect' })),
					people: peopleAt({ time: view.time, moment: view.moment }, mapping)
				}
			],
			shapes: [
				{ id: 'detail', d: sides(a, b, names), style: 'axis' },
				// As on maps: from the detail’s corners to those of its enlargement.
				...leaders(a, b, rect, names),
				{
					id: 'loupe',
					d: box([rect.x, rect.y], [rect.x + rect.width, rect.y + rect.height]),
					style: 'outline'
				}
			]
		},
		isNear(gap) ? dimension('near', gap, fallen.place, mapping) : {},
		isNear(gap) ? { texts: length(fallen, gap, mapping, rect, world) } : {}
	);
}

const box = ([x, y]: readonly [number, number], [right, bottom]: readonly [number, number]): string =>
	`M${round(x)} ${round(y)}H${round(right)}V${round(bottom)}H${round(x)}z`;

/** The same as lines that stop before words. */
const sides = (
	[x, y]: readonly [number, number],
	[right, bottom]: readonly [number, number],
	names: readonly TextLine[]
): string =>
	[
		clearLine([x, y], [right, y], names),
		clearLine([right, y], [right, bottom], names),
		clearLine([right, bottom], [x, bottom], names),
		clearLine([x, bottom], [x, y], names)
	].join('');

/** From the detail to the side of the loupe that is towards it. */
function leaders(
	a: readonly [number, number],
	b: readonly [number, number],
	rect: Rect,
	names: readonly TextLine[]
) {
	const under = rect.y > b[1];
	const ends: [number, number, number, number][] = under
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
		d: clearLine([x, y], [tx, ty], names),
		style: 'axis'
	}));
}

function length({ place }: Fallen, gap: Gap, mapping: Mapping, rect: Rect, world: World) {
	const [x, y] = onPlan(mapping, [
		(place[0] + gap.rim[0]) / 2,
		(place[1] + gap.rim[1]) / 2 - 0.5 * personSize(mapping.scale)
	]);
	const name = { id: 'near-gap', x, y, radius: 3, wordings: [metres(gap.metres, world)] };
	return labels([name], inset(rect, 3), [], {
		size: rect.width < NARROW ? LABEL : TITLE,
		style: 'strong haloed'
	}).texts;
}
