import { round } from '#lib/chart/path.ts';
import { onPlan, personSize, type Mapping } from '#lib/chart/plan.ts';
import { extent, type TextLine } from '#lib/chart/text-lines.ts';
import { LABEL, type Rect } from '#lib/chart/viewport.ts';
import type { World } from '../world.ts';
import type { District } from './data.ts';

type Box = ReturnType<typeof extent>;

/** Half of somebody's height on the plan, in metres, and room between her and her name, in units. */
const HALF = 1.45;
const GAP = 3;

/** Names beside those who have one, over nobody's head if they can; they walk along with them. */
export function namesOf(view: District, mapping: Mapping, room: Rect, world: World): TextLine[] {
	const half = HALF * personSize(mapping.scale) * mapping.scale;
	const bodies = view.moment.figures.map(({ id, x, y }): Box & { readonly id: string } => {
		const [middle, feet] = onPlan(mapping, [x, y]);
		return { id, left: middle - half * 0.4, right: middle + half * 0.4, top: feet - 2 * half, bottom: feet };
	});
	return view.names.reduce<TextLine[]>((placed, id) => {
		const body = bodies.find((one) => one.id === id);
		if (!body) return placed;
		const others = placed.map(extent);
		const places = around(body, id, world.word(`person.${id}`)).filter((line) => {
			const own = extent(line);
			return isWithin(own, room) && !others.some((other) => touch(own, other));
		});
		const clear = places.find((line) => !bodies.some((other) => touch(extent(line), other)));
		const [first] = clear ? [clear] : places;
		return first ? [...placed, first] : placed;
	}, []);
}

/** A name at the right, at the left, over and under somebody. */
function around({ bottom, left, right, top }: Box, id: string, text: string): TextLine[] {
	const line = { id: `${id}-name`, text, size: LABEL, style: 'strong haloed', on: id };
	const [middle, level] = [(left + right) / 2, (top + bottom) / 2 + LABEL * 0.36];
	const at = (x: number, y: number, anchor: TextLine['anchor']): TextLine => ({
		...line,
		x: round(x),
		y: round(y),
		anchor
	});
	return [
		at(right + GAP, level, 'start'),
		at(left - GAP, level, 'end'),
		at(middle, top - GAP, 'middle'),
		at(middle, bottom + LABEL, 'middle')
	];
}

const isWithin = (box: Box, { x, y, width, height }: Rect): boolean =>
	box.left >= x && box.right <= x + width && box.top >= y && box.bottom <= y + height;

const touch = (a: Box, b: Box): boolean =>
	a.left < b.right + 1 && b.left < a.right + 1 && a.top < b.bottom + 1 && b.top < a.bottom + 1;
