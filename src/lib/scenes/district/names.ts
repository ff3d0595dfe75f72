import { round } from '#lib/chart/path.ts';
import type { Mapping } from '#lib/chart/plan.ts';
import { extent, type TextLine } from '#lib/chart/text-lines.ts';
import { LABEL, type Rect } from '#lib/chart/viewport.ts';
import { bodyOn, solidsOn, type Box } from '../obstacles.ts';
import type { World } from '../world.ts';
import type { District } from './data.ts';

/** Room between somebody and the name, in units. */
const GAP = 3;
/** Seconds that people walk on at most, where pictures move: whoever falls meanwhile does not fall under the name. */
const WALK = 90;
/** A name over somebody is worse than one over so many roofs or stalls. */
const OVER_SOMEBODY = 4;

/** Names beside those who have one, over nobody and nothing built if they can; they walk along with them. */
export function namesOf(view: District, mapping: Mapping, room: Rect, world: World): TextLine[] {
	const { figures } = view.moment;
	const solid = solidsOn(mapping, world.district);
	return view.names.reduce<TextLine[]>((placed, id) => {
		const figure = figures.find((one) => one.id === id);
		if (!figure) return placed;
		const later = world.timeline.person(id, view.time + WALK) ?? figure;
		const own = bodyOn(mapping, figure, later);
		const names = placed.map(extent);
		const bodies = figures.filter((other) => other !== figure).map((other) => bodyOn(mapping, other));
		const places = around(own, id, world.word(`person.${id}`)).filter((line) => {
			const box = extent(line);
			return isWithin(box, room) && !names.some((other) => touch(box, other));
		});
		const coveredBy = (line: TextLine, boxes: readonly Box[]) =>
			boxes.filter((box) => touch(extent(line), box)).length;
		const [best] = places
			.map((line) => ({ line, cost: coveredBy(line, bodies) * OVER_SOMEBODY + coveredBy(line, solid) }))
			.sort((a, b) => a.cost - b.cost);
		return best ? [...placed, best.line] : placed;
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
