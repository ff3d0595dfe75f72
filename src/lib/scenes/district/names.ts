import { isWithin, overlaps } from '#lib/chart/layout/rects.ts';
import { roundToTenth } from '#lib/chart/path.ts';
import { SHADOW_SCALE, type PlanMapping } from '#lib/chart/plan/plan.ts';
import { textRect, type TextLine } from '#lib/chart/text/text-lines.ts';
import { LABEL_SIZE, type Rect } from '#lib/chart/viewport.ts';
import { personRect, solidRects } from '../shared/obstacles.ts';
import type { World } from '../world.ts';
import type { DistrictData } from './data.ts';

/** Gap between a person and the name, in units. */
const NAME_GAP = 3;
/**
 * Maximum time in seconds for which people walk on during an animation. A person who falls meanwhile must not fall
 * under the name.
 */
const MAX_WALK_SECONDS = 90;
/** Distance of a stick below somebody who fell, as a share of the length of the body. */
const STICK_SHARE = 0.13;
/** Cost of covering a person with a name, relative to covering a building or a stall. */
const PERSON_COVER_COST = 4;

/**
 * Returns the names beside the people, if possible without covering people or buildings. In an animation, names
 * move with the people. A name that does not fit is left out.
 */
export function placeNames(
	view: DistrictData,
	mapping: PlanMapping,
	available: Rect,
	world: World
): TextLine[] {
	const { figures } = view.moment;
	const solid = solidRects(mapping, world.district);
	return view.names.reduce<TextLine[]>((placed, id) => {
		const figure = figures.find((one) => one.id === id);
		if (!figure) return placed;
		const later = world.timeline.person(id, view.time + MAX_WALK_SECONDS) ?? figure;
		const own = personRect(mapping, figure, later);
		const { y: laterTop, height } = personRect(mapping, { ...figure, pose: later.pose });
		const names = placed.map(textRect);
		const bodies = figures.filter((other) => other !== figure).map((other) => personRect(mapping, other));
		const falls = later.pose === 'fallen';
		// Where people are large, the name of somebody who falls is below, and the others walk past it.
		const isBelow = falls && mapping.scale >= SHADOW_SCALE;
		const places = candidatePositions(own, {
			id,
			text: world.word(`person.${id}`),
			across: laterTop + height / 2,
			falls,
			isBelow
		}).filter((line) => {
			const box = textRect(line);
			return isWithin(box, available) && !names.some((other) => overlaps(box, other, 1));
		});
		const coveredBy = (line: TextLine, rects: readonly Rect[]) =>
			rects.filter((rect) => overlaps(textRect(line), rect, 1)).length;
		const [best] = places
			.map((line) => ({
				line,
				// Near the camera, the rectangle around a slanted building also covers the street beside it.
				cost: coveredBy(line, bodies) * PERSON_COVER_COST + (isBelow ? 0 : coveredBy(line, solid))
			}))
			.sort((a, b) => a.cost - b.cost);
		return best ? [...placed, best.line] : placed;
	}, []);
}

/** What is written beside a person, and how. */
interface Name {
	readonly id: string;
	readonly text: string;
	/** The y of the middle of the person. */
	readonly across: number;
	/** Whether the person falls: the others then pass on the right. */
	readonly falls: boolean;
	/** Whether the best place is below the person. */
	readonly isBelow: boolean;
}

/** Returns the possible positions of a name: right, left (first, beside somebody who falls), above and below a person. */
function candidatePositions(
	{ x: left, y: top, width, height }: Rect,
	{ id, text, across, falls, isBelow }: Name
): TextLine[] {
	const size = LABEL_SIZE;
	const line = { id: `${id}-name`, text, size, style: 'strong haloed', personId: id };
	const [right, bottom] = [left + width, top + height];
	const [middle, level] = [left + width / 2, across + size * 0.36];
	const at = (x: number, y: number, anchor: TextLine['anchor']): TextLine => ({
		...line,
		x: roundToTenth(x),
		y: roundToTenth(y),
		anchor
	});
	const sides = [at(right + NAME_GAP, level, 'start'), at(left - NAME_GAP, level, 'end')];
	// A stick lies below the body of somebody who fell.
	const below = at(middle, bottom + size + (isBelow ? width * STICK_SHARE : 0), 'middle');
	const others = [...(falls ? sides.reverse() : sides), at(middle, top - NAME_GAP, 'middle')];
	return isBelow ? [below, ...others] : [...others, below];
}
