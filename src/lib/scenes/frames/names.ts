/** Draws the software’s names over people on the plan, and the real name of a subject whom it does not detect. */
import type { Drawing } from '#lib/chart/drawing.ts';
import { placeLabels, type Label } from '#lib/chart/layout/labels.ts';
import { expand, isWithin } from '#lib/chart/layout/rects.ts';
import { text } from '#lib/chart/layout/text.ts';
import { planToUnits, type PlanMapping } from '#lib/chart/plan/plan.ts';
import type { Rect } from '#lib/chart/viewport.ts';
import type { World } from '../world.ts';
import { softwareName, type PersonBox, type PersonBoxes } from './data.ts';
import { drawnBoxOf } from './detection.ts';

/** Returns the box around a drawn person, in units. */
export function drawnRect(figure: PersonBox['figure'], mapping: PlanMapping, size: number): Rect {
	const { x, y, width, height } = drawnBoxOf(figure, size);
	const [left, top] = planToUnits(mapping, [x, y]);
	return { x: left, y: top, width: width * mapping.scale, height: height * mapping.scale };
}

/** Radius of the ring around an undetected subject, in units. */
export const SUBJECT_RADIUS = 12;

/** Returns the middle of a rectangle. */
export const middleOf = ({ x, y, width, height }: Rect): [x: number, y: number] => [
	x + width / 2,
	y + height / 2
];

/** Returns the rectangle of the ring around an undetected subject. */
export const ringRect = (subject: Rect): Rect => {
	const [x, y] = middleOf(subject);
	return expand({ x, y, width: 0, height: 0 }, SUBJECT_RADIUS);
};

/** Half the length of a drawn camera, and distances of names from people and from the edge of the plan, in units. */
const [CAMERA_RADIUS, NAME_GAP, EDGE_GAP] = [8, 2, 5];
/**
 * Draws the software’s name over one of the people, the first who stands far enough from others, and the real name of an
 * undetected subject.
 * @param isListed whether the software’s name of somebody may be drawn
 * @param size scale of the drawn people
 */
export function drawNames(
	{ boxes, cameras, isPlanVisible, unboxed }: PersonBoxes,
	isListed: (box: PersonBox) => boolean,
	map: Rect,
	mapping: PlanMapping,
	size: number,
	world: World
): Partial<Drawing> {
	const rectOf = (figure: PersonBox['figure']) => drawnRect(figure, mapping, size);
	const bounds = expand(map, -EDGE_GAP);
	const people = boxes.map((box) => ({ box, rect: rectOf(box.figure) }));
	let isNamed = false;
	const listed = people.filter(({ box }) => isListed(box));
	const names = listed.map(({ box, rect }): Label => ({
		id: `name-${box.figure.id}`,
		content: text(`name-${box.figure.id}`, softwareName(box, world), { style: 'machine haloed' }),
		placements: ({ width, height }, isFree) => {
			const above = { x: rect.x, y: rect.y - height - NAME_GAP, width, height };
			if (isNamed || !isFree(above)) return undefined;
			isNamed = true;
			return above;
		}
	}));
	const subject = unboxed && isPlanVisible ? rectOf(unboxed) : undefined;
	const cameraRects = (isPlanVisible ? cameras : []).map(({ x, y }): Rect => {
		const [left, top] = planToUnits(mapping, [x, y]);
		return expand({ x: left, y: top, width: 0, height: 0 }, CAMERA_RADIUS);
	});
	return placeLabels(
		[
			...(unboxed && subject && isWithin(subject, bounds)
				? [subjectLabel(unboxed.id, ringRect(subject), bounds, world)]
				: []),
			...names
		],
		bounds,
		[...people.map(({ rect }) => rect), ...cameraRects]
	).drawing;
}

/**
 * The real name of the undetected subject over their head, or if it would collide there, beside or below them; the
 * first of these within the plan if no position is free.
 */
const subjectLabel = (id: string, own: Rect, bounds: Rect, world: World): Label => ({
	id: 'unboxed',
	content: text('unboxed', world.word(`person.${id}`), { style: 'strong haloed' }),
	placements: ({ width, height }, isFree) => {
		const side = own.y + (own.height - height) / 2;
		const over = Math.min(
			bounds.x + bounds.width - width,
			Math.max(bounds.x, own.x + (own.width - width) / 2)
		);
		const places = [
			[over, own.y - height - NAME_GAP],
			[own.x + own.width + NAME_GAP, side],
			[own.x - NAME_GAP - width, side],
			[over, own.y + own.height + NAME_GAP]
		] as const;
		const rects = places.map(([x, y]) => ({ x, y, width, height }));
		return rects.find(isFree) ?? rects.find((rect) => isWithin(rect, bounds));
	}
});
