import { round } from '#lib/chart/path.ts';
import { onPlan, personSize, type Mapping } from '#lib/chart/plan.ts';
import { extent, type TextLine } from '#lib/chart/text-lines.ts';
import { LABEL, type Rect } from '#lib/chart/viewport.ts';
import type { Figure } from '#lib/model/timeline.ts';
import type { World } from '../world.ts';
import type { District } from './data.ts';

type Box = ReturnType<typeof extent>;

/** What somebody covers around the feet, in metres, as the paths of `chart/people.ts` draw it. */
interface Reach {
	readonly left: number;
	readonly right: number;
	readonly height: number;
}
const UPRIGHT: Reach = { left: 0.6, right: 0.6, height: 2.9 };
const CARRYING: Reach = { left: 1, right: 1.4, height: 2.9 };
const LYING: Reach = { left: 2.3, right: 1.7, height: 1.2 };

/** Room between somebody and the name, in units. */
const GAP = 3;
/** Seconds that people walk on at most, where pictures move: whoever falls meanwhile does not fall under the name. */
const WALK = 90;
/** A name over somebody is worse than one over so many roofs or stalls. */
const OVER_SOMEBODY = 4;

/** Names beside those who have one, over nobody and nothing built if they can; they walk along with them. */
export function namesOf(view: District, mapping: Mapping, room: Rect, world: World): TextLine[] {
	const metre = personSize(mapping.scale) * mapping.scale;
	const boxOf = ({ x, y }: Figure, { left, right, height }: Reach): Box => {
		const [middle, feet] = onPlan(mapping, [x, y]);
		return {
			left: middle - left * metre,
			right: middle + right * metre,
			top: feet - height * metre,
			bottom: feet
		};
	};
	const { figures } = view.moment;
	const solid = solidOn(mapping, world);
	return view.names.reduce<TextLine[]>((placed, id) => {
		const figure = figures.find((one) => one.id === id);
		if (!figure) return placed;
		const later = world.timeline.person(id, view.time + WALK) ?? figure;
		const own = boxOf(figure, union(reachOf(figure), reachOf(later)));
		const names = placed.map(extent);
		const bodies = figures.filter((other) => other !== figure).map((other) => boxOf(other, reachOf(other)));
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

/** Buildings, the fountain among them, and stalls, tables and trees, in units. */
function solidOn(mapping: Mapping, { district }: World): Box[] {
	const rings = [...district.buildings.map(({ ring }) => ring), ...district.furniture];
	return rings.map((ring) => {
		const corners = ring.map((corner) => onPlan(mapping, corner));
		const [xs, ys] = [corners.map(([x]) => x), corners.map(([, y]) => y)];
		return {
			left: Math.min(...xs),
			right: Math.max(...xs),
			top: Math.min(...ys),
			bottom: Math.max(...ys)
		};
	});
}

const reachOf = ({ mark, pose }: Figure): Reach =>
	pose === 'fallen' || pose === 'asleep' ? LYING : mark ? CARRYING : UPRIGHT;

const union = (a: Reach, b: Reach): Reach => ({
	left: Math.max(a.left, b.left),
	right: Math.max(a.right, b.right),
	height: Math.max(a.height, b.height)
});

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
