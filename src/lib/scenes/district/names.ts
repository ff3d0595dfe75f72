import { round } from '#lib/chart/path.ts';
import type { Mapping } from '#lib/chart/plan.ts';
import { extent, type TextLine } from '#lib/chart/text-lines.ts';
import { LABEL, type Rect } from '#lib/chart/viewport.ts';
import { bodyOn, solidsOn, type Box } from '../obstacles.ts';
import type { World } from '../world.ts';
import type { District } from './data.ts';

/** Gap between a person and the name, in units. */
const NAME_GAP = 3;
/**
 * Maximum seconds that people walk on during an animation; a person who falls meanwhile must not fall under the
 * name.
 */
const MAX_WALK_SECONDS = 90;
/** Cost of a name over a person, in roofs or stalls. */
const PERSON_COVER_COST = 4;

/**
 * Returns the names beside the people, if possible without covering people or buildings. In an animation they walk
 * along.
 */
export function namesOf(view: District, mapping: Mapping, available: Rect, world: World): TextLine[] {
	const { figures } = view.moment;
	const solid = solidsOn(mapping, world.district);
	return view.names.reduce<TextLine[]>((placed, id) => {
		const figure = figures.find((one) => one.id === id);
		if (!figure) return placed;
		const later = world.timeline.person(id, view.time + MAX_WALK_SECONDS) ?? figure;
		const own = bodyOn(mapping, figure, later);
		const names = placed.map(extent);
		const bodies = figures.filter((other) => other !== figure).map((other) => bodyOn(mapping, other));
		const places = candidatePositions(own, id, world.word(`person.${id}`)).filter((line) => {
			const box = extent(line);
			return isWithin(box, available) && !names.some((other) => overlap(box, other));
		});
		const coveredBy = (line: TextLine, boxes: readonly Box[]) =>
			boxes.filter((box) => overlap(extent(line), box)).length;
		const [best] = places
			.map((line) => ({ line, cost: coveredBy(line, bodies) * PERSON_COVER_COST + coveredBy(line, solid) }))
			.sort((a, b) => a.cost - b.cost);
		return best ? [...placed, best.line] : placed;
	}, []);
}

/** Returns the positions right, left, above and below a person. */
function candidatePositions({ bottom, left, right, top }: Box, id: string, text: string): TextLine[] {
	const line = { id: `${id}-name`, text, size: LABEL, style: 'strong haloed', on: id };
	const [middle, level] = [(left + right) / 2, (top + bottom) / 2 + LABEL * 0.36];
	const at = (x: number, y: number, anchor: TextLine['anchor']): TextLine => ({
		...line,
		x: round(x),
		y: round(y),
		anchor
	});
	return [
		at(right + NAME_GAP, level, 'start'),
		at(left - NAME_GAP, level, 'end'),
		at(middle, top - NAME_GAP, 'middle'),
		at(middle, bottom + LABEL, 'middle')
	];
}

const isWithin = (box: Box, { x, y, width, height }: Rect): boolean =>
	box.left >= x && box.right <= x + width && box.top >= y && box.bottom <= y + height;

const overlap = (a: Box, b: Box): boolean =>
	a.left < b.right + 1 && b.left < a.right + 1 && a.top < b.bottom + 1 && b.top < a.bottom + 1;
