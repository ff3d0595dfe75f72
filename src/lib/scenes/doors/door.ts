import { createShape, type Shape } from '#lib/chart/drawing.ts';
import { roundToTenth } from '#lib/chart/path.ts';
import type { Box } from '#lib/chart/viewport.ts';
import { archPath, drawLock, drawBrickWall } from './locks.ts';
import type { Lock } from './data.ts';

/** Width of the stone frame, as a share of the width of the door. */
const FRAME_SHARE = 0.13;

/** Draws an engraved door with its lock, in a stone frame with a round arch that fills a box. */
export function drawDoor(id: string, lock: Lock, box: Box): Shape[] {
	const [x, y, width, height] = box;
	const frame = width * FRAME_SHARE;
	const leaf: Box = [x + frame, y + frame, width - 2 * frame, height - frame];
	const own = (name: string) => `${id}-${name}`;
	return [
		createShape(own('frame'), 'plate', archPath(box)),
		createShape(own('quoins'), 'gaze', quoinsPath(box, frame)),
		...(lock === 'law'
			? drawPediment(id, box)
			: [createShape(own('keystone'), 'sign', keystonePath(box, frame))]),
		...(lock === 'wall'
			? drawBrickWall(id, leaf)
			: [
					createShape(own('leaf'), 'door-leaf', archPath(leaf)),
					createShape(own('shade'), 'gaze', shadePath(leaf)),
					...(lock === 'bell'
						? []
						: [createShape(own('panels'), 'boxes', panelsPath(leaf, lock === 'clock'))])
				]),
		...drawLock(id, lock, leaf),
		createShape(own('step'), 'sign', stepPath(box))
	];
}

/** Returns the path data of the joints between the stones of the frame. */
function quoinsPath([x, y, width, height]: Box, frame: number): string {
	const r = width / 2;
	const [left, right] = [roundToTenth(x), roundToTenth(x + width - frame)];
	let path = '';
	for (let at = y + height - width * 0.3; at > y + r; at -= width * 0.3)
		path += `M${left} ${roundToTenth(at)}h${roundToTenth(frame)}M${right} ${roundToTenth(at)}h${roundToTenth(frame)}`;
	for (const turn of [0, 0.22, 0.78, 1]) {
		const [cos, sin] = [Math.cos(turn * Math.PI), Math.sin(turn * Math.PI)];
		path += `M${roundToTenth(x + r + cos * (r - frame))} ${roundToTenth(y + r - sin * (r - frame))}L${roundToTenth(x + r + cos * r)} ${roundToTenth(y + r - sin * r)}`;
	}
	return path;
}

function keystonePath([x, y, width]: Box, frame: number): string {
	const middle = x + width / 2;
	const half = width * 0.1;
	return `M${roundToTenth(middle - half * 1.3)} ${roundToTenth(y - frame * 0.5)}h${roundToTenth(half * 2.6)}L${roundToTenth(middle + half * 0.7)} ${roundToTenth(y + frame * 1.3)}h-${roundToTenth(half * 1.4)}z`;
}

/** Draws a gable above the arch: behind this door a law is made. */
function drawPediment(id: string, [x, y, width]: Box): Shape[] {
	const over = width * 0.06;
	const tall = width * 0.27;
	const base = y + width * 0.06;
	const gable = (inset: number) =>
		`M${roundToTenth(x - over + inset * 2.1)} ${roundToTenth(base - inset * 0.7)}h${roundToTenth(width + 2 * over - inset * 4.2)}L${roundToTenth(x + width / 2)} ${roundToTenth(base - tall + inset)}z`;
	const beam = `M${roundToTenth(x - over)} ${roundToTenth(base)}h${roundToTenth(width + 2 * over)}v${roundToTenth(width * 0.07)}h-${roundToTenth(width + 2 * over)}z`;
	return [
		createShape(`${id}-pediment`, 'sign', gable(0) + beam),
		createShape(`${id}-tympanum`, 'boxes', gable(width * 0.065))
	];
}

/** Returns the path data of the hatched shadow that the frame casts on the leaf. */
function shadePath([x, y, width, height]: Box): string {
	const deep = width * 0.15;
	let path = '';
	for (let at = y + width / 2; at < y + height - deep; at += Math.max(0.9, width * 0.055))
		path += `M${roundToTenth(x)} ${roundToTenth(at + deep)}l${roundToTenth(deep)} -${roundToTenth(deep)}`;
	return path;
}

/**
 * Returns the path data of the panels of both leaves, and of the fanlight above them.
 * @param isBlind whether something else takes the place of the fanlight
 */
function panelsPath([x, y, width, height]: Box, isBlind: boolean): string {
	const r = width / 2;
	const middle = x + r;
	const spring = y + r;
	const gap = width * 0.09;
	const side = r - 1.9 * gap;
	const availableHeight = height - r - gap;
	let path = `M${roundToTenth(x)} ${roundToTenth(spring)}h${roundToTenth(width)}M${roundToTenth(middle)} ${roundToTenth(spring)}V${roundToTenth(y + height)}`;
	for (const [from, tall] of [
		[0, 0.44],
		[0.47, 0.12],
		[0.62, 0.34]
	] as const)
		for (const left of [x + 1.3 * gap, middle + 0.6 * gap])
			path += `M${roundToTenth(left)} ${roundToTenth(spring + gap + from * availableHeight)}h${roundToTenth(side)}v${roundToTenth(tall * availableHeight - gap * 0.4)}h-${roundToTenth(side)}z`;
	if (isBlind) return path;
	for (const turn of [0.25, 0.5, 0.75]) {
		const [cos, sin] = [Math.cos(turn * Math.PI), Math.sin(turn * Math.PI)];
		path += `M${roundToTenth(middle)} ${roundToTenth(spring)}L${roundToTenth(middle + cos * r)} ${roundToTenth(spring - sin * r)}`;
	}
	return path;
}

function stepPath([x, y, width, height]: Box): string {
	const tall = width * 0.09;
	const over = width * 0.08;
	return `M${roundToTenth(x - over)} ${roundToTenth(y + height - tall)}h${roundToTenth(width + 2 * over)}v${roundToTenth(tall)}h-${roundToTenth(width + 2 * over)}z`;
}
