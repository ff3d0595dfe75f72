/** Names: those that the software gives, over whoever stands so far from others that nothing touches them, and a real one. */
import { block, moved } from '#lib/chart/block.ts';
import { round } from '#lib/chart/path.ts';
import { extent, type TextLine } from '#lib/chart/text-lines.ts';
import { onPlan, type Mapping } from '#lib/chart/plan.ts';
import { LABEL, type Rect } from '#lib/chart/viewport.ts';
import type { World } from '../world.ts';
import { outlineOf } from './boxes.ts';
import { nameOf, type Frames } from './data.ts';
import { LETTER } from './sheet.ts';

type Box = Pick<ReturnType<typeof extent>, 'left' | 'right' | 'top' | 'bottom'>;

/** Half the length of a drawn camera, in units. */
const CAMERA = 8;
/** Between a name and what it must not touch. */
const CLEAR = 1.5;
/** Square units of a plan for each name. */
const AREA = 14_000;

/**
 * First those who were seen first.
 * @param size how large people are drawn
 */
export function namesOf(frames: Frames, map: Rect, mapping: Mapping, size: number, world: World): TextLine[] {
	const sorted = [...frames.boxes].sort((a, b) => a.number - b.number);
	const placed = sorted.map((box) => ({ box, frame: inRoom(outlineOf(box.figure, size), mapping) }));
	const busy = [...placed.map(({ frame }) => frame), ...camerasIn(frames, mapping)];
	const whose = unboxedIn(frames, map, mapping, size, busy, world);
	busy.push(...whose.map(extent));
	const most = Math.round((map.width * map.height) / AREA);
	const found: TextLine[] = [];
	for (const { box, frame } of placed) {
		if (found.length === most) break;
		const text = nameOf(box, world);
		const y = frame.top - CLEAR * 1.4;
		const name = {
			left: frame.left,
			right: frame.left + text.length * LETTER * LABEL,
			top: y - LABEL * 0.75,
			bottom: y
		};
		if (!isWithin(name, map) || busy.some((other) => touch(name, other))) continue;
		busy.push(name);
		const id = `name-${box.figure.id}`;
		const [x, base] = [round(frame.left), round(y)];
		found.push({ id, text, x, y: base, size: LABEL, anchor: 'start', style: 'machine haloed' });
	}
	return [...found, ...whose];
}

const camerasIn = ({ cameras, drawn }: Frames, mapping: Mapping): Box[] =>
	(drawn ? cameras : []).map((camera) => {
		const [x, y] = onPlan(mapping, [camera.x, camera.y]);
		return { left: x - CAMERA, right: x + CAMERA, top: y - CAMERA, bottom: y + CAMERA };
	});

/** The one who has no number keeps a name: over the head, or where less is in its way. */
function unboxedIn(
	{ unboxed, drawn }: Frames,
	map: Rect,
	mapping: Mapping,
	size: number,
	busy: readonly Box[],
	world: World
): TextLine[] {
	if (!unboxed || !drawn) return [];
	const own = inRoom(outlineOf(unboxed, size), mapping);
	if (!isWithin(own, map)) return [];
	const name = block(
		'unboxed',
		world.word(`person.${unboxed.id}`),
		{ x: 0, y: 0, width: Infinity },
		{ style: 'strong haloed' }
	);
	const [middle, side] = [(own.left + own.right) / 2, (own.top + own.bottom - name.height) / 2];
	const [least, most] = [map.x + LABEL / 2, map.x + map.width - LABEL / 2 - name.width * 1.04];
	const over = Math.min(most, Math.max(least, middle - name.width / 2));
	const places = [
		[over, own.top - name.height],
		[own.right + CLEAR * 2, side],
		[own.left - CLEAR * 2 - name.width, side],
		[over, own.bottom + CLEAR * 2]
	] as const;
	const set = places.map(([x, y]) => moved(name, x, y).texts);
	const isFree = (lines: readonly TextLine[]) =>
		lines.map(extent).every((line) => isWithin(line, map) && !busy.some((other) => touch(line, other)));
	// Somewhere, unless the plan is narrower than the name.
	return [...(set.find(isFree) ?? (least <= most ? set[0] : undefined) ?? [])];
}

function inRoom(
	{ x, y, width, height }: ReturnType<typeof outlineOf>,
	{ x: left, y: top, scale }: Mapping
): Box {
	return {
		left: left + x * scale,
		right: left + (x + width) * scale,
		top: top + y * scale,
		bottom: top + (y + height) * scale
	};
}

const isWithin = (box: Box, { x, y, width, height }: Rect): boolean =>
	box.left > x + LABEL / 2 &&
	box.top > y + LABEL / 2 &&
	box.right < x + width - LABEL / 2 &&
	box.bottom < y + height - LABEL / 2;

const touch = (a: Box, b: Box): boolean =>
	a.left < b.right + CLEAR &&
	b.left < a.right + CLEAR &&
	a.top < b.bottom + CLEAR &&
	b.top < a.bottom + CLEAR;
