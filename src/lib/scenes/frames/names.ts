/**
 * Places labels: the software's names over people who stand far enough from others, and the real name of an
 * undetected subject.
 */
import { textBlock, translate } from '#lib/chart/text/text-block.ts';
import { roundToTenth } from '#lib/chart/path.ts';
import { textExtent, type TextLine } from '#lib/chart/text/text-lines.ts';
import { planToUnits, type PlanMapping } from '#lib/chart/plan/plan.ts';
import { LABEL_SIZE, type Rect } from '#lib/chart/viewport.ts';
import type { World } from '../world.ts';
import { drawnBoxOf } from './boxes.ts';
import { softwareName, type PersonBoxes } from './data.ts';
import { MONO_LETTER_WIDTH } from './sheet.ts';

type Box = Pick<ReturnType<typeof textExtent>, 'left' | 'right' | 'top' | 'bottom'>;

/** Half the length of a drawn camera, in units. */
const CAMERA_RADIUS = 8;
/** Smallest distance between a name and other marks, in units. */
const NAME_CLEARANCE = 1.5;
/** Area of the plan for each name, in square units. It limits the number of names. */
const AREA_PER_NAME = 14_000;

/**
 * Lays out the software’s names over people, in the order of the numbers in them, and the real name of an
 * undetected subject. Names that collide or leave the map are left out, and so are those beyond one per {@link
 * AREA_PER_NAME}.
 * @param size scale of the drawn people
 */
export function layOutNames(
	frames: PersonBoxes,
	map: Rect,
	mapping: PlanMapping,
	size: number,
	world: World
): TextLine[] {
	const sorted = [...frames.boxes].sort((a, b) => a.number - b.number);
	const placed = sorted.map((box) => ({ box, frame: toViewport(drawnBoxOf(box.figure, size), mapping) }));
	const occupied = [...placed.map(({ frame }) => frame), ...cameraBoxes(frames, mapping)];
	const subjectName = layOutSubjectName(frames, map, mapping, size, occupied, world);
	occupied.push(...subjectName.map(textExtent));
	const maxNames = Math.round((map.width * map.height) / AREA_PER_NAME);
	const found: TextLine[] = [];
	for (const { box, frame } of placed) {
		if (found.length === maxNames) break;
		const text = softwareName(box, world);
		const y = frame.top - NAME_CLEARANCE * 1.4;
		const name = {
			left: frame.left,
			right: frame.left + text.length * MONO_LETTER_WIDTH * LABEL_SIZE,
			top: y - LABEL_SIZE * 0.75,
			bottom: y
		};
		if (!isWithin(name, map) || occupied.some((other) => collide(name, other))) continue;
		occupied.push(name);
		const id = `name-${box.figure.id}`;
		const [x, base] = [roundToTenth(frame.left), roundToTenth(y)];
		found.push({ id, text, x, y: base, size: LABEL_SIZE, anchor: 'start', style: 'machine haloed' });
	}
	return [...found, ...subjectName];
}

const cameraBoxes = ({ cameras, isPlanVisible }: PersonBoxes, mapping: PlanMapping): Box[] =>
	(isPlanVisible ? cameras : []).map((camera) => {
		const [x, y] = planToUnits(mapping, [camera.x, camera.y]);
		return {
			left: x - CAMERA_RADIUS,
			right: x + CAMERA_RADIUS,
			top: y - CAMERA_RADIUS,
			bottom: y + CAMERA_RADIUS
		};
	});

/**
 * Places the real name of the undetected subject over their head, or if it would collide there, beside or below
 * them.
 */
function layOutSubjectName(
	{ unboxed, isPlanVisible }: PersonBoxes,
	map: Rect,
	mapping: PlanMapping,
	size: number,
	busy: readonly Box[],
	world: World
): TextLine[] {
	if (!unboxed || !isPlanVisible) return [];
	const own = toViewport(drawnBoxOf(unboxed, size), mapping);
	if (!isWithin(own, map)) return [];
	const name = textBlock(
		'unboxed',
		world.word(`person.${unboxed.id}`),
		{ x: 0, y: 0, width: Infinity },
		{ style: 'strong haloed' }
	);
	const [middle, side] = [(own.left + own.right) / 2, (own.top + own.bottom - name.height) / 2];
	const [least, most] = [map.x + LABEL_SIZE / 2, map.x + map.width - LABEL_SIZE / 2 - name.width * 1.04];
	const over = Math.min(most, Math.max(least, middle - name.width / 2));
	const places = [
		[over, own.top - name.height],
		[own.right + NAME_CLEARANCE * 2, side],
		[own.left - NAME_CLEARANCE * 2 - name.width, side],
		[over, own.bottom + NAME_CLEARANCE * 2]
	] as const;
	const candidates = places.map(([x, y]) => translate(name, x, y).texts);
	const isFree = (lines: readonly TextLine[]) =>
		lines.map(textExtent).every((line) => isWithin(line, map) && !busy.some((other) => collide(line, other)));
	// Falls back to the first candidate, unless the plan is narrower than the name.
	return [...(candidates.find(isFree) ?? (least <= most ? candidates[0] : undefined) ?? [])];
}

function toViewport(
	{ x, y, width, height }: ReturnType<typeof drawnBoxOf>,
	{ x: left, y: top, scale }: PlanMapping
): Box {
	return {
		left: left + x * scale,
		right: left + (x + width) * scale,
		top: top + y * scale,
		bottom: top + (y + height) * scale
	};
}

const isWithin = (box: Box, { x, y, width, height }: Rect): boolean =>
	box.left > x + LABEL_SIZE / 2 &&
	box.top > y + LABEL_SIZE / 2 &&
	box.right < x + width - LABEL_SIZE / 2 &&
	box.bottom < y + height - LABEL_SIZE / 2;

const collide = (a: Box, b: Box): boolean =>
	a.left < b.right + NAME_CLEARANCE &&
	b.left < a.right + NAME_CLEARANCE &&
	a.top < b.bottom + NAME_CLEARANCE &&
	b.top < a.bottom + NAME_CLEARANCE;
